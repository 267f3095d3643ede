import { type Actor, type IsoDate, nodeId, type Query, type Thing } from '@app/kernel';
import { namesOfAll } from '@app/participants';
import type { SubjectNames } from '@app/subjects';
import type { Recognition } from './recognition.entity';
import type { RecognitionRound } from './recognition-round.entity';
import { RECOGNITION, RECOGNITION_ROUND } from './recognitions.kinds';

type Honoured = Pick<Recognition, 'titleKey' | 'awardKey'>;

/** What titles and awards are called, by their keys. */
export async function honoursOf(query: Query, actor: Actor, rows: readonly Honoured[]): Promise<Map<string, string>> {
  const keys = rows.map(({ titleKey, awardKey }) => titleKey ?? awardKey);
  const named = await query<{ key: string; name: string }>(
    `SELECT t.key, t.name_${actor.language} AS name FROM title AS t WHERE t.key = ANY($1::uuid[])
     UNION ALL SELECT w.key, w.name_${actor.language} FROM award AS w WHERE w.key = ANY($1::uuid[])`,
    [keys],
  );
  return new Map(named.map(({ key, name }) => [key, name]));
}

const honourIn = (honours: ReadonlyMap<string, string>, { titleKey, awardKey }: Honoured): string =>
  honours.get(titleKey ?? awardKey!)!;

/** Recognitions as things, in their order; whoever is out of the actor's sight is not named. */
export async function thingsOf(
  names: SubjectNames,
  actor: Actor,
  query: Query,
  rows: readonly Recognition[],
  today: IsoDate,
): Promise<Thing[]> {
  const honours = await honoursOf(query, actor, rows);
  const named = await namesOfAll(names, actor, query, rows, today);
  return rows.map((row) => ({
    id: row.id,
    kind: RECOGNITION,
    title: `${honourIn(honours, row)}: ${named.get(row.key)!}`,
    subtitle: `${row.year} · ${row.number}/${row.bookYear}`,
    // As in the inbox: the day on which it ends.
    day: row.validUntil,
    organisationKey: row.organisationKey ?? row.grantedByKey,
    standing: null,
  }));
}

export const roundId = (key: string): string => nodeId('RecognitionRound', key);

export async function roundThingsOf(query: Query, actor: Actor, rows: readonly RecognitionRound[]): Promise<Thing[]> {
  const honours = await honoursOf(query, actor, rows);
  return rows.map((row) => ({
    id: roundId(row.key),
    kind: RECOGNITION_ROUND,
    title: honourIn(honours, row),
    subtitle: String(row.year),
    day: row.decideBy ?? row.nominationsUntil,
    organisationKey: row.organisationKey,
    standing: null,
  }));
}
