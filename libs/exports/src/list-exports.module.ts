import { DocumentsModule } from '@app/documents';
import { InboxModule } from '@app/inbox';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { ListExportInbox } from './list-export-inbox';
import { ListExportTickets } from './list-export-tickets.service';
import { ListExportsResolver } from './list-exports.resolver';
import { ListExports } from './list-exports.service';

@Module({
  imports: [DocumentsModule, InboxModule, PeopleModule],
  providers: [ListExports, ListExportTickets, ListExportInbox, ListExportsResolver],
  exports: [ListExports, ListExportTickets],
})
export class ListExportsModule {}
