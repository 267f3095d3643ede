import { type IsoDate, KernelError, newKey, type Query, tableOf, type Transaction } from '@app/kernel';
import { keysOnPaths } from '@app/organisations';
import { Dispatch, DispatchEvent, DispatchRecipient, DispatchStatus } from './dispatch.entity';
import type { DispatchGroupInput } from './dispatch.inputs';
import { isHeld } from './standing.sql';

/** An organisation as it sends. */
export interface Sender {
  key: number;
  path: string;
  /** Subtrees of organisations below it: its own, and the committee's for which it acts. */
  roots: string[];
  /** Path of its administrative unit: everybody who works there and below is in its area. */
  area: string;
  /** Itself, and the committee for which it acts. */
  keys: number[];
}

const onDay = (period: string, day: string): string =>
  `${period}.valid_from <= ${day}::date AND (${period}.valid_to IS NULL OR ${period}.valid_to >= ${day}::date)`;

/** `organisation_period AS p` stands below the sender or works in its area. */
const inArea = (roots: string, area: string, day: string): string =>
  `(p.path LIKE ANY(${roots}::text[]) OR EXISTS (SELECT FROM administrative_unit_period AS within
      WHERE within.unit_key = p.scope_id AND within.path LIKE ${area} AND ${onDay('within', day)}))`;

/** What `inArea` compares with. */
const areaOf = ({ roots, area }: Sender): [string[], string] => [roots.map((root) => `${root}%`), `${area}%`];

/** The sender as of today. Throws NOT_FOUND: who has ceased sends nothing. */
export async function senderOf(query: Query, key: number, today: IsoDate): Promise<Sender> {
  const [sender] = await query<Sender>(
    `SELECT p.organisation_key AS key, p.path, array_remove(ARRAY[p.path, c.path], NULL) AS roots,
       array_remove(ARRAY[p.organisation_key, c.organisation_key], NULL) AS keys,
       (SELECT u.path FROM administrative_unit_period AS u WHERE u.unit_key = p.scope_id AND u.valid_from <= $2::date
        ORDER BY u.valid_from DESC LIMIT 1) AS area
     FROM organisation_period AS p
     LEFT JOIN organisation_period AS c ON c.organisation_key = p.acts_for_key AND ${onDay('c', '$2')}
     WHERE p.organisation_key = $1 AND ${onDay('p', '$2')}`,
    [key, today],
  );
  if (!sender) throw KernelError.NOT_FOUND();
  return sender;
}

/**
 * Those of the organisations to which the sender may send today: below it and in its area, such as the association beside the
 * committee; above it and the bodies that act for those above; beside it under the same superior.
 */
export async function reachable(
  query: Query,
  sender: Sender,
  keys: readonly number[],
  today: IsoDate,
): Promise<Set<number>> {
  if (keys.length === 0) return new Set();
  const above = keysOnPaths(sender.roots);
  const rows = await query<{ key: number }>(
    `SELECT p.organisation_key AS key FROM organisation_period AS p
     WHERE p.organisation_key = ANY($1::int[]) AND ${onDay('p', '$2')}
       AND (${inArea('$3', '$4', '$2')} OR p.organisation_key = ANY($5::int[]) OR p.acts_for_key = ANY($5::int[])
            OR p.parent_key = ANY($6::int[]))`,
    [keys, today, ...areaOf(sender), above, parentsOf(sender)],
  );
  return new Set(rows.map(({ key }) => key));
}

/** `1.7.90.` has the parent 7. */
const parentsOf = ({ roots }: Sender): number[] => roots.flatMap((root) => keysOnPaths([root]).slice(-2, -1));

const GROUP = `jsonb_to_recordset($2::jsonb) AS g(kinds text[], levels text[], "namedAs" text, at int)`;

const MEMBERS = `
  JOIN organisation_period AS p ON p.kind = ANY(g.kinds) AND ${onDay('p', '$4')} AND ${inArea('$3', '$5', '$4')}
  JOIN administrative_unit AS u ON u.key = p.scope_id AND (cardinality(g.levels) = 0 OR u.level = ANY(g.levels))`;

const numbered = (groups: readonly DispatchGroupInput[]): string =>
  JSON.stringify(groups.map(({ kinds, levels, namedAs }, at) => ({ kinds, levels, namedAs: namedAs.trim(), at })));

/** $1 to $5 of what speaks of groups. */
function params(sender: Sender, groups: readonly DispatchGroupInput[], today: IsoDate): unknown[] {
  const [roots, area] = areaOf(sender);
  return [sender.key, numbered(groups), roots, today, area];
}

/** Positions of the groups that mean nobody but the sender. */
export async function emptyGroups(
  query: Query,
  sender: Sender,
  groups: readonly DispatchGroupInput[],
  today: IsoDate,
): Promise<number[]> {
  if (groups.length === 0) return [];
  const rows = await query<{ at: number }>(
    `SELECT DISTINCT g.at FROM ${GROUP} ${MEMBERS} WHERE p.organisation_key <> $1`,
    params(sender, groups, today),
  );
  const meant = new Set(rows.map(({ at }) => at));
  return groups.map((_, at) => at).filter((at) => !meant.has(at));
}

/** Sendings of one document wait for one another, so that nobody gets it twice from two who send at the same moment. */
export async function lockSendings(tx: Transaction, directiveKey: string): Promise<void> {
  await tx.query('SELECT FROM directive WHERE key = $1 FOR NO KEY UPDATE', [directiveKey]);
}

export type NewDispatch = Pick<Dispatch, 'directiveKey' | 'purpose' | 'replacesKey' | 'note' | 'sentBy'>;

export async function insertDispatch(tx: Transaction, sender: Sender, dispatch: NewDispatch): Promise<string> {
  const key = newKey();
  await tableOf(Dispatch).insert(tx, { key, senderKey: sender.key, sentAt: tx.now, ...dispatch });
  return key;
}

/** What another system sent to one organisation here: nobody here has sent it. The sender is known by key, or as it states itself. */
export type NewArrival = Omit<NewDispatch, 'sentBy'> &
  Pick<Dispatch, 'senderKey' | 'statedSender' | 'statedSenderCode' | 'statedDocumentId'> & { organisationKey: number };

/** Throws NOT_FOUND: at whoever has ceased nothing arrives. */
export async function insertArrival(
  tx: Transaction,
  { organisationKey, ...dispatch }: NewArrival,
  today: IsoDate,
): Promise<{ key: string; path: string }> {
  const [recipient] = await tx.query<{ name: string; path: string }>(
    `SELECT p.name, p.path FROM organisation_period AS p WHERE p.organisation_key = $1 AND ${onDay('p', '$2')}`,
    [organisationKey, today],
  );
  if (!recipient) throw KernelError.NOT_FOUND();
  const key = newKey();
  const standing = { dispatchKey: key, organisationKey, status: DispatchStatus.Arrived };
  await tableOf(Dispatch).insert(tx, { key, sentAt: tx.now, sentBy: null, ...dispatch });
  await tableOf(DispatchRecipient).insert(tx, { ...standing, namedAs: recipient.name, statusAt: tx.now });
  await tableOf(DispatchEvent).insert(tx, { key: newKey(), ...standing, occurredAt: tx.now });
  return { key, path: recipient.path };
}

/** The first 15 characters of a UUIDv7: the instant and the version. */
const UUID_V7_HEAD = 15;

/** Keys made by the database for many rows at once, of the present instant; `$n` is `keyHead()`. */
export const keyOfNow = (head: string): string =>
  `overlay(gen_random_uuid()::text PLACING ${head} FROM 1 FOR ${UUID_V7_HEAD})::uuid`;
export const keyHead = (): string => newKey().slice(0, UUID_V7_HEAD);

/**
 * Recipients, each once, by name before by group; who holds the same document from the same sender already is left out.
 * One statement for any number of them. Answers how many were added.
 */
export async function insertRecipients(
  tx: Transaction,
  { dispatchKey, directiveKey, sentBy }: { dispatchKey: string; directiveKey: string; sentBy: string | null },
  sender: Sender,
  { keys, groups }: { keys: readonly number[]; groups: readonly DispatchGroupInput[] },
  today: IsoDate,
): Promise<number> {
  const [made] = await tx.query<{ count: number }>(RECIPIENTS, [
    ...params(sender, groups, today),
    keys,
    dispatchKey,
    directiveKey,
    DispatchStatus.Arrived,
    tx.now,
    sentBy,
    keyHead(),
  ]);
  return made!.count;
}

/** How many organisations are meant, each once; who has the document already is counted, too. */
export async function recipientCount(
  query: Query,
  sender: Sender,
  { keys, groups }: { keys: readonly number[]; groups: readonly DispatchGroupInput[] },
  today: IsoDate,
): Promise<number> {
  const [meant] = await query<{ count: number }>(
    `WITH ${MEANT} SELECT count(DISTINCT organisation_key)::int AS count FROM meant WHERE organisation_key <> $1`,
    [...params(sender, groups, today), keys],
  );
  return meant!.count;
}

const MEANT = `meant AS (
    SELECT p.organisation_key, p.name AS named_as, 0 AS rank FROM organisation_period AS p
    WHERE p.organisation_key = ANY($6::int[]) AND ${onDay('p', '$4')}
    UNION ALL
    SELECT p.organisation_key, g."namedAs", g.at + 1 FROM ${GROUP} ${MEMBERS}
  )`;

const RECIPIENTS = `
  WITH ${MEANT}, once AS (
    SELECT DISTINCT ON (organisation_key) organisation_key, named_as FROM meant ORDER BY organisation_key, rank
  ), made AS (
    INSERT INTO dispatch_recipient (dispatch_key, organisation_key, named_as, status, status_at)
    SELECT $7::uuid, once.organisation_key, once.named_as, $9::text, $10::timestamptz FROM once
    WHERE once.organisation_key <> $1 AND NOT EXISTS (
      SELECT FROM dispatch AS s JOIN dispatch_recipient AS r ON r.dispatch_key = s.key
      WHERE s.directive_key = $8 AND s.sender_key = $1 AND s.key <> $7 AND r.organisation_key = once.organisation_key
        AND ${isHeld('r')})
    RETURNING organisation_key
  ), told AS (
    INSERT INTO dispatch_event (key, dispatch_key, organisation_key, status, occurred_at, actor_id)
    SELECT ${keyOfNow('$12::text')}, $7::uuid, organisation_key, $9::text, $10::timestamptz, $11::uuid FROM made
  )
  SELECT count(*)::int AS count FROM made`;
