import { FormsModule } from '@app/forms';
import { DirectivesModule } from '@app/directives';
import { MailModule } from '@app/mail';
import { OrganisationsModule } from '@app/organisations';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { AcceptReportsResolver } from './accept-reports.resolver';
import { AcceptReports } from './accept-reports.service';
import { RemindUnitsResolver } from './remind-units.resolver';
import { RemindUnits } from './remind-units.service';
import { RoundChanges } from './round-changes.service';
import { RoundSteering } from './round-steering.resolver';
import { RoundPreviews } from './round-previews.service';

/** What is looked at before a round is opened, and changed afterwards: preview, amend, cancel, open again; several reports of it at once. */
@Module({
  imports: [DirectivesModule, FormsModule, MailModule, OrganisationsModule, ReportingModule],
  providers: [
    AcceptReports,
    AcceptReportsResolver,
    RemindUnits,
    RemindUnitsResolver,
    RoundChanges,
    RoundPreviews,
    RoundSteering,
  ],
})
export class SteeringModule {}
