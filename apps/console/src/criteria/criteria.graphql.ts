// Made from criteria.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { CriteriaSetSort, CriteriaSubject, CriteriaTier } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Bilingual = { vi: string; en: string };

export type Cited = {
  text: string | null;
  article: string | null;
  clause: string | null;
  point: string | null;
  item: string | null;
};

export type Condition = {
  kinds: Array<Types.OrganisationKind> | null;
  notKinds: Array<Types.OrganisationKind> | null;
  traits: Array<Types.CriteriaTrait> | null;
  notTraits: Array<Types.CriteriaTrait> | null;
};

export type Threshold = { value: number | null; when: Condition | null; citation: Cited | null };

export type Share = {
  code: string;
  within: string | null;
  numerator: Bilingual;
  denominator: Bilingual;
  thresholds: Array<Threshold>;
  applies: Condition | null;
};

export type Measure = {
  kind: Types.MeasureKind;
  direction: Types.ChangeDirection | null;
  atLeast: string | null;
  maximum: number | null;
  step: number | null;
  parts: Array<Share> | null;
  counted: Bilingual | null;
  thresholds: Array<Threshold> | null;
  also: Bilingual | null;
  measured: Bilingual | null;
  ranks: Array<{ code: string; words: Bilingual }> | null;
  caps: Array<{ value: number; when: Condition; citation: Cited | null }> | null;
  listed: { each: number; things: Array<Bilingual> } | null;
};

export type Target = {
  code: string;
  words: Bilingual;
  citation: Cited;
  measure: Measure;
  applies: Condition | null;
  unverified: Bilingual | null;
};

export type CriterionWhole = {
  code: string;
  maximum: number | null;
  words: Bilingual;
  citation: Cited;
  unverified: Bilingual | null;
  targets: Array<Target>;
};

export type Rule = {
  kind: Types.ResultRuleKind;
  withoutEvidence: Types.WithoutEvidence;
  noCriterionZero: boolean | null;
  minimumPerItem: number | null;
  bands: Array<{ code: string; from: number; words: Bilingual }> | null;
  marks: Array<Threshold> | null;
  citation: Cited;
};

export type Content = { criteria: Array<CriterionWhole>; rule: Rule };

export type VersionHead = {
  id: string;
  number: number;
  state: Types.CriteriaVersionState;
  textCode: string;
  validFrom: string | null;
  validTo: string | null;
  version: number;
};

export type VersionWhole = {
  textIssuedOn: string | null;
  textEffectiveOn: string | null;
  content: Content;
  deadlines: Array<{
    step: Types.CriteriaDeadlineStep;
    yearsAfter: number;
    month: number;
    day: number;
    isBefore: boolean;
    to: Bilingual;
    citation: Cited;
  }>;
  notes: Array<Bilingual>;
  faults: Array<{ code: string; path: string; message: Bilingual }>;
  differences: Array<{
    of: Types.CriteriaDifferenceOf;
    code: string | null;
    change: Types.CriteriaDifferenceChange;
    aspects: Array<Types.CriteriaDifferenceAspect>;
  }>;
  before: ({ content: Content } & VersionHead) | null;
  set: CriteriaSetHead;
} & VersionHead;

export type CriteriaSetHead = {
  id: string;
  code: string;
  subject: Types.CriteriaSubject;
  tier: Types.CriteriaTier | null;
  level: number | null;
  provinceCode: string | null;
  title: Bilingual;
  unverified: Bilingual | null;
};

export type CriteriaSetRow = {
  canKeep: boolean;
  inForce: VersionHead | null;
  versions: Array<VersionHead>;
} & CriteriaSetHead;

export type CriteriaSetsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  subject?: Types.CriteriaSubject | null;
  tier?: Types.CriteriaTier | null;
  inForceOn?: string | null;
  sort?: Types.CriteriaSetSort | null;
  descending?: boolean | null;
};

export type CriteriaSetsQuery = {
  criteriaSets: {
    totalCount?: number;
    edges: Array<{ node: CriteriaSetRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type CriteriaSetQueryVariables = {
  id: string;
};

export type CriteriaSetQuery = { criteriaSet: CriteriaSetRow | null };

export type CriteriaSetByIdQueryVariables = {
  ids: Array<string>;
};

export type CriteriaSetByIdQuery = { nodes: Array<CriteriaSetRow | Record<PropertyKey, never> | null> };

export type CriteriaVersionQueryVariables = {
  id: string;
};

export type CriteriaVersionQuery = { criteriaVersion: VersionWhole | null };

export type DraftCriteriaMutationVariables = {
  input: Types.DraftCriteriaInput;
};

export type DraftCriteriaMutation = { draftCriteria: VersionHead };

export type SaveCriteriaDraftMutationVariables = {
  input: Types.SaveCriteriaDraftInput;
};

export type SaveCriteriaDraftMutation = { saveCriteriaDraft: VersionWhole };

export type PublishCriteriaMutationVariables = {
  input: Types.PublishCriteriaInput;
};

export type PublishCriteriaMutation = { publishCriteria: VersionHead };

export type DiscardCriteriaDraftMutationVariables = {
  id: string;
  version: number;
};

export type DiscardCriteriaDraftMutation = { discardCriteriaDraft: CriteriaSetRow };

export const CRITERIA_SETS: TrustedDocument<CriteriaSetsQuery, CriteriaSetsQueryVariables> = trusted({
  operation: 'query',
  name: 'CriteriaSets',
  field: 'criteriaSets',
  hash: 'a886ea7850d08277464d5e43392631eec5da58f19713930bd6c95b32693534a3',
  takes: ['subject', 'tier', 'inForceOn'],
  words: { subject: CriteriaSubject, tier: CriteriaTier, sort: CriteriaSetSort },
});

export const CRITERIA_SET: TrustedDocument<CriteriaSetQuery, CriteriaSetQueryVariables> = trusted({
  operation: 'query',
  name: 'CriteriaSet',
  field: 'criteriaSet',
  hash: '547a271441372dcf4c2412a43deef3e7375e1c0b89a5bad929178c5bf8b83132',
});

export const CRITERIA_SET_BY_ID: TrustedDocument<CriteriaSetByIdQuery, CriteriaSetByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'CriteriaSetById',
  field: 'nodes',
  hash: '2af8d20f9d36cf4354488de75b1ab2d318e84583d5f16b07a054f7ab0ed3153f',
});

export const CRITERIA_VERSION: TrustedDocument<CriteriaVersionQuery, CriteriaVersionQueryVariables> = trusted({
  operation: 'query',
  name: 'CriteriaVersion',
  field: 'criteriaVersion',
  hash: 'a09026f1e6d9127cc351a56b56f245cf57ff247466c7babbc3fd0710c894c56f',
});

export const DRAFT_CRITERIA: TrustedDocument<DraftCriteriaMutation, DraftCriteriaMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DraftCriteria',
  field: 'draftCriteria',
  hash: '616752860e4fa8baae79298f32f623a40ad0b0aeac2d4d661f75e70f4e5e2f4a',
  input: ['fromId', 'setId'],
});

export const SAVE_CRITERIA_DRAFT: TrustedDocument<SaveCriteriaDraftMutation, SaveCriteriaDraftMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SaveCriteriaDraft',
    field: 'saveCriteriaDraft',
    hash: 'd0ed049c15c9aeaeea8d2065d6ed98a965d050d993a56198ec49c351cdcc0900',
    input: ['content', 'deadlines', 'id', 'notes', 'textCode', 'textEffectiveOn', 'textIssuedOn', 'version'],
  });

export const PUBLISH_CRITERIA: TrustedDocument<PublishCriteriaMutation, PublishCriteriaMutationVariables> = trusted({
  operation: 'mutation',
  name: 'PublishCriteria',
  field: 'publishCriteria',
  hash: '56b683dedc044ef7f8cbcc56305018769cdf492edd1c397e753d6ceb5ee6eb40',
  input: ['id', 'validFrom', 'version'],
});

export const DISCARD_CRITERIA_DRAFT: TrustedDocument<
  DiscardCriteriaDraftMutation,
  DiscardCriteriaDraftMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'DiscardCriteriaDraft',
  field: 'discardCriteriaDraft',
  hash: '5a458155e42286bbcfeb95b90642b444c6258e2949dafaaa7db7d12ca8dfc4bf',
});
