import { KernelError, newKey, type Transaction } from '@app/kernel';
import type { Budget, BudgetLine, HeldBooks } from '@app/ledger';
import { BudgetError } from './budgets.errors';
import type { BudgetLineInput } from './budgets.inputs';
import { lines } from './budgets.sql';

export type Line = Omit<BudgetLine, 'id'>;

/** With whether money was ever planned on it, and whether a confirmed cap bounds it: `over` once its last day is gone. */
export type KeptLine = Line & { isUsed: boolean; cap: 'none' | 'holds' | 'over' };

/** In their order. */
export async function linesOf(tx: Transaction, { provinceId, key }: Budget): Promise<KeptLine[]> {
  return tx.query<KeptLine>(
    `SELECT ${lines.columns('l')}, EXISTS (
       SELECT 1 FROM budget_line_balance AS k WHERE k.province_id = l.province_id AND k.budget_line_key = l.key) AS "isUsed",
       CASE WHEN c.key IS NULL THEN 'none' WHEN c.valid_to < $3 THEN 'over' ELSE 'holds' END AS cap
     FROM budget_line AS l LEFT JOIN spending_cap AS c ON c.key = l.cap_key AND c.is_confirmed
     WHERE l.province_id = $1 AND l.budget_key = $2 ORDER BY l.position`,
    [provinceId, key, tx.now.toISOString().slice(0, 10)],
  );
}

/** What is asked for as rows, each of these books. Throws NOT_FOUND. */
export async function linesToBe(
  tx: Transaction,
  { provinceId, scopeId, organisationKey }: HeldBooks,
  { key: budgetKey }: Budget,
  asked: readonly BudgetLineInput[],
  there: readonly Line[],
): Promise<Line[]> {
  const before = new Map(there.map((line) => [line.key, line]));
  const funds = await tx.query<{ key: string }>(
    'SELECT f.key FROM fund AS f WHERE f.province_id = $1 AND f.organisation_key = $2',
    [provinceId, organisationKey],
  );
  const ownFunds = new Set(funds.map(({ key }) => key));
  const items = await tx.query<{ key: string }>(
    `SELECT a.key FROM ledger_account AS a WHERE a.kind = 'expenditure' AND a.key = ANY($1::uuid[])`,
    [asked.flatMap(({ accountKey }) => accountKey ?? [])],
  );
  const known = new Set(items.map(({ key }) => key));
  const caps = await tx.query<{ key: string }>('SELECT c.key FROM spending_cap AS c WHERE c.key = ANY($1::uuid[])', [
    asked.flatMap(({ capKey }) => capKey ?? []),
  ]);
  for (const { key } of caps) known.add(key);
  const keys: string[] = [];
  return asked.map((line, at) => {
    const missing = (path: string) => KernelError.NOT_FOUND({}, [{ path: `lines.${at}.${path}`, code: 'NOT_FOUND' }]);
    const kept = line.key ? before.get(line.key.key) : undefined;
    if (line.key && !kept) throw missing('id');
    if (line.fundKey && !ownFunds.has(line.fundKey.key)) throw missing('fundId');
    if (line.accountKey && !known.has(line.accountKey)) throw missing('accountId');
    if (line.capKey && !known.has(line.capKey)) throw missing('capId');
    const key = kept?.key ?? newKey();
    keys.push(key);
    return {
      provinceId,
      scopeId,
      key,
      budgetKey,
      position: at + 1,
      parentKey: line.parent == null ? null : keys[line.parent - 1]!,
      name: line.name.normalize('NFC').trim(),
      source: line.source ?? null,
      fundKey: line.fundKey?.key ?? null,
      accountKey: line.accountKey ?? null,
      capKey: line.capKey ?? null,
      asked: line.asked,
      planned: kept?.planned ?? 0,
    };
  });
}

/** Throws BUDGET_LINE_KEPT, BUDGET_LINE_FIXED. */
export function mustKeep(there: readonly KeptLine[], next: readonly Line[], asked: readonly BudgetLineInput[]): void {
  const left = new Map(next.map((line, at) => [line.key, { line, at }]));
  const parents = new Set(next.map(({ parentKey }) => parentKey));
  for (const before of there.filter(({ isUsed }) => isUsed)) {
    const params = { name: before.name };
    const after = left.get(before.key);
    if (!after) throw BudgetError.BUDGET_LINE_KEPT(params, [{ path: 'lines', code: 'BUDGET_LINE_KEPT', params }]);
    const { line, at } = after;
    const isSame =
      line.source === before.source && line.fundKey === before.fundKey && line.accountKey === before.accountKey;
    // One that is over makes place for the one that follows it; one that holds is not taken off what was approved.
    const keepsCap =
      before.cap === 'none' || line.capKey === before.capKey || (before.cap === 'over' && line.capKey !== null);
    if (!isSame || !keepsCap || parents.has(before.key))
      throw BudgetError.BUDGET_LINE_FIXED(params, [
        {
          path: `lines.${at}.${faultyField({ isSum: parents.has(before.key), isSame })}`,
          code: 'BUDGET_LINE_FIXED',
          params,
        },
      ]);
  }
  if (asked.length !== left.size) throw KernelError.INVALID_INPUT({}, [{ path: 'lines', code: 'FIELD_INVALID' }]);
}

const faultyField = ({ isSum, isSame }: { isSum: boolean; isSame: boolean }): string =>
  isSum ? 'parent' : isSame ? 'capId' : 'source';

/** Rows that are gone, those that stay at new places, and new ones; places are unique, so they move out of the way first. */
export async function writeLines(
  tx: Transaction,
  budget: Budget,
  there: readonly Line[],
  next: readonly Line[],
): Promise<void> {
  const { provinceId, key } = budget;
  const kept = new Set(next.map((line) => line.key));
  const gone = there.filter((line) => !kept.has(line.key)).map((line) => line.key);
  const of = [provinceId, key];
  await tx.query(
    'UPDATE budget_line SET parent_key = NULL, position = -position WHERE province_id = $1 AND budget_key = $2',
    of,
  );
  await tx.query('DELETE FROM budget_line WHERE province_id = $1 AND budget_key = $2 AND key = ANY($3::uuid[])', [
    ...of,
    gone,
  ]);
  const known = new Set(there.map((line) => line.key));
  await lines.insertAll(
    tx,
    next.filter((line) => !known.has(line.key)).map((line) => ({ ...line, parentKey: null })),
  );
  await tx.query(
    `UPDATE budget_line AS l SET position = m.position, parent_key = m."parentKey", name = m.name, source = m.source, fund_key = m."fundKey",
       account_key = m."accountKey", cap_key = m."capKey", asked = m.asked
     FROM jsonb_to_recordset($3::jsonb) AS m(key uuid, position int, "parentKey" uuid, name text, source text, "fundKey" uuid, "accountKey" uuid, "capKey" uuid, asked bigint)
     WHERE l.province_id = $1 AND l.budget_key = $2 AND l.key = m.key`,
    [...of, JSON.stringify(next)],
  );
}
