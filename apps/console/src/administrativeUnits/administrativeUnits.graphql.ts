// Made from administrativeUnits.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { AdministrativeLevel, AdministrativeUnitSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type AdministrativeUnit = {
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

export type AdministrativeUnitRow = {
  formerly: Array<{ name: string; code: string; on: string; extent: Types.SuccessionExtent }>;
} & AdministrativeUnit;

export type AdministrativeUnitsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  asOf?: string | null;
  level?: Types.AdministrativeLevel | null;
  parentId?: string | null;
  search?: string | null;
  sort?: Types.AdministrativeUnitSort | null;
  descending?: boolean | null;
};

export type AdministrativeUnitsQuery = {
  administrativeUnits: {
    totalCount?: number;
    edges: Array<{ node: AdministrativeUnitRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type Succession = {
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

export type AdministrativeUnitDetails = {
  predecessors: Array<Succession>;
  successors: Array<Succession>;
} & AdministrativeUnit;

export type AdministrativeUnitQueryVariables = {
  id: string;
};

export type AdministrativeUnitQuery = { administrativeUnit: AdministrativeUnitDetails | null };

export type AdministrativeUnitByIdQueryVariables = {
  ids: Array<string>;
};

export type AdministrativeUnitByIdQuery = {
  nodes: Array<AdministrativeUnitDetails | Record<PropertyKey, never> | null>;
};

export const ADMINISTRATIVE_UNITS: TrustedDocument<AdministrativeUnitsQuery, AdministrativeUnitsQueryVariables> =
  trusted({
    operation: 'query',
    name: 'AdministrativeUnits',
    field: 'administrativeUnits',
    hash: '537dc7efa5027e521b6a509fd75f07c7a67bebc4818183382c91a53e77dbbdd8',
    takes: ['asOf', 'level', 'parentId', 'search'],
    words: { level: AdministrativeLevel, sort: AdministrativeUnitSort },
  });

export const ADMINISTRATIVE_UNIT: TrustedDocument<AdministrativeUnitQuery, AdministrativeUnitQueryVariables> = trusted({
  operation: 'query',
  name: 'AdministrativeUnit',
  field: 'administrativeUnit',
  hash: 'fc680a423fffc14919c625776103be8c41b2f4bbd3aa037d820e46c7b4457e6f',
});

export const ADMINISTRATIVE_UNIT_BY_ID: TrustedDocument<
  AdministrativeUnitByIdQuery,
  AdministrativeUnitByIdQueryVariables
> = trusted({
  operation: 'query',
  name: 'AdministrativeUnitById',
  field: 'nodes',
  hash: '7235c45441b44fb7a790d226d5a51464c6cdb3cecb4e54b5c5537bb1547f88df',
});
