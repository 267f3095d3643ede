import { type Actor, Clock, type Connection, type FactKey, KernelError, pageOf, Transactions } from '@app/kernel';
import { type Budget, type BudgetAct, type BudgetLine, visibleBooks } from '@app/ledger';
import { lastPlace } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { type LineMoney, rolledUp } from './budget-lines.rules';
import { type BudgetLinesArgs, type BudgetsArgs, BudgetSorts, type BudgetTotalsArgs } from './budgets.inputs';
import { acts, budgets, lines } from './budgets.sql';

/** A line with what it comes to, what hangs on it included. */
export type LineStanding = BudgetLine & { money: LineMoney; addsUp: boolean; scopeId: number };

/** A line as it is read: `planned` is what was approved last, `plannedNow` what holds on the day. */
type KeptLine = BudgetLine & { plannedNow: number; committed: number; spent: number };

/** What budgets of one organisation, or of all below one, come to. */
export interface BudgetTotal extends LineMoney {
  organisationKey: number;
  budgets: number;
}

/** SQL: what a line `l` came to by a day, as `k`. */
const KEPT = (day: string): string =>
  `LEFT JOIN LATERAL (SELECT k.planned, k.committed, k.spent FROM budget_line_balance AS k
    WHERE k.province_id = l.province_id AND k.budget_line_key = l.key AND k.day <= ${day} ORDER BY k.day DESC LIMIT 1) AS k ON true`;

/** Budgets within reach. */
@Injectable()
export class ReadBudgets {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<Budget> {
    const [found] = await this.seen(actor, [key]);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<Budget[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleBooks('b', actor, params);
    const rows = await this.transactions.reading(actor)<Budget>(
      `SELECT ${budgets.columns('b')} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN budget AS b ON b.province_id = k.province_id AND b.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(budgets.toRow);
  }

  /** The latest year first. */
  list(actor: Actor, args: BudgetsArgs): Promise<Connection<Budget>> {
    const params: unknown[] = [];
    const conditions = [visibleBooks('b', actor, params)];
    if (args.organisationKey != null) conditions.push(`b.organisation_key = $${params.push(args.organisationKey)}`);
    if (args.year != null) conditions.push(`b.year = $${params.push(args.year)}`);
    return pageOf<Budget>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${budgets.columns('b')} FROM budget AS b WHERE ${conditions.join(' AND ')}`,
        params,
        sort: BudgetSorts.columnsOf(args, [
          { expression: 'b.year', descending: true, type: 'int' },
          { expression: 'b.key', descending: true, type: 'uuid' },
        ]),
      },
      args,
      budgets.toRow,
    );
  }

  /** Of budgets that the actor sees: their lines as of today, or of the last day of a year that is over. */
  async linesOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, LineStanding[]>> {
    const rows = await this.transactions.reading(actor)<KeptLine>(
      `SELECT ${lines.columns('l')}, coalesce(k.planned, 0) AS "plannedNow", coalesce(k.committed, 0) AS committed, coalesce(k.spent, 0) AS spent
       FROM budget_line AS l JOIN budget AS b ON b.province_id = l.province_id AND b.key = l.budget_key ${KEPT('greatest($3::date, make_date(b.year, 1, 1))')}
       WHERE l.province_id = ANY($1::int[]) AND l.budget_key = ANY($2::uuid[]) ORDER BY l.budget_key, l.position`,
      [[...new Set(keys.map(({ provinceId }) => provinceId))], keys.map(({ key }) => key), this.clock.today()],
    );
    return new Map(
      [...Map.groupBy(rows, ({ budgetKey }) => budgetKey)].map(([key, of]) => [key, standings(of)] as const),
    );
  }

  async actsOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, BudgetAct[]>> {
    const rows = await this.transactions.reading(actor)<BudgetAct>(
      `SELECT ${acts.columns('a')} FROM budget_act AS a WHERE a.province_id = ANY($1::int[]) AND a.budget_key = ANY($2::uuid[])
       ORDER BY a.budget_key, a.position`,
      [[...new Set(keys.map(({ provinceId }) => provinceId))], keys.map(({ key }) => key)],
    );
    return Map.groupBy(rows.map(acts.toRow), ({ budgetKey }) => budgetKey);
  }

  /** On which money of a year may be spent at an organisation: approved lines that nothing hangs on. */
  async spendable(actor: Actor, { organisationKey, year }: BudgetLinesArgs): Promise<LineStanding[]> {
    const params: unknown[] = [organisationKey, year];
    const visible = visibleBooks('b', actor, params);
    const found = await this.transactions.reading(actor)<FactKey>(
      `SELECT b.province_id AS "provinceId", b.scope_id AS "scopeId", b.key FROM budget AS b
       WHERE b.organisation_key = $1 AND b.year = $2 AND b.approvals > 0 AND ${visible}`,
      params,
    );
    if (found.length === 0) return [];
    const of = (await this.linesOf(actor, found)).get(found[0]!.key) ?? [];
    return of.filter(({ addsUp }) => !addsUp);
  }

  /** By organisation: of one, and of what hangs on each that hangs directly on it. At most 1,000. */
  async totals(actor: Actor, { year, organisationKey = null }: BudgetTotalsArgs): Promise<BudgetTotal[]> {
    const today = this.clock.today();
    const query = this.transactions.reading(actor);
    // Where it stands says nothing of what is there: what is counted is seen by the actor.
    const above = organisationKey === null ? null : await lastPlace(query, organisationKey, today);
    if (organisationKey !== null && above === null) return [];
    const depth = above === null ? 0 : above.path.split('.').length;
    const params: unknown[] = [year, today, organisationKey, above?.path ?? '', depth];
    const visible = visibleBooks('b', actor, params);
    return query<BudgetTotal>(
      `WITH own AS (
         SELECT b.province_id, b.key, CASE WHEN $3::int IS NULL OR b.organisation_key = $3 THEN b.organisation_key
           ELSE split_part(b.path, '.', $5)::int END AS organisation_key
         FROM budget AS b WHERE b.year = $1 AND b.path LIKE $4 || '%' AND ${visible})
       SELECT own.organisation_key AS "organisationKey", count(DISTINCT own.key)::int AS budgets,
         sum(l.asked)::bigint AS asked, coalesce(sum(k.planned), 0)::bigint AS planned,
         coalesce(sum(k.committed), 0)::bigint AS committed, coalesce(sum(k.spent), 0)::bigint AS spent
       FROM own JOIN budget_line AS l ON l.province_id = own.province_id AND l.budget_key = own.key ${KEPT('greatest($2::date, make_date($1, 1, 1))')}
       GROUP BY own.organisation_key ORDER BY own.organisation_key LIMIT 1000`,
      params,
    );
  }
}

function standings(of: readonly KeptLine[]): LineStanding[] {
  const sums = rolledUp(of, ({ asked, plannedNow: planned, committed, spent }) => ({
    asked,
    planned,
    committed,
    spent,
  }));
  const parents = new Set(of.map(({ parentKey }) => parentKey));
  return of.map((line) =>
    Object.assign(lines.toRow(line), { money: sums.get(line.key)!, addsUp: parents.has(line.key) }),
  );
}
