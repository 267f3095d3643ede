import { DateScalar, ThingKind } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** What a thing says of a share, by the lists and results of the system. */
@ObjectType()
export class OfferedShare {
  @Field(() => Int, { nullable: true, description: 'Null where it is a list, which says of how many alone.' })
  part: number | null;

  @Field(() => Int)
  whole: number;
}

/** A thing of the system that can show a target. */
@ObjectType()
export class OfferedEvidence {
  @Field(() => ID, { description: 'Global id of the thing.' })
  thingId: string;

  @Field(() => ThingKind)
  thingKind: ThingKind;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar, { nullable: true })
  periodFrom: string | null;

  @Field(() => DateScalar, { nullable: true })
  periodTo: string | null;

  @Field(() => OfferedShare, {
    nullable: true,
    description: 'How many of how many it shows; null where it shows no share.',
  })
  share?: OfferedShare | null;
}
