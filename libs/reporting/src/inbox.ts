import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Obligation } from './round.entity';

/** How many of each pile are listed; the counts say how many there are. */
export const PILE = 100;

/** What is due from me, and what waits for me. */
@ObjectType()
export class Inbox {
  @Field(() => [Obligation], {
    description: `Mine to send and not sent yet, the next deadline first; at most ${PILE}.`,
  })
  due: Obligation[];

  @Field(() => Int)
  dueCount: number;

  @Field(() => [Obligation], { description: 'Came back to me with remarks.' })
  returned: Obligation[];

  @Field(() => Int)
  returnedCount: number;

  @Field(() => [Obligation], { description: 'Sent to me and not reviewed yet.' })
  toReview: Obligation[];

  @Field(() => Int)
  toReviewCount: number;

  @Field(() => [Obligation], {
    description: 'Mine, already sent up, while a report from below was accepted afterwards.',
  })
  supplements: Obligation[];

  @Field(() => Int)
  supplementsCount: number;

  @Field(() => Int, { description: 'Reports owed to me and past their deadline.' })
  overdueBelow: number;
}
