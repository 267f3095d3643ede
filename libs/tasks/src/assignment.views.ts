import { DateScalar, OnCard } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** A reminder that went to a workplace. */
@ObjectType('AssignmentReminder')
@OnCard()
export class AssignmentReminderView {
  assignmentKey: string;
  organisationKey: number;

  @Field(() => DateScalar, { description: 'Last day in time.' })
  lastDay: string;

  @Field(() => Int, { description: 'Working days before it: 7, 3 or 1.' })
  daysBefore: number;

  @Field(() => DateScalar)
  remindedOn: string;
}
