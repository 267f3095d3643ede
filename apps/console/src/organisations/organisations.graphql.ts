// Made from organisations.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type OrganisationFields = {
  id: string;
  name: string;
  kind: Types.OrganisationKind;
  line: Types.ReportingLine;
  validFrom: string;
  validTo: string | null;
  contact: string | null;
  exchangeCode: string | null;
  legalBasis: string | null;
  version: number;
  childCount: number;
  parent: { id: string; name: string } | null;
  actsFor: { id: string; name: string } | null;
  administrativeUnit: { id: string; name: string; code: string; level: Types.AdministrativeLevel };
};

export type OrganisationsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  asOf?: string | null;
  search?: string | null;
  kinds?: Array<Types.OrganisationKind> | null;
  parentId?: string | null;
  line?: Types.ReportingLine | null;
  sort?: Types.OrganisationSort | null;
};

export type OrganisationsQuery = {
  organisations: {
    totalCount?: number;
    edges: Array<{ node: OrganisationFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type OrganisationQueryVariables = {
  id: string;
  asOf?: string | null;
};

export type OrganisationQuery = { organisation: OrganisationFields | null };

export type CreateOrganisationMutationVariables = {
  input: Types.CreateOrganisationInput;
};

export type CreateOrganisationMutation = { createOrganisation: OrganisationFields };

export type AmendOrganisationMutationVariables = {
  input: Types.AmendOrganisationInput;
};

export type AmendOrganisationMutation = { amendOrganisation: OrganisationFields };

export type CloseOrganisationMutationVariables = {
  input: Types.CloseOrganisationInput;
};

export type CloseOrganisationMutation = { closeOrganisation: { id: string; validTo: string | null; version: number } };

export const ORGANISATIONS: TrustedDocument<OrganisationsQuery, OrganisationsQueryVariables> = trusted({
  operation: 'query',
  name: 'Organisations',
  field: 'organisations',
  hash: 'e080c901571c9e01fc21f4a0d944750af0065c58bfea99daa0c7e07867eff4d6',
});

export const ORGANISATION: TrustedDocument<OrganisationQuery, OrganisationQueryVariables> = trusted({
  operation: 'query',
  name: 'Organisation',
  field: 'organisation',
  hash: '7dc5ebc5c9ee71f759e3e8af295993ef991837d4226df7007cd038475e92bdfe',
});

export const CREATE_ORGANISATION: TrustedDocument<CreateOrganisationMutation, CreateOrganisationMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'CreateOrganisation',
    field: 'createOrganisation',
    hash: '625578f6cacfaecac70b4081a49a7ff515d3de3bc6164a3eb62f7cf3b723b3e8',
    input: [
      'actsForId',
      'administrativeUnitId',
      'contact',
      'kind',
      'legalBasis',
      'line',
      'name',
      'parentId',
      'validFrom',
    ],
  });

export const AMEND_ORGANISATION: TrustedDocument<AmendOrganisationMutation, AmendOrganisationMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'AmendOrganisation',
    field: 'amendOrganisation',
    hash: '311ef7eac816861aa4b2f6ef552ef4f831fa3caf40d2963cf8216c36bb073c66',
    input: ['contact', 'exchangeCode', 'id', 'legalBasis', 'name', 'version'],
  });

export const CLOSE_ORGANISATION: TrustedDocument<CloseOrganisationMutation, CloseOrganisationMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'CloseOrganisation',
    field: 'closeOrganisation',
    hash: 'e092e3c0e95963f38e9b4b16a4b39a1446bd2f1247c2a96d4429a5a66bf48b88',
    input: ['id', 'lastDay', 'legalBasis', 'version'],
  });
