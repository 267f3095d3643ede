import { DocumentsModule } from '@app/documents';
import { Module } from '@nestjs/common';
import { DirectivesModule } from '@app/directives';
import { IssuingModule } from '@app/issuing';
import { DispatchModule } from '@app/dispatch';
import { EdxmlExports } from './edxml-export.service';
import { EdxmlImports } from './edxml-import.service';
import { ExchangeController } from './exchange.controller';
import { ExchangeResolver } from './exchange.resolver';
import { IncomingDocuments } from './incoming-documents.service';
import { IncomingFiles } from './incoming-files.service';
import { IncomingStatuses } from './incoming-statuses.service';

@Module({
  imports: [DirectivesModule, DispatchModule, DocumentsModule, IssuingModule],
  controllers: [ExchangeController],
  providers: [EdxmlExports, EdxmlImports, IncomingDocuments, IncomingFiles, IncomingStatuses, ExchangeResolver],
})
export class ExchangeModule {}
