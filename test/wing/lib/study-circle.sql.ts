import { type Actor, inShardsOf, tableOf, under } from '@app/kernel';
import { StudyCircle } from './study-circle.entity';
import { StudyCirclePermission } from './study-circles.permissions';

/** Columns of `study_circle AS c`. */
export const circleColumns = tableOf(StudyCircle).columns('c');

/** SQL condition on `study_circle AS c`: those of the own reach. */
export const visibleCircles = (actor: Actor, params: unknown[]): string =>
  `(${inShardsOf(actor, 'c', params)} AND ${under('c.path', actor.roots(StudyCirclePermission.Read), params)})`;
