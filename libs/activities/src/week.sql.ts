import { type Actor, type IsoDate, tableOf } from '@app/kernel';
import { flowsDownTo } from '@app/organisations';
import { WeekPermission } from './activities.permissions';
import { Week } from './week.entity';

/** `week AS w` with the weeks it inherits from, nearest first: three joins instead of a recursion per row. */
export const weekChain = `week AS w
  LEFT JOIN week AS w1 ON w1.key = w.parent_key
  LEFT JOIN week AS w2 ON w2.key = w1.parent_key
  LEFT JOIN week AS w3 ON w3.key = w2.parent_key`;

/** Keys of the week and of all it inherits from; for `$1 = ANY`. */
export const weekChainKeys = 'ARRAY[w.key, w1.key, w2.key, w3.key]';

const inherited = (column: string): string => `coalesce(w.${column}, w1.${column}, w2.${column}, w3.${column})`;

/** Columns over `weekChain`, own values and the ones in force. */
export const weekColumns = `${tableOf(Week).columns('w')},
  ${inherited('own_theme')} AS theme, ${inherited('own_starts_on')} AS "startsOn", ${inherited('own_ends_on')} AS "endsOn"`;

export const toWeek = tableOf(Week).toRow;

/** SQL condition on `week AS w`: weeks of the own reach, and those of the levels above. */
export const visibleWeeks = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  flowsDownTo({ actor, permission: WeekPermission.Read, today, organisation: 'w.organisation_key' }, params);
