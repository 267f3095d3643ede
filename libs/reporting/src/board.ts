import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** A number of the board, as a list of those whom it counts. */
export enum BoardCount {
  Expected = 'expected',
  Draft = 'draft',
  Submitted = 'submitted',
  Returned = 'returned',
  Accepted = 'accepted',
  Missing = 'missing',
  Late = 'late',
  Overdue = 'overdue',
  Closed = 'closed',
}
registerEnumType(BoardCount, { name: 'BoardCount', description: 'A number of the board of a round.' });

/** One tier of a round, counted over the obligations within the caller's reach. */
@ObjectType()
export class BoardLine {
  roundKey: number;

  @Field(() => Int)
  tier: number;

  @Field(() => Int, { description: 'Obligations that are not closed.' })
  expected: number;

  @Field(() => Int)
  draft: number;

  @Field(() => Int)
  submitted: number;

  @Field(() => Int)
  returned: number;

  @Field(() => Int)
  accepted: number;

  @Field(() => Int, { description: 'Expected and neither submitted nor accepted.' })
  missing: number;

  @Field(() => Int, { description: 'Sent after the deadline that was in force.' })
  late: number;

  @Field(() => Int, { description: 'Missing and past the deadline.' })
  overdue: number;

  @Field(() => Int, { description: 'The unit ceased and its report is not in.' })
  closed: number;
}
