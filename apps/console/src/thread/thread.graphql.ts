// Made from thread.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type TraceFields = {
  truncated: boolean;
  root: TraceNodeFields;
  nodes: Array<TraceNodeFields>;
  edges: Array<{ from: string; to: string; kind: Types.TraceEdgeKind }>;
};

export type TraceNodeFields = {
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

export type TraceQuery = { trace: TraceFields };

export type DirectiveTraceQueryVariables = {
  id: string;
  depth: number;
};

export type DirectiveTraceQuery = { directiveTrace: TraceFields };

export type PlanGapsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  directiveId: string;
  kinds?: Array<Types.OrganisationKind> | null;
  levels?: Array<Types.AdministrativeLevel> | null;
  types?: Array<string> | null;
  missingOnly?: boolean | null;
};

export type PlanGapsQuery = {
  planGap: {
    totalCount?: number;
    edges: Array<{
      node: {
        id: string;
        organisation: {
          id: string;
          name: string;
          kind: Types.OrganisationKind;
          parent: { id: string; name: string } | null;
        };
        plan: { id: string; code: string | null; subject: string; issuedOn: string | null } | null;
      };
    }>;
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
  hash: '440327db24f2649e052a2e5bae475acdd8dee1cdb329ed2f200072b53bff69b6',
});

export const DIRECTIVE_TRACE: TrustedDocument<DirectiveTraceQuery, DirectiveTraceQueryVariables> = trusted({
  operation: 'query',
  name: 'DirectiveTrace',
  field: 'directiveTrace',
  hash: 'cb1a77e93fd6dacb037ab62ddd0d210a058627a1684530052c7fdb3d9b1879dd',
});

export const PLAN_GAPS: TrustedDocument<PlanGapsQuery, PlanGapsQueryVariables> = trusted({
  operation: 'query',
  name: 'PlanGaps',
  field: 'planGap',
  hash: '77fad0042c82e9ec785862b28c66d70dac434a48b29d792f99b4e65628c38ebc',
});

export const PLAN_GAP_COUNTS: TrustedDocument<PlanGapCountsQuery, PlanGapCountsQueryVariables> = trusted({
  operation: 'query',
  name: 'PlanGapCounts',
  field: 'planGapCounts',
  hash: 'e701a65b37796e0425d11b4add94bd4894b8233f7b75b9ce01ef084c135fbc52',
});
