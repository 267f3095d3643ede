import { DayField, EnumField, TextField } from '@app/kernel';
import { InputType } from '@nestjs/graphql';
import { CalendarDayKind } from './calendar.rules';

@InputType()
export class SetCalendarDayInput {
  @DayField()
  day: string;

  @EnumField(() => CalendarDayKind)
  kind: CalendarDayKind;

  @TextField({ max: 200, min: 1 })
  name: string;

  @TextField({ max: 500, min: 1, description: 'Text that says so.' })
  citation: string;
}
