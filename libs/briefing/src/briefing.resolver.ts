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
import { CellHistoryArgs, FigureArgs, ReportIds, ReportPermission, ReportReading } from '@app/reporting';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CellHistories } from './cell-histories.service';
import { type CellChange, CellChangeConnection } from './cell-history.view';
import { ReportBrief } from './report-brief.view';
import { ThingsBehind } from './things-behind.service';

const ThingConnection = connectionOf(ThingView);

@Resolver()
export class BriefingResolver {
  constructor(
    private readonly reports: ReportReading,
    private readonly behind: ThingsBehind,
    private readonly cellHistories: CellHistories,
  ) {}

  @Query(() => ReportBrief, {
    description: 'What somebody is told before sending, returning or accepting a report.',
  })
  @Allow(ReportPermission.Read)
  async reportBrief(
    @ReferenceArg('reportId', ReportIds) key: FactKey,
    @CurrentActor() actor: Actor,
  ): Promise<ReportBrief> {
    return { report: await this.reports.get(actor, key) };
  }

  @Query(() => ThingConnection, {
    description: 'What a figure of the own report is made of, as activities, the latest first; of a cell that `isFed`.',
  })
  @Allow(ReportPermission.Read)
  thingsBehind(@Args() args: FigureArgs, @CurrentActor() actor: Actor): Promise<Connection<RecordedThing>> {
    return this.behind.page(actor, args);
  }

  @Query(() => CellChangeConnection, { description: 'What was done to one cell of a report, the newest first.' })
  @Allow(ReportPermission.Read)
  cellHistory(@Args() args: CellHistoryArgs, @CurrentActor() actor: Actor): Promise<Connection<CellChange>> {
    return this.cellHistories.page(actor, args);
  }
}
