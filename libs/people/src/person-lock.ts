import { KernelError, type Transaction } from '@app/kernel';
import { PeopleError } from './people.errors';

/**
 * Locks a person whom the actor may change, and counts the version on; null asks for no version, where the change has one of its own. Answers the box of the data key. Errors: NOT_FOUND,
 * VERSION_CONFLICT, PERSON_ERASED.
 */
export async function lockPerson(tx: Transaction, personKey: string, version: number | null): Promise<Buffer> {
  const [person] = await tx.query<{ version: number; wrappedKey: Buffer | null }>(
    `SELECT p.version, (SELECT k.wrapped_key FROM person_key AS k WHERE k.person_key = p.key) AS "wrappedKey"
     FROM person AS p WHERE p.key = $1 FOR UPDATE OF p`,
    [personKey],
  );
  if (!person) throw KernelError.NOT_FOUND();
  if (version !== null && person.version !== version) throw KernelError.VERSION_CONFLICT({ current: person.version });
  if (!person.wrappedKey) throw PeopleError.PERSON_ERASED();
  await tx.query('UPDATE person SET version = version + 1 WHERE key = $1', [personKey]);
  return person.wrappedKey;
}

/** Until commit nobody erases them, so that nothing is written of somebody who is gone by then. Throws PERSON_ERASED. */
export async function keepPeople(tx: Transaction, personKeys: readonly string[]): Promise<void> {
  const people = await tx.query<{ isErased: boolean }>(
    `SELECT erased_at IS NOT NULL AS "isErased" FROM person WHERE key = ANY($1::uuid[]) ORDER BY key FOR KEY SHARE`,
    [personKeys],
  );
  if (people.some(({ isErased }) => isErased)) throw PeopleError.PERSON_ERASED();
}
