import { newKey } from '@app/kernel';
import { lookupsOf, type PersonalField } from './personal-field';
import type { DataKey, PersonVault } from './person-vault';

/** What is known of a person, as it is kept. */
export type PersonalData = ReadonlyMap<PersonalField, string>;

export interface NewPerson {
  data: PersonalData;
  /** Where the person is recorded; null for an account alone. */
  organisationKey: number | null;
  /** Belongs to the demonstration content. */
  isDemo?: boolean;
}

export interface Runs {
  query: (sql: string, params?: unknown[]) => Promise<unknown>;
}

/** People per round of statements: their boxes are held in memory together. */
export const MOST_AT_ONCE = 2000;

interface Columns {
  keys: string[];
  fields: string[];
  boxes: Buffer[];
}

/**
 * Writes new people, each with a data key, in four statements however many they are; at most `MOST_AT_ONCE`. Answers the pseudonymous keys under
 * which everything else knows them, in order.
 */
export async function insertPeople(
  db: Runs,
  vault: PersonVault,
  people: readonly NewPerson[],
  now: Date,
): Promise<string[]> {
  if (people.length > MOST_AT_ONCE) throw new Error(`more than ${MOST_AT_ONCE} people at once`);
  const keyed = people.map((person) => {
    const key = newKey();
    return { ...person, key, dataKey: vault.newKeyOf(key) };
  });
  const keys = keyed.map(({ key }) => key);
  await db.query(
    `INSERT INTO person (key, organisation_key, is_demo, created_at)
     SELECT key, organisation_key, is_demo, $4 FROM unnest($1::uuid[], $2::int[], $3::boolean[]) AS p (key, organisation_key, is_demo)`,
    [keys, keyed.map(({ organisationKey }) => organisationKey), keyed.map(({ isDemo }) => isDemo ?? false), now],
  );
  await db.query(`INSERT INTO person_key (person_key, wrapped_key) SELECT * FROM unnest($1::uuid[], $2::bytea[])`, [
    keys,
    keyed.map(({ dataKey }) => dataKey.wrapped),
  ]);
  const sealed = { keys: [], fields: [], boxes: [] } as Columns;
  const digests = { keys: [], fields: [], boxes: [] } as Columns;
  for (const { key, dataKey, data } of keyed) addBoxes(vault, key, dataKey, data, sealed, digests);
  await writeBoxes(db, sealed, digests);
  return keys;
}

/** Puts fields of one person in the place of what was there, with their digests. */
export async function replaceFields(
  db: Runs,
  vault: PersonVault,
  key: string,
  dataKey: DataKey,
  data: PersonalData,
): Promise<void> {
  await removeFields(db, key, [...data.keys()]);
  const sealed = { keys: [], fields: [], boxes: [] } as Columns;
  const digests = { keys: [], fields: [], boxes: [] } as Columns;
  addBoxes(vault, key, dataKey, data, sealed, digests);
  await writeBoxes(db, sealed, digests);
}

export async function removeFields(db: Runs, key: string, fields: readonly PersonalField[]): Promise<void> {
  const lookups = fields.flatMap((field) => lookupsOf(field).map(({ name }) => name));
  await db.query('DELETE FROM person_field WHERE person_key = $1 AND field = ANY($2::text[])', [key, fields]);
  await db.query('DELETE FROM person_digest WHERE person_key = $1 AND lookup = ANY($2::text[])', [key, lookups]);
}

function addBoxes(
  vault: PersonVault,
  key: string,
  dataKey: DataKey,
  data: PersonalData,
  sealed: Columns,
  digests: Columns,
): void {
  for (const [field, text] of data) {
    sealed.keys.push(key);
    sealed.fields.push(field);
    sealed.boxes.push(vault.encrypt(key, dataKey, field, text));
    for (const lookup of lookupsOf(field)) {
      digests.keys.push(key);
      digests.fields.push(lookup.name);
      digests.boxes.push(vault.kept(lookup, text));
    }
  }
}

async function writeBoxes(db: Runs, sealed: Columns, digests: Columns): Promise<void> {
  await db.query(
    `INSERT INTO person_field (person_key, field, cipher) SELECT * FROM unnest($1::uuid[], $2::text[], $3::bytea[])`,
    [sealed.keys, sealed.fields, sealed.boxes],
  );
  await db.query(
    `INSERT INTO person_digest (person_key, lookup, digest) SELECT * FROM unnest($1::uuid[], $2::text[], $3::bytea[])`,
    [digests.keys, digests.fields, digests.boxes],
  );
}
