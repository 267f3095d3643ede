import { type Actor, Clock, type Query } from '@app/kernel';
import { aliasesOf, type DirectiveIdentity, visibleDirectives } from '@app/directives';
import { Injectable } from '@nestjs/common';
import { type PrintedBook, PrintedBooks, type Shelf } from './printed-book';
import {
  type BookLine,
  FILE_DOCUMENTS,
  type FileLine,
  FILES,
  INCOMING,
  INCOMING_HANDLING,
  OUTGOING,
  OUTGOING_HANDLING,
} from './register-sheet.rules';
import { type Book, INCOMING_BOOK, OUTGOING_BOOK } from './book';
import { withoutTwins } from './register.rules';
import { RegisterPermission } from './registers.permissions';

/** Every line, however many: an export has no hidden limit. Each recipient counts once, by its latest sending. */
const LINES = `
  SELECT d.key AS "directiveKey", e.number, e.entered_on AS "enteredOn", e.handler, e.handle_by AS "handleBy", e.handled_on AS "handledOn", e.outcome, e.copies,
         e.note, f.code AS "fileCode", d.type, d.code, d.issuer, d.issued_on AS "issuedOn", d.subject, d.signer_name AS "signerName",
         d.recipients, json_build_object('all', sent.every, 'received', sent.received,
           'refused', sent.refused, 'finished', sent.finished) AS sent
  FROM register_entry AS e
  JOIN directive AS d ON d.key = e.directive_key
  LEFT JOIN records_file AS f ON f.key = e.file_key
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS every, count(*) FILTER (WHERE last.reached IN ('03', '04', '05', '06'))::int AS received,
           count(*) FILTER (WHERE last.status = '02')::int AS refused, count(*) FILTER (WHERE last.status = '06')::int AS finished
    FROM (
      -- Who was asked to give it back has received it, or not, before.
      SELECT DISTINCT ON (r.organisation_key) r.status,
        CASE WHEN r.status IN ('13', '15', '16') THEN r.status_before_recall ELSE r.status END AS reached
      FROM dispatch AS s JOIN dispatch_recipient AS r ON r.dispatch_key = s.key
      WHERE s.directive_key = d.key AND s.sender_key = e.organisation_key
      ORDER BY r.organisation_key, s.key DESC
    ) AS last
  ) AS sent ON true`;

type StoredLine = Omit<BookLine, 'answers'> & { directiveKey: string };

interface Answer extends DirectiveIdentity {
  key: string;
  code: string;
}

const FILE_LINES = `
  SELECT f.code, f.title, f.retention, f.closed_on AS "closedOn", min(d.issued_on) AS "firstOn", max(d.issued_on) AS "lastOn",
         count(e.key)::int AS documents
  FROM records_file AS f
  LEFT JOIN register_entry AS e ON e.file_key = f.key
  LEFT JOIN directive AS d ON d.key = e.directive_key
  WHERE f.organisation_key = $1 AND f.year = $2
  GROUP BY f.key ORDER BY f.code`;

/** The six books of Decree 30/2020, Appendix VI. */
@Injectable()
export class DecreeBooks {
  constructor(
    books: PrintedBooks,
    private readonly clock: Clock,
  ) {
    books.register<BookLine>(
      this.numbered(INCOMING, INCOMING_BOOK),
      this.numbered(OUTGOING, OUTGOING_BOOK),
      this.numbered(INCOMING_HANDLING, INCOMING_BOOK),
      this.numbered(OUTGOING_HANDLING, OUTGOING_BOOK),
      { ...FILE_DOCUMENTS, permission: RegisterPermission.Read, lines: (...asked) => this.inFile(...asked) },
    );
    books.register<FileLine>({
      ...FILES,
      permission: RegisterPermission.Read,
      lines: (query, _, { organisationKey, year }) => query<FileLine>(FILE_LINES, [organisationKey, year]),
    });
  }

  private numbered(form: typeof INCOMING, book: Book): PrintedBook<BookLine> {
    return {
      ...form,
      permission: RegisterPermission.Read,
      lines: (query, actor, { organisationKey, year }) =>
        this.lines(
          query,
          actor,
          [organisationKey, book, year],
          ['e.organisation_key = $1 AND e.book = $2 AND e.year = $3', 'e.number'],
        ),
    };
  }

  private inFile(query: Query, actor: Actor, { fileKey }: Shelf): Promise<BookLine[]> {
    const order = 'd.issued_on NULLS LAST, e.entered_on, e.number';
    return this.lines(query, actor, [fileKey], ['e.file_key = $1', order]);
  }

  private async lines(
    query: Query,
    actor: Actor,
    params: unknown[],
    [condition, order]: [string, string],
  ): Promise<BookLine[]> {
    const lines = await query<StoredLine>(`${LINES} WHERE ${condition} ORDER BY ${order}`, params);
    const keys = lines.map(({ directiveKey }) => directiveKey);
    const answers = await this.answers(query, actor, keys);
    return lines.map(({ directiveKey, ...line }) => ({ ...line, answers: answers.get(directiveKey) ?? [] }));
  }

  /** Codes of the registered answers within sight, also of those that name a document by a stub; one in several registers once. */
  private async answers(query: Query, actor: Actor, keys: string[]): Promise<Map<string, string[]>> {
    const aliases = await aliasesOf(query, keys);
    const params: unknown[] = [aliases.map(({ key }) => key), aliases.map(({ alias }) => alias)];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const rows = await query<Answer>(
      `SELECT DISTINCT ON (named.key, d.issued_on, d.code, d.key) named.key, d.type, d.code, d.issuer, d.issued_on AS "issuedOn"
       FROM unnest($1::uuid[], $2::uuid[]) AS named (key, alias)
       JOIN directive_link AS link ON link.to_key = named.alias AND link.kind = 'answers'
       JOIN directive AS d ON d.key = link.from_key AND d.state = 'registered'
       WHERE ${visible} ORDER BY named.key, d.issued_on, d.code, d.key`,
      params,
    );
    const found = Map.groupBy(rows, ({ key }) => key);
    return new Map([...found].map(([key, answers]) => [key, withoutTwins(answers).map(({ code }) => code)]));
  }
}
