import { RuleSeverity } from '@app/forms';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** What a check has to say about a figure or a text of the version in hand. */
@ObjectType()
export class Check {
  @Field(() => String)
  code: string;

  @Field(() => RuleSeverity)
  severity: RuleSeverity;

  @Field(() => ID, { nullable: true })
  cellId: string | null;

  @Field(() => ID, { nullable: true })
  textId: string | null;

  @Field(() => String, { description: 'Values of the message, as JSON.' })
  params: string;

  @Field(() => String)
  message: string;
}
