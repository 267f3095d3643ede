// Made from recognitionRounds.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import {
  NominationSort,
  NominationState,
  RecognitionRoundSort,
  RecognitionRoundState,
  SubjectKind,
} from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type HonourTitle = { id: string; code: string; kind: Types.TitleKind; name: { vi: string; en: string } };

export type HonourAward = { id: string; code: string; name: { vi: string; en: string } };

export type RecognitionRoundRow = {
  id: string;
  version: number;
  year: number;
  subject: Types.SubjectKind;
  state: Types.RecognitionRoundState;
  awardKind: Types.AwardKind | null;
  theme: string | null;
  nominationsUntil: string;
  decideBy: string | null;
  openedOn: string;
  title: HonourTitle | null;
  award: HonourAward | null;
  organisation: { id: string; name: string };
  counts: { proposed: number; recommended: number; notRecommended: number; granted: number };
};

export type RecognitionRoundDetails = {
  reason: string | null;
  canAppraise: boolean;
  ownPapers: Array<string>;
  appealsUntil: string | null;
  reopenedOn: string | null;
  openAppeals: number;
  completeDossiers: number | null;
  papers: Array<{ code: string; basis: string; name: { vi: string; en: string } }>;
  papersUnverified: { vi: string; en: string } | null;
  organisation: { rights: Array<string> };
  authority: {
    id: string;
    citation: string;
    position: string | null;
    unverified: { vi: string; en: string } | null;
  } | null;
  decisions: Array<{
    id: string;
    code: string | null;
    subject: string;
    state: Types.DirectiveState;
    issuedOn: string | null;
  }>;
  proposals: Array<{ id: string; code: string | null; subject: string; issuedOn: string | null }>;
  recommendedPositions: { recommended: number; leaders: number } | null;
  receivedDecisions: Array<{ id: string; code: string | null; subject: string; issuedOn: string | null }>;
  decider: { id: string; name: string; rights: Array<string> } | null;
} & RecognitionRoundRow;

export type RecognitionRoundsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year?: number | null;
  state?: Types.RecognitionRoundState | null;
  subject?: Types.SubjectKind | null;
  sort?: Types.RecognitionRoundSort | null;
  descending?: boolean | null;
};

export type RecognitionRoundsQuery = {
  recognitionRounds: {
    totalCount?: number;
    edges: Array<{ node: RecognitionRoundRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type RecognitionRoundQueryVariables = {
  id: string;
};

export type RecognitionRoundQuery = { recognitionRound: RecognitionRoundDetails | null };

export type RecognitionRoundByIdQueryVariables = {
  ids: Array<string>;
};

export type RecognitionRoundByIdQuery = { nodes: Array<RecognitionRoundDetails | Record<PropertyKey, never> | null> };

export type OpenRecognitionRoundMutationVariables = {
  input: Types.OpenRecognitionRoundInput;
};

export type OpenRecognitionRoundMutation = { openRecognitionRound: RecognitionRoundDetails };

export type AmendRecognitionRoundMutationVariables = {
  input: Types.AmendRecognitionRoundInput;
};

export type AmendRecognitionRoundMutation = { amendRecognitionRound: RecognitionRoundDetails };

export type CloseRecognitionRoundMutationVariables = {
  input: Types.RecognitionRoundStepInput;
};

export type CloseRecognitionRoundMutation = { closeRecognitionRound: RecognitionRoundDetails };

export type ReopenRecognitionRoundMutationVariables = {
  input: Types.ChangeRecognitionRoundInput;
};

export type ReopenRecognitionRoundMutation = { reopenRecognitionRound: RecognitionRoundDetails };

export type CancelRecognitionRoundMutationVariables = {
  input: Types.ChangeRecognitionRoundInput;
};

export type CancelRecognitionRoundMutation = { cancelRecognitionRound: RecognitionRoundDetails };

export type NominationRow = {
  id: string;
  version: number;
  kind: Types.SubjectKind;
  state: Types.NominationState;
  nominatedOn: string;
  achievement: string | null;
  reason: string | null;
  canWithdraw: boolean;
  canAppeal: boolean;
  organisation: { id: string; name: string } | null;
  community: { id: string; kind: Types.CommunityKind; name: string } | null;
  clan: { id: string; name: string } | null;
  family: { id: string; code: string | null; head: { name: string } | null } | null;
  citizen: { id: string; name: string; birthYear: number | null } | null;
  nominatedBy: { id: string; name: string } | null;
  appeals: Array<{
    state: Types.AppealState;
    text: string;
    lodgedOn: string;
    answer: string | null;
    answeredOn: string | null;
    version: number;
    canWithdraw: boolean;
    canAnswer: boolean;
    canNameAlternate: boolean;
    answererReason: string | null;
    answerer: { id: string; name: string } | null;
    by: { id: string; name: string } | null;
  }>;
  papers: Array<{
    standing: Types.PaperStanding | null;
    checkedOn: string | null;
    checkedBy: string | null;
    paper: { code: string; name: { vi: string; en: string } };
  }>;
  eligibility: {
    isEligible: boolean | null;
    points: Array<{ standing: Types.ReasonStanding; on: string | null; message: string }>;
  } | null;
};

export type NominationsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  roundId?: string | null;
  state?: Types.NominationState | null;
  sort?: Types.NominationSort | null;
  descending?: boolean | null;
};

export type NominationsQuery = {
  nominations: {
    totalCount?: number;
    edges: Array<{ node: NominationRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type NominateMutationVariables = {
  input: Types.NominateInput;
};

export type NominateMutation = {
  nominate: { isWritten: boolean; things: Array<{ isDone: boolean; code: string | null; message: string | null }> };
};

export type NominateSubjectsMutationVariables = {
  input: Types.NominateSubjectsInput;
};

export type NominateSubjectsMutation = {
  nominateSubjects: {
    isWritten: boolean;
    things: Array<{ isDone: boolean; code: string | null; message: string | null }>;
  };
};

export type NominateAllMetMutationVariables = {
  input: Types.NominateAllMetInput;
};

export type NominateAllMetMutation = {
  nominateAllMet: { isWritten: boolean; nominated: number; leftOut: number; hasMore: boolean };
};

export type WithdrawNominationMutationVariables = {
  input: Types.WithdrawNominationInput;
};

export type WithdrawNominationMutation = {
  withdrawNomination: { id: string; version: number; state: Types.NominationState };
};

export type AppraiseNominationsMutationVariables = {
  input: Types.AppraiseNominationsInput;
};

export type AppraiseNominationsMutation = {
  appraiseNominations: {
    isWritten: boolean;
    things: Array<{ isDone: boolean; code: string | null; message: string | null }>;
  };
};

export type CheckNominationPapersMutationVariables = {
  input: Types.CheckPapersInput;
};

export type CheckNominationPapersMutation = {
  checkNominationPapers: {
    isWritten: boolean;
    things: Array<{ isDone: boolean; code: string | null; message: string | null }>;
  };
};

export type RecommendEligibleMutationVariables = {
  input: Types.RecommendEligibleInput;
};

export type RecommendEligibleMutation = {
  recommendEligible: { isWritten: boolean; recommended: number; leftOut: number; hasMore: boolean };
};

export type GrantRecognitionsMutationVariables = {
  input: Types.GrantRecognitionsInput;
};

export type GrantRecognitionsMutation = {
  grantRecognitions: {
    isWritten: boolean;
    granted: number;
    failed: number;
    failures: Array<{ nominationId: string; code: string | null; message: string | null }>;
  };
};

export type NominationByIdQueryVariables = {
  ids: Array<string>;
};

export type NominationByIdQuery = { nodes: Array<NominationRow | Record<PropertyKey, never> | null> };

export const RECOGNITION_ROUNDS: TrustedDocument<RecognitionRoundsQuery, RecognitionRoundsQueryVariables> = trusted({
  operation: 'query',
  name: 'RecognitionRounds',
  field: 'recognitionRounds',
  hash: '4dabcb347a771e38f6b2df7d232a7dcd3c507bffdff27b58f09a4f071de6b5a6',
  takes: ['year', 'state', 'subject'],
  words: { state: RecognitionRoundState, subject: SubjectKind, sort: RecognitionRoundSort },
});

export const RECOGNITION_ROUND: TrustedDocument<RecognitionRoundQuery, RecognitionRoundQueryVariables> = trusted({
  operation: 'query',
  name: 'RecognitionRound',
  field: 'recognitionRound',
  hash: '2eda8ed7ce1740329eb87be04d5c2cdd414e33e9d3291f023fd9eb824f69d341',
});

export const RECOGNITION_ROUND_BY_ID: TrustedDocument<RecognitionRoundByIdQuery, RecognitionRoundByIdQueryVariables> =
  trusted({
    operation: 'query',
    name: 'RecognitionRoundById',
    field: 'nodes',
    hash: 'd8438b5ab15b28cb68434b013f524bc0f83e9e617961c3ff4ad32168ae9aed30',
  });

export const OPEN_RECOGNITION_ROUND: TrustedDocument<
  OpenRecognitionRoundMutation,
  OpenRecognitionRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'OpenRecognitionRound',
  field: 'openRecognitionRound',
  hash: '1fb3e868291cc768642c03160e3b92d9de248b7ac86f09e5313b3ed28a310410',
  input: [
    'awardId',
    'awardKind',
    'decideBy',
    'nominationsUntil',
    'organisationId',
    'ownPapers',
    'subject',
    'theme',
    'titleId',
    'year',
  ],
});

export const AMEND_RECOGNITION_ROUND: TrustedDocument<
  AmendRecognitionRoundMutation,
  AmendRecognitionRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'AmendRecognitionRound',
  field: 'amendRecognitionRound',
  hash: '8891ba4640a4855f8bdda0a830b0208d0dcdc0aefc7d0305e7b6436c964d04aa',
  input: ['appealsUntil', 'decideBy', 'id', 'nominationsUntil', 'ownPapers', 'version'],
});

export const CLOSE_RECOGNITION_ROUND: TrustedDocument<
  CloseRecognitionRoundMutation,
  CloseRecognitionRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'CloseRecognitionRound',
  field: 'closeRecognitionRound',
  hash: '1034ce3d6f4c84aa187ace12ceb122406202e527cbcd22f803888e6aab66ac14',
  input: ['id', 'version'],
});

export const REOPEN_RECOGNITION_ROUND: TrustedDocument<
  ReopenRecognitionRoundMutation,
  ReopenRecognitionRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ReopenRecognitionRound',
  field: 'reopenRecognitionRound',
  hash: 'ffc6a88cf6c575d8cfa562095ae3a8c657b738937c8a71a28ca46f8e79995f09',
  input: ['id', 'reason', 'version'],
});

export const CANCEL_RECOGNITION_ROUND: TrustedDocument<
  CancelRecognitionRoundMutation,
  CancelRecognitionRoundMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'CancelRecognitionRound',
  field: 'cancelRecognitionRound',
  hash: '2cc19c93556462da8d88970c9d4dd48ef69fcd1608bbf32f6175b77e0399cc2d',
  input: ['id', 'reason', 'version'],
});

export const NOMINATIONS: TrustedDocument<NominationsQuery, NominationsQueryVariables> = trusted({
  operation: 'query',
  name: 'Nominations',
  field: 'nominations',
  hash: 'cff2f36d68fdbdef5ba969069857809c9f0cbdb7eed526ce93a49a707b3351c5',
  takes: ['roundId', 'state'],
  words: { state: NominationState, sort: NominationSort },
});

export const NOMINATE: TrustedDocument<NominateMutation, NominateMutationVariables> = trusted({
  operation: 'mutation',
  name: 'Nominate',
  field: 'nominate',
  hash: '0ace52c18b38f812c8d3c648430a6faeaec43f55b155bbf27304dd446db6a163',
  input: ['achievement', 'isRehearsal', 'organisationIds', 'roundId'],
});

export const NOMINATE_SUBJECTS: TrustedDocument<NominateSubjectsMutation, NominateSubjectsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'NominateSubjects',
  field: 'nominateSubjects',
  hash: '0c2362060b8a4a941bc5db070aed7b839e255f551993cdea2626d256e2b5443c',
  input: [
    'achievement',
    'citizenIds',
    'clanIds',
    'communityIds',
    'familyIds',
    'isRehearsal',
    'organisationId',
    'roundId',
  ],
});

export const NOMINATE_ALL_MET: TrustedDocument<NominateAllMetMutation, NominateAllMetMutationVariables> = trusted({
  operation: 'mutation',
  name: 'NominateAllMet',
  field: 'nominateAllMet',
  hash: '6d7fcfd4ecc2eaa5da84317dec987eae1bb0205130b64e083a9c141d07d62d08',
  input: ['isRehearsal', 'organisationId', 'roundId'],
});

export const WITHDRAW_NOMINATION: TrustedDocument<WithdrawNominationMutation, WithdrawNominationMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'WithdrawNomination',
    field: 'withdrawNomination',
    hash: 'b7fd8f81919e80a6003bf888f9b9820a61ca83d6d7f67af4bd5409caf072187d',
    input: ['id', 'reason', 'version'],
  });

export const APPRAISE_NOMINATIONS: TrustedDocument<AppraiseNominationsMutation, AppraiseNominationsMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'AppraiseNominations',
    field: 'appraiseNominations',
    hash: 'f9cdafd1548f3ad3d59f2967a2cf5086ef4f4758e9b2ff6e01df26b9ee42fa90',
    input: ['ids', 'isRecommended', 'isRehearsal', 'reason'],
  });

export const CHECK_NOMINATION_PAPERS: TrustedDocument<
  CheckNominationPapersMutation,
  CheckNominationPapersMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'CheckNominationPapers',
  field: 'checkNominationPapers',
  hash: 'aae276009676bc1a44329d43d24ce3768150d2654979dfb760bf5475fe15b560',
  input: ['checks', 'ids', 'isRehearsal'],
});

export const RECOMMEND_ELIGIBLE: TrustedDocument<RecommendEligibleMutation, RecommendEligibleMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RecommendEligible',
    field: 'recommendEligible',
    hash: '1e9d14444f125194def5dbe4fd7d3a2f76a23f8b0cd38bb53f63c642067a9aff',
    input: ['isRehearsal', 'roundId'],
  });

export const GRANT_RECOGNITIONS: TrustedDocument<GrantRecognitionsMutation, GrantRecognitionsMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'GrantRecognitions',
    field: 'grantRecognitions',
    hash: '5bee5066178a33463be710e9aab784a8f84fc247fbf7ef756910709f1dd6c6dc',
    input: ['directiveId', 'isPartial', 'isRehearsal', 'nominationIds', 'roundId', 'version'],
  });

export const NOMINATION_BY_ID: TrustedDocument<NominationByIdQuery, NominationByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'NominationById',
  field: 'nodes',
  hash: '1e49ea14fd44b1dd0267d0d6e9f90907dbfd62aea50dff56d3224ddc137d9ac3',
});
