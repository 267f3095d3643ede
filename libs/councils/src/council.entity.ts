import { Directive } from '@app/directives';
import { DayColumn, EnumColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { RecognitionRound } from '@app/recognitions';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CouncilRule } from './council-rule.entity';
import { VoteAbstention, VoteMeasure, VoteMethod } from './voting';

export enum CouncilMode {
  /** Members meet; who is present is recorded. */
  Meeting = 'meeting',
  /** Opinions in writing by a last day; who hands one in is present. */
  Written = 'written',
}
registerEnumType(CouncilMode, { name: 'CouncilMode' });

export enum CouncilSeat {
  Chair = 'chair',
  Deputy = 'deputy',
  Secretary = 'secretary',
  Member = 'member',
}
registerEnumType(CouncilSeat, { name: 'CouncilSeat' });

export enum CouncilState {
  Sitting = 'sitting',
  Dissolved = 'dissolved',
}
registerEnumType(CouncilState, { name: 'CouncilState' });

/** Who votes on the nominations of a round, and by which rule. */
@Entity('council')
@Reference({ because: 'its members, of several offices and both lines, read it' })
@ObjectType()
@Check('ck_council_mode', `mode IN ('meeting', 'written')`)
@Check('ck_council_measure', `measured_by IN ('present', 'entitled')`)
@Check('ck_council_abstention', `abstention IN ('against', 'left_out')`)
@Check('ck_council_state', `state IN ('sitting', 'dissolved')`)
@Check('ck_council_quorum', 'quorum_part BETWEEN 1 AND quorum_whole AND quorum_whole <= 1000')
@Check('ck_council_passing', 'passing_part BETWEEN 1 AND passing_whole AND passing_whole <= 1000')
@Check('ck_council_method', `method IN ('votes', 'scores')`)
@Check(
  'ck_council_points',
  `num_nonnulls(most_points, digits) = CASE WHEN method = 'scores' THEN 2 ELSE 0 END
   AND coalesce(most_points, 1) BETWEEN 1 AND 1000 AND coalesce(digits, 0) BETWEEN 0 AND 2`,
)
@Check('ck_council_reason', `(state = 'dissolved') = (reason IS NOT NULL)`)
@Index('uq_council_round', ['roundKey'], { unique: true, where: `state = 'sitting'` })
@Index('ix_council_organisation', ['organisationKey'])
@Index('ix_council_directive', ['directiveKey'])
@Index('ix_council_rule', ['ruleKey'])
export class Council {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_council' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Council', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => RecognitionRound, { name: 'fk_council_round' })
  roundKey: string;

  /** The office of the round. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_council_organisation' })
  organisationKey: number;

  /** The document that sets it up. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_council_directive' })
  directiveKey: string | null;

  @EnumColumn(() => CouncilMode)
  mode: CouncilMode;

  @EnumColumn(() => VoteMethod, { default: VoteMethod.Votes })
  method: VoteMethod;

  @IntColumn({ nullable: true, description: 'Where points are given: each from 0 to so many.' })
  mostPoints: number | null;

  @IntColumn({ nullable: true, description: 'Digits to which the mean is rounded, half up.' })
  digits: number | null;

  /** What its province prescribes; null: it says its own. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => CouncilRule, { name: 'fk_council_rule' })
  ruleKey: string | null;

  @IntColumn({ description: 'Of `quorumWhole` that may decide in a case, so many have to be present.' })
  quorumPart: number;

  @IntColumn()
  quorumWhole: number;

  @IntColumn({
    description:
      'Of `passingWhole`, so many have to be in favour; of points: the mean has to reach this part of the most.',
  })
  passingPart: number;

  @IntColumn()
  passingWhole: number;

  @EnumColumn(() => VoteMeasure)
  measuredBy: VoteMeasure;

  @EnumColumn(() => VoteAbstention)
  abstention: VoteAbstention;

  @TextColumn({ description: 'The text, with article and clause, that says how it votes.' })
  citation: string;

  @EnumColumn(() => CouncilState)
  state: CouncilState;

  @DayColumn()
  setUpOn: string;

  @TextColumn({ nullable: true, description: 'Why it was dissolved.' })
  reason: string | null;

  @IntColumn({ default: 1 })
  version: number;
}

/** Who sits in a council, for which organisation. */
@Entity('council_member')
@Reference({ because: 'all members of the council read who they are' })
@ObjectType()
@Check('ck_council_member_seat', `seat IN ('chair', 'deputy', 'secretary', 'member')`)
@Check('ck_council_member_order', 'left_on IS NULL OR left_on >= joined_on')
@Check('ck_council_member_left', 'left_reason IS NULL OR left_on IS NOT NULL')
@Check('ck_council_member_self', 'stands_for_key <> key AND replaces_key <> key')
@Index('uq_council_member_alternate', ['standsForKey'], { unique: true, where: 'left_on IS NULL' })
@Index('ix_council_member_replaces', ['replacesKey'], { where: 'replaces_key IS NOT NULL' })
@Index('uq_council_member_person', ['councilKey', 'personKey'], { unique: true, where: 'left_on IS NULL' })
@Index('ix_council_member_person', ['personKey'])
@Index('ix_council_member_organisation', ['organisationKey'])
export class CouncilMember {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_council_member' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('CouncilMember', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => Council, { name: 'fk_council_member_council' })
  councilKey: string;

  @Column('uuid')
  personKey: string;

  /** For which the member stands. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_council_member_organisation' })
  organisationKey: number;

  @EnumColumn(() => CouncilSeat)
  seat: CouncilSeat;

  @DayColumn()
  joinedOn: string;

  @DayColumn({ nullable: true })
  leftOn: string | null;

  @TextColumn({ nullable: true, description: 'Why the member left the council.' })
  leftReason: string | null;

  /** An alternate decides where this member may not, and nowhere else. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => CouncilMember, { name: 'fk_council_member_stands_for' })
  standsForKey: string | null;

  /** Whose seat it was. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => CouncilMember, { name: 'fk_council_member_replaces' })
  replacesKey: string | null;
}

/** A member left a case, with a reason. */
@Entity('council_recusal')
@Reference({ because: 'all members of the council read who has left which case' })
@Index('ix_council_recusal_council', ['councilKey'])
export class CouncilRecusal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_council_recusal' })
  @ForeignKey(() => CouncilMember, { name: 'fk_council_recusal_member' })
  memberKey: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_council_recusal' })
  nominationKey: string;

  @Column('uuid')
  @ForeignKey(() => Council, { name: 'fk_council_recusal_council' })
  councilKey: string;

  @Column('text')
  reason: string;

  @Column('date')
  declaredOn: string;
}
