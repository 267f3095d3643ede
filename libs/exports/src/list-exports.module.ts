import { DocumentsModule } from '@app/documents';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { ListExportTickets } from './list-export-tickets.service';
import { ListExportsResolver } from './list-exports.resolver';
import { ListExports } from './list-exports.service';

@Module({
  imports: [DocumentsModule, PeopleModule],
  providers: [ListExports, ListExportTickets, ListExportsResolver],
  exports: [ListExports, ListExportTickets],
})
export class ListExportsModule {}
