import { tableOf } from '@app/kernel';
import { Authority } from './authority.entity';
import { Award } from './award.entity';

export const awards = tableOf(Award);
export const authorities = tableOf(Authority);

/** Columns of `award AS a` and of `authority AS h`. */
export const awardColumns = awards.columns('a');
export const authorityColumns = authorities.columns('h');

/** SQL: whether a row stands on a day, which may be null: then it does. */
export const standsOn = (alias: string, day: string): string =>
  `(${day}::date IS NULL OR coalesce(${alias}.valid_from, '-infinity') <= ${day} AND coalesce(${alias}.valid_to, 'infinity') >= ${day})`;
