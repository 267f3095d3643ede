import { ThingKind } from '@app/kernel';
import { ThingView } from '@app/organisations';
import { Extensions, Field, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class SearchResult {
  /** As many as the search was asked for: its cost is that of a page. */
  @Field(() => [ThingView], { description: 'The best matches first.' })
  @Extensions({ holds: 1 })
  things: ThingView[];

  @Field(() => [ThingKind], { description: 'Kinds of which there is more, or of which not everything was looked at.' })
  cut: ThingKind[];
}
