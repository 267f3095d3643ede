import { connectionOf, WholeNumberScalar } from '@app/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FigureState } from './report.entity';
import { OfCell } from './report.view';
import { Obligation } from './round.entity';

/** One cell of the live totals. A sum that nobody gave a number to is null, not 0. */
@ObjectType()
export class Total extends OfCell {
  @Field(() => WholeNumberScalar, { nullable: true, description: 'The own figure of the version that counts.' })
  own: number | null;

  @Field(() => WholeNumberScalar, { nullable: true, description: 'Everything in from below, sent or accepted.' })
  below: number | null;

  @Field(() => WholeNumberScalar, { nullable: true })
  total: number | null;

  @Field(() => Int, { description: 'Reports that gave a number, own included.' })
  numbered: number;

  @Field(() => Int, { description: 'Reports that said "not applicable", own included.' })
  notApplicable: number;
}

/** What one direct child and everything below it adds to a total. */
@ObjectType()
export class Contribution {
  @Field(() => Obligation)
  obligation: Obligation;

  @Field(() => WholeNumberScalar, { nullable: true })
  value: number | null;

  @Field(() => FigureState, { nullable: true, description: 'Null: nothing is in.' })
  state: FigureState | null;

  @Field(() => Boolean, { description: 'Has reports below it, so it opens further.' })
  isSubtotal: boolean;
}

export const ContributionConnection = connectionOf(Contribution);
