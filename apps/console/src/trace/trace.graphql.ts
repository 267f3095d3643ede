// Made from trace.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { AdministrativeLevel, OrganisationKind, PlanGapSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Trace = { truncated: boolean; root: TraceNode; nodes: Array<TraceNode>; edges: Array<TraceEdge> };

export type TraceEdge = { from: string; to: string; kind: Types.TraceEdgeKind };

export type TraceNode = {
  id: string;
  kind: Types.ThingKind;
  title: string;
  subtitle: string | null;
  day: string | null;
  depth: number;
  count: number | null;
  standing: string | null;
  organisation: { id: string; name: string } | null;
};

export type TraceQueryVariables = {
  id: string;
};

export type TraceQuery = { trace: Trace };

export type DirectiveTraceQueryVariables = {
  id: string;
  depth: number;
};

export type DirectiveTraceQuery = { directiveTrace: Trace };

export type PlanGap = {
  id: string;
  organisation: { id: string; name: string; kind: Types.OrganisationKind; parent: { id: string; name: string } | null };
  plan: { id: string; code: string | null; subject: string; issuedOn: string | null } | null;
};

export type PlanGapsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  directiveId: string;
  kinds?: Array<Types.OrganisationKind> | null;
  levels?: Array<Types.AdministrativeLevel> | null;
  types?: Array<string> | null;
  missingOnly?: boolean | null;
  sort?: Types.PlanGapSort | null;
  descending?: boolean | null;
};

export type PlanGapsQuery = {
  planGap: {
    totalCount?: number;
    edges: Array<{ node: PlanGap }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type PlanGapCountsQueryVariables = {
  directiveId: string;
  kinds?: Array<Types.OrganisationKind> | null;
  levels?: Array<Types.AdministrativeLevel> | null;
  types?: Array<string> | null;
};

export type PlanGapCountsQuery = { planGapCounts: { expected: number; issued: number; missing: number } };

export const TRACE: TrustedDocument<TraceQuery, TraceQueryVariables> = trusted({
  operation: 'query',
  name: 'Trace',
  field: 'trace',
  hash: '40bdf8785988dd66070462017e134ffbb852580e2428930179026152003d745e',
});

export const DIRECTIVE_TRACE: TrustedDocument<DirectiveTraceQuery, DirectiveTraceQueryVariables> = trusted({
  operation: 'query',
  name: 'DirectiveTrace',
  field: 'directiveTrace',
  hash: 'e1b595a4001f4645bf5fba19e9550acf93de98272719aaa9c438ddc67be6bd13',
});

export const PLAN_GAPS: TrustedDocument<PlanGapsQuery, PlanGapsQueryVariables> = trusted({
  operation: 'query',
  name: 'PlanGaps',
  field: 'planGap',
  hash: '808e1feebe857f95f2bd8164a2691f824c81a0fb621cae8bfee6dde95069cf91',
  takes: ['directiveId', 'kinds', 'levels', 'types', 'missingOnly'],
  words: { kinds: OrganisationKind, levels: AdministrativeLevel, sort: PlanGapSort },
});

export const PLAN_GAP_COUNTS: TrustedDocument<PlanGapCountsQuery, PlanGapCountsQueryVariables> = trusted({
  operation: 'query',
  name: 'PlanGapCounts',
  field: 'planGapCounts',
  hash: 'e701a65b37796e0425d11b4add94bd4894b8233f7b75b9ce01ef084c135fbc52',
});
