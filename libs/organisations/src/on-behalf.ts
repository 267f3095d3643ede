import { type Actor, type IsoDate, KernelError, type Permission, type Transaction, under } from '@app/kernel';
import type { OrganisationPlace } from './last-place';
import { territoriesOf } from './territory.sql';

/** Permissions to act for the own organisation, and for another one. */
export interface ActingFor {
  own: Permission;
  others: Permission;
}

/**
 * The workplace that acts on behalf of an organisation; null where the writer works at the organisation itself. Whoever reaches it, or speaks for the territory
 * in which it lies, may act for it. Throws NOT_FOUND.
 */
export async function onBehalfOf(
  tx: Transaction,
  { own, others }: ActingFor,
  organisationKey: number,
  { path, scopeId }: Pick<OrganisationPlace, 'path' | 'scopeId'>,
  today: IsoDate,
): Promise<number | null> {
  const { actor } = tx;
  if (actor.worksAt(own, organisationKey)) return null;
  const [workplace = null] = actor.workplaces(others);
  if (actor.covers(others, path)) return workplace;
  const params: unknown[] = [scopeId];
  const [held] = await tx.query<{ isHeld: boolean }>(
    `SELECT $1::int IN (${territoriesOf({ actor, permission: others, today }, params)}) AS "isHeld"`,
    params,
  );
  if (!held?.isHeld) throw KernelError.NOT_FOUND();
  return workplace;
}

/** For `SELECT … FROM organisation_period AS p JOIN organisation AS o`: what an `OrganisationView` is made of. */
export const candidateColumns = `o.key, o.version, p.parent_key AS "parentKey", p.acts_for_key AS "actsForKey", p.scope_id AS "scopeId",
  p.path, p.name, p.kind, p.line, p.valid_from AS "validFrom", p.valid_to AS "validTo", p.contact, p.legal_basis AS "legalBasis",
  p.exchange_code AS "exchangeCode"`;

/** SQL condition on `organisation_period AS p`: whom `onBehalfOf` lets the actor act for. */
export function actsFor(actor: Actor, { own, others }: ActingFor, today: IsoDate, params: unknown[]): string {
  const self = `p.organisation_key = ANY($${params.push(actor.workplaces(own))}::int[])`;
  const below = under('p.path', actor.roots(others), params);
  const territories = territoriesOf({ actor, permission: others, today }, params);
  return `(${self} OR ${below} OR p.scope_id = ANY(ARRAY(${territories})))`;
}
