import { type Actor, under } from '@app/kernel';
import { StudyCircle } from './study-circle.entity';
import { StudyCirclePermission } from './study-circles.permissions';

/** Columns of `study_circle AS c` under the names of the entity. */
export const circleColumns = `c.scope_id AS "scopeId", c.key, c.organisation_key AS "organisationKey", c.path,
  c.directive_key AS "directiveKey", c.name, c.starts_on AS "startsOn", c.member_count AS "memberCount",
  c.closed_on AS "closedOn", c.version`;

export const toCircle = (row: StudyCircle): StudyCircle =>
  Object.assign(Object.create(StudyCircle.prototype) as StudyCircle, row);

/** SQL condition on `study_circle AS c`: those of the own reach. */
export const visibleCircles = (actor: Actor, params: unknown[]): string =>
  under('c.path', actor.roots(StudyCirclePermission.Read), params);
