import { type Actor, type Deadline, DeadlineBoundary, type IsoDate, lastDayInTime, type Permission } from '@app/kernel';
import { registerEnumType } from '@nestjs/graphql';
import { type Report, ReportState } from './report.entity';
import { ReportPermission } from './reporting.permissions';
import type { Obligation } from './round.entity';

export enum ObligationStanding {
  /** Nothing has been written yet. */
  Missing = 'missing',
  Draft = 'draft',
  Submitted = 'submitted',
  Returned = 'returned',
  Accepted = 'accepted',
  /** The unit ceased and its report is not in; it no longer counts as missing. */
  Closed = 'closed',
}
registerEnumType(ObligationStanding, { name: 'ObligationStanding' });

type Written = Pick<Report, 'state'> | null;

export function standingOf({ closedOn }: Pick<Obligation, 'closedOn'>, report: Written): ObligationStanding {
  if (report?.state === ReportState.Submitted) return ObligationStanding.Submitted;
  if (report?.state === ReportState.Accepted) return ObligationStanding.Accepted;
  if (closedOn !== null) return ObligationStanding.Closed;
  if (report === null) return ObligationStanding.Missing;
  return report.state === ReportState.Returned ? ObligationStanding.Returned : ObligationStanding.Draft;
}

/** Standings in which the report still has to come. */
export const OWING: readonly ObligationStanding[] = [
  ObligationStanding.Missing,
  ObligationStanding.Draft,
  ObligationStanding.Returned,
];

/** The deadline in force; an extension names the last day in time. */
export const deadlineOf = ({
  dueOn,
  dueBoundary,
  extendedTo,
}: Pick<Obligation, 'dueOn' | 'dueBoundary' | 'extendedTo'>): Deadline =>
  extendedTo === null ? { on: dueOn, boundary: dueBoundary } : { on: extendedTo, boundary: DeadlineBoundary.By };

/** Owed and past the deadline. An overdue report never disappears, not even when its round is closed. */
export const isOverdue = (obligation: Obligation, report: Written, today: IsoDate): boolean =>
  OWING.includes(standingOf(obligation, report)) && today > lastDayInTime(deadlineOf(obligation));

type Parties = Pick<Obligation, 'organisationKey' | 'toKey' | 'throughKey'>;

/** Within reach, or the own unit's: one that has moved since still reads what it owes where it stood. */
export const mayRead = (
  actor: Actor,
  { path, organisationKey }: Pick<Obligation, 'path' | 'organisationKey'>,
): boolean =>
  actor.isAllowed((by) => by.covers(ReportPermission.Read, path) || by.worksAt(ReportPermission.Read, organisationKey));

export const mayEdit = (actor: Actor, { organisationKey }: Parties): boolean =>
  actor.worksAt(ReportPermission.Edit, organisationKey);

export const maySubmit = (actor: Actor, { organisationKey }: Parties): boolean =>
  actor.worksAt(ReportPermission.Submit, organisationKey);

/** The addressee's staff or the body that receives for it; nobody reviews the report of their own unit. */
export const mayReview = (actor: Actor, { organisationKey, toKey, throughKey }: Parties): boolean =>
  !actor.worksAt(ReportPermission.Review, organisationKey) && actor.worksAt(ReportPermission.Review, toKey, throughKey);

/** Works at a level above the obligation: where its report goes, or further up. Never the unit itself. */
export const isAbove = (
  actor: Actor,
  permission: Permission,
  obligation: Parties & Pick<Obligation, 'parentPath'>,
): boolean =>
  !actor.worksAt(permission, obligation.organisationKey) &&
  actor.isAllowed(
    (by) =>
      by.worksAt(permission, obligation.toKey, obligation.throughKey) ||
      (obligation.parentPath !== null && by.covers(permission, obligation.parentPath)),
  );
