import { type Actor, Allow, asIds, CurrentActor, ReferenceArg } from '@app/kernel';
import { WeekIds } from '@app/activities';
import { Directive } from '@app/directives';
import { OwnDocumentPermission } from '@app/issuing';
import { ReportIds, ReportPermission, RoundIds } from '@app/reporting';
import { Mutation, Resolver } from '@nestjs/graphql';
import { ReminderDrafts } from './draft-reminder.service';
import { ReportCoverDrafts } from './draft-report-cover.service';
import { WeekPlanDrafts } from './draft-week-plan.service';

@Resolver()
export class DraftsFromDataResolver {
  constructor(
    private readonly plans: WeekPlanDrafts,
    private readonly covers: ReportCoverDrafts,
    private readonly reminders: ReminderDrafts,
  ) {}

  /** The plan of a week, in the name of the week's organisation. */
  @Mutation(() => Directive)
  @Allow(OwnDocumentPermission.Draft)
  draftWeekPlan(
    @CurrentActor() actor: Actor,
    @ReferenceArg('weekId', asIds(WeekIds)) weekId: string,
  ): Promise<Directive> {
    return this.plans.draft(actor, weekId);
  }

  /** The dispatch that goes with a sent report, in the name of whoever owes the report. */
  @Mutation(() => Directive)
  @Allow(OwnDocumentPermission.Draft)
  draftCoverLetter(
    @CurrentActor() actor: Actor,
    @ReferenceArg('reportId', asIds(ReportIds)) reportId: string,
  ): Promise<Directive> {
    return this.covers.draft(actor, reportId);
  }

  /** The dispatch that reminds the units of a round which are late today; by those who review what comes from there. */
  @Mutation(() => Directive)
  @Allow(ReportPermission.Review)
  draftReminderLetter(
    @CurrentActor() actor: Actor,
    @ReferenceArg('roundId', asIds(RoundIds)) roundId: string,
  ): Promise<Directive> {
    return this.reminders.draft(actor, roundId);
  }
}
