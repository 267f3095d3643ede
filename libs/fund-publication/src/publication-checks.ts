import { nodeId, type Query } from '@app/kernel';
import { type BookCheck, BookChecks, BookFaultKind, type Days, type HeldBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { type AskedFund, daysOf, FundFigures } from './fund-figures';
import { firstDifference, type PublishedLine } from './published-content';

const DIFFERS = BookFaultKind.declare('publication_differs');

interface Standing extends AskedFund {
  publicationKey: string;
  year: number;
  lines: PublishedLine[];
}

/** Years of which something is looked at, each with its last edition: a fund has one of each. */
const LAST_EDITIONS = `SELECT DISTINCT ON (n.year, n.fund_key) n.key AS "publicationKey", n.year, n.content->'lines' AS lines, n.province_id AS "provinceId",
    n.scope_id AS "scopeId", n.fund_key AS key, f.name, n.books_key AS "booksKey", n.organisation_key AS "organisationKey"
  FROM fund_publication AS n JOIN fund_publication_act AS x ON x.province_id = n.province_id AND x.publication_key = n.key AND x.kind = 'publish'
  JOIN fund AS f ON f.province_id = n.province_id AND f.key = n.fund_key
  WHERE n.province_id = $1 AND n.books_key = $2 AND make_date(n.year, 12, 31) >= $3 AND make_date(n.year, 1, 1) <= $4
  ORDER BY n.year, n.fund_key, x.edition DESC LIMIT $5`;

/** What was published of days that are open again, or were never closed, and the books say otherwise now: it is to be corrected. */
@Injectable()
export class PublicationChecks {
  constructor(
    checks: BookChecks,
    private readonly figures: FundFigures,
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
    const standing = await query<Standing>(LAST_EDITIONS, [provinceId, key, from, through, most]);
    const found = [];
    // Of one set of books: a statement for each year of a fund that can still change.
    for (const { publicationKey, year, lines, ...fund } of standing) {
      const now = await this.figures.lines(query, fund, year);
      if (firstDifference(lines, now) === null) continue;
      const thingId = nodeId('FundPublication', publicationKey, fund);
      found.push({ thingId, subject: `${fund.name}, ${year}`, day: daysOf(year).to, amount: null });
    }
    return found;
  }
}
