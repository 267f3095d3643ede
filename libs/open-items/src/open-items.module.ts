import { DirectivesModule } from '@app/directives';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
import { VouchersModule } from '@app/vouchers';
import { Module } from '@nestjs/common';
import { KeepOpenItems } from './keep-open-items.service';
import { OpenItemChecks } from './open-item-checks';
import { OpenItemInbox } from './open-item-inbox';
import { OpenItemNodes } from './open-item-nodes';
import { OpenItemsResolver } from './open-items.resolver';
import { OpenItemsLoader } from './open-items.loader';
import { PayOpenItems } from './pay-open-items.service';
import { ReadOpenItems } from './read-open-items.service';

@Module({
  imports: [LedgerModule, VouchersModule, OrganisationsModule, DirectivesModule, InboxModule],
  providers: [
    ReadOpenItems,
    KeepOpenItems,
    PayOpenItems,
    OpenItemsLoader,
    OpenItemsResolver,
    OpenItemInbox,
    OpenItemChecks,
    OpenItemNodes,
  ],
})
export class OpenItemsModule {}
