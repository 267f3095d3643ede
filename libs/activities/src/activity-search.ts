import {
  type Actor,
  MOST_MATCHES,
  type SearchSource,
  SearchSources,
  tableOf,
  type Thing,
  Transactions,
} from '@app/kernel';
import { holdsWords } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { ACTIVITY } from './activities.kinds';
import { ActivityPermission } from './activities.permissions';
import { activityThing } from './activity-thing';
import { Activity } from './activity.entity';
import { activityColumns, visibleActivities } from './activity.sql';

/** Activities within reach, by the words of their search text, the latest first. */
@Injectable()
export class ActivitySearch implements SearchSource {
  readonly kind = ACTIVITY;
  readonly permission = ActivityPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly transactions: Transactions,
  ) {
    sources.register(this);
  }

  /** One statement, by index; of more than so many matches any are looked at. */
  async find(actor: Actor, words: string, most: number): Promise<Thing[]> {
    const params: unknown[] = [];
    const conditions = [
      'a.withdrawn_at IS NULL',
      holdsWords(`to_tsvector('simple', a.search_text)`, words, params),
      visibleActivities(actor, params),
    ];
    const found = await this.transactions.read(actor, (query) =>
      query<Activity>(
        `SELECT ${activityColumns} FROM (
           SELECT a.* FROM activity AS a WHERE ${conditions.join(' AND ')} LIMIT ${MOST_MATCHES}) AS a
         ORDER BY a.starts_on DESC, a.key LIMIT $${params.push(most)}`,
        params,
      ),
    );
    return found.map((row) => activityThing(tableOf(Activity).toRow(row)));
  }
}
