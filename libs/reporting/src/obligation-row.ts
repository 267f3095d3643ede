import { Obligation } from './round.entity';

/** A plain row of an obligation. */
export type ObligationRow = Omit<Obligation, 'id'>;

/** Columns of `ObligationRow`, from a table under the given name. */
export const obligationColumns = (name: string): string =>
  `${name}.scope_id AS "scopeId", ${name}.key, ${name}.round_key AS "roundKey", ${name}.organisation_key AS "organisationKey",
   ${name}.path, ${name}.node_path AS "nodePath", ${name}.parent_path AS "parentPath", ${name}.tier, ${name}.consolidates,
   ${name}.to_key AS "toKey", ${name}.through_key AS "throughKey", ${name}.due_on AS "dueOn", ${name}.due_boundary AS "dueBoundary",
   ${name}.extended_to AS "extendedTo", ${name}.extension_reason AS "extensionReason", ${name}.closed_on AS "closedOn",
   ${name}.closing_reason AS "closingReason"`;

export const obligationOf = (row: ObligationRow): Obligation =>
  Object.assign(Object.create(Obligation.prototype) as Obligation, row);
