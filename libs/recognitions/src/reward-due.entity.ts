import { HouseholdOrder } from '@app/awards';
import { BilingualText } from '@app/criteria';
import { DayColumn, DongColumn, EnumColumn, Fact, FlagColumn, IntColumn, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What is to be paid with one recognition, as it was on the day of the decision: one for each, ever. A fact of the place of the recognition. */
@Entity('reward_due')
@Fact()
@ObjectType({ description: 'What is to be paid with a recognition, as it was computed for the day of the decision.' })
@Check('ck_reward_due_amount', 'factor > 0 AND base > 0 AND unrounded > 0 AND amount >= unrounded')
@Check('ck_reward_due_subject', 'num_nonnulls(organisation_key, subject_key) = 1')
@Check('ck_reward_due_household', 'is_household = (household_order IS NOT NULL)')
@Check('ck_reward_due_order', `household_order IN ('multiply_then_round', 'round_then_multiply')`)
@Index('ix_reward_due_instead', ['provinceId', 'insteadKey'])
@Index('ix_reward_due_organisation', ['organisationKey'])
@Index('ix_reward_due_subject', ['provinceId', 'subjectKey'])
export class RewardDue {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_reward_due' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  /** A recognition of the same province. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reward_due' })
  recognitionKey: string;

  /** Whose it is, as with the recognition. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_reward_due_organisation' })
  organisationKey: number | null;

  @Column('uuid', { nullable: true })
  subjectKey: string | null;

  @DayColumn({ description: 'Day of the decision.' })
  grantedOn: string;

  /** Of several of these by decisions of one day only one is paid. */
  @Column('boolean')
  isEmulationTitle: boolean;

  @IntColumn({ description: 'In hundredths of the base salary, before a household’s one and a half times.' })
  factor: number;

  @FlagColumn()
  isHousehold: boolean;

  @EnumColumn(() => HouseholdOrder, {
    nullable: true,
    description: 'In which order a household’s one and a half times and the rounding came; null: it is none.',
  })
  householdOrder: HouseholdOrder | null;

  @DongColumn({ description: 'Base salary of the day of the decision, in đồng.' })
  base: number;

  @DongColumn({ description: 'In đồng, before it is rounded.' })
  unrounded: number;

  @DongColumn({ description: 'In đồng.' })
  amount: number;

  @TextColumn()
  factorCitation: string;

  @TextColumn()
  baseCitation: string;

  @TextColumn()
  roundingCitation: string;

  @Column('jsonb', { nullable: true })
  @Field(() => BilingualText, { nullable: true, description: 'What of the factor no confirmed source says.' })
  unverified: { vi: string; en: string } | null;

  /** The recognition of the same subject and day that is paid instead: of several emulation titles the highest alone is. */
  @Column('uuid', { nullable: true })
  insteadKey: string | null;
}
