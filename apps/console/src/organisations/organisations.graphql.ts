// Made from organisations.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { OrganisationKind, OrganisationSort, ReportingLine } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Organisation = {
  id: string;
  rights: Array<string>;
  name: string;
  kind: Types.OrganisationKind;
  line: Types.ReportingLine;
  validFrom: string;
  validTo: string | null;
  contact: string | null;
  exchangeCode: string | null;
  legalBasis: string | null;
  version: number;
  childCount: number | null;
  parent: { id: string; name: string; rights: Array<string> } | null;
  actsFor: { id: string; name: string } | null;
  administrativeUnit: { id: string; name: string; code: string; level: Types.AdministrativeLevel };
};

export type OrganisationSuccession = {
  lastDay: string;
  legalBasis: string;
  organisation: { id: string; name: string };
};

export type OrganisationRow = {
  successors: Array<OrganisationSuccession>;
  formerly: Array<{ name: string; lastDay: string; isPredecessor: boolean }>;
} & Organisation;

export type OrganisationStory = {
  successors: Array<OrganisationSuccession>;
  predecessors: Array<OrganisationSuccession>;
} & Organisation;

export type OrganisationsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  asOf?: string | null;
  search?: string | null;
  kinds?: Array<Types.OrganisationKind> | null;
  parentId?: string | null;
  line?: Types.ReportingLine | null;
  withCeased?: boolean | null;
  sort?: Types.OrganisationSort | null;
  descending?: boolean | null;
};

export type OrganisationsQuery = {
  organisations: {
    totalCount?: number;
    edges: Array<{ node: OrganisationRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type OrganisationQueryVariables = {
  id: string;
  asOf?: string | null;
};

export type OrganisationQuery = { organisation: OrganisationStory | null };

export type OrganisationByIdQueryVariables = {
  ids: Array<string>;
};

export type OrganisationByIdQuery = { nodes: Array<Organisation | Record<PropertyKey, never> | null> };

export type CreateOrganisationMutationVariables = {
  input: Types.CreateOrganisationInput;
};

export type CreateOrganisationMutation = { createOrganisation: Organisation };

export type AmendOrganisationMutationVariables = {
  input: Types.AmendOrganisationInput;
};

export type AmendOrganisationMutation = { amendOrganisation: Organisation };

export type CloseOrganisationMutationVariables = {
  input: Types.CloseOrganisationInput;
};

export type CloseOrganisationMutation = { closeOrganisation: { id: string; validTo: string | null; version: number } };

export type FirstStepsQueryVariables = Record<string, never>;

export type FirstStepsQuery = {
  organisations: { edges: Array<{ node: { id: string } }> };
  people: { edges: Array<{ node: { id: string } }> };
  rounds: { edges: Array<{ node: { id: string } }> };
};

export type ImportOrganisationsMutationVariables = {
  input: Types.ImportOrganisationsInput;
};

export type ImportOrganisationsMutation = {
  importOrganisations: {
    isWritten: boolean;
    rows: number;
    faults: Array<{ row: number; field: string | null; code: string; message: string; twinId: string | null }>;
  };
};

export type NameSuccessorsMutationVariables = {
  input: Types.NameSuccessorsInput;
};

export type NameSuccessorsMutation = { nameSuccessors: { id: string; version: number } };

export const ORGANISATIONS: TrustedDocument<OrganisationsQuery, OrganisationsQueryVariables> = trusted({
  operation: 'query',
  name: 'Organisations',
  field: 'organisations',
  hash: '58d380ff2f07770ae837e5cbb4a0305fc007869c5fc11a3bc68600be18290daf',
  takes: ['asOf', 'search', 'kinds', 'parentId', 'line', 'withCeased'],
  words: { kinds: OrganisationKind, line: ReportingLine, sort: OrganisationSort },
});

export const ORGANISATION: TrustedDocument<OrganisationQuery, OrganisationQueryVariables> = trusted({
  operation: 'query',
  name: 'Organisation',
  field: 'organisation',
  hash: 'ded90d30f3c72eb361efa590cd3636ca5d72bf4ac36384fe8285f42617ada455',
});

export const ORGANISATION_BY_ID: TrustedDocument<OrganisationByIdQuery, OrganisationByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'OrganisationById',
  field: 'nodes',
  hash: '6c759233bcf305c31356857766ab53089bcc0b7dc14ec1bc2838cbbfa3aee6f8',
});

export const CREATE_ORGANISATION: TrustedDocument<CreateOrganisationMutation, CreateOrganisationMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'CreateOrganisation',
    field: 'createOrganisation',
    hash: 'e46b3bbc69215370ce506694b03fb2d192d0b78e6e6c6b524fb6ac48e19a6d06',
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
    hash: '9d67cdaba8836171a9361e1d3f3ab9409ae6dc662a4e3ef889193fbfffd287aa',
    input: ['contact', 'exchangeCode', 'id', 'legalBasis', 'name', 'version'],
  });

export const CLOSE_ORGANISATION: TrustedDocument<CloseOrganisationMutation, CloseOrganisationMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'CloseOrganisation',
    field: 'closeOrganisation',
    hash: 'e092e3c0e95963f38e9b4b16a4b39a1446bd2f1247c2a96d4429a5a66bf48b88',
    input: ['id', 'lastDay', 'legalBasis', 'successorIds', 'version'],
  });

export const FIRST_STEPS: TrustedDocument<FirstStepsQuery, FirstStepsQueryVariables> = trusted({
  operation: 'query',
  name: 'FirstSteps',
  field: 'organisations',
  hash: '8e3808e814fc42a324231ed9556c23e167c5155b6740b7b48b81c4e380bdda59',
});

export const IMPORT_ORGANISATIONS: TrustedDocument<ImportOrganisationsMutation, ImportOrganisationsMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'ImportOrganisations',
    field: 'importOrganisations',
    hash: 'dc7b5f9cd85d1b773fc60732f4a3cdfcd65c94299366eadb0f144bb5182ac9fb',
    input: ['isRehearsal', 'rows'],
  });

export const NAME_SUCCESSORS: TrustedDocument<NameSuccessorsMutation, NameSuccessorsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'NameSuccessors',
  field: 'nameSuccessors',
  hash: '5915634207a01fc6679df7d261fe1586c333535887b0ce8d95db80dd75eefe2b',
  input: ['id', 'legalBasis', 'successorIds', 'version'],
});
