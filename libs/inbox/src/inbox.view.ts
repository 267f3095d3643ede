import { ThingView } from '@app/organisations';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { InboxPileKind } from './inbox-source';

/** Things of one kind of work that wait for the caller. */
@ObjectType()
export class InboxPile {
  @Field(() => InboxPileKind)
  kind: InboxPileKind;

  @Field(() => Int, { description: 'How many there are, listed or not.' })
  count: number;

  @Field(() => [ThingView], { description: 'The most urgent first, at most 100.' })
  things: ThingView[];
}
