import { DocumentsModule } from '@app/documents';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { DirectivesModule } from '@app/directives';
import { BookLines } from './book-lines';
import { DecreeBooks } from './decree-books';
import { PrintedBooks } from './printed-book';
import { RecordsFilesResolver } from './records-files.resolver';
import { RecordsFiles } from './records-files.service';
import { PrintedBooksController } from './printed-books.controller';
import { BookPrinting } from './book-printing.service';
import { BookEntriesLoader } from './book-entries.loader';
import { DirectiveEntriesResolver, BookEntriesResolver } from './book-entries.resolver';
import { BookEntries } from './book-entries.service';
import { IncomingLetters } from './incoming-letters.service';
import { RecordsFileNodes } from './records-file-nodes';

@Module({
  imports: [OrganisationsModule, DirectivesModule, DocumentsModule],
  controllers: [PrintedBooksController],
  providers: [
    BookEntries,
    IncomingLetters,
    RecordsFiles,
    PrintedBooks,
    BookLines,
    DecreeBooks,
    BookPrinting,
    BookEntriesLoader,
    RecordsFileNodes,
    BookEntriesResolver,
    RecordsFilesResolver,
    DirectiveEntriesResolver,
  ],
  exports: [BookEntries, PrintedBooks, BookLines],
})
export class RecordsModule {}
