import { type FieldError, tableOf, type Transaction } from '@app/kernel';
import type { DirectivesService } from '@app/directives';
import { unknownNames } from '@app/organisations';
import { MovementDocument, MovementParty, MovementRole } from './movement.entity';

/** What hangs on a movement in lists of its own. */
export interface Ties {
  directiveKeys: string[];
  leadKeys: number[];
  coordinatorKeys: number[];
}
export type AskedTies = { [Name in keyof Ties]?: Ties[Name] | null };

const unlike = <Key>(keys: readonly Key[] | null): Key[] => [...new Set(keys ?? [])];

const taken = <Key>(wanted: Key[] | null | undefined, held: Key[]): Key[] =>
  wanted === undefined ? held : unlike(wanted);

/** Those asked for, each once; who leads does not coordinate besides. */
export function tiesOf(before: Ties, asked: AskedTies): Ties {
  const leadKeys = taken(asked.leadKeys, before.leadKeys);
  return {
    directiveKeys: taken(asked.directiveKeys, before.directiveKeys),
    leadKeys,
    coordinatorKeys: taken(asked.coordinatorKeys, before.coordinatorKeys).filter((key) => !leadKeys.includes(key)),
  };
}

export const NO_TIES: Ties = { directiveKeys: [], leadKeys: [], coordinatorKeys: [] };

export async function readTies(tx: Transaction, key: string): Promise<Ties> {
  const [found] = await tx.query<Ties>(
    `SELECT ARRAY(SELECT d.directive_key FROM movement_document AS d WHERE d.movement_key = $1 ORDER BY d.position) AS "directiveKeys",
            ${parties('lead')} AS "leadKeys", ${parties('coordinate')} AS "coordinatorKeys"`,
    [key],
  );
  return found!;
}

const parties = (role: string): string =>
  `ARRAY(SELECT t.organisation_key FROM movement_party AS t WHERE t.movement_key = $1 AND t.role = '${role}' ORDER BY t.position)`;

/** Newly named organisations that the writer may not name, and documents that they may not see, each at its field. */
export async function tieFaults(
  tx: Transaction,
  directives: DirectivesService,
  before: Ties,
  after: Ties,
  today: string,
): Promise<FieldError[]> {
  const isNew = (key: number): boolean => !before.leadKeys.includes(key) && !before.coordinatorKeys.includes(key);
  const named = [
    ...after.leadKeys.map((key, at) => ({ key, path: `leadIds.${at}` })),
    ...after.coordinatorKeys.map((key, at) => ({ key, path: `coordinatorIds.${at}` })),
  ].filter(({ key }) => isNew(key));
  const unknown = await unknownNames(tx, named, today);
  const wanted = after.directiveKeys.filter((key) => !before.directiveKeys.includes(key));
  const seen = await directives.seenOf(tx, wanted);
  const hidden = wanted
    .filter((key) => !seen.has(key))
    .map((key) => `directiveIds.${after.directiveKeys.indexOf(key)}`);
  return [...unknown, ...hidden].map((path) => ({ path, code: 'NOT_FOUND' }));
}

/** Replaces what hung on the movement. */
export async function storeTies(tx: Transaction, key: string, { directiveKeys, ...ties }: Ties): Promise<void> {
  await tx.query('DELETE FROM movement_document WHERE movement_key = $1', [key]);
  await tx.query('DELETE FROM movement_party WHERE movement_key = $1', [key]);
  await tableOf(MovementDocument).insertAll(
    tx,
    directiveKeys.map((directiveKey, position) => ({ movementKey: key, directiveKey, position })),
  );
  const rows = [
    ...ties.leadKeys.map((organisationKey) => ({ organisationKey, role: MovementRole.Lead })),
    ...ties.coordinatorKeys.map((organisationKey) => ({ organisationKey, role: MovementRole.Coordinate })),
  ];
  await tableOf(MovementParty).insertAll(
    tx,
    rows.map((row, position) => ({ movementKey: key, ...row, position })),
  );
}
