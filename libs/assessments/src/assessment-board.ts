import { reachesNobody } from '@app/organisations';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** A number of the board, as a list of those whom it counts. */
export enum BoardCount {
  Expected = 'expected',
  NotBegun = 'not_begun',
  Draft = 'draft',
  Submitted = 'submitted',
  Returned = 'returned',
  Reviewed = 'reviewed',
  Overdue = 'overdue',
  Late = 'late',
  Unreached = 'unreached',
  Met = 'met',
  NotMet = 'not_met',
  Unjudgeable = 'unjudgeable',
}
registerEnumType(BoardCount, {
  name: 'AssessmentBoardCount',
  description: 'A number of the board of a round of assessment.',
});

const UNSENT = `a.state IN ('not_begun', 'draft', 'returned')`;

/** SQL condition on `assessment AS a` with `assessment_round_line AS l`, for a number and for the list behind it. `today` is asked for only where it counts: it takes a parameter. */
export function isCounted(count: BoardCount, today: () => string): string {
  switch (count) {
    case BoardCount.Expected:
      return 'true';
    case BoardCount.Late:
      return 'a.is_late';
    case BoardCount.Overdue:
      return `(${UNSENT} AND ${lastDay} < ${today()})`;
    case BoardCount.Unreached:
      return `(${UNSENT} AND ${reachesNobody('a.organisation_key', today())})`;
    case BoardCount.Met:
    case BoardCount.NotMet:
    case BoardCount.Unjudgeable:
      return `coalesce(a.outcome = '${count}', false)`;
    default:
      return `a.state = '${count}'`;
  }
}

/** SQL: the last day in time of `assessment_round_line AS l`. */
export const lastDay = `CASE WHEN l.due_boundary = 'before' THEN l.due_on - 1 ELSE l.due_on END`;

/** Those asked by one criteria set, counted over what the caller reaches. */
@ObjectType()
export class AssessmentBoardLine {
  roundKey: number;

  @Field(() => Int)
  line: number;

  @Field(() => Int, { description: 'All who are asked.' })
  expected: number;

  @Field(() => Int)
  notBegun: number;

  @Field(() => Int)
  draft: number;

  @Field(() => Int)
  submitted: number;

  @Field(() => Int)
  returned: number;

  @Field(() => Int)
  reviewed: number;

  @Field(() => Int, { description: 'Not sent, or returned, and past the deadline.' })
  overdue: number;

  @Field(() => Int, { description: 'First sent after the deadline.' })
  late: number;

  @Field(() => Int, {
    description:
      'Not sent, or returned, by an organisation that has ended and whose work nobody goes on with: reminders reach nobody.',
  })
  unreached: number;

  @Field(() => Int)
  met: number;

  @Field(() => Int)
  notMet: number;

  @Field(() => Int, { description: 'A number of the text is not confirmed.' })
  unjudgeable: number;
}
