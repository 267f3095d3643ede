import { type Donation, DonationKind } from '@app/donations';
import { type Actor, type FactKey, KernelError, nodeId, type IsoDate, type Query, Transactions } from '@app/kernel';
import { LedgerError, visibleBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import type { SponsorBookArgs, SponsorTotalsArgs } from './gift-books.inputs';
import { SponsorBook, SponsorLine, SponsorSum, SponsorTotal, SponsorTotals } from './gift-books.views';

/** SQL over `donation AS t`: sums of what was given, by `part` of the name. */
const sums = (part: string, condition: string): string => `
  (count(*) FILTER (WHERE ${condition}))::int AS "${part}Count",
  coalesce(sum(t.amount) FILTER (WHERE t.kind = 'money' AND ${condition}), 0)::bigint AS "${part}Money",
  coalesce(sum(t.amount) FILTER (WHERE t.kind <> 'money' AND ${condition}), 0)::bigint AS "${part}Worth"`;

type Sums<Part extends string> = Record<`${Part}${'Count' | 'Money' | 'Worth'}`, number>;

const sumOf = <Part extends string>(row: Sums<Part>, part: Part): SponsorSum =>
  Object.assign(new SponsorSum(), {
    count: row[`${part}Count`],
    money: row[`${part}Money`],
    worth: row[`${part}Worth`],
  });

type Line = Pick<Donation, 'key' | 'day' | 'kind' | 'what' | 'unit' | 'hundredths' | 'amount' | 'isAnonymous'> & {
  provinceId: number;
  scopeId: number;
  campaignName: string | null;
  receipt: string | null;
  moneySum: number;
  hundredthsSum: number | null;
};

/** Throws ENTRIES_RANGE. */
export function mustBeRange({ from, to }: { from: IsoDate; to: IsoDate }): void {
  if (from > to) throw LedgerError.ENTRIES_RANGE({}, [{ path: 'from', code: 'ENTRIES_RANGE' }]);
}

/** Who gave what (sổ theo nhà tài trợ), for readers of the books: whoever asked not to be named stands in them, too. */
@Injectable()
export class SponsorBooks {
  constructor(private readonly transactions: Transactions) {}

  /** Of one sponsor; one line more than `most` is never answered. Throws NOT_FOUND, ENTRIES_RANGE. */
  async book(actor: Actor, { giverKey, from, to }: SponsorBookArgs, most: number): Promise<SponsorBook> {
    mustBeRange({ from, to });
    const query = this.transactions.reading(actor);
    const params: unknown[] = [giverKey.provinceId, giverKey.key, from, to];
    const visible = visibleBooks('c', actor, params);
    const [sum] = await query<Sums<'opening' | 'given'>>(
      `SELECT ${sums('opening', 't.day < $3')}, ${sums('given', 't.day BETWEEN $3 AND $4')}
       FROM counterparty AS c LEFT JOIN donation AS t ON t.province_id = c.province_id AND t.counterparty_key = c.key
         AND t.withdrawn_on IS NULL AND t.day <= $4
       WHERE c.province_id = $1 AND c.key = $2 AND ${visible} GROUP BY c.key`,
      params,
    );
    if (!sum) throw KernelError.NOT_FOUND();
    // What was given before counts in the sums of a line, so that sums are made before the days are chosen.
    const rows = await query<Line>(
      `SELECT g.* FROM (
         SELECT t.province_id AS "provinceId", t.scope_id AS "scopeId", t.key, t.day, t.kind, t.what, t.unit, t.hundredths, t.amount, t.is_anonymous AS "isAnonymous",
           c.name AS "campaignName", v.book || ' ' || v.number || '/' || v.year AS receipt,
           (coalesce(sum(t.amount) FILTER (WHERE t.kind = 'money') OVER (ORDER BY t.day, t.key), 0))::bigint AS "moneySum",
           (sum(t.hundredths) OVER (PARTITION BY t.kind, lower(t.what), lower(t.unit) ORDER BY t.day, t.key))::bigint AS "hundredthsSum"
         FROM donation AS t LEFT JOIN campaign AS c ON c.province_id = t.province_id AND c.key = t.campaign_key
         LEFT JOIN voucher AS v ON v.province_id = t.province_id AND v.key = t.receipt_key
           AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key)
         WHERE t.province_id = $1 AND t.counterparty_key = $2 AND t.withdrawn_on IS NULL AND t.day <= $4) AS g
       WHERE g.day >= $3 ORDER BY g.day, g.key LIMIT $5`,
      [giverKey.provinceId, giverKey.key, from, to, most + 1],
    );
    return Object.assign(new SponsorBook(), {
      giverKey,
      opening: sumOf(sum, 'opening'),
      given: sumOf(sum, 'given'),
      lines: rows.slice(0, most).map(lineOf),
      isWhole: rows.length <= most,
    });
  }

  /** Of each sponsor of an organisation. Throws NOT_FOUND, ENTRIES_RANGE. */
  async totals(
    actor: Actor,
    { organisationKey, campaignKey, from, to }: SponsorTotalsArgs,
    most: number,
  ): Promise<SponsorTotals> {
    mustBeRange({ from, to });
    const query = this.transactions.reading(actor);
    const asked: unknown[] = [organisationKey];
    const [books] = await query<{ provinceId: number; scopeId: number; key: string }>(
      `SELECT b.province_id AS "provinceId", b.scope_id AS "scopeId", b.key FROM account_books AS b
       WHERE b.organisation_key = $1 AND ${visibleBooks('b', actor, asked)}`,
      asked,
    );
    if (!books) throw KernelError.NOT_FOUND();
    const params: unknown[] = [books.provinceId, books.key, from, to];
    const campaignName = campaignKey ? await campaignOf(query, books, campaignKey) : null;
    const ofCampaign = campaignKey ? `t.campaign_key = $${params.push(campaignKey.key)}` : 'true';
    const of = `FROM donation AS t WHERE t.province_id = $1 AND t.books_key = $2 AND t.withdrawn_on IS NULL AND t.day <= $4 AND ${ofCampaign}`;
    const [whole] = await query<Sums<'given'>>(`SELECT ${sums('given', 't.day >= $3')} ${of}`, params);
    const rows = await query<Sums<'opening' | 'given'> & { giverKey: string | null }>(
      `SELECT t.counterparty_key AS "giverKey", ${sums('opening', 't.day < $3')}, ${sums('given', 't.day >= $3')}
       ${of} GROUP BY t.counterparty_key ORDER BY coalesce(sum(t.amount) FILTER (WHERE t.kind = 'money'), 0) DESC, t.counterparty_key
       LIMIT $${params.push(most + 1)}`,
      params,
    );
    const { provinceId, scopeId } = books;
    return Object.assign(new SponsorTotals(), {
      campaignName,
      given: sumOf(whole!, 'given'),
      sponsors: rows.slice(0, most).map((row) =>
        Object.assign(new SponsorTotal(), {
          provinceId,
          scopeId,
          giverKey: row.giverKey,
          opening: sumOf(row, 'opening'),
          given: sumOf(row, 'given'),
        }),
      ),
      isWhole: rows.length <= most,
    });
  }
}

/** What a campaign of these books is called. Throws NOT_FOUND. */
async function campaignOf(
  query: Query,
  { provinceId, key: booksKey }: { provinceId: number; key: string },
  campaign: FactKey,
): Promise<string> {
  const [row] = await query<{ name: string }>(
    'SELECT c.name FROM campaign AS c WHERE c.province_id = $1 AND c.key = $2 AND c.books_key = $3',
    [provinceId, campaign.key, booksKey],
  );
  if (!row || campaign.provinceId !== provinceId)
    throw KernelError.NOT_FOUND({}, [{ path: 'campaignId', code: 'NOT_FOUND' }]);
  return row.name;
}

function lineOf({ provinceId, scopeId, key, hundredths, hundredthsSum, amount, kind, ...line }: Line): SponsorLine {
  const isMoney = kind === DonationKind.Money;
  const place: Omit<FactKey, 'key'> = { provinceId, scopeId };
  return Object.assign(new SponsorLine(), {
    ...line,
    kind,
    donationId: nodeId('Donation', key, place),
    quantity: hundredths === null ? null : hundredths / 100,
    quantitySum: hundredths === null ? null : hundredthsSum! / 100,
    money: isMoney ? amount : null,
    worth: isMoney ? null : amount,
  });
}
