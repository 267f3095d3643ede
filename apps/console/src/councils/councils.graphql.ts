// Made from councils.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Seat = {
  id: string;
  seat: Types.CouncilSeat;
  name: string | null;
  isMe: boolean;
  organisation: { id: string; name: string };
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
  quorumPart: number;
  quorumWhole: number;
  passingPart: number;
  passingWhole: number;
  measuredBy: Types.VoteMeasure;
  abstention: Types.VoteAbstention;
  citation: string;
  canManage: boolean;
  organisation: { id: string; name: string };
  directive: { id: string; code: string | null; subject: string } | null;
  round: { id: string; year: number } | null;
  members: Array<Seat>;
  conflicts: Array<{
    nominationId: string;
    ground: Types.ConflictGround;
    reason: string | null;
    member: { id: string };
  }>;
  ballots: Array<Ballot>;
};

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
  hash: 'dc5a66c5ef52521b11c83c276686429ecf19f696ec0080016709b5dbc3709e41',
});

export const COUNCIL: TrustedDocument<CouncilQuery, CouncilQueryVariables> = trusted({
  operation: 'query',
  name: 'Council',
  field: 'council',
  hash: 'b8b9d6d6ae5366d1cd49d5db857356c0766d8d085f1cab42b62eb13bbac73e51',
});

export const BALLOT: TrustedDocument<BallotQuery, BallotQueryVariables> = trusted({
  operation: 'query',
  name: 'Ballot',
  field: 'ballot',
  hash: '94db5d61a82da56ba282bee174fe02ead29d84769daed0fd1eb4a108573d38f6',
});

export const BALLOT_CASES: TrustedDocument<BallotCasesQuery, BallotCasesQueryVariables> = trusted({
  operation: 'query',
  name: 'BallotCases',
  field: 'ballotCases',
  hash: '21f2f7ad2dbfd61c17e89af241efe400d093733b442fec93a71ad7eaa727faa4',
  takes: ['ballotId'],
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
  hash: '85f164bf8487ae615d06b66f89320ff8cf597a3adb6b7e10a1ab87113fe8a6da',
  input: [
    'abstention',
    'citation',
    'directiveId',
    'measuredBy',
    'mode',
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
  hash: 'd3024c122a995112918fc0e715071185714cc235b13c7067c14dc471c9b58c10',
  input: [
    'abstention',
    'citation',
    'directiveId',
    'id',
    'measuredBy',
    'mode',
    'passingPart',
    'passingWhole',
    'quorumPart',
    'quorumWhole',
    'seats',
    'version',
  ],
});

export const DISSOLVE_COUNCIL: TrustedDocument<DissolveCouncilMutation, DissolveCouncilMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DissolveCouncil',
  field: 'dissolveCouncil',
  hash: 'ee54bc71107f1b61b82cf1ae46941192b0bc649e5accd36abac82bdd4074d52a',
  input: ['id', 'reason', 'version'],
});

export const RECUSE: TrustedDocument<RecuseMutation, RecuseMutationVariables> = trusted({
  operation: 'mutation',
  name: 'Recuse',
  field: 'recuse',
  hash: 'ff0a320891cc5f803807154370497f9c9448c38d24d2b1edec69f7a127fa055b',
  input: ['councilId', 'nominationId', 'reason'],
});

export const OPEN_BALLOT: TrustedDocument<OpenBallotMutation, OpenBallotMutationVariables> = trusted({
  operation: 'mutation',
  name: 'OpenBallot',
  field: 'openBallot',
  hash: '8c9dd31704cba047bed8dc567a117d92811d47391c76c9914c196b2758bf6ef3',
  input: ['councilId', 'dueOn', 'nominationIds', 'presentIds'],
});

export const RECORD_ATTENDANCE: TrustedDocument<RecordAttendanceMutation, RecordAttendanceMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordAttendance',
  field: 'recordAttendance',
  hash: '567572bf8a11045b80a89870ee3f22da979c6d64fc81ec97ec601a5df5778fa2',
  input: ['id', 'presentIds'],
});

export const CAST_BALLOT: TrustedDocument<CastBallotMutation, CastBallotMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CastBallot',
  field: 'castBallot',
  hash: '59c967a8d0cf0fadc8c487e718d71c5792c9d25004cc61ea0a41bbd585010fa1',
  input: ['id', 'rest', 'salt', 'votes'],
});

export const CLOSE_BALLOT: TrustedDocument<CloseBallotMutation, CloseBallotMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseBallot',
  field: 'closeBallot',
  hash: '24093ad7bb33126c71fef01fb283ed9f91e77f30a75774e93bebd758db67ac99',
  input: ['id'],
});
