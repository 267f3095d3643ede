import { type IsoDate, KernelError, newKey, type Query, type Transaction } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import type { Title } from './title.entity';
import { isLate, standsIn } from './title.rules';
import type { TitleRegistration } from './title-registration.entity';
import { TitleError } from './titles.errors';
import { TitleRegistered, TitleWithdrawn } from './titles.events';
import { registrations, titles, TITLES_OF_KEYS } from './titles.sql';

/** Titles in the order asked for, each given to such a kind and standing in the year. Throws NOT_FOUND, TITLE_NOT_FOR, TITLE_NOT_IN_YEAR. */
export async function titlesFor(
  query: Query,
  keys: readonly string[],
  { kind, year }: { kind: SubjectKind; year: number },
  language: 'vi' | 'en',
): Promise<Title[]> {
  const rows = await query<Title>(TITLES_OF_KEYS, [keys]);
  const found = new Map(rows.map((row) => [row.key, titles.toRow(row)]));
  return [...new Set(keys)].map((key) => {
    const title = found.get(key);
    if (!title) throw KernelError.NOT_FOUND();
    const name = title.name[language];
    if (title.subject !== kind) throw TitleError.TITLE_NOT_FOR({ name });
    if (!standsIn(title, year)) throw TitleError.TITLE_NOT_IN_YEAR({ name, year });
    return title;
  });
}

/** Nobody strives for a title twice in a year: the constraint refuses it too, but cannot name the title. Throws TITLE_REGISTERED. */
export async function mustBeNew(
  tx: Transaction,
  {
    provinceId,
    year,
    organisationKey,
    subjectKey,
  }: Pick<TitleRegistration, 'provinceId' | 'year' | 'organisationKey' | 'subjectKey'>,
  wanted: readonly Title[],
): Promise<void> {
  const who = organisationKey === null ? 'r.subject_key' : 'r.organisation_key';
  const [there] = await tx.query<{ titleKey: string }>(
    `SELECT r.title_key AS "titleKey" FROM title_registration AS r
     WHERE r.province_id = $1 AND ${who} = $2 AND r.year = $3 AND r.title_key = ANY($4::uuid[]) AND r.withdrawn_on IS NULL LIMIT 1`,
    [provinceId, organisationKey ?? subjectKey, year, wanted.map(({ key }) => key)],
  );
  const twice = wanted.find(({ key }) => key === there?.titleKey);
  if (twice) throw TitleError.TITLE_REGISTERED({ name: twice.name[tx.actor.language], year });
}

/** A registration as it is written, and its place. */
export type NewRegistration = Omit<
  TitleRegistration,
  'id' | 'key' | 'isLate' | 'withdrawnOn' | 'withdrawalReason' | 'version'
>;

/** Writes them in one statement, tells each and moves the counts of their places. Answers their keys. */
export async function writeRegistrations(tx: Transaction, rows: readonly NewRegistration[]): Promise<string[]> {
  const made = rows.map((row) => ({ ...row, key: newKey(), version: 1 }));
  await registrations.insertAll(tx, made);
  for (const row of made) {
    const { provinceId, scopeId, key: subject, path, version: _, ...after } = row;
    tx.happened(TitleRegistered, { subject, provinceId, scopeId, path, payload: payloadOf(row), after });
  }
  const places = Map.groupBy(made, ({ provinceId, scopeId, titleKey }) => [provinceId, scopeId, titleKey].join(':'));
  for (const [, ofPlace] of [...places].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    await moveCount(tx, ofPlace[0]!, {
      registered: ofPlace.length,
      late: ofPlace.filter((row) => isLate(row.registeredOn, row.closesOn)).length,
    });
  return made.map(({ key }) => key);
}

type Told = Pick<TitleRegistration, 'year' | 'titleKey' | 'kind' | 'organisationKey' | 'subjectKey'>;

export const payloadOf = ({ year, titleKey, kind, organisationKey, subjectKey }: Told): Told => ({
  year,
  titleKey,
  kind,
  organisationKey,
  subjectKey,
});

type Place = Pick<TitleRegistration, 'provinceId' | 'scopeId' | 'year' | 'titleKey'>;

/** Only the offices of one commune write a row, and no level above has one of its own to wait for. */
export async function moveCount(
  tx: Transaction,
  { provinceId, scopeId, year, titleKey }: Place,
  by: { registered: number; late: number },
): Promise<void> {
  const place = [provinceId, scopeId, year, titleKey, by.registered, by.late];
  await tx.query(
    by.registered > 0
      ? `INSERT INTO title_count AS c (province_id, scope_id, year, title_key, registered, late) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (province_id, scope_id, year, title_key)
         DO UPDATE SET registered = c.registered + excluded.registered, late = c.late + excluded.late`
      : `UPDATE title_count AS c SET registered = c.registered + $5, late = c.late + $6
         WHERE c.province_id = $1 AND c.scope_id = $2 AND c.year = $3 AND c.title_key = $4`,
    place,
  );
}

/** Ends one that is locked and stands, moves its count and tells it. Throws VERSION_CONFLICT. */
export async function withdrawIn(
  tx: Transaction,
  row: TitleRegistration,
  { version, today, reason }: { version: number; today: IsoDate; reason: string },
): Promise<void> {
  const change = await registrations.amend(tx, row, version, { withdrawnOn: today, withdrawalReason: reason });
  await moveCount(tx, row, { registered: -1, late: row.isLate ? -1 : 0 });
  const { provinceId, scopeId, path, key: subject } = row;
  tx.happened(TitleWithdrawn, { subject, provinceId, scopeId, path, payload: payloadOf(row), ...change, reason });
}
