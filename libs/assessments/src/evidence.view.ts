import { DateScalar, ThingKind } from '@app/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';

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
}
