import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DispatchStatus } from './dispatch.entity';

@ObjectType({ description: 'Recipients by status, and all of them.' })
export class DispatchTotals {
  @Field(() => Int)
  all: number;

  @Field(() => Int)
  arrived: number;

  @Field(() => Int)
  refused: number;

  @Field(() => Int)
  received: number;

  @Field(() => Int)
  assigned: number;

  @Field(() => Int)
  inProgress: number;

  @Field(() => Int)
  completed: number;

  @Field(() => Int)
  recallRequested: number;

  @Field(() => Int)
  recallAgreed: number;

  @Field(() => Int)
  recallRefused: number;
}

@ObjectType()
export class DispatchCount {
  @Field(() => DispatchStatus)
  status: DispatchStatus;

  @Field(() => Int)
  count: number;
}
