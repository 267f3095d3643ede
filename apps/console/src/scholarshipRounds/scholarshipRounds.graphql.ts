// Made from scholarshipRounds.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import {
  ScholarshipApplicationSort,
  ScholarshipApplicationState,
  ScholarshipGrantSort,
  ScholarshipRoundSort,
  ScholarshipRoundState,
} from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type ScholarshipRoundRow = {
  id: string;
  version: number;
  name: string;
  year: number;
  state: Types.ScholarshipRoundState;
  applicationsUntil: string;
  means: number;
  organisation: { id: string; name: string };
  counts: {
    entered: number;
    withdrawn: number;
    excluded: number;
    proposed: number;
    notProposed: number;
    granted: number;
  };
};

export type ScholarshipRoundDetails = {
  kinds: Array<Types.ScholarshipApplicantKind>;
  conditions: string | null;
  scorers: number;
  leastNeed: number;
  leastMerit: number;
  personLimit: number | null;
  source: Types.MoneySource | null;
  fundName: string | null;
  reason: string | null;
  decidedOn: string | null;
  acts: Array<Types.ScholarshipRoundAct>;
  criteria: Array<{ name: string; aspect: Types.ScholarshipAspect; mostPoints: number }>;
  steps: Array<{ fromPoints: number; amount: number }>;
  organisation: { rights: Array<string> };
  directive: { id: string; code: string | null; subject: string } | null;
} & ScholarshipRoundRow;

export type ScholarshipRoundsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year?: number | null;
  state?: Types.ScholarshipRoundState | null;
  sort?: Types.ScholarshipRoundSort | null;
  descending?: boolean | null;
};

export type ScholarshipRoundsQuery = {
  scholarshipRounds: {
    totalCount?: number;
    edges: Array<{ node: ScholarshipRoundRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ScholarshipRoundQueryVariables = {
  id: string;
};

export type ScholarshipRoundQuery = { scholarshipRound: ScholarshipRoundDetails | null };

export type ScholarshipRoundByIdQueryVariables = {
  ids: Array<string>;
};

export type ScholarshipRoundByIdQuery = { nodes: Array<ScholarshipRoundDetails | Record<PropertyKey, never> | null> };

export type ScholarshipFundingsQueryVariables = {
  organisationId: string;
};

export type ScholarshipFundingsQuery = {
  scholarshipFundings: Array<{
    fundId: string;
    fundName: string;
    source: Types.MoneySource;
    purposeId: string | null;
    purposeName: string | null;
    available: number;
  }>;
};

export type ScholarshipStandingQueryVariables = {
  roundId: string;
};

export type ScholarshipStandingQuery = {
  scholarshipStanding: {
    applications: number;
    unscored: number;
    doubleCount: number;
    proposed: number;
    amount: number;
    available: number | null;
    doubles: Array<{ applicationId: string; otherId: string; kind: Types.ScholarshipDoubleKind }>;
    ranked: Array<{
      applicationId: string;
      rank: number;
      total: number;
      need: number;
      merit: number;
      amount: number;
      left: Types.ScholarshipLeftReason | null;
    }>;
  };
};

export type PlanScholarshipRoundMutationVariables = {
  input: Types.PlanScholarshipRoundInput;
};

export type PlanScholarshipRoundMutation = { planScholarshipRound: ScholarshipRoundDetails };

export type AmendScholarshipRoundMutationVariables = {
  input: Types.AmendScholarshipRoundInput;
};

export type AmendScholarshipRoundMutation = { amendScholarshipRound: ScholarshipRoundDetails };

export type ChangeScholarshipRoundMutationVariables = {
  input: Types.ChangeScholarshipRoundInput;
};

export type ChangeScholarshipRoundMutation = { changeScholarshipRound: ScholarshipRoundDetails };

export type ProposeScholarshipsMutationVariables = {
  input: Types.ProposeScholarshipsInput;
};

export type ProposeScholarshipsMutation = { proposeScholarships: ScholarshipRoundDetails };

export type DecideScholarshipsMutationVariables = {
  input: Types.DecideScholarshipsInput;
};

export type DecideScholarshipsMutation = { decideScholarships: ScholarshipRoundDetails };

export type ScholarshipApplicationRow = {
  id: string;
  version: number;
  kind: Types.ScholarshipApplicantKind;
  state: Types.ScholarshipApplicationState;
  rank: number | null;
  amount: number | null;
  leftReason: Types.ScholarshipLeftReason | null;
  isOther: boolean;
  enteredOn: string;
  reason: string | null;
  name: string | null;
  birth: string | null;
  number: string | null;
  school: string | null;
  need: string | null;
  merit: string | null;
  ownPoints: Array<number> | null;
  organisation: { id: string; name: string; rights: Array<string> };
};

export type ScholarshipApplicationsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  roundId: string;
  state?: Types.ScholarshipApplicationState | null;
  isScoredByMe?: boolean | null;
  sort?: Types.ScholarshipApplicationSort | null;
  descending?: boolean | null;
};

export type ScholarshipApplicationsQuery = {
  scholarshipApplications: {
    totalCount?: number;
    edges: Array<{ node: ScholarshipApplicationRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ScholarshipApplicationByIdQueryVariables = {
  ids: Array<string>;
};

export type ScholarshipApplicationByIdQuery = {
  nodes: Array<ScholarshipApplicationRow | Record<PropertyKey, never> | null>;
};

export type ScholarshipsToScoreQueryVariables = {
  roundId: string;
};

export type ScholarshipsToScoreQuery = {
  scholarshipRound: ScholarshipRoundDetails | null;
  scholarshipApplications: { totalCount: number; edges: Array<{ node: ScholarshipApplicationRow }> };
};

export type EnterScholarshipApplicationMutationVariables = {
  input: Types.EnterScholarshipApplicationInput;
};

export type EnterScholarshipApplicationMutation = { enterScholarshipApplication: ScholarshipApplicationRow };

export type ImportScholarshipApplicationsMutationVariables = {
  input: Types.ImportScholarshipApplicationsInput;
};

export type ImportScholarshipApplicationsMutation = {
  importScholarshipApplications: {
    isWritten: boolean;
    rows: number;
    faults: Array<{ row: number; field: string | null; code: string; message: string; twinId: string | null }>;
  };
};

export type WithdrawScholarshipApplicationMutationVariables = {
  input: Types.ChangeScholarshipApplicationInput;
};

export type WithdrawScholarshipApplicationMutation = { withdrawScholarshipApplication: ScholarshipApplicationRow };

export type JudgeScholarshipApplicationMutationVariables = {
  input: Types.JudgeScholarshipApplicationInput;
};

export type JudgeScholarshipApplicationMutation = { judgeScholarshipApplication: ScholarshipApplicationRow };

export type ScoreScholarshipApplicationsMutationVariables = {
  input: Types.ScoreScholarshipApplicationsInput;
};

export type ScoreScholarshipApplicationsMutation = {
  scoreScholarshipApplications: Array<{ id: string; ownPoints: Array<number> | null }>;
};

export type RevokeScholarshipGrantMutationVariables = {
  input: Types.RevokeScholarshipGrantInput;
};

export type RevokeScholarshipGrantMutation = { revokeScholarshipGrant: ScholarshipGrantRow };

export type ScholarshipGrantRow = {
  id: string;
  version: number;
  number: number;
  amount: number;
  grantedOn: string;
  revokedOn: string | null;
  revocationReason: string | null;
  name: string | null;
  payment: { state: Types.ScholarshipPaymentState; paid: number; returned: number } | null;
  organisation: { id: string; name: string };
};

export type ScholarshipGrantsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  roundId: string;
  sort?: Types.ScholarshipGrantSort | null;
  descending?: boolean | null;
};

export type ScholarshipGrantsQuery = {
  scholarshipGrants: {
    totalCount?: number;
    edges: Array<{ node: ScholarshipGrantRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ScholarshipGrantByIdQueryVariables = {
  ids: Array<string>;
};

export type ScholarshipGrantByIdQuery = { nodes: Array<ScholarshipGrantRow | Record<PropertyKey, never> | null> };

export const SCHOLARSHIP_ROUNDS: TrustedDocument<ScholarshipRoundsQuery, ScholarshipRoundsQueryVariables> = trusted({
  operation: 'query',
  name: 'ScholarshipRounds',
  field: 'scholarshipRounds',
  hash: '757dec95d55cc64dd2dc105105319f026afb623e89e389202b7dda18268ecb35',
  takes: ['year', 'state'],
  words: { state: ScholarshipRoundState, sort: ScholarshipRoundSort },
});

export const SCHOLARSHIP_ROUND: TrustedDocument<ScholarshipRoundQuery, ScholarshipRoundQueryVariables> = trusted({
  operation: 'query',
  name: 'ScholarshipRound',
  field: 'scholarshipRound',
  hash: '70d1d199379ae279db8782409200b5052fb9dda07df3b98497375b0900d43aec',
});

export const SCHOLARSHIP_ROUND_BY_ID: TrustedDocument<ScholarshipRoundByIdQuery, ScholarshipRoundByIdQueryVariables> =
  trusted({
    operation: 'query',
    name: 'ScholarshipRoundById',
    field: 'nodes',
    hash: 'fb09e43b7a72520628eddf321156d4585e5e14cda241ca6f8946c40b2b57e667',
  });

export const SCHOLARSHIP_FUNDINGS: TrustedDocument<ScholarshipFundingsQuery, ScholarshipFundingsQueryVariables> =
  trusted({
    operation: 'query',
    name: 'ScholarshipFundings',
    field: 'scholarshipFundings',
    hash: 'b39a192bcef346f09b0c291c653d7ccdbe380209f2c498d669b6a3b4854a1b9f',
  });

export const SCHOLARSHIP_STANDING: TrustedDocument<ScholarshipStandingQuery, ScholarshipStandingQueryVariables> =
  trusted({
    operation: 'query',
    name: 'ScholarshipStanding',
    field: 'scholarshipStanding',
    hash: '46eb762068597475a596bb92640470baa3067b6f67567c20b8cbc5a599edf149',
  });

export const PLAN_SCHOLARSHIP_ROUND: TrustedDocument<
  PlanScholarshipRoundMutation,
  PlanScholarshipRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'PlanScholarshipRound',
  field: 'planScholarshipRound',
  hash: '6d87cda64b3862a5b3e93c2b5193d32229fb8c3450e4b1981d56d7b78a962df8',
  input: [
    'applicationsUntil',
    'conditions',
    'criteria',
    'fundId',
    'kinds',
    'leastMerit',
    'leastNeed',
    'means',
    'name',
    'organisationId',
    'personLimit',
    'purposeId',
    'scorers',
    'source',
    'steps',
    'year',
  ],
});

export const AMEND_SCHOLARSHIP_ROUND: TrustedDocument<
  AmendScholarshipRoundMutation,
  AmendScholarshipRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'AmendScholarshipRound',
  field: 'amendScholarshipRound',
  hash: '6dd942652a0fc47fba55c3dcb82f059fb3754d4671fe810c7d320f75bcee7842',
  input: [
    'applicationsUntil',
    'conditions',
    'criteria',
    'fundId',
    'id',
    'kinds',
    'leastMerit',
    'leastNeed',
    'means',
    'name',
    'personLimit',
    'purposeId',
    'scorers',
    'source',
    'steps',
    'version',
    'year',
  ],
});

export const CHANGE_SCHOLARSHIP_ROUND: TrustedDocument<
  ChangeScholarshipRoundMutation,
  ChangeScholarshipRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ChangeScholarshipRound',
  field: 'changeScholarshipRound',
  hash: '759ff198418814996b554f0ffd029f1b3968922b5e39114b4c9ca01c52e5f7f0',
  input: ['act', 'id', 'reason', 'version'],
});

export const PROPOSE_SCHOLARSHIPS: TrustedDocument<ProposeScholarshipsMutation, ProposeScholarshipsMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'ProposeScholarships',
    field: 'proposeScholarships',
    hash: '2be1c0c53a426bb8ee45737ca807e6e5605081b0119a47efaee38764a1e422f6',
    input: ['id', 'version'],
  });

export const DECIDE_SCHOLARSHIPS: TrustedDocument<DecideScholarshipsMutation, DecideScholarshipsMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'DecideScholarships',
    field: 'decideScholarships',
    hash: '37386af0a25c494450f1115dfb46249c2f4593ff6c0649feebb5ce4fdb2e173e',
    input: ['directiveId', 'id', 'version'],
  });

export const SCHOLARSHIP_APPLICATIONS: TrustedDocument<
  ScholarshipApplicationsQuery,
  ScholarshipApplicationsQueryVariables
> = trusted({
  operation: 'query',
  name: 'ScholarshipApplications',
  field: 'scholarshipApplications',
  hash: '0d2568ac0d01dfe9972f8c0d418e5615054d1a8bfc15f59ad6c86726faf43d75',
  takes: ['roundId', 'state', 'isScoredByMe'],
  words: { state: ScholarshipApplicationState, sort: ScholarshipApplicationSort },
});

export const SCHOLARSHIP_APPLICATION_BY_ID: TrustedDocument<
  ScholarshipApplicationByIdQuery,
  ScholarshipApplicationByIdQueryVariables
> = trusted({
  operation: 'query',
  name: 'ScholarshipApplicationById',
  field: 'nodes',
  hash: '293e32eac9789289dee5059511fb3d876ce08afef8c151348b6965828df210b3',
});

export const SCHOLARSHIPS_TO_SCORE: TrustedDocument<ScholarshipsToScoreQuery, ScholarshipsToScoreQueryVariables> =
  trusted({
    operation: 'query',
    name: 'ScholarshipsToScore',
    field: 'scholarshipRound',
    hash: 'ec9140dcba293c7fa0d1fdb74c5009b64d7bbafc1d61e55dea5ffd08929754c6',
  });

export const ENTER_SCHOLARSHIP_APPLICATION: TrustedDocument<
  EnterScholarshipApplicationMutation,
  EnterScholarshipApplicationMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'EnterScholarshipApplication',
  field: 'enterScholarshipApplication',
  hash: 'ca5a1426a7c47358aee2f92c09f1affb98a4193c0611e5444777f65f376b6dbc',
  input: ['birth', 'isOther', 'kind', 'merit', 'name', 'need', 'number', 'organisationId', 'roundId', 'school'],
});

export const IMPORT_SCHOLARSHIP_APPLICATIONS: TrustedDocument<
  ImportScholarshipApplicationsMutation,
  ImportScholarshipApplicationsMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ImportScholarshipApplications',
  field: 'importScholarshipApplications',
  hash: '4c995f49395f2d54cc327ec8631bc820ad72dfb9e1ae76943cd10f1faa2e5b12',
  input: ['isRehearsal', 'organisationId', 'roundId', 'rows'],
});

export const WITHDRAW_SCHOLARSHIP_APPLICATION: TrustedDocument<
  WithdrawScholarshipApplicationMutation,
  WithdrawScholarshipApplicationMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'WithdrawScholarshipApplication',
  field: 'withdrawScholarshipApplication',
  hash: 'bbe5962b1b8a79c8608993d42ec1dcdc2da9e0ec3fa3647885096d076656e5da',
  input: ['id', 'reason', 'version'],
});

export const JUDGE_SCHOLARSHIP_APPLICATION: TrustedDocument<
  JudgeScholarshipApplicationMutation,
  JudgeScholarshipApplicationMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'JudgeScholarshipApplication',
  field: 'judgeScholarshipApplication',
  hash: 'cfc141a5988f5d6e08579902929d8bea741c55c32dda4e739bcd1304e2129630',
  input: ['act', 'id', 'isOther', 'reason', 'version'],
});

export const SCORE_SCHOLARSHIP_APPLICATIONS: TrustedDocument<
  ScoreScholarshipApplicationsMutation,
  ScoreScholarshipApplicationsMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ScoreScholarshipApplications',
  field: 'scoreScholarshipApplications',
  hash: '3bf23fd2814d0877e53ccdb0dee0e634ad414f45f831655bea7c564c0a4e6f1f',
  input: ['roundId', 'scores'],
});

export const REVOKE_SCHOLARSHIP_GRANT: TrustedDocument<
  RevokeScholarshipGrantMutation,
  RevokeScholarshipGrantMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'RevokeScholarshipGrant',
  field: 'revokeScholarshipGrant',
  hash: '19eefd80669bca4f8933be8f51d5bf0a1fcd85aca6e988f4c17f6869b515ce72',
  input: ['id', 'reason', 'version'],
});

export const SCHOLARSHIP_GRANTS: TrustedDocument<ScholarshipGrantsQuery, ScholarshipGrantsQueryVariables> = trusted({
  operation: 'query',
  name: 'ScholarshipGrants',
  field: 'scholarshipGrants',
  hash: 'f76ea389f73c7cced538227cffd02b7cfe53f26167fd9e7f96d58b711a435b0d',
  takes: ['roundId'],
  words: { sort: ScholarshipGrantSort },
});

export const SCHOLARSHIP_GRANT_BY_ID: TrustedDocument<ScholarshipGrantByIdQuery, ScholarshipGrantByIdQueryVariables> =
  trusted({
    operation: 'query',
    name: 'ScholarshipGrantById',
    field: 'nodes',
    hash: 'fcfa3d4d3067fda8a35c4d22d13157741518407476d7e90bf61110dd449170c6',
  });
