import { KernelError, type Query, type Transaction } from '@app/kernel';
import { searchName } from '@app/organisations';
import type { Activity } from './activity.entity';
import type { ActivityEntry, ActivityKey } from './activity.rules';
import { activityColumns, toActivity } from './activity.sql';

/** One activity under a condition on `activity AS a`; the first three parameters are its key. */
export async function findActivity(query: Query, params: unknown[], condition: string): Promise<Activity | null> {
  const [row] = await query<Activity>(
    `SELECT ${activityColumns} FROM activity AS a WHERE a.scope_id = $1 AND a.year = $2 AND a.key = $3 AND ${condition}`,
    params,
  );
  return row ? toActivity(row) : null;
}

const searchText = ({ title, place, partners }: ActivityEntry): string =>
  searchName([title, place, partners].join(' '));

/** Columns that the author writes, in the order of `values`. */
const columns = [
  'week_key',
  'kind_key',
  'title',
  'starts_on',
  'ends_on',
  'mode',
  'place',
  'partners',
  'event_count',
  'people_count',
  'item_count',
  'state_budget',
  'other_funding',
  'search_text',
];

const values = (entry: ActivityEntry): unknown[] => [
  entry.weekKey,
  entry.kindKey,
  entry.title,
  entry.startsOn,
  entry.endsOn,
  entry.mode,
  entry.place,
  entry.partners,
  entry.eventCount,
  entry.peopleCount,
  entry.itemCount,
  entry.stateBudget,
  entry.otherFunding,
  searchText(entry),
];

export async function insertActivity(
  tx: Transaction,
  key: ActivityKey,
  organisationKey: number,
  path: string,
  entry: ActivityEntry,
): Promise<void> {
  await tx.query(
    `INSERT INTO activity (scope_id, year, key, organisation_key, path, created_by, created_at, ${columns.join(', ')})
     VALUES ($1, $2, $3, $4, $5, $6, $7, ${columns.map((_, at) => `$${at + 8}`).join(', ')})`,
    [key.scopeId, key.year, key.key, organisationKey, path, tx.actor.personId, tx.now, ...values(entry)],
  );
}

export const updateActivity = (
  tx: Transaction,
  before: Activity,
  version: number,
  entry: ActivityEntry,
): Promise<void> =>
  step(
    tx,
    before,
    version,
    columns.map((column, at) => `${column} = $${at + 5}`),
    values(entry),
  );

/** Every change counts the version up; a stale one, or one on what was withdrawn meanwhile, changes nothing. */
export async function step(
  tx: Transaction,
  before: Activity,
  version: number,
  assignments: string[],
  params: unknown[],
): Promise<void> {
  const changed = await tx.query(
    `UPDATE activity SET ${[...assignments, 'version = version + 1'].join(', ')}
     WHERE scope_id = $1 AND year = $2 AND key = $3 AND version = $4 AND withdrawn_at IS NULL RETURNING key`,
    [before.scopeId, before.year, before.key, version, ...params],
  );
  if (changed.length === 0) throw KernelError.VERSION_CONFLICT({ current: before.version });
}
