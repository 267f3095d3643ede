import { DayColumn, EnumColumn, IntColumn, Local, nodeId, Reference } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Council, CouncilMember } from './council.entity';

export enum BallotState {
  Open = 'open',
  Closed = 'closed',
}
registerEnumType(BallotState, { name: 'BallotState' });

export enum BallotStanding {
  Passed = 'passed',
  NotPassed = 'not_passed',
  /** Too few were present: nothing is decided, and nothing is told of what was voted. */
  NoQuorum = 'no_quorum',
  /** So few votes were handed in that their count would tell who voted how: nothing is decided. */
  TooFew = 'too_few',
}
registerEnumType(BallotStanding, { name: 'BallotStanding' });

export enum ConflictGround {
  /** Works at the nominated organisation, or stands for it. */
  OwnUnit = 'own_unit',
  /** Works below it in its reporting line. */
  Below = 'below',
  /** Works at the body that acts for it. */
  ActsFor = 'acts_for',
  /** Is the nominated citizen. */
  Oneself = 'oneself',
  /** Lives in the nominated family. */
  Family = 'family',
  /** An alternate, where the member decides. */
  StandsBy = 'stands_by',
  /** The member has left the case. */
  Declared = 'declared',
}
registerEnumType(ConflictGround, { name: 'ConflictGround', description: 'Why a member may not decide in a case.' });

/** A secret vote of a council on some nominations. */
@Entity('ballot')
@Reference({ because: 'all members of the council vote in it' })
@ObjectType()
@Unique('uq_ballot_number', ['councilKey', 'number'])
@Check('ck_ballot_state', `state IN ('open', 'closed')`)
@Check('ck_ballot_closed', `(state = 'closed') = (closed_on IS NOT NULL)`)
@Index('uq_ballot_open', ['councilKey'], { unique: true, where: `state = 'open'` })
export class Ballot {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_ballot' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Ballot', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => Council, { name: 'fk_ballot_council' })
  councilKey: string;

  @IntColumn({ description: 'Of the council, from 1.' })
  number: number;

  @EnumColumn(() => BallotState)
  state: BallotState;

  @DayColumn()
  openedOn: string;

  @DayColumn({ nullable: true, description: 'Last day for opinions in writing; null at a meeting.' })
  dueOn: string | null;

  @DayColumn({ nullable: true })
  closedOn: string | null;
}

/** One case of a ballot, and what the vote came to once it is closed. */
@Entity('ballot_case')
@Reference({ because: 'all members of the council read it, of whichever place the nominated is' })
@ObjectType()
@Unique('uq_ballot_case_nomination', ['ballotKey', 'nominationKey'])
@Unique('uq_ballot_case_position', ['ballotKey', 'position'])
@Check('ck_ballot_case_kind', `kind IN ('organisation', 'community', 'clan', 'family', 'citizen')`)
@Check('ck_ballot_case_standing', `standing IN ('passed', 'not_passed', 'no_quorum', 'too_few')`)
@Check(
  'ck_ballot_case_counts',
  `num_nonnulls(abstained, measured) IN (0, 2) AND num_nonnulls(in_favour, against, in_favour_needed) IN (0, 3)
   AND num_nonnulls(mean, mean_needed) IN (0, 2) AND num_nonnulls(in_favour, mean, abstained) IN (0, 2)
   AND (abstained IS NOT NULL) = coalesce(standing IN ('passed', 'not_passed'), false)`,
)
@Check('ck_ballot_case_present', 'num_nonnulls(standing, entitled, present, present_needed) IN (0, 4)')
@Index('ix_ballot_case_nomination', ['nominationKey'])
@Index('ix_ballot_case_organisation', ['organisationKey'])
export class BallotCase {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_ballot_case' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('BallotCase', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => Ballot, { name: 'fk_ballot_case_ballot' })
  ballotKey: string;

  @IntColumn({ description: 'From 1, in the order of the paper.' })
  position: number;

  @Column('uuid')
  nominationKey: string;

  /** With the key and the scope it makes the id of the nomination. */
  @Column('int')
  nominationProvince: number;

  @Column('int')
  nominationScope: number;

  @Field(() => ID)
  get nominationId(): string {
    return nodeId('Nomination', this.nominationKey, {
      provinceId: this.nominationProvince,
      scopeId: this.nominationScope,
    });
  }

  @EnumColumn(() => SubjectKind)
  kind: SubjectKind;

  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_ballot_case_organisation' })
  organisationKey: number | null;

  @Column('uuid', { nullable: true })
  subjectKey: string | null;

  @EnumColumn(() => BallotStanding, { nullable: true, description: 'Null until it is closed.' })
  standing: BallotStanding | null;

  @IntColumn({ nullable: true, description: 'Who may decide in the case.' })
  entitled: number | null;

  @IntColumn({ nullable: true })
  present: number | null;

  @IntColumn({ nullable: true })
  presentNeeded: number | null;

  @IntColumn({ nullable: true, description: 'Null where nothing was decided: it would tell what few voted.' })
  inFavour: number | null;

  @IntColumn({ nullable: true })
  against: number | null;

  @IntColumn({ nullable: true })
  abstained: number | null;

  @IntColumn({ nullable: true, description: 'Of how many the share in favour, or the mean, is taken.' })
  measured: number | null;

  @IntColumn({ nullable: true })
  inFavourNeeded: number | null;

  @IntColumn({ nullable: true, description: 'Where points were given: their rounded mean, in hundredths of a point.' })
  mean: number | null;

  @IntColumn({ nullable: true, description: 'In hundredths of a point.' })
  meanNeeded: number | null;
}

/** A member in a ballot: who has voted is kept, how and when is not. */
@Entity('ballot_voter')
@Reference({ because: 'all members of the council read who has voted' })
@Check('ck_ballot_voter_present', 'is_present OR NOT has_voted')
@Index('ix_ballot_voter_member', ['memberKey'])
export class BallotVoter {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_ballot_voter' })
  @ForeignKey(() => Ballot, { name: 'fk_ballot_voter_ballot' })
  ballotKey: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_ballot_voter' })
  @ForeignKey(() => CouncilMember, { name: 'fk_ballot_voter_member' })
  memberKey: string;

  @Column('boolean')
  isPresent: boolean;

  @Column('boolean')
  hasVoted: boolean;
}

/** Who may not decide in which case of a ballot, as it was found when it was opened or declared since. */
@Entity('ballot_conflict')
@Reference({ because: 'all members of the council read it' })
@Check(
  'ck_ballot_conflict_ground',
  `ground IN ('own_unit', 'below', 'acts_for', 'oneself', 'family', 'stands_by', 'declared')`,
)
@Index('ix_ballot_conflict_member', ['memberKey'])
@Index('ix_ballot_conflict_ballot', ['ballotKey'])
export class BallotConflict {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_ballot_conflict' })
  @ForeignKey(() => BallotCase, { name: 'fk_ballot_conflict_case' })
  caseKey: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_ballot_conflict' })
  @ForeignKey(() => CouncilMember, { name: 'fk_ballot_conflict_member' })
  memberKey: string;

  @Column('uuid')
  @ForeignKey(() => Ballot, { name: 'fk_ballot_conflict_ballot' })
  ballotKey: string;

  @Column('text')
  ground: ConflictGround;
}

/** What was voted in an open ballot, counted and sealed; gone once it is closed. Nothing of it is of one voter. */
@Entity('ballot_urn')
@Local({ isSecret: true })
export class BallotUrn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_ballot_urn' })
  @ForeignKey(() => Ballot, { name: 'fk_ballot_urn_ballot' })
  ballotKey: string;

  @Column('bytea')
  wrappedKey: Buffer;

  /** As long before the first vote as after the last. */
  @Column('bytea')
  sealed: Buffer;
}
