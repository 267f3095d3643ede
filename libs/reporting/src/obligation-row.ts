import type { Actor, Permission } from '@app/kernel';
import { Obligation } from './round.entity';

/** An obligation as columns, without what is computed. */
export type ObligationRow = Omit<Obligation, 'id'>;

/** Columns of `ObligationRow`, from a table or CTE under the given name. */
export const obligationColumns = (name: string): string =>
  `${name}.scope_id AS "scopeId", ${name}.key, ${name}.round_key AS "roundKey", ${name}.organisation_key AS "organisationKey",
   ${name}.path, ${name}.node_path AS "nodePath", ${name}.parent_path AS "parentPath", ${name}.tier, ${name}.consolidates,
   ${name}.to_key AS "toKey", ${name}.through_key AS "throughKey", ${name}.due_on AS "dueOn", ${name}.due_boundary AS "dueBoundary",
   ${name}.extended_to AS "extendedTo", ${name}.extension_reason AS "extensionReason", ${name}.closed_on AS "closedOn",
   ${name}.closing_reason AS "closingReason"`;

export const obligationOf = (row: ObligationRow): Obligation =>
  Object.assign(Object.create(Obligation.prototype) as Obligation, row);

/**
 * SQL condition on `obligation AS o`: within reach as the tree was when the round opened, or owed by a workplace of the actor
 * that has moved since.
 */
export function visibleObligations(actor: Actor, permission: Permission, params: unknown[]): string {
  const below = `$${params.push(actor.patterns(permission))}::text[]`;
  const own = `$${params.push(actor.workplaces(permission))}::int[]`;
  return `(o.path LIKE ANY(${below}) OR o.organisation_key = ANY(${own}))`;
}

/** SQL: the last day in time of `obligation AS o`, as `deadlineOf` says it; an extension names its last day. */
export const lastDay = `CASE WHEN o.extended_to IS NOT NULL THEN o.extended_to
  WHEN o.due_boundary = 'before' THEN o.due_on - 1 ELSE o.due_on END`;

/** SQL: where `obligation AS o` with its `report AS r` stands, as `standingOf` says it. */
export const standing = `CASE WHEN r.state IN ('submitted', 'accepted') THEN r.state WHEN o.closed_on IS NOT NULL THEN 'closed'
  ELSE coalesce(r.state, 'missing') END`;

/** SQL: `obligation AS o` with its `report AS r`, if there is one. */
export const obligationsWithReports = `obligation AS o LEFT JOIN report AS r ON r.scope_id = o.scope_id AND r.obligation_key = o.key`;
