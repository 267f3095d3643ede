import { type Actor, Allow, CurrentActor, type FactKey, ReferenceArg } from '@app/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Report } from './report.entity';
import { CorrectReportArgs, RefillReportArgs, ReportArgs, ReturnReportInput, SaveReportInput } from './report.inputs';
import { ReportCorrect } from './report-correct.service';
import { ReportReading } from './report-reading.service';
import { ReportRefill } from './report-refill.service';
import { ReportReview } from './report-review.service';
import { ReportSave } from './report-save.service';
import { ReportStart } from './report-start.service';
import { ReportSubmit } from './report-submit.service';
import { RefillDifference } from './report.view';
import { ReportPermission } from './reporting.permissions';
import { Supplements } from './supplement.service';
import { ObligationIds } from './obligation.ids';
import { ReportIds } from './report.ids';

/** What is done with a report, from starting it to sending a supplement. */
@Resolver(() => Report)
export class ReportsResolver {
  constructor(
    private readonly reading: ReportReading,
    private readonly starting: ReportStart,
    private readonly saving: ReportSave,
    private readonly refilling: ReportRefill,
    private readonly submitting: ReportSubmit,
    private readonly reviewing: ReportReview,
    private readonly correcting: ReportCorrect,
    private readonly supplements: Supplements,
  ) {}

  @Query(() => Report, { nullable: true })
  @Allow(ReportPermission.Read)
  report(@ReferenceArg('id', ReportIds) key: FactKey, @CurrentActor() actor: Actor): Promise<Report> {
    return this.reading.get(actor, key);
  }

  @Mutation(() => Report)
  @Allow(ReportPermission.Edit)
  startReport(
    @ReferenceArg('obligationId', ObligationIds) obligationKey: FactKey,
    @CurrentActor() actor: Actor,
  ): Promise<Report> {
    return this.starting.start(actor, obligationKey);
  }

  @Mutation(() => Report)
  @Allow(ReportPermission.Edit)
  saveReport(@Args('input') input: SaveReportInput, @CurrentActor() actor: Actor): Promise<Report> {
    return this.saving.save(actor, input);
  }

  @Query(() => [RefillDifference], {
    description:
      'What `refillReport` would change, cell by cell; nothing when all figures stand as the activities say.',
  })
  @Allow(ReportPermission.Edit)
  refillPreview(
    @ReferenceArg('reportId', ReportIds) key: FactKey,
    @CurrentActor() actor: Actor,
  ): Promise<RefillDifference[]> {
    return this.refilling.preview(actor, key);
  }

  @Mutation(() => Report)
  @Allow(ReportPermission.Edit)
  refillReport(@Args() args: RefillReportArgs, @CurrentActor() actor: Actor): Promise<Report> {
    return this.refilling.refill(actor, args);
  }

  @Mutation(() => Report)
  @Allow(ReportPermission.Submit)
  submitReport(@Args() args: ReportArgs, @CurrentActor() actor: Actor): Promise<Report> {
    return this.submitting.submit(actor, args);
  }

  @Mutation(() => Report)
  @Allow(ReportPermission.Review, { peopleAlone: true })
  returnReport(@Args('input') input: ReturnReportInput, @CurrentActor() actor: Actor): Promise<Report> {
    return this.reviewing.return(actor, input);
  }

  @Mutation(() => Report)
  @Allow(ReportPermission.Review)
  acceptReport(@Args() args: ReportArgs, @CurrentActor() actor: Actor): Promise<Report> {
    return this.reviewing.accept(actor, args);
  }

  @Mutation(() => Report)
  @Allow(ReportPermission.Edit)
  correctReport(@Args() args: CorrectReportArgs, @CurrentActor() actor: Actor): Promise<Report> {
    return this.correcting.correct(actor, args);
  }

  @Mutation(() => Report)
  @Allow(ReportPermission.Submit)
  sendSupplement(@Args() args: ReportArgs, @CurrentActor() actor: Actor): Promise<Report> {
    return this.supplements.send(actor, args);
  }
}
