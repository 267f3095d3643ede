import { DayField, RuledField, TextField } from '@app/kernel';
import { InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';

@InputType()
export class SetCalendarDayInput {
  @DayField()
  day: string;

  @RuledField(() => String, { description: '`holiday` or `working_day`.' }, [IsIn(['holiday', 'working_day'])])
  kind: 'holiday' | 'working_day';

  @TextField({ max: 200, min: 1 })
  name: string;

  @TextField({ max: 500, min: 1, description: 'Text that says so.' })
  citation: string;
}
