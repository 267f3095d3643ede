import { DirectivesModule } from '@app/directives';
import { DocumentsModule } from '@app/documents';
import { InboxModule } from '@app/inbox';
import { daysLeftOf, ForWorker } from '@app/kernel';
import { OrganisationsModule } from '@app/organisations';
import { TraceModule } from '@app/trace';
import { Module } from '@nestjs/common';
import { FormsModule } from '@app/forms';
import { ConsolidatedReports } from './consolidated-reports.service';
import { ObligationChanges } from './obligation-changes.service';
import { ObligationLoader } from './obligation.loader';
import { ObligationsResolver } from './obligations.resolver';
import { Obligations } from './obligations.service';
import { ReportCorrect } from './report-correct.service';
import { ReportFieldsResolver } from './report-fields.resolver';
import { ReportRowTrace } from './report-row-trace';
import { ReportReading } from './report-reading.service';
import { ReportRefill } from './report-refill.service';
import { ReportReview } from './report-review.service';
import { ReportSave } from './report-save.service';
import { ReportStart } from './report-start.service';
import { ReportSubmit } from './report-submit.service';
import { ReportInbox } from './report-inbox';
import { ReportTrace } from './report-trace';
import { ReportLoader } from './report.loader';
import { ReportsResolver } from './report.resolver';
import { RollupFolder } from './rollup-folder.service';
import { RollupVerifier } from './rollup-verifier.service';
import { RollupJobs } from './rollup.jobs';
import { RoundTier } from './round.entity';
import { RoundOpening } from './round-open.service';
import { RoundTrace } from './round-trace';
import { RoundLoader } from './round.loader';
import { RoundsResolver } from './rounds.resolver';
import { Rounds } from './rounds.service';
import { SupplementLoader } from './supplement.loader';
import { Supplements } from './supplement.service';
import { TotalsResolver } from './totals.resolver';
import { Totals } from './totals.service';
import { ObligationNodes, ReportNodes, RoundNodes } from './reporting-nodes';

const services = [
  ConsolidatedReports,
  ObligationChanges,
  ObligationLoader,
  Obligations,
  ReportCorrect,
  ReportInbox,
  ReportLoader,
  ReportReading,
  ReportRefill,
  ReportReview,
  ReportSave,
  ReportStart,
  ReportSubmit,
  RollupFolder,
  RollupVerifier,
  RoundLoader,
  RoundOpening,
  Rounds,
  SupplementLoader,
  Supplements,
  Totals,
];

const resolvers = [ObligationsResolver, ReportFieldsResolver, ReportsResolver, RoundsResolver, TotalsResolver];

@ForWorker()
@Module({
  imports: [OrganisationsModule, DirectivesModule, DocumentsModule, FormsModule, InboxModule, TraceModule],
  providers: [
    ...services,
    ...resolvers,
    daysLeftOf(RoundTier),
    ReportRowTrace,
    ReportTrace,
    RollupJobs,
    RoundTrace,
    RoundNodes,
    ObligationNodes,
    ReportNodes,
  ],
  exports: services,
})
export class ReportingModule {}
