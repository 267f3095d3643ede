import { type Actor, Allow, type Connection, CurrentActor, type FactKey, ReferenceArg } from '@app/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ObligationIds } from './obligation.ids';
import { FigureArgs } from './totals.inputs';
import { ReportPermission } from './reporting.permissions';
import { Totals } from './totals.service';
import { Contribution, ContributionConnection, Total } from './totals.view';

@Resolver()
export class TotalsResolver {
  constructor(private readonly service: Totals) {}

  @Query(() => [Total], {
    description:
      'Live totals of everything that is in below an obligation, and its own; cells in which nothing is in are left out.',
  })
  @Allow(ReportPermission.Read)
  totals(
    @ReferenceArg('obligationId', ObligationIds) obligationKey: FactKey,
    @CurrentActor() actor: Actor,
  ): Promise<Total[]> {
    return this.service.totals(actor, obligationKey);
  }

  @Query(() => ContributionConnection, { description: 'One number opened by one level.' })
  @Allow(ReportPermission.Read)
  contributions(@Args() args: FigureArgs, @CurrentActor() actor: Actor): Promise<Connection<Contribution>> {
    return this.service.contributions(actor, args);
  }
}
