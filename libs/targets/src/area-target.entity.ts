import { DayColumn, EnumColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { AdministrativeUnit, Organisation } from '@app/organisations';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Indicator } from './indicator.entity';

export enum AreaTargetState {
  InForce = 'in_force',
  /** No longer aimed at; it stays with the reason. */
  Ended = 'ended',
}
registerEnumType(AreaTargetState, { name: 'AreaTargetState' });

/** How well the value is known. */
export enum AreaTargetStanding {
  Stated = 'stated',
  /** Sources name different values; `value` is the one to go by, or null where none is. */
  Disputed = 'disputed',
  /** The text sets something, but what has not been confirmed. */
  Unconfirmed = 'unconfirmed',
}
registerEnumType(AreaTargetStanding, { name: 'AreaTargetStanding' });

/** What one source says that the text sets. */
@ObjectType()
export class TargetReading {
  @Field(() => Int, { description: 'Hundredths of a percent, or a count.' })
  value: number;

  @Field(() => String)
  source: string;
}

/** What a plan sets for an indicator in a territory by the end of a year. */
@Entity('area_target')
@Reference({
  because: 'whoever works below the territory goes by it, and it is read beside the figures of all of them',
})
@ObjectType()
@Check('ck_area_target_state', `state IN ('in_force', 'ended')`)
@Check('ck_area_target_value', 'value >= 0')
@Check('ck_area_target_ending', `(state = 'ended') = (ended_on IS NOT NULL AND ending_reason IS NOT NULL)`)
@Index('uq_area_target_in_force', ['indicatorKey', 'unitKey', 'year'], { unique: true, where: `state = 'in_force'` })
@Index('ix_area_target_unit', ['unitKey'])
export class AreaTarget {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_area_target' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('AreaTarget', this.key);
  }

  @Column('int')
  @ForeignKey(() => Indicator, { name: 'fk_area_target_indicator' })
  indicatorKey: number;

  @Column('int')
  @ForeignKey(() => AdministrativeUnit, { name: 'fk_area_target_unit' })
  unitKey: number;

  @IntColumn({ description: 'To be reached by the end of it.' })
  year: number;

  @IntColumn({
    nullable: true,
    description: 'Hundredths of a percent, or a count; null: what the text sets is not confirmed.',
  })
  value: number | null;

  /** What sources say that do not agree. */
  @Column('jsonb', { default: [] })
  @Field(() => [TargetReading], { description: 'What sources say that do not agree; empty where they do.' })
  readings: TargetReading[];

  @Field(() => AreaTargetStanding)
  get standing(): AreaTargetStanding {
    if (this.readings.length > 0) return AreaTargetStanding.Disputed;
    return this.value === null ? AreaTargetStanding.Unconfirmed : AreaTargetStanding.Stated;
  }

  @TextColumn({ description: 'Number and symbol of the text that sets it.' })
  textCode: string;

  @DayColumn({ nullable: true })
  textIssuedOn: string | null;

  @TextColumn({ nullable: true, description: 'Article, clause and point; null: not confirmed.' })
  article: string | null;

  @TextColumn({ nullable: true, description: 'Where the value was read, if not in the text itself.' })
  source: string | null;

  /** Null: shipped with the programme. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_area_target_organisation' })
  organisationKey: number | null;

  @EnumColumn(() => AreaTargetState)
  state: AreaTargetState;

  @DayColumn({ description: 'Since when it is aimed at.' })
  validFrom: string;

  @DayColumn({ nullable: true })
  endedOn: string | null;

  @TextColumn({ nullable: true })
  endingReason: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
