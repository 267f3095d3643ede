import { DirectivesModule } from '@app/directives';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
import { SpendingModule } from '@app/spending';
import { TraceModule } from '@app/trace';
import { VouchersModule } from '@app/vouchers';
import { Module } from '@nestjs/common';
import { KeepOpenItems } from './keep-open-items.service';
import { OpenItemChecks } from './open-item-checks';
import { OpenItemInbox } from './open-item-inbox';
import { OpenItemNodes } from './open-item-nodes';
import { OpenItemTrace } from './open-item-trace';
import { OpenItemsResolver } from './open-items.resolver';
import { OpenItemsLoader } from './open-items.loader';
import { PayOpenItems } from './pay-open-items.service';
import { ReadOpenItems } from './read-open-items.service';

@Module({
  imports: [
    LedgerModule,
    VouchersModule,
    SpendingModule,
    OrganisationsModule,
    DirectivesModule,
    InboxModule,
    TraceModule,
  ],
  providers: [
    ReadOpenItems,
    KeepOpenItems,
    PayOpenItems,
    OpenItemsLoader,
    OpenItemsResolver,
    OpenItemInbox,
    OpenItemChecks,
    OpenItemNodes,
    OpenItemTrace,
  ],
})
export class OpenItemsModule {}
