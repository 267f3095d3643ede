import type { Actor, IsoDate } from '@app/kernel';
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
export const weekColumns = `w.key, w.organisation_key AS "organisationKey", w.parent_key AS "parentKey", w.directive_key AS "directiveKey",
  w.round_key AS "roundKey", w.year, w.own_theme AS "ownTheme", w.own_starts_on AS "ownStartsOn", w.own_ends_on AS "ownEndsOn",
  w.opening_on AS "openingOn", w.opening_place AS "openingPlace", w.is_demo AS "isDemo", w.version,
  ${inherited('own_theme')} AS theme, ${inherited('own_starts_on')} AS "startsOn", ${inherited('own_ends_on')} AS "endsOn"`;

export const toWeek = (row: Week): Week => Object.assign(Object.create(Week.prototype) as Week, row);

/** SQL condition on `week AS w`: weeks of the own reach, and those of the levels above. */
export const visibleWeeks = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  flowsDownTo({ actor, permission: WeekPermission.Read, today, organisation: 'w.organisation_key' }, params);
