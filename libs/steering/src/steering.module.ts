import { FormsModule } from '@app/forms';
import { DirectivesModule } from '@app/directives';
import { OrganisationsModule } from '@app/organisations';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { AcceptReports } from './accept-reports.resolver';
import { RoundChanges } from './round-changes.service';
import { RoundSteering } from './round-steering.resolver';
import { RoundPreviews } from './round-previews.service';

/** What is looked at before a round is opened, and changed afterwards: preview, amend, cancel, open again; several reports of it at once. */
@Module({
  imports: [DirectivesModule, FormsModule, OrganisationsModule, ReportingModule],
  providers: [AcceptReports, RoundChanges, RoundPreviews, RoundSteering],
})
export class SteeringModule {}
