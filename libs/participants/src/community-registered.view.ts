import { Field, Int, ObjectType } from '@nestjs/graphql';

/** What became of registering everybody of a community. */
@ObjectType()
export class CommunityRegistered {
  @Field(() => Boolean, { description: 'False after a rehearsal, or where there was nobody to register.' })
  isWritten: boolean;

  @Field(() => Int, { description: 'How many were registered; in a rehearsal, how many would be.' })
  registered: number;

  @Field(() => Int, { description: 'How many live there and were not.' })
  leftOut: number;

  @Field(() => Int, {
    description:
      'How many of those left out are registered already; the others have ended, or another office keeps them.',
  })
  already: number;
}
