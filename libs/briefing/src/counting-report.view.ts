import { Obligation } from '@app/reporting';
import { Field, ObjectType } from '@nestjs/graphql';

/** A report that was sent and counts a thing. */
@ObjectType()
export class CountingReport {
  @Field(() => Obligation)
  obligation: Obligation;

  @Field(() => Date, { description: 'When its own figures were sent last.' })
  sentAt: Date;

  @Field(() => [String], { description: 'The rows with figures in which the thing counts, as printed.' })
  rows: string[];

  holderKeys: number[];
}
