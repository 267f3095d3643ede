import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How an office issues its own documents.' })
export class IssuingRule {
  @Field(() => Boolean, { description: 'Whoever began, changed or submitted a draft does not approve it.' })
  needsTwoPersons: boolean;

  @Field(() => Boolean, { description: 'The caller may change the rule.' })
  canSet: boolean;
}
