import { type Actor, Allow, type Connection, CurrentActor, PageArgs } from '@app/kernel';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { ReportPermission } from './reporting.permissions';
import { Totals } from './totals.service';
import { Contribution, ContributionConnection, Total } from './totals.view';

@ArgsType()
export class ContributionsArgs extends PageArgs {
  @Field(() => ID)
  @IsString()
  obligationId: string;

  @Field(() => ID)
  @IsString()
  cellId: string;
}

@Resolver()
export class TotalsResolver {
  constructor(private readonly service: Totals) {}

  @Query(() => [Total], {
    description:
      'Live totals of everything that is in below an obligation, and its own; cells in which nothing is in are left out.',
  })
  @Allow(ReportPermission.Read)
  totals(
    @Args('obligationId', { type: () => ID }) obligationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Total[]> {
    return this.service.totals(actor, obligationId);
  }

  @Query(() => ContributionConnection, { description: 'One number opened by one level.' })
  @Allow(ReportPermission.Read)
  contributions(@Args() args: ContributionsArgs, @CurrentActor() actor: Actor): Promise<Connection<Contribution>> {
    return this.service.contributions(actor, args.obligationId, args.cellId, args);
  }
}
