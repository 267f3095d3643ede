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
  organisation: { id: string; name: string; rights: Array<string> };
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
  hash: 'e0a9b730da0a0b03c543c137fc6910845e0d788e4366acce640ed45f3491316a',
  takes: ['year', 'state'],
  words: { state: AssessmentRoundState, sort: AssessmentRoundSort },
});

export const ASSESSMENT_ROUND: TrustedDocument<AssessmentRoundQuery, AssessmentRoundQueryVariables> = trusted({
  operation: 'query',
  name: 'AssessmentRound',
  field: 'assessmentRound',
  hash: '022edda50b1f8762ca60f2177ac11408a53a1ad0c1994923cdc6ce6a55713b89',
});

export const ASSESSMENT_ROUND_BY_ID: TrustedDocument<AssessmentRoundByIdQuery, AssessmentRoundByIdQueryVariables> =
  trusted({
    operation: 'query',
    name: 'AssessmentRoundById',
    field: 'nodes',
    hash: 'c9c1381547044293f19bb7ffdc91a6dc70c92fbb2ac4a4a44f2444aed59a9e81',
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
    hash: '8f9af72d0485ee67ff53940440004cb7af9a09623a63f993c43c6e8f3632d89a',
    input: ['lines', 'organisationId', 'title', 'year'],
  });

export const CLOSE_ASSESSMENT_ROUND: TrustedDocument<
  CloseAssessmentRoundMutation,
  CloseAssessmentRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'CloseAssessmentRound',
  field: 'closeAssessmentRound',
  hash: '5d217d5c109e5d881c600354cacaef47282817ea9fdbcaf048f1b6de036c6b8d',
});

export const REOPEN_ASSESSMENT_ROUND: TrustedDocument<
  ReopenAssessmentRoundMutation,
  ReopenAssessmentRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ReopenAssessmentRound',
  field: 'reopenAssessmentRound',
  hash: '0f0a304424ea2dc36fc8e1010fee10c0518754851937dc73eb7b73aefbeabca0',
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
  hash: 'fd610bfde743077915167b32909405ec0a6355a345314b60ac8f349847e1cc9d',
});
