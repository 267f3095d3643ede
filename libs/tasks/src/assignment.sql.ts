import { type Actor, type IsoDate, tableOf } from '@app/kernel';
import { visibleDirectives } from '@app/directives';
import { withinReach } from '@app/organisations';
import { Assignment, AssignmentStanding } from './assignment.entity';
import { AssignmentPermission } from './assignments.permissions';

/** Columns of `assignment AS a`. */
export const assignmentColumns = tableOf(Assignment).columns('a');

export const toAssignment = tableOf(Assignment).toRow;

/** The last day in time; null without a day. */
export const LAST_DAY = `(a.due_on - (a.due_boundary = 'before')::int)`;

const OF_PARTY = 'n.assignment_key = party.assignment_key AND n.organisation_key = party.organisation_key';

/** What `assignment_party AS party` has reached: `doneDayOf` and `percentOf` in SQL, under the name `reached`. */
export const PARTY_REACHED = `LATERAL (
  SELECT (SELECT n.percent FROM assignment_progress AS n WHERE ${OF_PARTY} ORDER BY n.recorded_at DESC, n.key DESC LIMIT 1) AS percent,
         (SELECT min(n.recorded_on) FROM assignment_progress AS n
          WHERE ${OF_PARTY} AND n.percent = 100 AND (n.sha256 IS NOT NULL OR n.directive_key IS NOT NULL)
            AND NOT EXISTS (
              SELECT FROM assignment_progress AS lower
              WHERE lower.assignment_key = n.assignment_key AND lower.organisation_key = n.organisation_key
                AND lower.percent < 100 AND (lower.recorded_at, lower.key) > (n.recorded_at, n.key))) AS done_on
) AS reached`;

/** Notes of progress of `assignment_party AS party` as JSON, for `percentOf` and `doneDayOf`. */
export const PARTY_STEPS = `(
  SELECT coalesce(json_agg(json_build_object('percent', n.percent, 'recordedOn', n.recorded_on,
    'hasEvidence', n.sha256 IS NOT NULL OR n.directive_key IS NOT NULL) ORDER BY n.recorded_at, n.key), '[]')
  FROM assignment_progress AS n WHERE ${OF_PARTY})`;

/** What `assignment AS a` has reached: `assignmentState` in SQL, under the name `state`. */
export const ASSIGNMENT_STATE = `LATERAL (
  SELECT coalesce(min(coalesce(reached.percent, 0)), 0) AS percent,
         CASE WHEN bool_and(reached.done_on IS NOT NULL) THEN max(reached.done_on) END AS done_on
  FROM assignment_party AS party CROSS JOIN ${PARTY_REACHED}
  WHERE party.assignment_key = a.key AND party.role = CASE
    WHEN EXISTS (SELECT FROM assignment_party AS head WHERE head.assignment_key = a.key AND head.role = 'lead') THEN 'lead' ELSE 'do' END
) AS state`;

const STANDING: Record<AssignmentStanding, (today: () => string) => string> = {
  [AssignmentStanding.Done]: () => `(state.done_on IS NOT NULL AND coalesce(state.done_on <= ${LAST_DAY}, true))`,
  [AssignmentStanding.DoneLate]: () => `state.done_on > ${LAST_DAY}`,
  [AssignmentStanding.Overdue]: (today) => `(state.done_on IS NULL AND ${LAST_DAY} < ${today()})`,
  [AssignmentStanding.Open]: (today) => `(state.done_on IS NULL AND coalesce(${LAST_DAY} >= ${today()}, true))`,
};

/** SQL condition on `a` and `state`: those for which `standingOf` answers this. */
export const standsAs = (standing: AssignmentStanding, today: IsoDate, params: unknown[]): string =>
  STANDING[standing](() => `$${params.push(today)}::date`);

/** SQL condition on `assignment AS a`: somebody within reach is a party to it. */
export const partyWithinReach = (actor: Actor, today: IsoDate, params: unknown[]): string => `EXISTS (
  SELECT FROM assignment_party AS party
  WHERE party.assignment_key = a.key
    AND ${withinReach({ actor, permission: AssignmentPermission.Read, today, organisation: 'party.organisation_key' }, params)})`;

/**
 * SQL condition on `directive AS d`, the document of `assignment AS a`: who may see the document sees its tasks; who is given a task
 * by a registered document sees it too, wherever that document's register stands.
 */
export const visibleThroughDirective = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  `(${visibleDirectives(actor, today, params)} OR (d.state = 'registered' AND ${partyWithinReach(actor, today, params)}))`;

/** SQL condition on `assignment AS a`. */
export const visibleAssignments = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  `EXISTS (SELECT FROM directive AS d WHERE d.key = a.directive_key AND ${visibleThroughDirective(actor, today, params)})`;

/**
 * SQL condition on `assignment_progress AS n`: notes and evidence are read by those above the party, by those above the register that
 * gave the task, and by those who lead it; what a party has reached is no secret among the others.
 */
export function visibleProgress(actor: Actor, today: IsoDate, params: unknown[]): string {
  const reach = { actor, permission: AssignmentPermission.Read, today };
  const workplaces = `$${params.push(actor.workplaces(AssignmentPermission.Read))}::int[]`;
  return `(${withinReach({ ...reach, organisation: 'n.organisation_key' }, params)}
    OR EXISTS (SELECT FROM assignment AS given JOIN directive AS source ON source.key = given.directive_key
               WHERE given.key = n.assignment_key AND ${withinReach({ ...reach, organisation: 'source.keeper_key' }, params)})
    OR EXISTS (SELECT FROM assignment_party AS head
               WHERE head.assignment_key = n.assignment_key AND head.role = 'lead' AND head.organisation_key = ANY(${workplaces})))`;
}

/** SQL condition on `assignment AS a`: what a draft says binds nobody yet. */
export const BY_REGISTERED = `EXISTS (SELECT FROM directive AS given WHERE given.key = a.directive_key AND given.state = 'registered')`;
