import { InboxModule } from '@app/inbox';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { PartiesModule } from '@app/parties';
import { DirectivesModule } from '@app/directives';
import { RecordsModule } from '@app/records';
import {
  DirectiveDispatchesResolver,
  DispatchEventResolver,
  DispatchRecipientResolver,
} from './dispatch-fields.resolver';
import { DispatchInbox } from './dispatch-inbox';
import { DispatchLoader } from './dispatch.loader';
import { DispatchReading } from './dispatch-reading.service';
import { DispatchRecipientsLoader } from './dispatch-recipients.loader';
import { DispatchSteps } from './dispatch-steps.service';
import { DispatchesResolver } from './dispatches.resolver';
import { DispatchesService } from './dispatches.service';
import { OutgoingHandlingBook } from './outgoing-handling-book';
import './dispatch.addressees';
import './dispatch.sight';
import { DispatchNodes } from './dispatch-nodes';

const services = [DispatchesService, DispatchSteps, DispatchReading, DispatchLoader, DispatchRecipientsLoader];

@Module({
  imports: [DirectivesModule, InboxModule, PartiesModule, OrganisationsModule, RecordsModule],
  providers: [
    ...services,
    DispatchInbox,
    DispatchNodes,
    OutgoingHandlingBook,
    DispatchesResolver,
    DispatchRecipientResolver,
    DispatchEventResolver,
    DirectiveDispatchesResolver,
  ],
  exports: services,
})
export class DispatchModule {}
