import { Activity, activityColumns, visibleActivities } from '@app/activities';
import { type Actor, batch, type IsoDate, type RequestContext, tableOf, Transactions } from '@app/kernel';
import { visibleBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { ActivitySpending } from './spending.view';
import { BUDGET_SOURCES, EXPENDED, OTHER_SOURCES } from './spent.sql';

export interface ActivityPlace {
  provinceId: number;
  year: number;
  key: string;
}

/** Activities offered for a voucher. */
const OFFERED = 200;

const idOf = ({ provinceId, year, key }: ActivityPlace): string => `${provinceId}:${year}:${key}`;

function columnsOf(ids: readonly string[]): unknown[] {
  const parts = ids.map((id) => id.split(':'));
  return [0, 1, 2].map((at) => parts.map((part) => part[at]));
}

/** SQL: activities `a` by `$1` provinces, `$2` years and `$3` keys. */
const NAMED = `unnest($1::int[], $2::int[], $3::uuid[]) AS k(province_id, year, key)
  JOIN activity AS a ON a.province_id = k.province_id AND a.year = k.year AND a.key = k.key AND a.year = ANY($2)`;

/** What money and activities say of each other, a statement for any number of them. */
@Injectable()
export class ActivitySpendingLoader {
  constructor(private readonly transactions: Transactions) {}

  /** Null where its organisation keeps no books, or none that the actor reads. */
  async spending(context: RequestContext, activity: ActivityPlace): Promise<ActivitySpending | null> {
    const found = batch<string, ActivitySpending>(context, 'Activity.spending', async (ids, actor) => {
      const params: unknown[] = columnsOf(ids);
      const visible = visibleBooks('w', actor, params);
      const rows = await this.transactions.reading(actor)<ActivityPlace & ActivitySpending>(
        `SELECT a.province_id AS "provinceId", a.year, a.key,
           coalesce(sum(spent.amount) FILTER (WHERE spent.source IN (${BUDGET_SOURCES})), 0)::bigint AS "stateBudget",
           coalesce(sum(spent.amount) FILTER (WHERE spent.source IN (${OTHER_SOURCES})), 0)::bigint AS "otherFunding",
           count(DISTINCT spent.voucher_key)::int AS "voucherCount",
           (coalesce(sum(spent.amount) FILTER (WHERE spent.source IN (${BUDGET_SOURCES})), 0) - coalesce(a.state_budget, 0))::bigint AS "stateBudgetDifference",
           (coalesce(sum(spent.amount) FILTER (WHERE spent.source IN (${OTHER_SOURCES})), 0) - coalesce(a.other_funding, 0))::bigint AS "otherFundingDifference"
         FROM ${NAMED}
         JOIN account_books AS w ON w.province_id = a.province_id AND w.organisation_key = a.organisation_key
         LEFT JOIN LATERAL (SELECT e.amount, e.voucher_key, h.source FROM ledger_entry AS e ${EXPENDED}
           WHERE e.province_id = a.province_id AND e.activity_year = a.year AND e.activity_key = a.key) AS spent ON true
         WHERE ${visible} GROUP BY a.province_id, a.year, a.key, a.state_budget, a.other_funding`,
        params,
      );
      return new Map(
        rows.map(({ provinceId, year, key, ...spending }) => [
          idOf({ provinceId, year, key }),
          Object.assign(new ActivitySpending(), spending),
        ]),
      );
    });
    return (await found.load(idOf(activity))) ?? null;
  }

  /** As far as the actor may see it. */
  async activity(context: RequestContext, place: ActivityPlace): Promise<Activity | null> {
    const found = batch<string, Activity>(context, 'Spending.activity', async (ids, actor) => {
      const params: unknown[] = columnsOf(ids);
      const visible = visibleActivities(actor, params);
      const rows = await this.transactions.reading(actor)<Activity>(
        `SELECT ${activityColumns} FROM ${NAMED} WHERE ${visible}`,
        params,
      );
      return new Map(rows.map(tableOf(Activity).toRow).map((row) => [idOf(row), row]));
    });
    return (await found.load(idOf(place))) ?? null;
  }

  /** Those of the organisation itself that stand, in the years around a day: the nearest 200, the nearest first. None where the actor reads no books. */
  async toPay(actor: Actor, organisationKey: number, day: IsoDate): Promise<Activity[]> {
    const query = this.transactions.reading(actor);
    const params: unknown[] = [organisationKey];
    const visible = visibleBooks('w', actor, params);
    const [books] = await query<{ provinceId: number }>(
      `SELECT w.province_id AS "provinceId" FROM account_books AS w WHERE w.organisation_key = $1 AND ${visible}`,
      params,
    );
    if (!books) return [];
    const rows = await query<Activity>(
      `SELECT ${activityColumns} FROM activity AS a
       WHERE a.province_id = $1 AND a.organisation_key = $2 AND a.year BETWEEN $4::int - 1 AND $4::int + 1 AND a.withdrawn_at IS NULL
       ORDER BY abs(a.starts_on - $3::date), a.key LIMIT ${OFFERED}`,
      [books.provinceId, organisationKey, day, Number(day.slice(0, 4))],
    );
    return rows.map(tableOf(Activity).toRow);
  }
}
