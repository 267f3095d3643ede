import { DayColumn, DongColumn, EnumColumn, Fact, FlagColumn, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ScholarshipApplicantKind, ScholarshipApplicationState, ScholarshipLeftReason } from './scholarship.kinds';
import { ScholarshipRound } from './scholarship-round.entity';

/** Somebody applies for a scholarship of a round. Who it is, need and merit stand in the vault alone. A fact of the place of the unit that enters it. */
@Entity('scholarship_application')
@Fact()
@ObjectType()
@Check('ck_scholarship_application_kind', `kind IN ('pupil', 'student', 'adult', 'teacher')`)
@Check(
  'ck_scholarship_application_state',
  `state IN ('entered', 'withdrawn', 'excluded', 'proposed', 'not_proposed', 'granted')`,
)
@Check('ck_scholarship_application_reason', `state NOT IN ('withdrawn', 'excluded') OR reason IS NOT NULL`)
@Check('ck_scholarship_application_rank', `(state IN ('proposed', 'not_proposed', 'granted')) = (rank IS NOT NULL)`)
@Check('ck_scholarship_application_amount', `(state IN ('proposed', 'granted')) = (amount IS NOT NULL) AND amount > 0`)
@Check(
  'ck_scholarship_application_left',
  `(state = 'not_proposed') = (left_reason IS NOT NULL)
   AND left_reason IN ('need_short', 'merit_short', 'points_short', 'person_limit', 'means_spent', 'tied_at_end')`,
)
// Whoever is proposed twice at once in a round is refused by it; doubles before that are found and asked back.
@Index('uq_scholarship_application_number', ['provinceId', 'roundKey', 'numberDigest'], {
  unique: true,
  where: `state IN ('proposed', 'granted') AND number_digest IS NOT NULL`,
})
@Index('ix_scholarship_application_round', ['roundKey', 'state'])
@Index('ix_scholarship_application_organisation', ['organisationKey'])
@Index('ix_scholarship_application_person', ['personKey'])
@Index('ix_scholarship_application_digest', ['numberDigest'])
@Index('ix_scholarship_application_path', ['path'])
export class ScholarshipApplication {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_scholarship_application' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_scholarship_application' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('ScholarshipApplication', this.key, this);
  }

  @Column('uuid')
  @ForeignKey(() => ScholarshipRound, { name: 'fk_scholarship_application_round' })
  roundKey: string;

  /** The unit that enters it. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_scholarship_application_organisation' })
  organisationKey: number;

  /** Path of the unit as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** Pseudonym of whoever applies. */
  @Column('uuid')
  personKey: string;

  @EnumColumn(() => ScholarshipApplicantKind)
  kind: ScholarshipApplicantKind;

  /** Digests by which double applications are found; gone once the person is erased. */
  @Column('bytea', { nullable: true, select: false })
  numberDigest: Buffer | null;

  @Column('bytea', { nullable: true, select: false })
  twinDigest: Buffer | null;

  @FlagColumn({
    default: false,
    description: 'Somebody looked at a possible double, and says that it is another person.',
  })
  isOther: boolean;

  /** So says the office of the round, which sees what all units entered. */
  @Column('boolean', { default: false })
  isJudgedOther: boolean;

  @DayColumn()
  enteredOn: string;

  @EnumColumn(() => ScholarshipApplicationState)
  state: ScholarshipApplicationState;

  @TextColumn({ nullable: true, description: 'Why it was withdrawn or kept out; names nobody.' })
  reason: string | null;

  @IntColumn({ nullable: true, description: 'In the proposal; those who are equal share one.' })
  rank: number | null;

  @DongColumn({ nullable: true, description: 'What is proposed, or was granted.' })
  amount: number | null;

  @EnumColumn(() => ScholarshipLeftReason, { nullable: true, description: 'Why it is not proposed.' })
  leftReason: ScholarshipLeftReason | null;

  @IntColumn({ default: 1 })
  version: number;
}
