import { KernelError, newKey, type Transaction } from '@app/kernel';
import { assignmentColumns } from './assignment.sql';
import { AssignmentError } from './assignments.errors';
import { distinctParties, type NewAssignment, type NewDeadline, type NewParty } from './new-assignment';

/** Appends deadlines to those that the document has already. One statement. */
export async function insertDeadlines(tx: Transaction, directiveKey: string, deadlines: NewDeadline[]): Promise<void> {
  if (deadlines.length === 0) return;
  const rows = deadlines.map((deadline, at) => ({ ...deadline, key: newKey(), at }));
  await tx.query(
    `INSERT INTO directive_deadline (key, directive_key, position, due_on, month, day, boundary, what, from_names, to_name, through_name,
       from_keys, to_keys, through_key)
     SELECT key, $1, at + (SELECT coalesce(max(position) + 1, 0) FROM directive_deadline WHERE directive_key = $1), "dueOn", month, day,
       boundary, what, "fromNames", "toName", "throughName", "fromKeys", "toKeys", "throughKey"
     FROM jsonb_to_recordset($2::jsonb) AS d(key uuid, at int, "dueOn" date, month int, day int, boundary text, what text,
       "fromNames" text[], "toName" text, "throughName" text, "fromKeys" int[], "toKeys" int[], "throughKey" int)`,
    [directiveKey, JSON.stringify(rows)],
  );
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
  await tx.query(
    `INSERT INTO assignment (key, directive_key, position, section, text, due_on, due_boundary, unknown_names, created_at)
     SELECT key, $1, at + (SELECT coalesce(max(position) + 1, 0) FROM assignment WHERE directive_key = $1), section, text, "dueOn",
       "dueBoundary", "unknownNames", $3
     FROM jsonb_to_recordset($2::jsonb) AS a(key uuid, at int, section text, text text, "dueOn" date, "dueBoundary" text, "unknownNames" text[])`,
    [directiveKey, JSON.stringify(keyed.map((assignment, at) => ({ ...assignment, parties: undefined, at }))), tx.now],
  );
  await insertParties(
    tx,
    keyed.flatMap(({ key, parties }) => distinctParties(parties).map((party) => ({ ...party, assignmentKey: key }))),
  );
  return keyed;
}

async function insertParties(tx: Transaction, parties: (NewParty & { assignmentKey: string })[]): Promise<void> {
  if (parties.length === 0) return;
  await tx.query(
    `INSERT INTO assignment_party (assignment_key, organisation_key, role, named_as)
     SELECT "assignmentKey", "organisationKey", role, "namedAs"
     FROM jsonb_to_recordset($1::jsonb) AS p("assignmentKey" uuid, "organisationKey" int, role text, "namedAs" text)`,
    [JSON.stringify(parties)],
  );
}

/** A task as it stands, for changing it. */
export interface StoredTask extends NewAssignment {
  key: string;
  directiveKey: string;
  version: number;
}

export async function recordedTask(tx: Transaction, key: string): Promise<StoredTask | null> {
  const [found] = await tx.query<StoredTask>(
    `SELECT ${assignmentColumns}, (
       SELECT coalesce(json_agg(json_build_object('organisationKey', p.organisation_key, 'role', p.role, 'namedAs', p.named_as)
         ORDER BY p.organisation_key), '[]')
       FROM assignment_party AS p WHERE p.assignment_key = a.key) AS parties
     FROM assignment AS a WHERE a.key = $1`,
    [key],
  );
  return found ?? null;
}

export async function updateAssignment(
  tx: Transaction,
  before: StoredTask,
  version: number,
  after: NewAssignment,
): Promise<void> {
  const changed = await tx.query(
    `UPDATE assignment SET text = $3, due_on = $4, due_boundary = $5, version = version + 1
     WHERE key = $1 AND version = $2 RETURNING key`,
    [before.key, version, after.text, after.dueOn, after.dueBoundary],
  );
  if (changed.length === 0) throw KernelError.VERSION_CONFLICT({ current: before.version });
}

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
