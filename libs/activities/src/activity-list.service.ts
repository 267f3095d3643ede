import {
  type Actor,
  type Connection,
  KernelError,
  pageOf,
  type Query,
  tableOf,
  Transactions,
  under,
} from '@app/kernel';
import { searchName } from '@app/organisations';
import { type CellFeed, cellOf, FigureSources } from '@app/forms';
import { ReportPermission } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ActivityFigures } from './activity-figures';
import { Activity, ActivityKind } from './activity.entity';
import type { ActivitiesArgs, FeedingActivitiesArgs } from './activity.inputs';
import { activityColumns, visibleActivities, withinReach, withinYears } from './activity.sql';
import { weekChain, weekChainKeys } from './week.sql';

const kinds = tableOf(ActivityKind);

/** What stands behind one figure of a unit's own report. */
interface Feeding {
  organisationKey: number;
  startsOn: string;
  endsOn: string;
  feed: CellFeed | null;
}

/** Activities to read: the calendar, the catalogue, and what stands behind a figure. */
@Injectable()
export class ActivityListService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly figures: ActivityFigures,
    private readonly sources: FigureSources,
  ) {}

  async kinds(): Promise<ActivityKind[]> {
    const rows: ActivityKind[] = await this.dataSource.query(
      `SELECT ${kinds.columns('k')} FROM activity_kind AS k ORDER BY k.position`,
    );
    return rows.map(kinds.toRow);
  }

  async list(actor: Actor, args: ActivitiesArgs): Promise<Connection<Activity>> {
    const params: unknown[] = [];
    const conditions = [visibleActivities(actor, params), ...filters(args, params)];
    if (args.organisationKey != null) conditions.push(await this.below(args.organisationKey, params));
    return this.page(actor, 'activity AS a', ['a.withdrawn_at IS NULL', ...conditions], params, args);
  }

  /** The activities that a figure of the unit's own report is made of. */
  async feeding(actor: Actor, args: FeedingActivitiesArgs): Promise<Connection<Activity>> {
    const { organisationKey, startsOn, endsOn, feed } = await this.behind(actor, args);
    const isOurs = feed !== null && this.sources.of(feed) === this.figures;
    const params: unknown[] = [organisationKey, startsOn, endsOn, isOurs ? feed.kinds : []];
    const counts = this.figures.counts({
      organisationKey: '$1::int',
      startsOn: '$2::date',
      endsOn: '$3::date',
      takes: (code) => `${code} = ANY($4::text[])`,
    });
    return this.page(actor, this.figures.from, [counts, visibleActivities(actor, params)], params, args);
  }

  private page(
    actor: Actor,
    from: string,
    conditions: string[],
    params: unknown[],
    args: ActivitiesArgs | FeedingActivitiesArgs,
  ): Promise<Connection<Activity>> {
    // A read of its own for each statement: the count is asked for when the page is already closed.
    const run: Query = (sql, values) => this.transactions.read(actor, (query) => query(sql, values));
    return pageOf<Activity>(
      run,
      {
        sql: `SELECT ${activityColumns} FROM ${from} WHERE ${conditions.join(' AND ')}`,
        params,
        sort: [
          { expression: 'a.starts_on', descending: true, type: 'date' },
          { expression: 'a.key', descending: true, type: 'uuid' },
        ],
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

  private behind(actor: Actor, { obligationKey, cellKey }: FeedingActivitiesArgs): Promise<Feeding> {
    const params: unknown[] = [obligationKey.scopeId, obligationKey.key, cellKey];
    const visible = withinReach(actor, ReportPermission.Read, 'o', params);
    return this.transactions.read(actor, async (query) => {
      const [found] = await query<Feeding>(
        `SELECT o.organisation_key AS "organisationKey", r.starts_on AS "startsOn", r.ends_on AS "endsOn", cell.feed
         FROM obligation AS o JOIN round AS r ON r.key = o.round_key
         JOIN ${cellOf('r.form_version_key', '$3')}
         WHERE o.scope_id = $1 AND o.key = $2 AND ${visible}`,
        params,
      );
      if (!found) throw KernelError.NOT_FOUND();
      return found;
    });
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
