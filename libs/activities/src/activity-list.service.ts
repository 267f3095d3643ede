import { type Actor, type Connection, pageOf, type SortColumn, tableOf, Transactions, under } from '@app/kernel';
import { searchName } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Activity, ActivityKind } from './activity.entity';
import { type ActivitiesArgs, ActivitySorts } from './activity.inputs';
import { activityColumns, visibleActivities, withinYears } from './activity.sql';
import { weekChain, weekChainKeys } from './week.sql';

const kinds = tableOf(ActivityKind);

const LATEST_FIRST: SortColumn[] = [
  { expression: 'a.starts_on', descending: true, type: 'date' },
  { expression: 'a.key', descending: true, type: 'uuid' },
];

/** Activities to read: the calendar and the catalogue. */
@Injectable()
export class ActivityListService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async kinds(): Promise<ActivityKind[]> {
    const rows: ActivityKind[] = await this.dataSource.query(
      `SELECT ${kinds.columns('k')} FROM activity_kind AS k ORDER BY k.position`,
    );
    return rows.map(kinds.toRow);
  }

  async list(actor: Actor, args: ActivitiesArgs): Promise<Connection<Activity>> {
    const params: unknown[] = [];
    const conditions = ['a.withdrawn_at IS NULL', visibleActivities(actor, params), ...filters(args, params)];
    if (args.organisationKey != null) conditions.push(await this.below(args.organisationKey, params));
    const run = this.transactions.reading(actor);
    return pageOf<Activity>(
      run,
      {
        sql: `SELECT ${activityColumns} FROM activity AS a WHERE ${conditions.join(' AND ')}`,
        params,
        sort: ActivitySorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      tableOf(Activity).toRow,
    );
  }

  /** An organisation's facts stand under every place that it ever had in the tree. */
  private async below(organisationKey: number, params: unknown[]): Promise<string> {
    const places: { path: string }[] = await this.dataSource.query(
      'SELECT DISTINCT path FROM organisation_period WHERE organisation_key = $1',
      [organisationKey],
    );
    return under(
      'a.path',
      places.map(({ path }) => path),
      params,
    );
  }
}

function filters(args: ActivitiesArgs, params: unknown[]): string[] {
  const conditions = withinYears(args.from, args.to, params);
  if (args.from) conditions.push(`a.ends_on >= $${params.push(args.from)}`);
  if (args.to) conditions.push(`a.starts_on <= $${params.push(args.to)}`);
  if (args.kindKey != null) conditions.push(`a.kind_key = $${params.push(args.kindKey)}`);
  if (args.weekKey) {
    const week = `$${params.push(args.weekKey)}::uuid`;
    conditions.push(`a.week_key IN (SELECT w.key FROM ${weekChain} WHERE ${week} = ANY(${weekChainKeys}))`);
  }
  const words = args.search ? searchName(args.search).split(' ').filter(Boolean) : [];
  if (words.length > 0)
    conditions.push(`a.search_text LIKE ALL($${params.push(words.map((word) => `%${word}%`))}::text[])`);
  return conditions;
}
