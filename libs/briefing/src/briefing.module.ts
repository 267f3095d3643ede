import { AuditModule } from '@app/audit';
import { FormsModule } from '@app/forms';
import { OrganisationsModule } from '@app/organisations';
import { ReportingModule } from '@app/reporting';
import { Module } from '@nestjs/common';
import { ReportInPlaceResolver, VersionInPlaceResolver } from './act-in-place.resolver';
import { BriefingResolver } from './briefing.resolver';
import { CellHistories } from './cell-histories.service';
import { CountingReportResolver } from './counting-report.resolver';
import { CountingReports } from './counting-reports.service';
import { FigureShifts } from './figure-shifts.service';
import { OwnWorkLoader } from './own-work.loader';
import { ReportChecksResolver } from './report-checks.resolver';
import { ReportBriefResolver } from './report-brief.resolver';
import { Reporters } from './reporters.service';
import { ThingsBehind } from './things-behind.service';
import { VersionChanges } from './version-changes.service';

/** What somebody is told before deciding on a report, or on what a report counts. */
@Module({
  imports: [AuditModule, FormsModule, OrganisationsModule, ReportingModule],
  providers: [
    BriefingResolver,
    CellHistories,
    ReportBriefResolver,
    ReportChecksResolver,
    CountingReportResolver,
    CountingReports,
    FigureShifts,
    OwnWorkLoader,
    ReportInPlaceResolver,
    VersionInPlaceResolver,
    Reporters,
    ThingsBehind,
    VersionChanges,
  ],
  exports: [CountingReports],
})
export class BriefingModule {}
