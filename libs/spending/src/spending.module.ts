import { ActivitiesModule } from '@app/activities';
import { FormsModule } from '@app/forms';
import { LedgerModule } from '@app/ledger';
import { ReportingModule } from '@app/reporting';
import { TraceModule } from '@app/trace';
import { Module } from '@nestjs/common';
import { ActivityPostingRule } from './activity-posting-rule';
import { ActivitySpendingLoader } from './activity-spending.loader';
import { SpendingChecks } from './spending-checks';
import { BookFigures } from './book-figures';
import { SpendingFigures } from './spending-figures';
import { ActivitySpendingResolver, DraftLineActivityResolver, EntryActivityResolver } from './spending.resolver';
import { VoucherSearch } from './voucher-search';
import { VoucherTrace } from './voucher-trace';

/** What money of books was spent on: activities, and the lines of reports that ask what they cost. */
@Module({
  imports: [LedgerModule, ActivitiesModule, FormsModule, ReportingModule, TraceModule],
  providers: [
    ActivityPostingRule,
    ActivitySpendingLoader,
    ActivitySpendingResolver,
    EntryActivityResolver,
    DraftLineActivityResolver,
    BookFigures,
    SpendingFigures,
    SpendingChecks,
    VoucherTrace,
    VoucherSearch,
  ],
  exports: [BookFigures, ActivitySpendingLoader],
})
export class SpendingModule {}
