import { type Actor, Clock, type Query } from '@app/kernel';
import { aliasesOf, type DirectiveIdentity, visibleDirectives } from '@app/directives';
import { Injectable } from '@nestjs/common';
import type { Book } from './book';
import type { Shelf } from './printed-book';
import type { BookLine } from './book-forms.rules';
import { withoutTwins } from './book-entry.rules';

/** Every line, however many: an export has no hidden limit. */
const LINES = `
  SELECT d.key AS "directiveKey", e.number, e.entered_on AS "enteredOn", e.handler, e.handle_by AS "handleBy", e.handled_on AS "handledOn", e.outcome, e.copies,
         e.note, f.code AS "fileCode", d.type, d.code, array_to_string(d.issuer || d.other_issuers, ', ') AS issuer, d.issued_on AS "issuedOn", d.subject,
         nullif(concat_ws(', ', d.signer_name, (
           SELECT string_agg(other.signer->>'name', ', ' ORDER BY other.nth)
           FROM jsonb_array_elements(d.other_signers) WITH ORDINALITY AS other (signer, nth))), '') AS "signerName",
         d.recipients
  FROM register_entry AS e
  JOIN directive AS d ON d.key = e.directive_key
  LEFT JOIN records_file AS f ON f.province_id = e.province_id AND f.key = e.file_key
  WHERE e.province_id = ANY($1::int[])`;

interface Answer extends DirectiveIdentity {
  key: string;
  code: string;
}

/** Lines of numbered books with their documents and the answers to these, for whoever prints a book of them. */
@Injectable()
export class BookLines {
  constructor(private readonly clock: Clock) {}

  /** In the order of their numbers. */
  ofYear(query: Query, actor: Actor, book: Book, { organisationKey, provinceIds, year }: Shelf): Promise<BookLine[]> {
    const condition = 'e.organisation_key = $2 AND e.book = $3 AND e.year = $4';
    return this.lines(query, actor, [provinceIds, organisationKey, book, year], [condition, 'e.number']);
  }

  /** In the order of their days. */
  inFile(query: Query, actor: Actor, { provinceIds, fileKey }: Shelf): Promise<BookLine[]> {
    const order = 'd.issued_on NULLS LAST, e.entered_on, e.number';
    return this.lines(query, actor, [provinceIds, fileKey], ['e.file_key = $2', order]);
  }

  private async lines(
    query: Query,
    actor: Actor,
    params: unknown[],
    [condition, order]: [string, string],
  ): Promise<BookLine[]> {
    const lines = await query<Omit<BookLine, 'answers'>>(`${LINES} AND ${condition} ORDER BY ${order}`, params);
    const keys = lines.map(({ directiveKey }) => directiveKey);
    const answers = await this.answers(query, actor, keys);
    return lines.map((line) => ({ ...line, answers: answers.get(line.directiveKey) ?? [] }));
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
