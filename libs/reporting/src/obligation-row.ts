import { type Actor, inShardsOf, type Permission, tableOf, viewOf } from '@app/kernel';
import { Obligation } from './round.entity';

/** An obligation as columns, without what is computed. */
export type ObligationRow = Omit<Obligation, 'id'>;

/** Columns of `ObligationRow`, from a table or CTE under the given name. */
export const obligationColumns = (name: string): string => tableOf(Obligation).columns(name);

export const obligationOf = (row: ObligationRow): Obligation => viewOf(Obligation, row);

/**
 * SQL condition on `obligation AS o`, or under another name: within reach as the tree was when the round opened, or owed by a workplace of the actor
 * that has moved since.
 */
export function visibleObligations(actor: Actor, permission: Permission, params: unknown[], name = 'o'): string {
  const shards = inShardsOf(actor, name, params);
  const below = `$${params.push(actor.patterns(permission))}::text[]`;
  const own = `$${params.push(actor.workplaces(permission))}::int[]`;
  return `(${shards} AND (${name}.path LIKE ANY(${below}) OR ${name}.organisation_key = ANY(${own})))`;
}

/** SQL: the last day in time of `obligation AS o`, as `deadlineOf` says it; an extension names its last day. */
export const lastDay = `CASE WHEN o.extended_to IS NOT NULL THEN o.extended_to
  WHEN o.due_boundary = 'before' THEN o.due_on - 1 ELSE o.due_on END`;

/** SQL: where `obligation AS o` with its `report AS r` stands, as `standingOf` says it. */
export const standing = `CASE WHEN r.state IN ('submitted', 'accepted') THEN r.state WHEN o.closed_on IS NOT NULL THEN 'closed'
  ELSE coalesce(r.state, 'missing') END`;

/** SQL: `obligation AS o` with its `report AS r`, if there is one. */
export const obligationsWithReports = `obligation AS o LEFT JOIN report AS r ON r.province_id = o.province_id AND r.obligation_key = o.key`;
