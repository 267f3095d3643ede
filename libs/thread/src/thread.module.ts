import { ActivitiesModule } from '@app/activities';
import { DirectivesModule } from '@app/directives';
import { MovementsModule } from '@app/movements';
import { OrganisationsModule } from '@app/organisations';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { ConfirmReadingModule } from './confirm-reading.module';
import { DraftsModule } from './draft.module';

/** What spans libraries: confirming what was read, and drafting from data. */
@Module({
  imports: [
    OrganisationsModule,
    DirectivesModule,
    ReportingModule,
    ActivitiesModule,
    MovementsModule,
    ConfirmReadingModule,
    DraftsModule,
  ],
})
export class ThreadModule {}
