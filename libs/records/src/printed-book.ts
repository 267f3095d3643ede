import type { BookSheet } from '@app/documents';
import type { Actor, IsoDate, Permission, Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { BookError } from './records.errors';

export type BookColumn<Line> = BookSheet['columns'][number] & {
  /** Text of the cell; `at` counts from 0. */
  cell: (line: Line, at: number, today: IsoDate) => string;
};

/** Of whom and when a book is printed. */
export interface Shelf {
  organisationKey: number;
  /** Provinces in which its lines may stand. */
  provinceIds: readonly number[];
  year: number;
  /** The file (hồ sơ), where the book lists what lies in one. */
  fileKey: string | null;
}

/** A book or list that an office gives out on paper. Its lines need not be documents. */
export interface PrintedBook<Line = never> {
  /** In the address, `/registers/<code>.pdf`: small letters with hyphens. */
  readonly code: string;
  readonly title: string;
  /** Its place in the list of books, from the lowest. */
  readonly order: number;
  /** Which text prescribes its form; null where none was found (chưa xác minh). */
  readonly form: string | null;
  /** A book of a year, or of one file. */
  readonly of: 'year' | 'file';
  /** Within whose reach it may be read. */
  readonly permission: Permission;
  readonly columns: readonly BookColumn<Line>[];
  /** All lines in their order; a number of statements that does not depend on how many there are. */
  lines(query: Query, actor: Actor, shelf: Shelf): Promise<Line[]>;
}

/** Libraries register what they print; the routes and the list of books know none of them. */
@Injectable()
export class PrintedBooks {
  private readonly books = new Map<string, PrintedBook>();

  /** Throws when a code is taken or cannot stand in an address. */
  register<Line>(...books: PrintedBook<Line>[]): void {
    for (const book of books) {
      if (!/^[a-z]+(-[a-z]+)*$/.test(book.code)) throw new Error(`the code ${book.code} cannot stand in an address`);
      if (this.books.has(book.code)) throw new Error(`the book ${book.code} is registered twice`);
      this.books.set(book.code, book as unknown as PrintedBook);
    }
  }

  /** Throws BOOK_KIND_UNKNOWN. */
  of(code: string): PrintedBook {
    const book = this.books.get(code);
    if (!book) throw BookError.BOOK_KIND_UNKNOWN();
    return book;
  }

  /** Those that the actor may read somewhere, in their order. */
  readBy(actor: Actor): PrintedBook[] {
    return [...this.books.values()]
      .filter(({ permission }) => actor.holds(permission))
      .toSorted((one, other) => one.order - other.order || one.code.localeCompare(other.code));
  }
}

interface Heading {
  organisation: string;
  /** `Năm 2024`, or the file's code and year. */
  period: string;
  today: IsoDate;
}

export const sheetOf = <Line>(
  { title, columns }: Pick<PrintedBook<Line>, 'title' | 'columns'>,
  { organisation, period, today }: Heading,
  lines: readonly Line[],
): BookSheet => ({
  title,
  organisation,
  period,
  columns: columns.map(({ title: head, width }) => ({ title: head, width })),
  rows: lines.map((line, at) => columns.map(({ cell }) => cell(line, at, today))),
});
