import type { RequestContext } from '@app/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FigureShifts } from './figure-shifts.service';
import {
  FigureShift,
  FigureToSend,
  KeptFigureView,
  ReportBrief,
  ReportChanges,
  ReportersGroup,
} from './report-brief.view';
import { Reporters } from './reporters.service';
import { VersionChanges } from './version-changes.service';

@Resolver(() => ReportBrief)
export class ReportBriefResolver {
  constructor(
    private readonly reporters: Reporters,
    private readonly changed: VersionChanges,
    private readonly shifted: FigureShifts,
  ) {}

  @ResolveField(() => [ReportersGroup], {
    description: 'Who is below, in time, late, released, missing; empty where nobody reports to the unit.',
  })
  below(@Parent() { report }: ReportBrief, @Context() context: RequestContext): Promise<ReportersGroup[]> {
    return this.reporters.below(context, report);
  }

  @ResolveField(() => [FigureToSend], { description: 'What sending would send now; of a sent version, what was sent.' })
  figures(@Parent() { report }: ReportBrief, @Context() context: RequestContext): Promise<FigureToSend[]> {
    return this.changed.figures(context, report);
  }

  @ResolveField(() => ReportChanges, { nullable: true, description: 'Null for the first version.' })
  changes(@Parent() { report }: ReportBrief, @Context() context: RequestContext): Promise<ReportChanges | null> {
    return this.changed.of(context, report);
  }

  @ResolveField(() => [FigureShift])
  shifts(@Parent() { report }: ReportBrief, @Context() context: RequestContext): Promise<FigureShift[]> {
    return this.shifted.of(context, report);
  }

  @ResolveField(() => [KeptFigureView], {
    description:
      'Figures that come from books of the unit, not from what its activities say; none where it keeps no books.',
  })
  kept(@Parent() { report }: ReportBrief, @Context() context: RequestContext): Promise<KeptFigureView[]> {
    return this.shifted.kept(context, report);
  }
}
