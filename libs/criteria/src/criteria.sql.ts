import { type Actor, tableOf } from '@app/kernel';
import { CriteriaSet, CriteriaVersion } from './criteria.entity';
import { CriteriaPermission } from './criteria.permissions';

/** Columns of `criteria_set AS s`. */
export const setColumns = tableOf(CriteriaSet).columns('s');

/** Columns of `criteria_version AS v`. */
export const versionColumns = tableOf(CriteriaVersion).columns('v');

/** SQL condition on `criteria_version AS v`: what is published is everybody's, a draft of those who keep criteria. */
export const visibleVersions = (actor: Actor): string =>
  actor.roots(CriteriaPermission.Keep).length > 0 ? 'true' : `v.state = 'published'`;

/** SQL condition on `criteria_version AS v`: in force on a day, which is SQL. */
export const inForceOn = (day: string): string =>
  `v.state = 'published' AND v.valid_from <= ${day} AND (v.valid_to IS NULL OR v.valid_to >= ${day})`;
