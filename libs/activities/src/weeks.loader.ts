import { type Actor, batch, Clock, type RequestContext, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleActivities } from './activity.sql';
import type { Week } from './week.entity';
import { toWeek, visibleWeeks, weekChain, weekChainKeys, weekColumns } from './week.sql';

@Injectable()
export class WeeksLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  byKey(context: RequestContext, key: string | null): Promise<Week | null> {
    if (key === null) return Promise.resolve(null);
    return batch<string, Week>(context, 'week.byKey', async (keys, actor) => {
      const weeks = await this.visible(actor, 'w.key', keys);
      return new Map(weeks.map((week) => [week.key, week]));
    }).load(key);
  }

  async ofDirective(context: RequestContext, key: string): Promise<Week[]> {
    const found = await batch<string, Week[]>(context, 'week.ofDirective', async (keys, actor) => {
      const weeks = await this.visible(actor, 'w.directive_key', keys);
      return new Map(keys.map((directive) => [directive, weeks.filter((week) => week.directiveKey === directive)]));
    }).load(key);
    return found ?? [];
  }

  /** Activities of the week and of the weeks that inherit from it, as far as the caller may see them. */
  async activityCount(context: RequestContext, key: string): Promise<number> {
    const found = await batch<string, number>(context, 'week.activityCount', (keys, actor) =>
      this.counts(actor, keys),
    ).load(key);
    return found ?? 0;
  }

  private async visible(actor: Actor, column: 'w.key' | 'w.directive_key', keys: string[]): Promise<Week[]> {
    const params: unknown[] = [keys];
    const visible = visibleWeeks(actor, this.clock.today(), params);
    const rows: Week[] = await this.dataSource.query(
      `SELECT ${weekColumns} FROM ${weekChain} WHERE ${column} = ANY($1::uuid[]) AND ${visible} ORDER BY w.year DESC, w.key`,
      params,
    );
    return rows.map(toWeek);
  }

  private counts(actor: Actor, keys: string[]): Promise<Map<string, number>> {
    const params: unknown[] = [keys];
    const visible = visibleActivities(actor, params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<{ key: string; count: number }>(
        `SELECT asked.key, count(*)::int AS count
         FROM unnest($1::uuid[]) AS asked (key)
         JOIN (SELECT w.key, ${weekChainKeys} AS chain FROM ${weekChain}) AS member ON asked.key = ANY(member.chain)
         JOIN activity AS a ON a.week_key = member.key
         WHERE a.withdrawn_at IS NULL AND ${visible} GROUP BY asked.key`,
        params,
      );
      return new Map(rows.map(({ key, count }) => [key, count]));
    });
  }
}
