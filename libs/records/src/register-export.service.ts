import { type RegisterSheet, renderRegister } from '@app/documents';
import { type Actor, Clock, intKey, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { aliasesOf, type DirectiveIdentity, visibleDirectives } from '@app/directives';
import { RecordsFiles } from './records-files.service';
import { Book } from './register.entity';
import {
  type BookLine,
  bookSheet,
  type FileLine,
  filesSheet,
  type RegisterKind,
  registerKinds,
  registerTitles,
} from './register-sheet.rules';
import { mustRead } from './register.sql';
import { withoutTwins } from './register.rules';
import { RegisterError } from './registers.errors';
import { RecordsFileIds } from './register.ids';

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

const FILES = `
  SELECT f.code, f.title, f.retention, f.closed_on AS "closedOn", min(d.issued_on) AS "firstOn", max(d.issued_on) AS "lastOn",
         count(e.key)::int AS documents
  FROM records_file AS f
  LEFT JOIN register_entry AS e ON e.file_key = f.key
  LEFT JOIN directive AS d ON d.key = e.directive_key
  WHERE f.organisation_key = $1 AND f.year = $2
  GROUP BY f.key ORDER BY f.code`;

/** The registers of Decree 30/2020, Appendix VI, as workbooks and on paper. */
@Injectable()
export class RegisterExports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly files: RecordsFiles,
  ) {}

  /** Throws BOOK_KIND_UNKNOWN, REGISTER_YEAR_INVALID, NOT_FOUND, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async export(actor: Actor, query: RegisterQuery, format: 'xlsx' | 'pdf'): Promise<PrintedRegister> {
    const kind = registerKinds.find((known) => known === query.kind);
    if (!kind) throw RegisterError.BOOK_KIND_UNKNOWN();
    const sheet =
      kind === 'file-documents' ? await this.documentsOfFile(actor, query) : await this.book(actor, kind, query);
    const name = `${registerTitles[kind]} ${sheet.organisation} ${sheet.period}`.replaceAll('/', '-');
    return { fileName: `${name}.${format}`, content: await renderRegister(sheet, format) };
  }

  private async book(
    actor: Actor,
    kind: Exclude<RegisterKind, 'file-documents'>,
    { organisation = '', year = '' }: RegisterQuery,
  ): Promise<RegisterSheet> {
    const key = intKey('Organisation', organisation);
    if (!/^(?:19|20|21)\d{2}$/.test(year)) throw RegisterError.BOOK_YEAR_INVALID();
    const { name } = await mustRead(this.query, actor, key, this.clock.today());
    const heading = { organisation: name, period: `Năm ${year}`, today: this.clock.today() };
    if (kind === 'files') return filesSheet(heading, await this.query<FileLine>(FILES, [key, Number(year)]));
    const book = kind.startsWith('incoming') ? Book.Incoming : Book.Outgoing;
    const lines = await this.lines(
      actor,
      [key, book, Number(year)],
      ['e.organisation_key = $1 AND e.book = $2 AND e.year = $3', 'e.number'],
    );
    return bookSheet(kind, heading, lines);
  }

  private async documentsOfFile(actor: Actor, { file = '' }: RegisterQuery): Promise<RegisterSheet> {
    const found = await this.files.get(actor, RecordsFileIds.read(file));
    const { name } = await mustRead(this.query, actor, found.organisationKey, this.clock.today());
    const lines = await this.lines(
      actor,
      [found.key],
      ['e.file_key = $1', 'd.issued_on NULLS LAST, e.entered_on, e.number'],
    );
    const period = `Số, ký hiệu hồ sơ: ${found.code} - Năm ${found.year}`;
    return bookSheet('file-documents', { organisation: name, period, today: this.clock.today() }, lines);
  }

  private async lines(actor: Actor, params: unknown[], [condition, order]: [string, string]): Promise<BookLine[]> {
    const lines = await this.query<StoredLine>(`${LINES} WHERE ${condition} ORDER BY ${order}`, params);
    const answers = await this.answers(
      actor,
      lines.map(({ directiveKey }) => directiveKey),
    );
    return lines.map(({ directiveKey, ...line }) => ({ ...line, answers: answers.get(directiveKey) ?? [] }));
  }

  /** Codes of the registered answers within sight, also of those that name a document by a stub; one in several registers once. */
  private async answers(actor: Actor, keys: string[]): Promise<Map<string, string[]>> {
    const aliases = await aliasesOf(this.query, keys);
    const params: unknown[] = [aliases.map(({ key }) => key), aliases.map(({ alias }) => alias)];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const rows = await this.query<Answer>(
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

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}
