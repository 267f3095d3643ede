import { type Actor, Clock, MOST_MATCHES, type SearchSource, SearchSources, type Found } from '@app/kernel';
import { holdsWords, wordsIn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WEEK } from './activities.kinds';
import { WeekPermission } from './activities.permissions';
import { weekThing } from './week-trace';
import type { Week } from './week.entity';
import { toWeek, visibleWeeks, weekChain, weekColumns } from './week.sql';

/** Weeks within sight by their own theme, the latest year first. Those that inherit it are found below them. */
@Injectable()
export class WeekSearch implements SearchSource {
  readonly kind = WEEK;
  readonly permission = WeekPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  /** One statement, by index; of more than so many matches any are looked at. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const params: unknown[] = [];
    const conditions = [
      holdsWords(wordsIn('w.own_theme'), words, params),
      visibleWeeks(actor, this.clock.today(), params),
    ];
    const found: Week[] = await this.dataSource.query(
      `SELECT ${weekColumns} FROM ${weekChain}
       WHERE w.key IN (SELECT w.key FROM week AS w WHERE ${conditions.join(' AND ')} LIMIT ${MOST_MATCHES})
       ORDER BY w.year DESC, w.key DESC LIMIT $${params.push(most)}`,
      params,
    );
    return { things: found.map((row) => weekThing(toWeek(row))), isCut: false };
  }
}
