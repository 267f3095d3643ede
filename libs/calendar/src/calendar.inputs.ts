import { DateScalar } from '@app/kernel';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';

@InputType()
export class SetCalendarDayInput {
  @Field(() => DateScalar)
  @IsString()
  day: string;

  @Field(() => String, { description: '`holiday` or `working_day`.' })
  @IsIn(['holiday', 'working_day'])
  kind: 'holiday' | 'working_day';

  @Field(() => String)
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;

  @Field(() => String, { description: 'Text that says so.' })
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  citation: string;
}
