import { DateScalar, Reference } from '@app/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A day that is not what its weekday says: a holiday, or a weekend day worked instead of another. Reference data. */
@Entity('calendar_day')
@Reference()
@ObjectType()
@Check('ck_calendar_day_kind', `kind IN ('holiday', 'working_day')`)
export class CalendarDay {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_calendar_day' })
  @Field(() => DateScalar)
  day: string;

  @Column('text')
  @Field(() => String, { description: '`holiday` or `working_day`.' })
  kind: 'holiday' | 'working_day';

  @Column('text')
  @Field(() => String)
  name: string;

  @Column('text')
  @Field(() => String, { description: 'Text that says so.' })
  citation: string;
}
