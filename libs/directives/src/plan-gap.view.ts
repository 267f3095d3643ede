import { nodeId } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** An organisation that should have a plan under a document. */
@ObjectType('PlanGap')
export class PlanGapView {
  organisationKey: number;
  path: string;
  planKey: string | null;

  @Field(() => ID)
  get id(): string {
    return nodeId('PlanGap', this.organisationKey);
  }
}

@ObjectType()
export class PlanGapCounts {
  @Field(() => Int, { description: 'Organisations that should have one.' })
  expected: number;

  @Field(() => Int, { description: 'Of these, those that have one.' })
  issued: number;

  @Field(() => Int)
  missing: number;
}
