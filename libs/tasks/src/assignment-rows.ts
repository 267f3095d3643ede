import { newKey, part, tableOf, type Transaction } from '@app/kernel';
import { Assignment, AssignmentParty, DirectiveDeadline } from './assignment.entity';
import { assignmentColumns } from './assignment.sql';
import { AssignmentError } from './assignments.errors';
import { distinctParties, type NewAssignment, type NewDeadline, type NewParty } from './new-assignment';

const tasks = tableOf(Assignment);
const partiesOfTasks = tableOf(AssignmentParty);

/** SQL of the place after those that the document has already, for a row whose `position` counts from 0. */
const appended = (table: string): string =>
  `r.position + (SELECT coalesce(max(position) + 1, 0) FROM ${table} WHERE directive_key = r.directive_key)`;

/** Appends deadlines to those that the document has already. One statement. */
export async function insertDeadlines(tx: Transaction, directiveKey: string, deadlines: NewDeadline[]): Promise<void> {
  const rows = deadlines.map((deadline, position) => ({ ...deadline, key: newKey(), directiveKey, position }));
  const table = tableOf(DirectiveDeadline);
  await table.insertAll(tx, rows, { made: { position: appended(table.name) } });
}

export type KeyedAssignment = NewAssignment & { key: string };

/** Appends tasks and their parties to those that the document has already. Two statements. */
export async function insertAssignments(
  tx: Transaction,
  directiveKey: string,
  assignments: NewAssignment[],
): Promise<KeyedAssignment[]> {
  if (assignments.length === 0) return [];
  const keyed = assignments.map((assignment) => ({ ...assignment, key: newKey() }));
  const rows = keyed.map((task, position) => ({
    ...task,
    parties: undefined,
    directiveKey,
    position,
    createdAt: tx.now,
  }));
  await tasks.insertAll(tx, rows, { made: { position: appended(tasks.name) } });
  await insertParties(
    tx,
    keyed.flatMap(({ key, parties }) => distinctParties(parties).map((party) => ({ ...party, assignmentKey: key }))),
  );
  return keyed;
}

const insertParties = (tx: Transaction, parties: (NewParty & { assignmentKey: string })[]): Promise<unknown> =>
  partiesOfTasks.insertAll(tx, parties);

/** A task as it stands, for changing it. */
export interface StoredTask extends NewAssignment {
  key: string;
  directiveKey: string;
  version: number;
}

export async function recordedTask(tx: Transaction, key: string): Promise<StoredTask | null> {
  const [found] = await tx.query<StoredTask>(
    `SELECT ${assignmentColumns}, (
       SELECT coalesce(json_agg(${partiesOfTasks.json('p', ['organisationKey', 'role', 'namedAs'])} ORDER BY p.organisation_key), '[]')
       FROM assignment_party AS p WHERE p.assignment_key = a.key) AS parties
     FROM assignment AS a WHERE a.key = $1`,
    [key],
  );
  return found ?? null;
}

/** Throws VERSION_CONFLICT. */
export const amendAssignment = (
  tx: Transaction,
  before: StoredTask,
  version: number,
  after: NewAssignment,
): Promise<unknown> => tasks.amend(tx, before, version, part(after, ['text', 'dueOn', 'dueBoundary']));

/** What a party has recorded stays, so the party stays. The caller holds the task's row. */
export async function replaceParties(tx: Transaction, key: string, parties: NewParty[]): Promise<void> {
  const distinct = distinctParties(parties);
  const kept = distinct.map(({ organisationKey }) => organisationKey);
  const dropped = await tx.query(
    'SELECT FROM assignment_progress WHERE assignment_key = $1 AND organisation_key <> ALL($2::int[]) LIMIT 1',
    [key, kept],
  );
  if (dropped.length > 0)
    throw AssignmentError.PARTY_HAS_PROGRESS({}, [{ path: 'parties', code: 'PARTY_HAS_PROGRESS' }]);
  await tx.query('DELETE FROM assignment_party WHERE assignment_key = $1', [key]);
  await insertParties(
    tx,
    distinct.map((party) => ({ ...party, assignmentKey: key })),
  );
}
