// Made from assessmentRounds.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { AssessmentRoundSort, AssessmentRoundState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type AssessmentRoundHead = {
  id: string;
  title: string;
  year: number;
  state: Types.AssessmentRoundState;
  isDemo: boolean;
  version: number;
  organisation: { id: string; name: string };
  lines: Array<{
    line: number;
    kinds: Array<Types.OrganisationKind>;
    levels: Array<Types.AdministrativeLevel>;
    dueOn: string;
    dueBoundary: Types.DeadlineBoundary;
    daysLeft: number;
    set: { id: string; code: string; level: number | null; title: { vi: string; en: string } };
    criteria: { id: string; number: number; textCode: string; validFrom: string | null };
  }>;
};

export type AssessmentBoardLine = {
  line: number;
  expected: number;
  notBegun: number;
  draft: number;
  submitted: number;
  returned: number;
  reviewed: number;
  overdue: number;
  late: number;
  met: number;
  notMet: number;
  unjudgeable: number;
};

export type AssessmentArea = {
  expected: number;
  reviewed: number;
  met: number;
  notMet: number;
  unjudgeable: number;
  overdue: number;
  unit: { id: string; name: string };
};

export type AssessmentRound = { board: Array<AssessmentBoardLine> } & AssessmentRoundHead;

export type AssessmentRoundsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year?: number | null;
  state?: Types.AssessmentRoundState | null;
  sort?: Types.AssessmentRoundSort | null;
  descending?: boolean | null;
};

export type AssessmentRoundsQuery = {
  assessmentRounds: {
    totalCount?: number;
    edges: Array<{ node: AssessmentRound }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type AssessmentRoundQueryVariables = {
  id: string;
};

export type AssessmentRoundQuery = { assessmentRound: ({ areas: Array<AssessmentArea> } & AssessmentRound) | null };

export type AssessmentRoundByIdQueryVariables = {
  ids: Array<string>;
};

export type AssessmentRoundByIdQuery = { nodes: Array<AssessmentRound | Record<PropertyKey, never> | null> };

export type AssessmentRoundPreview = {
  lines: Array<{
    line: number;
    count: number;
    already: number;
    lastDay: string;
    examples: Array<string>;
    criteria: { number: number; textCode: string; set: { level: number | null; title: { vi: string; en: string } } };
  }>;
};

export type AssessmentRoundPreviewQueryVariables = {
  input: Types.AssessmentRoundPreviewInput;
};

export type AssessmentRoundPreviewQuery = { assessmentRoundPreview: AssessmentRoundPreview };

export type SetsToAssessQueryVariables = {
  on: string;
};

export type SetsToAssessQuery = {
  criteriaSets: {
    edges: Array<{
      node: {
        id: string;
        code: string;
        subject: Types.CriteriaSubject;
        tier: Types.CriteriaTier | null;
        level: number | null;
        title: { vi: string; en: string };
        inForce: {
          id: string;
          textCode: string;
          deadlines: Array<{
            step: Types.CriteriaDeadlineStep;
            yearsAfter: number;
            month: number;
            day: number;
            isBefore: boolean;
          }>;
        } | null;
      };
    }>;
  };
};

export type OpenAssessmentRoundMutationVariables = {
  input: Types.OpenAssessmentRoundInput;
};

export type OpenAssessmentRoundMutation = { openAssessmentRound: AssessmentRoundHead };

export type CloseAssessmentRoundMutationVariables = {
  id: string;
  version: number;
};

export type CloseAssessmentRoundMutation = { closeAssessmentRound: AssessmentRoundHead };

export type ReopenAssessmentRoundMutationVariables = {
  id: string;
  version: number;
};

export type ReopenAssessmentRoundMutation = { reopenAssessmentRound: AssessmentRoundHead };

export type AssessmentCarryOver = {
  line: number;
  open: number;
  begun: number;
  looked: number;
  sent: number;
  carried: number;
  toReview: Array<string>;
  lost: number;
  criteria: { id: string; number: number; textCode: string };
  losses: Array<{
    target: string;
    part: string | null;
    why: Types.AssessmentCarryLoss;
    assessment: { id: string; organisation: { id: string; name: string } };
  }>;
};

export type AssessmentCarryOversQueryVariables = {
  roundId: string;
};

export type AssessmentCarryOversQuery = { assessmentCarryOvers: Array<AssessmentCarryOver> };

export type CarryOverAssessmentsMutationVariables = {
  id: string;
  version: number;
  line: number;
  criteriaId: string;
};

export type CarryOverAssessmentsMutation = { carryOverAssessments: AssessmentRoundHead };

export const ASSESSMENT_ROUNDS: TrustedDocument<AssessmentRoundsQuery, AssessmentRoundsQueryVariables> = trusted({
  operation: 'query',
  name: 'AssessmentRounds',
  field: 'assessmentRounds',
  hash: '5dfabbfefc2a0fb2207c251302c0c2cfb35013de5bd39e0643e9e3a75b4abe4f',
  takes: ['year', 'state'],
  words: { state: AssessmentRoundState, sort: AssessmentRoundSort },
});

export const ASSESSMENT_ROUND: TrustedDocument<AssessmentRoundQuery, AssessmentRoundQueryVariables> = trusted({
  operation: 'query',
  name: 'AssessmentRound',
  field: 'assessmentRound',
  hash: '28f2745cc05ba9de47b11a9ae03f50c19dd9cf4df4ba9798d8fae85938509b77',
});

export const ASSESSMENT_ROUND_BY_ID: TrustedDocument<AssessmentRoundByIdQuery, AssessmentRoundByIdQueryVariables> =
  trusted({
    operation: 'query',
    name: 'AssessmentRoundById',
    field: 'nodes',
    hash: '8f1a06e28ad2c45d176e3e4fdcba4a67bd9059f318fd821f3694da72cc38f8cc',
  });

export const ASSESSMENT_ROUND_PREVIEW: TrustedDocument<
  AssessmentRoundPreviewQuery,
  AssessmentRoundPreviewQueryVariables
> = trusted({
  operation: 'query',
  name: 'AssessmentRoundPreview',
  field: 'assessmentRoundPreview',
  hash: '60a99b58cb3933fd98b3c901cfca242a067056dfc64bb01eea1511f86f486c7e',
  input: ['lines', 'organisationId', 'year'],
});

export const SETS_TO_ASSESS: TrustedDocument<SetsToAssessQuery, SetsToAssessQueryVariables> = trusted({
  operation: 'query',
  name: 'SetsToAssess',
  field: 'criteriaSets',
  hash: '2014aabb8caa70946b96ec8e01f65805e8afe80d5ae66e9cbfde250a1fe1b725',
});

export const OPEN_ASSESSMENT_ROUND: TrustedDocument<OpenAssessmentRoundMutation, OpenAssessmentRoundMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'OpenAssessmentRound',
    field: 'openAssessmentRound',
    hash: '4ba22f5c0dbe777bc3f6964d5faf343d9bfcae22cd1c0f6bf73029200214fba9',
    input: ['lines', 'organisationId', 'title', 'year'],
  });

export const CLOSE_ASSESSMENT_ROUND: TrustedDocument<
  CloseAssessmentRoundMutation,
  CloseAssessmentRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'CloseAssessmentRound',
  field: 'closeAssessmentRound',
  hash: '97cb6766300d44c4aac616607b2a3c65f27b1064014142f59ecd74b38b566b8f',
});

export const REOPEN_ASSESSMENT_ROUND: TrustedDocument<
  ReopenAssessmentRoundMutation,
  ReopenAssessmentRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ReopenAssessmentRound',
  field: 'reopenAssessmentRound',
  hash: '885bcb365b6891d2bfb97e98944e3078bd8a21aba4b58bb4fe5d3f2265e90f62',
});

export const ASSESSMENT_CARRY_OVERS: TrustedDocument<AssessmentCarryOversQuery, AssessmentCarryOversQueryVariables> =
  trusted({
    operation: 'query',
    name: 'AssessmentCarryOvers',
    field: 'assessmentCarryOvers',
    hash: '85d361f9dc29da08992f2572ea98dce93550c1126af1e564da0eeea62750c678',
  });

export const CARRY_OVER_ASSESSMENTS: TrustedDocument<
  CarryOverAssessmentsMutation,
  CarryOverAssessmentsMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'CarryOverAssessments',
  field: 'carryOverAssessments',
  hash: 'd887fb1dae9ef0355875c5c21be76390dc50d2e4ee84b52da76630db33320332',
});
