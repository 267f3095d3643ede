import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { VouchersModule } from '@app/vouchers';
import { Module } from '@nestjs/common';
import { AccountBookPrints } from './account-book-prints.service';
import { LedgerPrintsController } from './ledger-prints.controller';
import { PartyNames } from './party-names';
import { VoucherFacts } from './voucher-facts';
import { VoucherPrints } from './voucher-prints.service';
import { VoucherThings } from './voucher-things';

@Module({
  imports: [LedgerModule, VouchersModule, OrganisationsModule, PeopleModule],
  controllers: [LedgerPrintsController],
  providers: [PartyNames, VoucherThings, VoucherFacts, VoucherPrints, AccountBookPrints],
  exports: [PartyNames],
})
export class LedgerPrintsModule {}
