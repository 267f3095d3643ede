import { DayColumn, IntColumn, nodeId, Reference } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Until when an office takes registrations of titles for a year, from those below it and in its territory. */
@Entity('title_closing')
@Reference({ because: 'everybody below and in the territory is held to it' })
@ObjectType()
@Unique('uq_title_closing_year', ['organisationKey', 'year'])
@Check('ck_title_closing_day', `extract(year FROM closes_on) BETWEEN year - 1 AND year`)
export class TitleClosing {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_title_closing' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('TitleClosing', this.key);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_title_closing_organisation' })
  organisationKey: number;

  @IntColumn()
  year: number;

  @DayColumn({ nullable: true, description: 'The last day in time; null: open again.' })
  closesOn: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
