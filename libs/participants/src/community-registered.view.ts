import { Field, Int, ObjectType } from '@nestjs/graphql';

/** What became of registering everybody of a community. */
@ObjectType()
export class CommunityRegistered {
  @Field(() => Boolean, { description: 'False after a rehearsal, or where there was nobody to register.' })
  isWritten: boolean;

  @Field(() => Int, { description: 'How many were registered; in a rehearsal, how many would be.' })
  registered: number;

  @Field(() => Int, { description: 'How many take part already.' })
  leftOut: number;
}
