import { tableOf } from '@app/kernel';
import { Authority } from './authority.entity';
import { Award } from './award.entity';

export const awards = tableOf(Award);
export const authorities = tableOf(Authority);

/** Columns of `authority AS h`. */
export const authorityColumns = authorities.columns('h');
