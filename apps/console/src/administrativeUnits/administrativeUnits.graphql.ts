// Made from administrativeUnits.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type AdministrativeUnitFields = {
  id: string;
  code: string;
  codeValidFrom: string;
  level: Types.AdministrativeLevel;
  name: string;
  kind: string;
  validFrom: string;
  validTo: string | null;
  legalBasis: string | null;
  parent: { id: string; name: string; level: Types.AdministrativeLevel } | null;
};

export type AdministrativeUnitsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  asOf?: string | null;
  level?: Types.AdministrativeLevel | null;
  parentId?: string | null;
  search?: string | null;
};

export type AdministrativeUnitsQuery = {
  administrativeUnits: {
    totalCount?: number;
    edges: Array<{ node: AdministrativeUnitFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type SuccessionFields = {
  on: string;
  extent: Types.SuccessionExtent;
  note: string | null;
  legalBasis: string | null;
  unit: {
    id: string;
    code: string;
    name: string;
    level: Types.AdministrativeLevel;
    validFrom: string;
    validTo: string | null;
    parent: { id: string; name: string } | null;
  };
};

export type AdministrativeUnitQueryVariables = {
  id: string;
};

export type AdministrativeUnitQuery = {
  administrativeUnit:
    ({ predecessors: Array<SuccessionFields>; successors: Array<SuccessionFields> } & AdministrativeUnitFields) | null;
};

export const ADMINISTRATIVE_UNITS: TrustedDocument<AdministrativeUnitsQuery, AdministrativeUnitsQueryVariables> =
  trusted({
    operation: 'query',
    name: 'AdministrativeUnits',
    field: 'administrativeUnits',
    hash: 'e40ba5b047509ff13136d3ade13850e4427ee71f412ea81d329a04796579a13d',
  });

export const ADMINISTRATIVE_UNIT: TrustedDocument<AdministrativeUnitQuery, AdministrativeUnitQueryVariables> = trusted({
  operation: 'query',
  name: 'AdministrativeUnit',
  field: 'administrativeUnit',
  hash: '6383ecb5f8ed90adfb0d43fc86be3b251b87c7b7ce0d75defa6da48e2197c3c2',
});
