import { type IsoDate, KernelError, type Language, newKey, type Query, type Transaction } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import type { Title } from './title.entity';
import { isLate, standsIn } from './title.rules';
import type { TitleRegistration } from './title-registration.entity';
import { TitleError } from './titles.errors';
import { TitleRegistered, TitleWithdrawn } from './titles.events';
import { registrations, titles, TITLES_OF_KEYS } from './titles.sql';

interface GivenIn {
  kind: SubjectKind;
  year: number;
}

/** Titles in the order asked for, each given to such a kind and standing in the year. Throws NOT_FOUND, TITLE_NOT_FOR, TITLE_NOT_IN_YEAR. */
export async function titlesFor(
  query: Query,
  keys: readonly string[],
  given: GivenIn,
  language: Language,
): Promise<Title[]> {
  return fitting(await query<Title>(TITLES_OF_KEYS, [keys]), keys, given, language);
}

/** The same for whoever writes: none of them is amended or closed until commit, for that asks who has registered. */
export async function heldTitlesFor(tx: Transaction, keys: readonly string[], given: GivenIn): Promise<Title[]> {
  const rows = await tx.query<Title>(`${TITLES_OF_KEYS} ORDER BY t.key FOR KEY SHARE`, [keys]);
  return fitting(rows, keys, given, tx.actor.language);
}

function fitting(
  rows: readonly Title[],
  keys: readonly string[],
  { kind, year }: GivenIn,
  language: Language,
): Title[] {
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

/**
 * Writes them in one statement, tells each and moves the counts of their places. Answers their keys. The counts come first and are locked until commit: whoever else
 * registers in one of the places waits there, before either has written what the other's would collide with.
 */
export async function writeRegistrations(tx: Transaction, rows: readonly NewRegistration[]): Promise<string[]> {
  const made = rows.map((row) => ({ ...row, key: newKey(), version: 1 }));
  await addToCounts(tx, made);
  await registrations.insertAll(tx, made);
  for (const row of made) {
    const { provinceId, scopeId, key: subject, path, version: _, ...after } = row;
    tx.happened(TitleRegistered, { subject, provinceId, scopeId, path, payload: payloadOf(row), after });
  }
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

type Counted = Pick<TitleRegistration, 'provinceId' | 'scopeId' | 'year' | 'titleKey' | 'registeredOn' | 'closesOn'>;

/** In the order in which all who register lock counts: by province, place, year and title. */
const ADDED = `
  INSERT INTO title_count AS c (province_id, scope_id, year, title_key, registered, late)
  SELECT r.province_id, r.scope_id, r.year, r.title_key, count(*), count(*) FILTER (WHERE r.is_late)
  FROM unnest($1::int[], $2::int[], $3::int[], $4::uuid[], $5::bool[]) AS r(province_id, scope_id, year, title_key, is_late)
  GROUP BY r.province_id, r.scope_id, r.year, r.title_key ORDER BY r.province_id, r.scope_id, r.year, r.title_key
  ON CONFLICT (province_id, scope_id, year, title_key)
  DO UPDATE SET registered = c.registered + excluded.registered, late = c.late + excluded.late RETURNING c.title_key`;

/** However many places, one statement. */
async function addToCounts(tx: Transaction, rows: readonly Counted[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(ADDED, [
    rows.map(({ provinceId }) => provinceId),
    rows.map(({ scopeId }) => scopeId),
    rows.map(({ year }) => year),
    rows.map(({ titleKey }) => titleKey),
    rows.map(({ registeredOn, closesOn }) => isLate(registeredOn, closesOn)),
  ]);
}

async function takeFromCount(tx: Transaction, row: Counted): Promise<void> {
  await tx.query(
    `UPDATE title_count AS c SET registered = c.registered - 1, late = c.late - $5
     WHERE c.province_id = $1 AND c.scope_id = $2 AND c.year = $3 AND c.title_key = $4`,
    [row.provinceId, row.scopeId, row.year, row.titleKey, isLate(row.registeredOn, row.closesOn) ? 1 : 0],
  );
}

/** One of the place is registered for another title, in the order of the titles, as `addToCounts` has it. */
export async function moveCount(tx: Transaction, before: Counted, after: Counted): Promise<void> {
  if (before.titleKey < after.titleKey) await takeFromCount(tx, before);
  await addToCounts(tx, [after]);
  if (before.titleKey > after.titleKey) await takeFromCount(tx, before);
}

/** Ends one that is locked and stands, moves its count and tells it. Throws VERSION_CONFLICT. */
export async function withdrawIn(
  tx: Transaction,
  row: TitleRegistration,
  { version, today, reason }: { version: number; today: IsoDate; reason: string },
): Promise<void> {
  const change = await registrations.amend(tx, row, version, { withdrawnOn: today, withdrawalReason: reason });
  await takeFromCount(tx, row);
  const { provinceId, scopeId, path, key: subject } = row;
  tx.happened(TitleWithdrawn, { subject, provinceId, scopeId, path, payload: payloadOf(row), ...change, reason });
}
