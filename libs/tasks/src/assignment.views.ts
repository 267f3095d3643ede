import { DateScalar } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Assignment } from './assignment.entity';

/** How many of each pile are listed; the counts say how many there are. */
export const PILE = 100;

/** A reminder that went to a workplace. */
@ObjectType('AssignmentReminder')
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

/** What the caller's workplaces are asked to do. */
@ObjectType()
export class AssignmentInbox {
  @Field(() => [Assignment], {
    description: `Open, and not yet done by the workplace itself; the next deadline first; at most ${PILE}.`,
  })
  due: Assignment[];

  @Field(() => Int)
  dueCount: number;

  @Field(() => [Assignment], { description: `Overdue, and not yet done by the workplace itself; at most ${PILE}.` })
  overdue: Assignment[];

  @Field(() => Int)
  overdueCount: number;

  @Field(() => [AssignmentReminderView], {
    description: `Reminders of days still to come, of tasks that are not done; the latest first; at most ${PILE}.`,
  })
  reminders: AssignmentReminderView[];
}
