import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Obligation } from './entities.ts';

@ObjectType()
export class ObligationEdge {
  @Field(() => Obligation)
  node: Obligation;
}

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

@ObjectType()
export class ObligationConnection {
  @Field(() => [ObligationEdge])
  edges: ObligationEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class Total {
  @Field(() => ID)
  cellId: number;

  @Field(() => Float, { nullable: true })
  own: number | null;

  @Field(() => Float, { nullable: true })
  total: number | null;

  @Field(() => Int)
  numbered: number;

  @Field(() => Int)
  notApplicable: number;
}
