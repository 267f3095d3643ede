import { ActivitiesModule } from '@app/activities';
import { DirectivesModule } from '@app/directives';
import { MovementsModule } from '@app/movements';
import { OrganisationsModule } from '@app/organisations';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { ConfirmReadingModule } from './confirm-reading.module';
import { ReportSearch } from './report-search';

/** What spans libraries: confirming what was read, and finding a report by the names of who owes it and of its round. */
@Module({
  imports: [
    OrganisationsModule,
    DirectivesModule,
    ReportingModule,
    ActivitiesModule,
    MovementsModule,
    ConfirmReadingModule,
  ],
  providers: [ReportSearch],
})
export class ThreadModule {}
