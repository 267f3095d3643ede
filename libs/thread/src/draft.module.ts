import { ActivitiesModule } from '@app/activities';
import { DirectivesModule } from '@app/directives';
import { IssuingModule } from '@app/issuing';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { ReminderDrafts } from './draft-reminder.service';
import { ReportCoverDrafts } from './draft-report-cover.service';
import { WeekPlanDrafts } from './draft-week-plan.service';
import { DraftsFromDataResolver } from './draft.resolver';

/** Documents drafted from what the system knows. */
@Module({
  imports: [DirectivesModule, IssuingModule, ReportingModule, ActivitiesModule],
  providers: [WeekPlanDrafts, ReportCoverDrafts, ReminderDrafts, DraftsFromDataResolver],
})
export class DraftsModule {}
