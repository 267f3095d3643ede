// Made from targets.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { AreaMap, AreaTargetSort, AreaTargetState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Indicator = {
  id: string;
  code: string;
  nameVi: string;
  nameEn: string;
  numeratorVi: string;
  numeratorEn: string;
  denominatorVi: string | null;
  denominatorEn: string | null;
  measure: Types.IndicatorMeasure;
  level: Types.AdministrativeLevel;
};

export type AreaTarget = {
  id: string;
  version: number;
  year: number;
  value: number | null;
  standing: Types.AreaTargetStanding;
  textCode: string;
  textIssuedOn: string | null;
  article: string | null;
  source: string | null;
  state: Types.AreaTargetState;
  endedOn: string | null;
  endingReason: string | null;
  readings: Array<{ value: number; source: string }>;
  indicator: Indicator;
  unit: { id: string; name: string };
  organisation: { id: string; name: string } | null;
};

export type AreaPoint = {
  year: number;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  answered: number;
  expected: number;
  divided: number;
  isComparable: boolean;
  isMet: boolean | null;
  gap: number | null;
  target: {
    id: string;
    year: number;
    value: number | null;
    textCode: string;
    unit: { id: string; name: string };
  } | null;
};

export type AreaSeries = {
  indicator: Indicator;
  points: Array<AreaPoint>;
  targets: Array<{
    id: string;
    year: number;
    value: number | null;
    standing: Types.AreaTargetStanding;
    textCode: string;
    readings: Array<{ value: number; source: string }>;
    unit: { id: string };
  }>;
};

export type AreaFigure = {
  id: string;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  answered: number;
  expected: number;
  isCounted: boolean;
  unit: { id: string; name: string; code: string; level: Types.AdministrativeLevel };
  result: { id: string; state: Types.IndicatorResultState } | null;
};

export type IndicatorsQueryVariables = Record<string, never>;

export type IndicatorsQuery = { indicators: Array<Indicator> };

export type OwnAreaQueryVariables = {
  id: string;
};

export type OwnAreaQuery = {
  organisation: {
    id: string;
    administrativeUnit: { id: string; name: string; level: Types.AdministrativeLevel };
  } | null;
};

export type AreaBoardQueryVariables = {
  unitId: string;
  from: number;
  to: number;
  map: Types.AreaMap;
};

export type AreaBoardQuery = {
  areaBoard: {
    unit: { id: string; name: string; level: Types.AdministrativeLevel; parent: { id: string; name: string } | null };
    series: Array<AreaSeries>;
  };
};

export type AreaFiguresQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  unitId: string;
  indicatorId: string;
  year: number;
  map: Types.AreaMap;
};

export type AreaFiguresQuery = {
  areaFigures: {
    totalCount?: number;
    edges: Array<{ node: AreaFigure }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type AreaTargetsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  unitId?: string | null;
  indicatorId?: string | null;
  year?: number | null;
  state?: Types.AreaTargetState | null;
  sort?: Types.AreaTargetSort | null;
  descending?: boolean | null;
};

export type AreaTargetsQuery = {
  areaTargets: {
    totalCount?: number;
    edges: Array<{ node: AreaTarget }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type SetAreaTargetMutationVariables = {
  input: Types.SetAreaTargetInput;
};

export type SetAreaTargetMutation = { setAreaTarget: AreaTarget };

export type EndAreaTargetMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type EndAreaTargetMutation = { endAreaTarget: AreaTarget };

export type AreasBelowQueryVariables = {
  parentId: string;
  search?: string | null;
};

export type AreasBelowQuery = { administrativeUnits: { edges: Array<{ node: { id: string; name: string } }> } };

export const INDICATORS: TrustedDocument<IndicatorsQuery, IndicatorsQueryVariables> = trusted({
  operation: 'query',
  name: 'Indicators',
  field: 'indicators',
  hash: '1bd62c313002b597a4983baf38d82f098cd07d7ed0d3acaa93b15e207af4bc50',
});

export const OWN_AREA: TrustedDocument<OwnAreaQuery, OwnAreaQueryVariables> = trusted({
  operation: 'query',
  name: 'OwnArea',
  field: 'organisation',
  hash: '8735a4d580ecb95f5e135c70f652e3ea577919f445bd94e7559bdeb872cb00b7',
});

export const AREA_BOARD: TrustedDocument<AreaBoardQuery, AreaBoardQueryVariables> = trusted({
  operation: 'query',
  name: 'AreaBoard',
  field: 'areaBoard',
  hash: '68757434d52687878ca48f4850cb6bea517df1cc164b0bf1e3bf2ee71428ccb9',
});

export const AREA_FIGURES: TrustedDocument<AreaFiguresQuery, AreaFiguresQueryVariables> = trusted({
  operation: 'query',
  name: 'AreaFigures',
  field: 'areaFigures',
  hash: 'c89871e21947aea95cd0406edd6ddf99062a67ea95061c6200223c403988a83e',
  takes: ['unitId', 'indicatorId', 'year', 'map'],
  words: { map: AreaMap },
});

export const AREA_TARGETS: TrustedDocument<AreaTargetsQuery, AreaTargetsQueryVariables> = trusted({
  operation: 'query',
  name: 'AreaTargets',
  field: 'areaTargets',
  hash: 'a310c427a0468669e4cc76110165371e64f04e9bdff30641ee418ad14725d13a',
  takes: ['unitId', 'indicatorId', 'year', 'state'],
  words: { state: AreaTargetState, sort: AreaTargetSort },
});

export const SET_AREA_TARGET: TrustedDocument<SetAreaTargetMutation, SetAreaTargetMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SetAreaTarget',
  field: 'setAreaTarget',
  hash: '24e20fb6ea8a7470d8c2fda6fce668493165eef12b071dda62b8bfc84bf6db0b',
  input: ['article', 'confirmed', 'indicatorId', 'organisationId', 'textCode', 'textIssuedOn', 'value', 'year'],
});

export const END_AREA_TARGET: TrustedDocument<EndAreaTargetMutation, EndAreaTargetMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndAreaTarget',
  field: 'endAreaTarget',
  hash: 'e147bc871e1daf3553d51dadb8947ac151ba85cd1371a4b2ba33c192a0375ad3',
});

export const AREAS_BELOW: TrustedDocument<AreasBelowQuery, AreasBelowQueryVariables> = trusted({
  operation: 'query',
  name: 'AreasBelow',
  field: 'administrativeUnits',
  hash: '2f7b96fefeff18a46e5cabe132add7883fb8c7e6046174c7d6757b3d826c368b',
});
