import { type Actor, Clock, type NodeSource, NodeSources, tableOf, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ActivityPermission, WeekPermission } from './activities.permissions';
import { Activity } from './activity.entity';
import { ActivityIds, type ActivityKey } from './activity.ids';
import { activityColumns, visibleActivities } from './activity.sql';
import { Week } from './week.entity';
import { WeekIds } from './week.ids';
import { toWeek, visibleWeeks, weekChain, weekColumns } from './week.sql';

/** Activities within reach. */
@Injectable()
export class ActivityNodes implements NodeSource<ActivityKey> {
  readonly type = Activity;
  readonly ids = ActivityIds;
  readonly permission = ActivityPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly transactions: Transactions,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: ActivityKey[]): Promise<Activity[]> {
    const params: unknown[] = [
      keys.map(({ provinceId }) => provinceId),
      keys.map(({ year }) => year),
      keys.map(({ key }) => key),
    ];
    const visible = visibleActivities(actor, params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<Activity>(
        `SELECT ${activityColumns} FROM unnest($1::int[], $2::int[], $3::uuid[]) AS k(province_id, year, key)
         JOIN activity AS a ON a.province_id = k.province_id AND a.year = k.year AND a.key = k.key
         WHERE a.year = ANY($2) AND ${visible}`,
        params,
      );
      return rows.map(tableOf(Activity).toRow);
    });
  }
}

/** Weeks that come down to the actor. */
@Injectable()
export class WeekNodes implements NodeSource<string> {
  readonly type = Week;
  readonly ids = WeekIds;
  readonly permission = WeekPermission.Read;
  readonly namedAs = ['weekKey', 'Week.parentKey'] as const;

  constructor(
    sources: NodeSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  async find(actor: Actor, keys: string[]): Promise<Week[]> {
    const params: unknown[] = [keys];
    const visible = visibleWeeks(actor, this.clock.today(), params);
    const rows = await this.dataSource.query<Week[]>(
      `SELECT ${weekColumns} FROM ${weekChain} WHERE w.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(toWeek);
  }
}
