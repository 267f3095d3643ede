import { renderBook } from '@app/documents';
import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  intKey,
  type IsoDate,
  KernelError,
  pageOfAll,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type PrintedBook, PrintedBooks, sheetOf, type Shelf } from './printed-book';
import { PrintedBookView, type PrintedLineView } from './printed-book.view';
import { RecordsFiles } from './records-files.service';
import { RecordsFileIds } from './records.ids';
import { mustRead } from './records.sql';
import { BookError } from './records.errors';
import type { PrintedLinesArgs } from './records.inputs';

export interface PrintedBookQuery {
  kind: string;
  organisation?: string;
  year?: string;
  /** Id of the file whose documents are listed. */
  file?: string;
}

/** A file that is made on demand and not kept. */
export interface PrintedFile {
  /** Name with diacritics and extension. */
  fileName: string;
  content: Buffer;
}

interface Printed {
  shelf: Omit<Shelf, 'provinceIds'>;
  /** As the heading says it. */
  period: string;
}

interface ReadBook {
  /** Name of whose book it is. */
  keeper: string;
  today: IsoDate;
  lines: never[];
}

/** Registered books as workbooks, on paper and on the screen. */
@Injectable()
export class BookPrinting {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly printed: PrintedBooks,
    private readonly files: RecordsFiles,
  ) {}

  /** Throws BOOK_KIND_UNKNOWN, BOOK_YEAR_INVALID, NOT_FOUND, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async export(actor: Actor, asked: PrintedBookQuery, format: 'xlsx' | 'pdf'): Promise<PrintedFile> {
    const book = this.printed.of(asked.kind);
    const { file = '', organisation = '', year = '' } = asked;
    const { shelf, period } =
      book.of === 'file'
        ? await this.fileOf(actor, RecordsFileIds.read(file))
        : yearOf(intKey('Organisation', organisation), year);
    const { lines, keeper, today } = await this.read(actor, book, shelf);
    const sheet = sheetOf(book, { organisation: keeper, period, today }, lines);
    const name = `${book.title} ${sheet.organisation} ${sheet.period}`.replaceAll('/', '-');
    return { fileName: `${name}.${format}`, content: await renderBook(sheet, format) };
  }

  /** Those that the actor may read somewhere. */
  books(actor: Actor): PrintedBookView[] {
    return this.printed.readBy(actor).map(({ code, title, form, of, columns }) =>
      Object.assign(new PrintedBookView(), {
        code,
        title,
        form,
        isOfFile: of === 'file',
        columns: columns.map((column) => column.title),
      }),
    );
  }

  /** A page of what is printed: the book is read whole, as it is for paper. Throws as `export` does, and INVALID_INPUT. */
  async lines(actor: Actor, args: PrintedLinesArgs): Promise<Connection<PrintedLineView>> {
    const book = this.printed.of(args.code);
    const { shelf } =
      book.of === 'file'
        ? await this.fileOf(actor, wanted(args.recordsFileKey, 'recordsFileId'))
        : yearOf(wanted(args.organisationKey, 'organisationId'), String(wanted(args.year, 'year')));
    const { lines, today } = await this.read(actor, book, shelf);
    const page = pageOfAll(
      lines.map((line, at) => ({ line, at })),
      args,
    );
    const edges = page.edges.map(({ cursor, node: { line, at } }) => ({
      cursor,
      node: { at: at + 1, cells: book.columns.map(({ cell }) => cell(line, at, today)) },
    }));
    return { ...page, edges };
  }

  private read(actor: Actor, book: PrintedBook, shelf: Printed['shelf']): Promise<ReadBook> {
    const today = this.clock.today();
    return this.transactions.read(actor, async (query) => {
      const { name, provinceIds } = await mustRead(query, actor, shelf.organisationKey, today, book.permission);
      return { keeper: name, today, lines: await book.lines(query, actor, { ...shelf, provinceIds }) };
    });
  }

  private async fileOf(actor: Actor, file: FactKey): Promise<Printed> {
    const { key, organisationKey, year, code } = await this.files.get(actor, file);
    return {
      shelf: { organisationKey, year, fileKey: key },
      period: `Số, ký hiệu hồ sơ: ${code} - Năm ${year}`,
    };
  }
}

function yearOf(organisationKey: number, year: string): Printed {
  if (!/^(?:19|20|21)\d{2}$/.test(year)) throw BookError.BOOK_YEAR_INVALID();
  return { shelf: { organisationKey, year: Number(year), fileKey: null }, period: `Năm ${year}` };
}

/** What one book asks for and another does not. */
function wanted<Value>(value: Value | null | undefined, path: string): Value {
  if (value == null) throw KernelError.INVALID_INPUT({}, [{ path, code: 'FIELD_REQUIRED' }]);
  return value;
}
