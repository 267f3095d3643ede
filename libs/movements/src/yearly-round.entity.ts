import { DateScalar, DeadlineBoundary, FlagColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { Form } from '@app/forms';
import { AdministrativeLevel, Organisation, OrganisationKind } from '@app/organisations';
import { Round } from '@app/reporting';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Movement } from './movement.entity';

/** Who owes a yearly report, and by which day of each year. */
@ObjectType()
export class YearlyTier {
  @Field(() => Int, { description: '0 the organisation that collects, 1 who reports to it, and so on.' })
  tier: number;

  @Field(() => [OrganisationKind])
  kinds: OrganisationKind[];

  @Field(() => [AdministrativeLevel])
  levels: AdministrativeLevel[];

  @Field(() => Int)
  month: number;

  @Field(() => Int)
  day: number;

  @Field(() => DeadlineBoundary)
  boundary: DeadlineBoundary;

  /** The deadline of a document that says the day; null where whoever planned it does. */
  deadlineKey: string | null;
}

/** A round of reports that opens each year by itself: of one movement, for one organisation that collects, within its line. */
@Entity('movement_yearly_round')
@Reference({ because: 'it belongs to a movement, which flows down' })
@ObjectType()
@Unique('uq_movement_yearly_round', ['movementKey', 'organisationKey'])
@Check('ck_movement_yearly_round_off', 'is_on = (off_reason IS NULL)')
@Check('ck_movement_yearly_round_failure', '(failure_code IS NULL) = (failed_on IS NULL)')
@Index('ix_movement_yearly_round_organisation', ['organisationKey'])
export class YearlyRound {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_movement_yearly_round' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('YearlyRound', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => Movement, { name: 'fk_movement_yearly_round_movement' })
  movementKey: string;

  /** Who collects; its subtree in its own line owes the reports. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_movement_yearly_round_organisation' })
  organisationKey: number;

  /** The version that is in force on the last day of the period is taken. */
  @Column('int')
  @ForeignKey(() => Form, { name: 'fk_movement_yearly_round_form' })
  formKey: number;

  @TextColumn({ description: 'Of each round; the year is put behind it.' })
  title: string;

  @Column('jsonb')
  @Field(() => [YearlyTier])
  tiers: YearlyTier[];

  @IntColumn({ description: 'How many days before its first deadline a round opens.' })
  opensDaysBefore: number;

  @FlagColumn({ default: true })
  isOn: boolean;

  @TextColumn({ nullable: true, description: 'Why it is switched off.' })
  offReason: string | null;

  @TextColumn({ nullable: true, description: 'Why the last try to open one failed; null where it did not.' })
  failureCode: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true })
  failedOn: string | null;

  @IntColumn({ default: 1 })
  version: number;
}

/** A year whose round was opened: at most once for each. */
@Entity('movement_year_opening')
@Reference({ because: 'it belongs to a movement, which flows down' })
@ObjectType()
@Index('ix_movement_year_opening_round', ['roundKey'])
export class YearOpening {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_movement_year_opening' })
  @ForeignKey(() => YearlyRound, { name: 'fk_movement_year_opening_plan' })
  planKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_movement_year_opening' })
  @Field(() => Int)
  year: number;

  /** Null only within the transaction that opens it. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Round, { name: 'fk_movement_year_opening_round' })
  roundKey: number | null;

  @Column('date')
  @Field(() => DateScalar)
  openedOn: string;
}
