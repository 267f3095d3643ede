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
    set: {
      id: string;
      code: string;
      subject: Types.CriteriaSubject;
      level: number | null;
      title: { vi: string; en: string };
    };
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
  unreached: number;
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
    criteria: {
      number: number;
      textCode: string;
      set: { subject: Types.CriteriaSubject; level: number | null; title: { vi: string; en: string } };
    };
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

export type SubjectCarryOver = {
  line: number;
  isInUse: boolean;
  open: number | null;
  looked: number | null;
  sent: number | null;
  toReview: Array<string>;
  criteria: { id: string; number: number; textCode: string };
  losses: Array<{ target: string; part: string | null; why: Types.AssessmentCarryLoss; count: number | null }>;
  progress: { carried: number | null; withLosses: number | null; askedAt: string; finishedAt: string | null } | null;
};

export type SubjectCarryOversQueryVariables = {
  roundId: string;
};

export type SubjectCarryOversQuery = { subjectCarryOvers: Array<SubjectCarryOver> };

export type CarryOverSubjectAssessmentsMutationVariables = {
  id: string;
  version: number;
  line: number;
  criteriaId: string;
};

export type CarryOverSubjectAssessmentsMutation = { carryOverSubjectAssessments: AssessmentRoundHead };

export const ASSESSMENT_ROUNDS: TrustedDocument<AssessmentRoundsQuery, AssessmentRoundsQueryVariables> = trusted({
  operation: 'query',
  name: 'AssessmentRounds',
  field: 'assessmentRounds',
  hash: '780056e61f115533e7a0727ca8c6e966b93bb475c03c9ae562a742ecb4ae1117',
  takes: ['year', 'state'],
  words: { state: AssessmentRoundState, sort: AssessmentRoundSort },
});

export const ASSESSMENT_ROUND: TrustedDocument<AssessmentRoundQuery, AssessmentRoundQueryVariables> = trusted({
  operation: 'query',
  name: 'AssessmentRound',
  field: 'assessmentRound',
  hash: '08246be7b91da15af5a3f8856c4756d2e2ace635ac50972e3bbafe9c6e69ab0e',
});

export const ASSESSMENT_ROUND_BY_ID: TrustedDocument<AssessmentRoundByIdQuery, AssessmentRoundByIdQueryVariables> =
  trusted({
    operation: 'query',
    name: 'AssessmentRoundById',
    field: 'nodes',
    hash: '2fbb1884c4430fb2e3defde7c7b757ad0bb66c2ddbb8c7a7d8e29687baa75a0a',
  });

export const ASSESSMENT_ROUND_PREVIEW: TrustedDocument<
  AssessmentRoundPreviewQuery,
  AssessmentRoundPreviewQueryVariables
> = trusted({
  operation: 'query',
  name: 'AssessmentRoundPreview',
  field: 'assessmentRoundPreview',
  hash: 'ad16275d7a14146a6ea2c6c07614b4daca694002d7cd9c0c701151c627b1e2b3',
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
    hash: '80aed06def4b05bc70254a731355332e96f66f92b41132a496684873303dfdd0',
    input: ['lines', 'organisationId', 'title', 'year'],
  });

export const CLOSE_ASSESSMENT_ROUND: TrustedDocument<
  CloseAssessmentRoundMutation,
  CloseAssessmentRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'CloseAssessmentRound',
  field: 'closeAssessmentRound',
  hash: '61e0bb46e5d41b41459201471e234666f2a22789cca9226e9c347585e20d1a5a',
});

export const REOPEN_ASSESSMENT_ROUND: TrustedDocument<
  ReopenAssessmentRoundMutation,
  ReopenAssessmentRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ReopenAssessmentRound',
  field: 'reopenAssessmentRound',
  hash: '4eae71c22b4620ac7ec70241c8db87493bf620a66cb48459b5e0b2ed50ea9ba3',
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
  hash: '7b238b90ac44a98aecbede0e7bc5d8a44caacbf7c35e2d04e5a81eda95ae2278',
});

export const SUBJECT_CARRY_OVERS: TrustedDocument<SubjectCarryOversQuery, SubjectCarryOversQueryVariables> = trusted({
  operation: 'query',
  name: 'SubjectCarryOvers',
  field: 'subjectCarryOvers',
  hash: '4c6b3e0582e58d2fccc556f00738cc6c644e5e8c3a0aa7bd6b064b1fa5f3b48e',
});

export const CARRY_OVER_SUBJECT_ASSESSMENTS: TrustedDocument<
  CarryOverSubjectAssessmentsMutation,
  CarryOverSubjectAssessmentsMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'CarryOverSubjectAssessments',
  field: 'carryOverSubjectAssessments',
  hash: 'b76cb0c8f074ffb3ab999accad98c90dc13ba64bd3ce2c6d1207bac52548894b',
});
