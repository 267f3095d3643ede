import { type RegisterSheet, renderRegister } from '@app/documents';
import { type Actor, Clock, intKey, type Query, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type PrintedBook, PrintedBooks, sheetOf, type Shelf } from './printed-book';
import { PrintedBookView } from './printed-book.view';
import { RecordsFiles } from './records-files.service';
import { RecordsFileIds } from './register.ids';
import { mustRead } from './register.sql';
import { RegisterError } from './registers.errors';

export interface RegisterQuery {
  kind: string;
  organisation?: string;
  year?: string;
  /** Id of the file whose documents are listed. */
  file?: string;
}

/** A file that is made on demand and not kept. */
export interface PrintedRegister {
  /** Name with diacritics and extension. */
  fileName: string;
  content: Buffer;
}

interface Printed {
  shelf: Omit<Shelf, 'scopeIds'>;

  /** As the heading says it. */
  period: string;
}

/** Registered books as workbooks and on paper. */
@Injectable()
export class RegisterExports {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly printed: PrintedBooks,
    private readonly files: RecordsFiles,
  ) {}

  /** Throws BOOK_KIND_UNKNOWN, BOOK_YEAR_INVALID, NOT_FOUND, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async export(actor: Actor, asked: RegisterQuery, format: 'xlsx' | 'pdf'): Promise<PrintedRegister> {
    const book = this.printed.of(asked.kind);
    const { shelf, period } = book.of === 'file' ? await this.fileOf(actor, asked) : yearOf(asked);
    const sheet = await this.transactions.read(actor, (query) => this.sheet(query, actor, book, { shelf, period }));
    const name = `${book.title} ${sheet.organisation} ${sheet.period}`.replaceAll('/', '-');
    return { fileName: `${name}.${format}`, content: await renderRegister(sheet, format) };
  }

  /** Those that the actor may read somewhere. */
  books(actor: Actor): PrintedBookView[] {
    return this.printed
      .readBy(actor)
      .map(({ code, title, form, of }) =>
        Object.assign(new PrintedBookView(), { code, title, form, isOfFile: of === 'file' }),
      );
  }

  private async sheet(
    query: Query,
    actor: Actor,
    book: PrintedBook,
    { shelf, period }: Printed,
  ): Promise<RegisterSheet> {
    const today = this.clock.today();
    const { name, scopeIds } = await mustRead(query, actor, shelf.organisationKey, today, book.permission);
    return sheetOf(book, { organisation: name, period, today }, await book.lines(query, actor, { ...shelf, scopeIds }));
  }

  private async fileOf(actor: Actor, { file = '' }: RegisterQuery): Promise<Printed> {
    const { key, organisationKey, year, code } = await this.files.get(actor, RecordsFileIds.read(file));
    return {
      shelf: { organisationKey, year, fileKey: key },
      period: `Số, ký hiệu hồ sơ: ${code} - Năm ${year}`,
    };
  }
}

function yearOf({ organisation = '', year = '' }: RegisterQuery): Printed {
  const organisationKey = intKey('Organisation', organisation);
  if (!/^(?:19|20|21)\d{2}$/.test(year)) throw RegisterError.BOOK_YEAR_INVALID();
  return { shelf: { organisationKey, year: Number(year), fileKey: null }, period: `Năm ${year}` };
}
