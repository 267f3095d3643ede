import { BoardCount } from './board';
import { standing } from './obligation-row';
import { ObligationStanding, OWING } from './obligation.rules';

/** SQL of an obligation with its report. `overdue` is asked for only where it counts: it takes parameters. */
interface Counted {
  standing: string;
  late: string;
  overdue: () => string;
}

const TOGETHER = new Map([[BoardCount.Missing, OWING]]);

/** SQL condition for a number of the board: one for the number, and for the list behind it. */
export function isCounted(count: BoardCount, { standing: is, late, overdue }: Counted): string {
  if (count === BoardCount.Late) return late;
  if (count === BoardCount.Overdue) return overdue();
  if (count === BoardCount.Expected) return `${is} <> '${ObligationStanding.Closed}'`;
  return `${is} IN (${(TOGETHER.get(count) ?? [count]).map((one) => `'${one}'`).join(', ')})`;
}

/** The same of `obligation AS o` with `report AS r`, where `overdue` is the condition of `overdueOn`. */
export const countedIn = (count: BoardCount, overdue: () => string): string =>
  isCounted(count, { standing: `(${standing})`, late: 'coalesce(r.is_late, false)', overdue: () => `(${overdue()})` });
