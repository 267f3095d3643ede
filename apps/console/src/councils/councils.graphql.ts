// Made from councils.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { CouncilRuleSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Seat = {
  id: string;
  seat: Types.CouncilSeat;
  name: string | null;
  isMe: boolean;
  joinedOn: string;
  organisation: { id: string; name: string };
  standsFor: { id: string; name: string | null } | null;
};

export type Voting = {
  method: Types.VoteMethod;
  mostPoints: number | null;
  digits: number | null;
  quorumPart: number;
  quorumWhole: number;
  passingPart: number;
  passingWhole: number;
  measuredBy: Types.VoteMeasure;
  abstention: Types.VoteAbstention;
  citation: string;
};

export type CouncilRule = {
  id: string;
  version: number;
  canKeep: boolean;
  method: Types.VoteMethod;
  mostPoints: number | null;
  digits: number | null;
  quorumPart: number;
  quorumWhole: number;
  passingPart: number;
  passingWhole: number;
  measuredBy: Types.VoteMeasure;
  abstention: Types.VoteAbstention;
  citation: string;
  validFrom: string;
  validTo: string | null;
  province: { id: string; name: string } | null;
};

export type Ballot = {
  id: string;
  number: number;
  state: Types.BallotState;
  openedOn: string;
  dueOn: string | null;
  closedOn: string | null;
  canVote: boolean;
  caseCount: number;
  passed: number;
  notPassed: number;
  undecided: number;
  seats: Array<{ isPresent: boolean; hasVoted: boolean; member: Seat }>;
};

export type Council = {
  id: string;
  version: number;
  state: Types.CouncilState;
  mode: Types.CouncilMode;
  canManage: boolean;
  hasWaiting: boolean;
  prescribed: { id: string } | null;
  organisation: { id: string; name: string };
  directive: { id: string; code: string | null; subject: string } | null;
  round: { id: string; year: number } | null;
  members: Array<Seat>;
  formerMembers: Array<{ leftOn: string | null; leftReason: string | null } & Seat>;
  conflicts: Array<{
    nominationId: string;
    ground: Types.ConflictGround;
    reason: string | null;
    member: { id: string };
  }>;
  ballots: Array<Ballot>;
} & Voting;

export type PaperCase = {
  id: string;
  position: number;
  kind: Types.SubjectKind;
  nominationId: string;
  ownConflict: Types.ConflictGround | null;
  standing: Types.BallotStanding | null;
  inFavour: number | null;
  against: number | null;
  abstained: number | null;
  mean: number | null;
  organisation: { id: string; name: string } | null;
  nomination: {
    id: string;
    community: { id: string; kind: Types.CommunityKind; name: string } | null;
    clan: { id: string; name: string } | null;
    family: { id: string; code: string | null; head: { name: string } | null } | null;
    citizen: { id: string; name: string; birthYear: number | null } | null;
  } | null;
};

export type CouncilOfRoundQueryVariables = {
  id: string;
};

export type CouncilOfRoundQuery = { recognitionRound: { id: string; council: Council | null } | null };

export type CouncilQueryVariables = {
  id: string;
};

export type CouncilQuery = { council: Council | null };

export type BallotQueryVariables = {
  id: string;
};

export type BallotQuery = {
  ballot:
    | ({
        council: {
          id: string;
          mode: Types.CouncilMode;
          method: Types.VoteMethod;
          mostPoints: number | null;
          organisation: { id: string; name: string };
          round: {
            id: string;
            year: number;
            title: { name: { vi: string; en: string } } | null;
            award: { name: { vi: string; en: string } } | null;
          } | null;
        };
      } & Ballot)
    | null;
};

export type BallotCasesQueryVariables = {
  ballotId: string;
  after?: string | null;
};

export type BallotCasesQuery = {
  ballotCases: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: Array<{ node: PaperCase }> };
};

export type RuleOfRoundQueryVariables = {
  id: string;
};

export type RuleOfRoundQuery = { recognitionRound: { id: string; councilRule: CouncilRule | null } | null };

export type CouncilRulesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  provinceId?: string | null;
  sort?: Types.CouncilRuleSort | null;
  descending?: boolean | null;
};

export type CouncilRulesQuery = {
  councilRules: {
    totalCount?: number;
    edges: Array<{ node: CouncilRule }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type RuleProvincesQueryVariables = Record<string, never>;

export type RuleProvincesQuery = { administrativeUnits: { edges: Array<{ node: { id: string; name: string } }> } };

export type EnterCouncilRuleMutationVariables = {
  input: Types.EnterCouncilRuleInput;
};

export type EnterCouncilRuleMutation = { enterCouncilRule: CouncilRule };

export type EndCouncilRuleMutationVariables = {
  input: Types.EndCouncilRuleInput;
};

export type EndCouncilRuleMutation = { endCouncilRule: CouncilRule };

export type ReplaceMemberMutationVariables = {
  input: Types.ReplaceMemberInput;
};

export type ReplaceMemberMutation = { replaceMember: Council };

export type NameAlternateMutationVariables = {
  input: Types.NameAlternateInput;
};

export type NameAlternateMutation = { nameAlternate: Council };

export type CouncilCandidatesQueryVariables = {
  roundId: string;
  organisationId: string;
};

export type CouncilCandidatesQuery = { councilCandidates: Array<{ personId: string; name: string }> };

export type SetUpCouncilMutationVariables = {
  input: Types.SetUpCouncilInput;
};

export type SetUpCouncilMutation = { setUpCouncil: Council };

export type AmendCouncilMutationVariables = {
  input: Types.AmendCouncilInput;
};

export type AmendCouncilMutation = { amendCouncil: Council };

export type DissolveCouncilMutationVariables = {
  input: Types.DissolveCouncilInput;
};

export type DissolveCouncilMutation = { dissolveCouncil: Council };

export type RecuseMutationVariables = {
  input: Types.RecuseInput;
};

export type RecuseMutation = { recuse: Council };

export type OpenBallotMutationVariables = {
  input: Types.OpenBallotInput;
};

export type OpenBallotMutation = { openBallot: Ballot };

export type RecordAttendanceMutationVariables = {
  input: Types.RecordAttendanceInput;
};

export type RecordAttendanceMutation = { recordAttendance: Ballot };

export type CastBallotMutationVariables = {
  input: Types.CastBallotInput;
};

export type CastBallotMutation = { castBallot: Ballot };

export type CloseBallotMutationVariables = {
  input: Types.CloseBallotInput;
};

export type CloseBallotMutation = { closeBallot: Ballot };

export const COUNCIL_OF_ROUND: TrustedDocument<CouncilOfRoundQuery, CouncilOfRoundQueryVariables> = trusted({
  operation: 'query',
  name: 'CouncilOfRound',
  field: 'recognitionRound',
  hash: '85f24169a0953045bd30ad3b4b4da7d2a7b6e2f80dbcf752628cd90af1c532b4',
});

export const COUNCIL: TrustedDocument<CouncilQuery, CouncilQueryVariables> = trusted({
  operation: 'query',
  name: 'Council',
  field: 'council',
  hash: 'a3b2572734be10955770520cb046252db72d5a3863c1bceab54c42edfc90c7b5',
});

export const BALLOT: TrustedDocument<BallotQuery, BallotQueryVariables> = trusted({
  operation: 'query',
  name: 'Ballot',
  field: 'ballot',
  hash: '7aa15af790dc7bd240d14580ae3bb839e050d965671737d20b6214eefc7f0d51',
});

export const BALLOT_CASES: TrustedDocument<BallotCasesQuery, BallotCasesQueryVariables> = trusted({
  operation: 'query',
  name: 'BallotCases',
  field: 'ballotCases',
  hash: 'd48c34b7cb487b18caf8ce693e3ee3ca1c2b603b29c4080862379299fcad1da3',
  takes: ['ballotId'],
});

export const RULE_OF_ROUND: TrustedDocument<RuleOfRoundQuery, RuleOfRoundQueryVariables> = trusted({
  operation: 'query',
  name: 'RuleOfRound',
  field: 'recognitionRound',
  hash: '7faf9bb1121fd7431cba8e6e4888318365c9fac2bcf2c3316e566c71cba64438',
});

export const COUNCIL_RULES: TrustedDocument<CouncilRulesQuery, CouncilRulesQueryVariables> = trusted({
  operation: 'query',
  name: 'CouncilRules',
  field: 'councilRules',
  hash: '141bac1f7450fe27b468c80f783684f4c18cae785c07c7febf45a425c734a623',
  takes: ['provinceId'],
  words: { sort: CouncilRuleSort },
});

export const RULE_PROVINCES: TrustedDocument<RuleProvincesQuery, RuleProvincesQueryVariables> = trusted({
  operation: 'query',
  name: 'RuleProvinces',
  field: 'administrativeUnits',
  hash: '96242dbff9765e4d8add48cad49a019bea3a8c52ba52083ef87532144f6d53d7',
});

export const ENTER_COUNCIL_RULE: TrustedDocument<EnterCouncilRuleMutation, EnterCouncilRuleMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'EnterCouncilRule',
    field: 'enterCouncilRule',
    hash: 'af5900c2c1e5e5d1f5d28368955930598853af1c4cfeaaed4e1abf85ff944e74',
    input: [
      'abstention',
      'citation',
      'digits',
      'measuredBy',
      'method',
      'mostPoints',
      'passingPart',
      'passingWhole',
      'provinceId',
      'quorumPart',
      'quorumWhole',
      'validFrom',
      'validTo',
    ],
  },
);

export const END_COUNCIL_RULE: TrustedDocument<EndCouncilRuleMutation, EndCouncilRuleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndCouncilRule',
  field: 'endCouncilRule',
  hash: '301fd0603bc8a870190d7f4fbc34f19fe22584a4f9e96a9c88395e052ec2675d',
  input: ['id', 'reason', 'validTo', 'version'],
});

export const REPLACE_MEMBER: TrustedDocument<ReplaceMemberMutation, ReplaceMemberMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReplaceMember',
  field: 'replaceMember',
  hash: 'ab6385c83e622169e27aa119a6712cdee8a057d0a1bdaa601eeba67989a85940',
  input: ['memberId', 'organisationId', 'personId', 'reason'],
});

export const NAME_ALTERNATE: TrustedDocument<NameAlternateMutation, NameAlternateMutationVariables> = trusted({
  operation: 'mutation',
  name: 'NameAlternate',
  field: 'nameAlternate',
  hash: 'd37b7b74ccabbd57b4f040b2c91bcdca3df14a7f754d950d380ac95ac702909c',
  input: ['memberId', 'organisationId', 'personId'],
});

export const COUNCIL_CANDIDATES: TrustedDocument<CouncilCandidatesQuery, CouncilCandidatesQueryVariables> = trusted({
  operation: 'query',
  name: 'CouncilCandidates',
  field: 'councilCandidates',
  hash: '9589da2f6bc119c022c7c82715ca80cc30ae5eee22dcea131bc3e3a2409f4f44',
});

export const SET_UP_COUNCIL: TrustedDocument<SetUpCouncilMutation, SetUpCouncilMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SetUpCouncil',
  field: 'setUpCouncil',
  hash: '80d81b88d92b649eeb7c3ceacb71f64e4c1405a25f27bf115342588658080f2f',
  input: [
    'abstention',
    'citation',
    'digits',
    'directiveId',
    'measuredBy',
    'method',
    'mode',
    'mostPoints',
    'passingPart',
    'passingWhole',
    'quorumPart',
    'quorumWhole',
    'roundId',
    'seats',
  ],
});

export const AMEND_COUNCIL: TrustedDocument<AmendCouncilMutation, AmendCouncilMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendCouncil',
  field: 'amendCouncil',
  hash: '973eaa6d07e92796a67a8f283801035b93f82a431bc9271df0ab1767b5bc36de',
  input: [
    'abstention',
    'citation',
    'digits',
    'directiveId',
    'id',
    'measuredBy',
    'method',
    'mode',
    'mostPoints',
    'passingPart',
    'passingWhole',
    'quorumPart',
    'quorumWhole',
    'version',
  ],
});

export const DISSOLVE_COUNCIL: TrustedDocument<DissolveCouncilMutation, DissolveCouncilMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DissolveCouncil',
  field: 'dissolveCouncil',
  hash: '6cc857b0bbb38b3ffc179639ab168e471ed77e1c54410150933f1186bc1e30ed',
  input: ['id', 'reason', 'version'],
});

export const RECUSE: TrustedDocument<RecuseMutation, RecuseMutationVariables> = trusted({
  operation: 'mutation',
  name: 'Recuse',
  field: 'recuse',
  hash: '73177c12fd126623d5098d2e8ad2b7173ffb2e897955ed81bf99c357a9db0e72',
  input: ['councilId', 'nominationId', 'reason'],
});

export const OPEN_BALLOT: TrustedDocument<OpenBallotMutation, OpenBallotMutationVariables> = trusted({
  operation: 'mutation',
  name: 'OpenBallot',
  field: 'openBallot',
  hash: '571acfcf87600e34505065b2249d9adec77b79cbfd0922acd0cb6382f2eb6950',
  input: ['councilId', 'dueOn', 'nominationIds', 'presentIds'],
});

export const RECORD_ATTENDANCE: TrustedDocument<RecordAttendanceMutation, RecordAttendanceMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordAttendance',
  field: 'recordAttendance',
  hash: '30ff941b38c8fb32a27c7bac5943d6fdbc327e4436ed93bf87cd4fc80a8ba527',
  input: ['id', 'presentIds'],
});

export const CAST_BALLOT: TrustedDocument<CastBallotMutation, CastBallotMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CastBallot',
  field: 'castBallot',
  hash: 'a957774f1a42e7d9f82c97d2d41fa4a632f6ac6e8fe7ef124dfaa97ff676d35b',
  input: ['id', 'rest', 'restPoints', 'salt', 'votes'],
});

export const CLOSE_BALLOT: TrustedDocument<CloseBallotMutation, CloseBallotMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseBallot',
  field: 'closeBallot',
  hash: '5a7174ce71e9d6ea5c35528d445eef186ffc9cf6586a02bd56762e776d52b439',
  input: ['id'],
});
