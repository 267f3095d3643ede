import { DateScalar, DayColumn, FlagColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Directive } from '@app/directives';
import { Round } from '@app/reporting';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A lifelong learning week: the nation's, or a local one that inherits what it leaves empty from the week above. */
@Entity('week')
@Reference({ because: 'it flows down: everybody below its organisation reads it' })
@ObjectType()
@Unique('uq_week_organisation_year', ['organisationKey', 'year'])
@Check('ck_week_order', 'own_starts_on IS NULL OR own_ends_on IS NULL OR own_ends_on >= own_starts_on')
@Index('ix_week_parent', ['parentKey'])
@Index('ix_week_directive', ['directiveKey'])
@Index('ix_week_words', { synchronize: false })
export class Week {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_week' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Week', this.key);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_week_organisation' })
  organisationKey: number;

  /** The week it inherits from; null for a national week. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Week, { name: 'fk_week_parent' })
  parentKey: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_week_directive' })
  directiveKey: string | null;

  @Column('int', { nullable: true })
  @ForeignKey(() => Round, { name: 'fk_week_round' })
  roundKey: number | null;

  @IntColumn()
  year: number;

  @TextColumn({ nullable: true, description: 'Own theme; null when inherited.' })
  ownTheme: string | null;

  @DayColumn({ nullable: true })
  ownStartsOn: string | null;

  @DayColumn({ nullable: true })
  ownEndsOn: string | null;

  @DayColumn({ nullable: true })
  openingOn: string | null;

  @TextColumn({ nullable: true })
  openingPlace: string | null;

  @FlagColumn({ default: false })
  isDemo: boolean;

  @IntColumn({ default: 1 })
  version: number;

  @Field(() => String, { nullable: true, description: 'Theme in force: the own one, or the nearest above.' })
  theme: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day in force.' })
  startsOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force.' })
  endsOn: string | null;
}
