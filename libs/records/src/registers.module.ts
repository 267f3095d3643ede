import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { DirectivesModule } from '@app/directives';
import { BookLines } from './book-lines';
import { DecreeBooks } from './decree-books';
import { PrintedBooks } from './printed-book';
import { RecordsFilesResolver } from './records-files.resolver';
import { RecordsFiles } from './records-files.service';
import { RegisterExportController } from './register-export.controller';
import { RegisterExports } from './register-export.service';
import { RegistersLoader } from './registers.loader';
import { DirectiveEntriesResolver, RegistersResolver } from './registers.resolver';
import { RegistersService } from './registers.service';
import { RecordsFileNodes } from './records-file-nodes';

@Module({
  imports: [OrganisationsModule, DirectivesModule],
  controllers: [RegisterExportController],
  providers: [
    RegistersService,
    RecordsFiles,
    PrintedBooks,
    BookLines,
    DecreeBooks,
    RegisterExports,
    RegistersLoader,
    RecordsFileNodes,
    RegistersResolver,
    RecordsFilesResolver,
    DirectiveEntriesResolver,
  ],
  exports: [RegistersService, PrintedBooks, BookLines],
})
export class RegistersModule {}
