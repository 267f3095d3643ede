import type { Actor, Query } from '@app/kernel';
import { BookLines, OUTGOING_BOOK, PrintedBooks, BookPermission, type Shelf } from '@app/records';
import { Injectable } from '@nestjs/common';
import { OUTGOING_HANDLING, type SentCounts, type SentLine } from './outgoing-handling.rules';

/** Each recipient counts once, by the latest sending to it. */
const SENT = `
  SELECT last.directive_key AS "directiveKey", count(*)::int AS "all",
         count(*) FILTER (WHERE last.reached IN ('03', '04', '05', '06'))::int AS received,
         count(*) FILTER (WHERE last.status = '02')::int AS refused, count(*) FILTER (WHERE last.status = '06')::int AS finished
  FROM (
    -- Who was asked to give it back has received it, or not, before.
    SELECT DISTINCT ON (s.directive_key, r.organisation_key) s.directive_key, r.status,
      CASE WHEN r.status IN ('13', '15', '16') THEN r.status_before_recall ELSE r.status END AS reached
    FROM dispatch AS s JOIN dispatch_recipient AS r ON r.dispatch_key = s.key
    WHERE s.directive_key = ANY($1::uuid[]) AND s.sender_key = $2
    ORDER BY s.directive_key, r.organisation_key, s.key DESC
  ) AS last
  GROUP BY last.directive_key`;

const NOBODY: SentCounts = { all: 0, received: 0, refused: 0, finished: 0 };

/** The outgoing book with what became of each sending: only the sending knows it. */
@Injectable()
export class OutgoingHandlingBook {
  constructor(
    books: PrintedBooks,
    private readonly bookLines: BookLines,
  ) {
    books.register<SentLine>({
      ...OUTGOING_HANDLING,
      permission: BookPermission.Read,
      lines: (query, actor, shelf) => this.lines(query, actor, shelf),
    });
  }

  private async lines(query: Query, actor: Actor, shelf: Shelf): Promise<SentLine[]> {
    const lines = await this.bookLines.ofYear(query, actor, OUTGOING_BOOK, shelf);
    const keys = lines.map(({ directiveKey }) => directiveKey);
    const rows = await query<SentCounts & { directiveKey: string }>(SENT, [keys, shelf.organisationKey]);
    const sent = new Map(rows.map(({ directiveKey, ...counts }) => [directiveKey, counts]));
    return lines.map((line) => ({ ...line, sent: sent.get(line.directiveKey) ?? NOBODY }));
  }
}
