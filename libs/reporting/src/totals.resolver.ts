import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  type FactKey,
  type RecordedThing,
  ReferenceArg,
} from '@app/kernel';
import { ThingView } from '@app/organisations';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ObligationIds } from './obligation.ids';
import { ThingsBehind } from './things-behind.service';
import { FigureArgs } from './totals.inputs';
import { ReportPermission } from './reporting.permissions';
import { Totals } from './totals.service';
import { Contribution, ContributionConnection, Total } from './totals.view';

const ThingConnection = connectionOf(ThingView);

@Resolver()
export class TotalsResolver {
  constructor(
    private readonly service: Totals,
    private readonly behind: ThingsBehind,
  ) {}

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

  @Query(() => ThingConnection, {
    description: 'What a figure of the own report is made of, as activities, the latest first; of a cell that `isFed`.',
  })
  @Allow(ReportPermission.Read)
  thingsBehind(@Args() args: FigureArgs, @CurrentActor() actor: Actor): Promise<Connection<RecordedThing>> {
    return this.behind.page(actor, args);
  }
}
