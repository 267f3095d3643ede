import { type IsoDate, nodeId, type Query } from '@app/kernel';
import { type BookCheck, BookChecks, BookFaultKind, type Days, type HeldBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { type AskedFund, daysOf } from './fund-figures';
import { PublicationDrift } from './publication-drift';
import type { PublishedContent } from './published-content';

const DIFFERS = BookFaultKind.declare('publication_differs');

interface Standing extends AskedFund {
  publicationKey: string;
  year: number;
  preparedOn: IsoDate;
}

/** Years of funds that are compared at most, the latest first. */
const MOST_YEARS = 300;

/**
 * Years of which something is looked at, each with its last edition: a fund has one of each. Of the edition `l` only where the books can have changed since: they were
 * not closed through the year then, or were opened again.
 */
const LAST_EDITIONS = `SELECT l.* FROM (SELECT DISTINCT ON (n.year, n.fund_key) n.key AS "publicationKey", n.year, n.province_id AS "provinceId",
    n.scope_id AS "scopeId", n.fund_key AS key, f.name, n.books_key AS "booksKey", n.organisation_key AS "organisationKey",
    (n.prepared_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS "preparedOn", n.closed_through, n.prepared_at
  FROM fund_publication AS n JOIN fund_publication_act AS x ON x.province_id = n.province_id AND x.publication_key = n.key AND x.kind = 'publish'
  JOIN fund AS f ON f.province_id = n.province_id AND f.key = n.fund_key
  WHERE n.province_id = $1 AND n.books_key = $2 AND make_date(n.year, 12, 31) >= $3 AND make_date(n.year, 1, 1) <= $4
  ORDER BY n.year DESC, n.fund_key, x.edition DESC) AS l
  WHERE l.closed_through IS NULL OR l.closed_through < make_date(l.year, 12, 31) OR EXISTS (SELECT 1 FROM period_act AS a
    WHERE a.province_id = $1 AND a.books_key = $2 AND a.kind = 'reopen' AND a.done_at > l.prepared_at
      AND (a.closed_through IS NULL OR a.closed_through < make_date(l.year, 12, 31)))
  ORDER BY l.year DESC, l.key LIMIT ${MOST_YEARS}`;

/** What was published of days that were not closed, or are open again since, and the books say otherwise now: it is to be corrected. */
@Injectable()
export class PublicationChecks {
  constructor(
    checks: BookChecks,
    private readonly drift: PublicationDrift,
  ) {
    const differs: BookCheck = {
      kind: DIFFERS,
      hinders: false,
      named: { vi: 'bản công khai quỹ khác sổ', en: 'what was published of a fund differs from the books' },
      find: (query, books, days, most) => this.find(query, books, days, most),
    };
    checks.register(differs);
  }

  private async find(query: Query, { provinceId, key }: HeldBooks, { from, through }: Days, most: number) {
    const standing = await query<Standing>(LAST_EDITIONS, [provinceId, key, from, through]);
    const found = [];
    // Of one set of books: a few statements for each year of a fund that can still change.
    for (const { publicationKey, year, preparedOn, ...fund } of standing) {
      if (found.length === most) break;
      const [kept] = await query<{ content: PublishedContent }>(
        'SELECT n.content FROM fund_publication AS n WHERE n.province_id = $1 AND n.key = $2',
        [provinceId, publicationKey],
      );
      const prepared = { key: publicationKey, year, preparedOn, content: kept!.content };
      if ((await this.drift.ofBooks(query, fund, prepared)) === null) continue;
      const thingId = nodeId('FundPublication', publicationKey, fund);
      found.push({ thingId, subject: `${fund.name}, ${year}`, day: daysOf(year).to, amount: null });
    }
    return found.toReversed();
  }
}
