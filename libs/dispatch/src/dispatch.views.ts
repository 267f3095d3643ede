import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DispatchStatus } from './dispatch.entity';

@ObjectType()
export class DispatchCount {
  @Field(() => DispatchStatus)
  status: DispatchStatus;

  @Field(() => Int)
  count: number;
}
