import { type Actor, type Found, type SearchSource, SearchSources, Transactions } from '@app/kernel';
import { LedgerPermission, visibleBooks, VoucherBook } from '@app/ledger';
import { searchName, wordsIn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { spentThing, type VoucherRow } from './book-figures';
import { VOUCHER } from './spending.kinds';

/** More than an office posts in several years; whoever sees more is shown some of what there is, and told so. */
const LOOKED_AT = 5_000;

const COLUMNS = `v.province_id AS "provinceId", v.scope_id AS "scopeId", v.key, v.organisation_key AS "organisationKey", v.book, v.number, v.year, v.day, v.content`;

/**
 * Posted vouchers of the books within reach: by their number (`PC 12/2026`, `12/2026`, `PC 12`), or among the latest by what they were for and by the office
 * or body that was paid or paid. Names of people stand in the vault and find nothing here. No index of words answers behind the second wall.
 */
@Injectable()
export class VoucherSearch implements SearchSource {
  readonly kind = VOUCHER;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly transactions: Transactions,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const said = NUMBERED.exec(words);
    return said ? this.numbered(actor, said, most) : this.worded(actor, words, most);
  }

  private async numbered(actor: Actor, [, book, number, year]: RegExpExecArray, most: number): Promise<Found> {
    const params: unknown[] = [];
    const conditions = [visibleBooks('v', actor, params), `v.number = $${params.push(Number(number))}`];
    if (book) conditions.push(`v.book = $${params.push(book.toUpperCase())}`);
    if (year) conditions.push(`v.year = $${params.push(Number(year))}`);
    const rows = await this.transactions.reading(actor)<VoucherRow>(
      `SELECT ${COLUMNS} FROM voucher AS v WHERE ${conditions.join(' AND ')} ORDER BY v.day DESC, v.key DESC LIMIT $${params.push(most)}`,
      params,
    );
    return { things: rows.map(spentThing), isCut: false };
  }

  private async worded(actor: Actor, words: string, most: number): Promise<Found> {
    const wanted = searchName(words).split(' ').filter(Boolean);
    const params: unknown[] = [`${wanted.join(' & ')}:*`, most];
    const visible = visibleBooks('v', actor, params);
    const names = `coalesce(c.name, (SELECT o.name FROM organisation_period AS o WHERE o.organisation_key = c.party_key
      ORDER BY o.valid_from DESC LIMIT 1), '')`;
    const rows = await this.transactions.reading(actor)<VoucherRow & { lookedAt: number }>(
      `WITH latest AS MATERIALIZED (SELECT v.* FROM voucher AS v WHERE ${visible} ORDER BY v.day DESC, v.key DESC LIMIT ${LOOKED_AT + 1})
       SELECT f.*, l.count AS "lookedAt" FROM (SELECT count(*)::int AS count FROM latest) AS l
       LEFT JOIN LATERAL (SELECT ${COLUMNS} FROM latest AS v
         LEFT JOIN counterparty AS c ON c.province_id = v.province_id AND c.key = v.counterparty_key
         WHERE ${wordsIn(`v.content || ' ' || ${names}`)} @@ to_tsquery('simple', $1)
         ORDER BY v.day DESC, v.key DESC LIMIT $2) AS f ON true`,
      params,
    );
    return {
      things: rows.filter(({ key }) => key !== null).map(spentThing),
      isCut: rows[0]!.lookedAt > LOOKED_AT,
    };
  }
}

const NUMBERED = new RegExp(
  String.raw`^\s*(?:(${Object.values(VoucherBook).join('|')})\s*[-.]?\s*)?(?:số\s+)?(\d{1,7})(?:\s*/\s*(20\d\d))?\s*$`,
  'i',
);
