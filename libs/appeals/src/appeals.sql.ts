import { tableOf } from '@app/kernel';
import { Appeal } from './appeal.entity';

export const appeals = tableOf(Appeal);

/** Columns of `appeal AS p`. */
export const appealColumns = appeals.columns('p');
