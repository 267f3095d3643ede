import { Injectable } from '@nestjs/common';
import { type Book, INCOMING_BOOK, OUTGOING_BOOK } from './book';
import { BookLines } from './book-lines';
import { type PrintedBook, PrintedBooks } from './printed-book';
import {
  type BookLine,
  FILE_DOCUMENTS,
  type FileLine,
  FILES,
  INCOMING,
  INCOMING_HANDLING,
  OUTGOING,
} from './book-forms.rules';
import { BookPermission } from './records.permissions';

const FILE_LINES = `
  SELECT f.code, f.title, f.retention, f.closed_on AS "closedOn", min(d.issued_on) AS "firstOn", max(d.issued_on) AS "lastOn",
         count(e.key)::int AS documents
  FROM records_file AS f
  LEFT JOIN register_entry AS e ON e.province_id = f.province_id AND e.file_key = f.key
  LEFT JOIN directive AS d ON d.key = e.directive_key
  WHERE f.province_id = ANY($3::int[]) AND f.organisation_key = $1 AND f.year = $2
  GROUP BY f.province_id, f.key ORDER BY f.code`;

/** Five of the six of Decree 30/2020, Appendix VI, Part I, section V: how what was sent is handled is printed by the sending. */
@Injectable()
export class DecreeBooks {
  constructor(
    books: PrintedBooks,
    private readonly bookLines: BookLines,
  ) {
    const permission = BookPermission.Read;
    books.register<BookLine>(
      this.numbered(INCOMING, INCOMING_BOOK),
      this.numbered(OUTGOING, OUTGOING_BOOK),
      this.numbered(INCOMING_HANDLING, INCOMING_BOOK),
      { ...FILE_DOCUMENTS, permission, lines: (...asked) => bookLines.inFile(...asked) },
    );
    books.register<FileLine>({
      ...FILES,
      permission,
      lines: (query, _, { organisationKey, provinceIds, year }) =>
        query<FileLine>(FILE_LINES, [organisationKey, year, provinceIds]),
    });
  }

  private numbered(form: typeof INCOMING, book: Book): PrintedBook<BookLine> {
    return {
      ...form,
      permission: BookPermission.Read,
      lines: (query, actor, shelf) => this.bookLines.ofYear(query, actor, book, shelf),
    };
  }
}
