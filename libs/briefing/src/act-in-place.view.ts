import { Field, ObjectType } from '@nestjs/graphql';

/** Who did what by a role that was delegated to them, and in whose place. */
@ObjectType({ description: 'An act that was done by a delegated role.' })
export class ActInPlace {
  @Field(() => String, { nullable: true, description: 'Who did it; null when nothing is known of them any more.' })
  by: string | null;

  @Field(() => String, { nullable: true, description: 'In whose place; null when nothing is known of them any more.' })
  of: string | null;
}
