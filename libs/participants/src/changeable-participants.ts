import { type Actor, type IsoDate, KernelError, type Permission, type Transaction } from '@app/kernel';
import { type ActingFor, actsFor, onBehalfOf, placeOn } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import { keptSubjects, namesKept } from './kept-subjects';

/** Who takes part: an organisation, or a subject otherwise; with the place at which that was registered. */
interface Participant {
  kind: SubjectKind;
  organisationKey: number | null;
  subjectKey: string | null;
  provinceId: number;
  scopeId: number;
  path: string;
}

/** Permissions to register organisations, and to register subjects on their behalf. */
export interface Registering extends ActingFor {
  subjects: Permission;
}

/**
 * What was registered is changed by whoever may register it: of an organisation by itself, or by whom `onBehalfOf` lets act for it (one that has ceased is where
 * it was registered); of anybody else by the offices that keep them. Throws NOT_FOUND.
 */
export async function mustBeChangeable(
  tx: Transaction,
  row: Participant,
  registering: Registering,
  today: IsoDate,
): Promise<void> {
  const { kind, organisationKey, subjectKey, provinceId } = row;
  if (organisationKey !== null) {
    const place = await placeOn(tx.query.bind(tx), organisationKey, today);
    await onBehalfOf(tx, registering, organisationKey, place ?? row, today);
    return;
  }
  if (kind === SubjectKind.Organisation || subjectKey === null) throw KernelError.NOT_FOUND();
  const organisationKeys = tx.actor.workplaces(registering.subjects);
  const [kept] = await keptSubjects(tx, { kind, provinceId, organisationKeys }, [subjectKey], today);
  if (!kept) throw KernelError.NOT_FOUND();
}

/** SQL condition on a fact that names a participant, seen by the actor: `mustBeChangeable` lets it pass. */
export function changeableParticipants(
  alias: string,
  actor: Actor,
  registering: Registering,
  today: IsoDate,
  params: unknown[],
): string {
  const day = `$${params.push(today)}::date`;
  const kept = namesKept(alias, actor, actor.workplaces(registering.subjects), today, params);
  return `(${alias}.kind = 'organisation' AND EXISTS (
      SELECT 1 FROM (
        SELECT ${alias}.organisation_key, coalesce(still.path, ${alias}.path) AS path, coalesce(still.scope_id, ${alias}.scope_id) AS scope_id
        FROM (SELECT 1) AS one LEFT JOIN organisation_period AS still ON still.organisation_key = ${alias}.organisation_key
          AND still.valid_from <= ${day} AND (still.valid_to IS NULL OR still.valid_to >= ${day})) AS p
      WHERE ${actsFor(actor, registering, today, params)})
    OR ${kept})`;
}
