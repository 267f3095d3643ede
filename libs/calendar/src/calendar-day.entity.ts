import { DateScalar, EnumColumn, Reference, TextColumn } from '@app/kernel';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDayKind } from './calendar.rules';

registerEnumType(CalendarDayKind, { name: 'CalendarDayKind' });

/** A day that is not what its weekday says: a holiday, or a weekend day worked instead of another. Reference data. */
@Entity('calendar_day')
@Reference()
@ObjectType()
@Check('ck_calendar_day_kind', `kind IN ('holiday', 'working_day')`)
export class CalendarDay {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_calendar_day' })
  @Field(() => DateScalar)
  day: string;

  @EnumColumn(() => CalendarDayKind)
  kind: CalendarDayKind;

  @TextColumn()
  name: string;

  @TextColumn({ description: 'Text that says so.' })
  citation: string;
}
