import { Award } from '@app/awards';
import { type Asking, type IsoDate, tableOf } from '@app/kernel';
import { participantNames } from '@app/participants';
import type { SubjectNames } from '@app/subjects';
import { Title } from '@app/titles';
import type { Nomination } from './nomination.entity';
import type { RecognitionRound } from './recognition-round.entity';
import { RecognitionError } from './recognitions.errors';
import { nominationColumns, nominations, visibleNominations } from './recognitions.sql';

/** Names that stand in a paper itself; more stand in a list that goes with it. */
export const MOST_NAMES = 200;

interface Recommended {
  count: number;
  /** In the order of papers; null: too many for the paper itself. */
  listed: (Pick<Nomination, 'achievement' | 'reason'> & { name: string })[] | null;
}

/** Those whom a round recommends, within sight, as papers name them. Throws NOBODY_RECOMMENDED. */
export async function recommendedIn(
  tx: Asking,
  names: SubjectNames,
  { key }: Pick<RecognitionRound, 'key'>,
  today: IsoDate,
): Promise<Recommended> {
  const params: unknown[] = [key, MOST_NAMES];
  const visible = visibleNominations(tx.actor, today, params);
  const rows = await tx.query<Nomination & { total: number }>(
    `-- all shards: whoever is put forward in a round, wherever they are
     SELECT ${nominationColumns}, (count(*) OVER ())::int AS total FROM nomination AS n WHERE n.round_key = $1 AND n.state = 'recommended' AND ${visible}
     ORDER BY n.path, n.key LIMIT $2`,
    params,
  );
  const count = rows[0]?.total ?? 0;
  if (count === 0) throw RecognitionError.NOBODY_RECOMMENDED();
  if (count > MOST_NAMES) return { count, listed: null };
  const named = await participantNames(names, tx.actor, tx.query.bind(tx), rows.map(nominations.toRow), today);
  return { count, listed: rows.map(({ achievement, reason }, at) => ({ name: named[at]!, achievement, reason })) };
}

/** What a round is for, as papers have it. */
export async function honourOf(tx: Asking, { titleKey, awardKey }: RecognitionRound): Promise<string> {
  const [table, key] = titleKey === null ? [tableOf(Award).name, awardKey] : [tableOf(Title).name, titleKey];
  const [row] = await tx.query<{ name: string }>(`SELECT h.name_vi AS name FROM ${table} AS h WHERE h.key = $1`, [key]);
  return row!.name;
}
