import { ActivitiesModule } from '@app/activities';
import { DirectivesModule } from '@app/directives';
import { MovementsModule } from '@app/movements';
import { OrganisationsModule } from '@app/organisations';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { ConfirmReadingModule } from './confirm-reading.module';
import { DraftsModule } from './draft.module';
import { PlanGapModule } from './plan-gap.module';

/** What hangs on a document: confirming what was read, drafting from data, and the trace in both directions. */
@Module({
  imports: [
    OrganisationsModule,
    DirectivesModule,
    ReportingModule,
    ActivitiesModule,
    MovementsModule,
    ConfirmReadingModule,
    DraftsModule,
    PlanGapModule,
  ],
})
export class ThreadModule {}
