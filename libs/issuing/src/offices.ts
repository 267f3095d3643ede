import { type Actor, type IsoDate, KernelError, type Query } from '@app/kernel';
import { type OrganisationKind, placeName } from '@app/organisations';
import { DirectivePermission } from '@app/directives';
import { OwnDocumentPermission } from './issuing.permissions';
import { superiorOf } from './issuing.rules';

/** An organisation as it issues documents. */
export interface Office {
  key: number;
  path: string;
  name: string;
  kind: OrganisationKind;
  /** Printed over the name; null where nobody is. */
  superior: string | null;
  /** Where its documents are dated. */
  place: string | null;
}

interface OfficeRow extends Omit<Office, 'superior' | 'place'> {
  unit: string | null;
  parent: string | null;
  actsFor: string | null;
}

const nameOf = (key: string): string =>
  `(SELECT n.name FROM organisation_period AS n WHERE n.organisation_key = ${key} AND n.valid_from <= $2
    ORDER BY n.valid_from DESC LIMIT 1)`;

const OFFICE = `
  SELECT p.organisation_key AS key, p.path, p.name, p.kind, ${nameOf('p.parent_key')} AS parent, ${nameOf('p.acts_for_key')} AS "actsFor",
         (SELECT u.name FROM administrative_unit_period AS u WHERE u.unit_key = p.scope_id AND u.valid_from <= $2
          ORDER BY u.valid_from DESC LIMIT 1) AS unit
  FROM organisation_period AS p
  WHERE p.organisation_key = $1 AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)`;

/** The office as of today. Throws NOT_FOUND; one that has ceased issues nothing any more. */
export async function officeOf(query: Query, key: number, today: IsoDate): Promise<Office> {
  const [row] = await query<OfficeRow>(OFFICE, [key, today]);
  if (!row) throw KernelError.NOT_FOUND();
  const { unit, parent, actsFor, ...office } = row;
  return {
    ...office,
    superior: superiorOf(office.kind, { parent, actsFor }),
    place: unit === null ? null : placeName(unit),
  };
}

/** The office as of the day of a paper, or as it began where the paper is older: it was handed in to whoever kept the work before. Throws NOT_FOUND. */
export async function officeThen(query: Query, key: number, day: IsoDate): Promise<Office> {
  const [row] = await query<{ day: IsoDate }>(
    'SELECT greatest($2::date, min(p.valid_from)) AS day FROM organisation_period AS p WHERE p.organisation_key = $1',
    [key, day],
  );
  return officeOf(query, key, row!.day);
}

/** Whoever keeps the register of the office drafts for it; others draft at their own workplace only. */
export const mayDraft = (actor: Actor, { key, path }: Pick<Office, 'key' | 'path'>): boolean =>
  actor.isAllowed(
    (by) => by.covers(DirectivePermission.Register, path) || by.worksAt(OwnDocumentPermission.Draft, key),
  );

export const mayApprove = (actor: Actor, { key }: Pick<Office, 'key'>): boolean =>
  actor.worksAt(OwnDocumentPermission.Approve, key);

/** The number comes from the office's own book, so it is drawn there and not above. */
export const mayIssue = (actor: Actor, { key }: Pick<Office, 'key'>): boolean =>
  actor.worksAt(OwnDocumentPermission.Issue, key);
