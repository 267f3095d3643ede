import { type Actor, Clock, type Found, type SearchSource, SearchSources, tableOf, Transactions } from '@app/kernel';
import { searchName } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { ACTIVITY } from './activities.kinds';
import { ActivityPermission } from './activities.permissions';
import { activityThing } from './activity-thing';
import { Activity } from './activity.entity';
import { activityColumns, visibleActivities } from './activity.sql';

/** More than a province logs in two years; whoever sees more is shown some of what there is, and told so. */
const LOOKED_AT = 20_000;

/**
 * Activities of this year and the last within reach, by the words of their search text, the latest first. Behind the second wall no index of
 * words answers: its operator might tell of rows that the wall hides.
 */
@Injectable()
export class ActivitySearch implements SearchSource {
  readonly kind = ACTIVITY;
  readonly permission = ActivityPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const wanted = searchName(words).split(' ').filter(Boolean);
    const params: unknown[] = [Number(this.clock.today().slice(0, 4)) - 1, wanted.map((word) => `%${word}%`), most];
    const visible = visibleActivities(actor, params);
    const found = await this.transactions.read(actor, (query) =>
      query<Activity & { lookedAt: number }>(
        `SELECT f.*, l.count AS "lookedAt" FROM (
           SELECT count(*)::int AS count FROM (SELECT FROM activity AS a WHERE a.year >= $1 AND a.withdrawn_at IS NULL AND ${visible} LIMIT ${LOOKED_AT + 1}) AS a) AS l
         LEFT JOIN LATERAL (
           SELECT ${activityColumns} FROM (
             SELECT a.* FROM activity AS a WHERE a.year >= $1 AND a.withdrawn_at IS NULL AND ${visible} LIMIT ${LOOKED_AT}) AS a
           WHERE a.search_text LIKE ALL($2::text[]) ORDER BY a.starts_on DESC, a.key LIMIT $3) AS f ON true`,
        params,
      ),
    );
    return {
      things: found.filter(({ key }) => key !== null).map((row) => activityThing(tableOf(Activity).toRow(row))),
      isCut: found[0]!.lookedAt > LOOKED_AT,
    };
  }
}
