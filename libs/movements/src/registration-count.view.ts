import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SubjectKind } from '@app/subjects';

@ObjectType()
export class KindCount {
  @Field(() => SubjectKind)
  kind: SubjectKind;

  @Field(() => Int, {
    nullable: true,
    description:
      'Null where it is fewer than five families or citizens of a unit in which the caller does not work, or could be told from the others.',
  })
  registered: number | null;
}

/** How many take part in one unit with everything below it. */
@ObjectType()
export class RegistrationCount {
  unitKey: number;

  @Field(() => Boolean, { description: 'The unit that was asked for; the others lie right below it.' })
  isWhole: boolean;

  @Field(() => [KindCount], { description: 'Kinds of which nobody takes part are left out.' })
  counts: KindCount[];
}
