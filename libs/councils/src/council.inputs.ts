import { DirectiveIds } from '@app/directives';
import {
  amendmentOf,
  DayField,
  EnumField,
  type FactKey,
  InputsField,
  IntField,
  listSorts,
  MOST_AT_ONCE,
  ReferenceField,
  ReferencesField,
  TextField,
  VersionField,
} from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { PersonIds } from '@app/people';
import { NominationIds, RecognitionRoundIds } from '@app/recognitions';
import { ArgsType, InputType, registerEnumType } from '@nestjs/graphql';
import { BallotStanding } from './ballot.entity';
import { CouncilMode, CouncilSeat } from './council.entity';
import { BallotCaseIds, BallotIds, CouncilIds, CouncilMemberIds } from './councils.ids';
import { MOST_POINTS, VotingInput } from './voting.inputs';

export const MOST_SEATS = 51;

export enum VoteChoice {
  InFavour = 'in_favour',
  Against = 'against',
  Abstain = 'abstain',
}
registerEnumType(VoteChoice, { name: 'VoteChoice' });

/** Where its province prescribes it, nothing is said of it. */
const AskedVoting = amendmentOf(VotingInput, []);

@InputType()
export class CouncilSeatInput {
  @ReferenceField(PersonIds)
  personKey: string;

  @ReferenceField(OrganisationIds, { description: 'For which the member stands, and at which they have a role.' })
  organisationKey: number;

  @EnumField(() => CouncilSeat)
  seat: CouncilSeat;
}

@InputType({ description: 'How it votes is left out where its province has a rule, and needed where it has none.' })
export class SetUpCouncilInput extends AskedVoting {
  @ReferenceField(RecognitionRoundIds)
  roundKey: string;

  @EnumField(() => CouncilMode)
  mode: CouncilMode;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'The document that sets the council up.' })
  directiveKey?: string | null;

  @InputsField(() => CouncilSeatInput, { least: 1, most: MOST_SEATS })
  seats: CouncilSeatInput[];
}

@InputType({ description: 'What is left out stays as it is.' })
export class AmendCouncilInput extends amendmentOf(SetUpCouncilInput, ['roundKey', 'seats'], AskedVoting) {
  @ReferenceField(CouncilIds)
  key: string;

  @VersionField()
  version: number;
}

@InputType()
export class DissolveCouncilInput {
  @ReferenceField(CouncilIds)
  key: string;

  @VersionField()
  version: number;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

@InputType({ description: 'Between ballots: somebody else has the seat of a member, or of an alternate, from today.' })
export class ReplaceMemberInput {
  @ReferenceField(CouncilMemberIds)
  memberKey: string;

  @ReferenceField(PersonIds)
  personKey: string;

  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @TextField({ max: 500, pattern: /\S/, description: 'Why the member leaves the council. Names nobody.' })
  reason: string;
}

@InputType({ description: 'Between ballots: decides where the member may not, and nowhere else.' })
export class NameAlternateInput {
  @ReferenceField(CouncilMemberIds)
  memberKey: string;

  @ReferenceField(PersonIds)
  personKey: string;

  @ReferenceField(OrganisationIds)
  organisationKey: number;
}

@InputType({ description: 'The caller leaves a case.' })
export class RecuseInput {
  @ReferenceField(CouncilIds)
  councilKey: string;

  @ReferenceField(NominationIds)
  nominationKey: FactKey;

  @TextField({ max: 500, pattern: /\S/, description: 'Names nobody.' })
  reason: string;
}

@InputType({ description: 'Over all nominations of the round that wait for a vote, or those named alone.' })
export class OpenBallotInput {
  @ReferenceField(CouncilIds)
  councilKey: string;

  @ReferencesField(NominationIds, { nullable: true, most: MOST_AT_ONCE })
  nominationKeys?: FactKey[] | null;

  @DayField({ nullable: true, description: 'Last day for opinions in writing; a meeting has none.' })
  dueOn?: string | null;

  @ReferencesField(CouncilMemberIds, {
    nullable: true,
    most: MOST_SEATS,
    description: 'Who is present at the meeting.',
  })
  presentKeys?: string[] | null;
}

@InputType({ description: 'Who is present at the meeting, all of them.' })
export class RecordAttendanceInput {
  @ReferenceField(BallotIds)
  key: string;

  @ReferencesField(CouncilMemberIds, { most: MOST_SEATS })
  presentKeys: string[];
}

@InputType()
export class VoteInput {
  @ReferenceField(BallotCaseIds)
  caseKey: string;

  @EnumField(() => VoteChoice, { nullable: true, description: 'Where points are given: `ABSTAIN`, or points.' })
  choice?: VoteChoice | null;

  @IntField({ min: 0, max: MOST_POINTS, nullable: true, description: 'Where points are given.' })
  points?: number | null;
}

@InputType({ description: 'On each case in one act, once.' })
export class CastBallotInput {
  @ReferenceField(BallotIds)
  key: string;

  @TextField({
    max: 64,
    min: 22,
    pattern: /^[\w-]+$/,
    description: 'Drawn at random for this vote, so that nothing kept of the request can be tried out.',
  })
  salt: string;

  @InputsField(() => VoteInput, { most: 500 })
  votes: VoteInput[];

  @EnumField(() => VoteChoice, { nullable: true, description: 'For all cases that are not named.' })
  rest?: VoteChoice | null;

  @IntField({ min: 0, max: MOST_POINTS, nullable: true, description: 'Points for all cases that are not named.' })
  restPoints?: number | null;
}

@InputType()
export class CloseBallotInput {
  @ReferenceField(BallotIds)
  key: string;
}

export const BallotCaseSorts = listSorts(
  'BallotCaseSort',
  {
    Position: { expression: 'k.position', type: 'int' },
    Standing: { expression: `coalesce(k.standing, '')`, type: 'text' },
  },
  { expression: 'k.key', type: 'uuid' },
);

@ArgsType()
export class BallotCasesArgs extends BallotCaseSorts.Args {
  @ReferenceField(BallotIds)
  ballotKey: string;

  @EnumField(() => BallotStanding, { nullable: true })
  standing?: BallotStanding | null;
}

@ArgsType()
export class CouncilCandidatesArgs {
  @ReferenceField(RecognitionRoundIds)
  roundKey: string;

  @ReferenceField(OrganisationIds)
  organisationKey: number;
}
