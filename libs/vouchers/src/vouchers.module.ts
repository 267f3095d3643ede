import { DirectivesModule } from '@app/directives';
import { DocumentsModule } from '@app/documents';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { Counterparties } from './counterparties.service';
import { Drafts } from './drafts.service';
import { LedgerChecks } from './ledger-checks';
import { MakeVouchers } from './make-vouchers.service';
import { PostingOfDrafts } from './posting-of-drafts';
import { SignVouchers } from './sign-vouchers.service';
import { VoucherDraftFiles } from './voucher-draft-files';
import { ItemPayees } from './item-payees';
import { VoucherDraftInbox } from './voucher-draft-inbox';
import { CounterpartyNodes, VoucherDraftNodes } from './voucher-draft-nodes';
import { VouchersLoader } from './vouchers.loader';
import { CounterpartiesResolver } from './counterparties.resolver';
import { DraftLinesResolver, VoucherCounterpartyResolver, VoucherDraftsResolver } from './vouchers.resolver';
import { WaitingVouchersCheck } from './waiting-vouchers-check';

@Module({
  imports: [LedgerModule, OrganisationsModule, PeopleModule, DirectivesModule, DocumentsModule, InboxModule],
  providers: [
    Counterparties,
    ItemPayees,
    Drafts,
    MakeVouchers,
    SignVouchers,
    PostingOfDrafts,
    VouchersLoader,
    VoucherDraftsResolver,
    DraftLinesResolver,
    CounterpartiesResolver,
    VoucherCounterpartyResolver,
    VoucherDraftNodes,
    CounterpartyNodes,
    VoucherDraftFiles,
    VoucherDraftInbox,
    WaitingVouchersCheck,
    LedgerChecks,
  ],
  exports: [Counterparties, ItemPayees, Drafts, VouchersLoader, MakeVouchers, SignVouchers],
})
export class VouchersModule {}
