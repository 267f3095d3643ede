import { ActivitiesModule } from '@app/activities';
import { DirectivesModule } from '@app/directives';
import { MovementsModule } from '@app/movements';
import { OrganisationsModule } from '@app/organisations';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { ConfirmReadingModule } from './confirm-reading.module';

/** What spans libraries: confirming what was read. */
@Module({
  imports: [
    OrganisationsModule,
    DirectivesModule,
    ReportingModule,
    ActivitiesModule,
    MovementsModule,
    ConfirmReadingModule,
  ],
})
export class ThreadModule {}
