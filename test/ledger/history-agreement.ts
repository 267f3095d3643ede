import type { MoneySource, PostingLine } from '@app/ledger';
import { expect } from '@jest/globals';
import type { TestApi } from '../support/app';
import { DAYS, FIRST_DAY, type Noted, PLANNED } from './history-acts';

export interface Kept extends Noted {
  organisation: { key: number };
  places: string[];
  holdings: Pick<PostingLine, 'fundKey' | 'source' | 'purposeKey'>[];
  lineKey: string;
}

export async function closedThrough(api: TestApi, world: Kept): Promise<number> {
  const [row] = await api.owner.query<{ at: number | null }[]>(
    `SELECT a.closed_through - $2::date AS at FROM account_books AS b JOIN period_act AS a ON a.province_id = b.province_id AND a.books_key = b.key
     WHERE b.organisation_key = $1 ORDER BY a.position DESC LIMIT 1`,
    [world.organisation.key, FIRST_DAY],
  );
  return row?.at ?? -1;
}

/** Balances, numbers and closings as the database has them, against the list of what was done. */
export async function mustAgree(api: TestApi, world: Kept): Promise<void> {
  const { organisation, places, holdings, model } = world;
  await promisesMustAgree(api, world);
  const rows = await api.owner.query<
    { placeKey: string; fundKey: string; source: MoneySource; day: number; amount: string }[]
  >(
    `SELECT m.place_key AS "placeKey", h.fund_key AS "fundKey", h.source, m.day - $2::date AS day, m.amount FROM money_place AS p
     JOIN money_balance AS m ON m.province_id = p.province_id AND m.place_key = p.key
     JOIN holding AS h ON h.province_id = m.province_id AND h.key = m.holding_key WHERE p.organisation_key = $1`,
    [organisation.key, FIRST_DAY],
  );
  for (const row of rows) {
    const holding = holdings.findIndex(({ fundKey, source }) => fundKey === row.fundKey && source === row.source);
    const name = `${places.indexOf(row.placeKey)}/${holding}`;
    expect([name, row.day, Number(row.amount)]).toEqual([name, row.day, model.balancesOn(row.day).get(name)]);
  }
  const cells = [...model.balancesOn(DAYS).keys()];
  expect(rows).toHaveLength(cells.flatMap((name) => model.daysOf(name)).length);
  const numbers = await api.owner.query<{ book: string; numbers: number[] }[]>(
    'SELECT book, array_agg(number ORDER BY number) AS numbers FROM voucher WHERE organisation_key = $1 GROUP BY book',
    [organisation.key],
  );
  for (const { numbers: drawn } of numbers) expect(drawn).toEqual(drawn.map((_, at) => at + 1));
  expect(numbers.flatMap(({ numbers: drawn }) => drawn)).toHaveLength(model.vouchers.length);
  const later = await api.owner.query(
    `SELECT a.position, c.count, a.protocol FROM account_books AS b
     JOIN LATERAL (SELECT * FROM period_act AS p WHERE p.province_id = b.province_id AND p.books_key = b.key ORDER BY p.position DESC LIMIT 1) AS a ON a.kind = 'close'
     CROSS JOIN LATERAL (SELECT count(*)::int FROM voucher AS v WHERE v.province_id = b.province_id AND v.books_key = b.key AND v.day <= a.closed_through) AS c
     WHERE b.organisation_key = $1 AND c.count <> coalesce((SELECT sum((k->>'count')::int) FROM jsonb_array_elements(a.protocol->'books') AS k), 0)`,
    [organisation.key],
  );
  expect(later).toEqual([]);
}

/** What is set aside, promised and spent on the line. */
async function promisesMustAgree(
  api: TestApi,
  { organisation, holdings, lineKey, itemKeys, model }: Kept,
): Promise<void> {
  const held = await api.owner.query<
    { fundKey: string; source: MoneySource; day: number; amount: string; pending: string }[]
  >(
    `SELECT h.fund_key AS "fundKey", h.source, b.day - $2::date AS day, b.amount, b.pending FROM account_books AS k
     JOIN holding AS h ON h.province_id = k.province_id AND h.fund_key IN (SELECT f.key FROM fund AS f WHERE f.organisation_key = k.organisation_key)
     JOIN holding_balance AS b ON b.province_id = h.province_id AND b.holding_key = h.key WHERE k.organisation_key = $1`,
    [organisation.key, FIRST_DAY],
  );
  for (const { fundKey, source, day: on, amount: total, pending } of held) {
    const holding = holdings.findIndex((one) => one.fundKey === fundKey && one.source === source);
    const said = { amount: Number(total), pending: Number(pending) };
    expect([holding, on, said]).toEqual([holding, on, model.heldOn(on, holding)]);
  }
  const line = await api.owner.query<{ day: number; committed: string; spent: string; planned: string }[]>(
    'SELECT b.day - $2::date AS day, b.planned, b.committed, b.spent FROM budget_line_balance AS b WHERE b.budget_line_key = $1',
    [lineKey, FIRST_DAY],
  );
  for (const { day: on, planned, committed, spent } of line)
    expect([on, Number(planned), { committed: Number(committed), spent: Number(spent) }]).toEqual([
      on,
      PLANNED,
      model.lineOn(on),
    ]);
  const items = await api.owner.query<{ key: string; paid: string; released: string; isEnded: boolean }[]>(
    'SELECT key, paid, released, ended_on IS NOT NULL AS "isEnded" FROM open_item WHERE organisation_key = $1',
    [organisation.key],
  );
  expect(items).toHaveLength(model.items.length);
  for (const { key, paid, released, isEnded } of items) {
    const item = model.items[itemKeys.indexOf(key)]!;
    expect({ paid: Number(paid), released: Number(released), isEnded }).toEqual({
      paid: item.paid,
      released: item.released,
      isEnded: item.isEnded,
    });
  }
}
