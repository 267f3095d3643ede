import { type Changed, type Query, tableOf, type Transaction } from '@app/kernel';
import { searchName } from '@app/organisations';
import { Activity } from './activity.entity';
import type { ActivityKey } from './activity.ids';
import { type ActivityEntry, entryOf, isRecounted } from './activity.rules';
import { activityColumns } from './activity.sql';

const table = tableOf(Activity);

/** One activity under a condition on `activity AS a`; the first three parameters are its key. */
export async function findActivity(query: Query, params: unknown[], condition: string): Promise<Activity | null> {
  const [row] = await query<Activity>(
    `SELECT ${activityColumns} FROM activity AS a WHERE a.province_id = $1 AND a.year = $2 AND a.key = $3 AND ${condition}`,
    params,
  );
  return row ? table.toRow(row) : null;
}

/** The one of an organisation that stands already with this kind, first day and title, however it is spelled; the oldest. */
export async function findTwin(
  query: Query,
  { provinceId, year, key, organisationKey }: Pick<Activity, 'provinceId' | 'year' | 'key' | 'organisationKey'>,
  { kindKey, startsOn, title }: ActivityEntry,
): Promise<ActivityKey | null> {
  const [twin] = await query<ActivityKey>(
    `SELECT a.province_id AS "provinceId", a.scope_id AS "scopeId", a.year, a.key FROM activity AS a
     WHERE a.province_id = $1 AND a.year = $2 AND a.organisation_key = $3 AND a.starts_on = $4 AND a.kind_key = $5
       AND lower(a.title) = lower($6) AND a.withdrawn_at IS NULL AND a.key <> $7
     ORDER BY a.created_at, a.key LIMIT 1`,
    [provinceId, year, organisationKey, startsOn, kindKey, title, key],
  );
  return twin ?? null;
}

const stored = (entry: ActivityEntry) => ({
  ...entry,
  searchText: searchName([entry.title, entry.place, entry.partners].join(' ')),
});

export const insertActivity = (
  tx: Transaction,
  made: Pick<Activity, 'provinceId' | 'scopeId' | 'year' | 'key' | 'organisationKey' | 'path'>,
  entry: ActivityEntry,
): Promise<unknown> => table.insert(tx, { ...made, createdBy: tx.actor.personId, createdAt: tx.now, ...stored(entry) });

/** Throws VERSION_CONFLICT, also for what was withdrawn meanwhile. */
export async function amendActivity(
  tx: Transaction,
  before: Activity,
  version: number,
  entry: ActivityEntry,
): Promise<Changed<ActivityEntry>> {
  const recountedAt = isRecounted(before, entry) ? tx.now : before.recountedAt;
  await step(tx, before, version, { ...stored(entry), recountedAt });
  return { before: entryOf(before), after: entry };
}

/** Every change counts the version up; a stale one, or one on what was withdrawn meanwhile, changes nothing. */
export const step = <Column extends keyof Activity>(
  tx: Transaction,
  before: Activity,
  version: number,
  after: Pick<Activity, Column>,
): Promise<unknown> => table.amend(tx, before, version, after, 'withdrawn_at IS NULL');
