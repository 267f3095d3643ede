import { Week } from '@app/activities';
import { Directive } from '@app/directives';
import { Movement } from '@app/movements';
import { Round } from '@app/reporting';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class ConfirmedReading {
  @Field(() => Directive)
  directive: Directive;

  @Field(() => [Directive], { description: 'Documents that it names and nobody had yet.' })
  stubs: Directive[];

  @Field(() => [String], {
    description: 'Documents named with too little to tell them apart, by the words that name them: no link was made.',
  })
  unlinked: string[];

  @Field(() => Week, { nullable: true })
  week: Week | null;

  @Field(() => Movement, { nullable: true })
  movement: Movement | null;

  @Field(() => Round, { nullable: true })
  round: Round | null;
}
