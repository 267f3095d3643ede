import { BoardCount } from './board';
import { standing } from './obligation-row';
import { ObligationStanding, OWING } from './obligation.rules';

/** SQL of an obligation with its report: where it stands, whether it came late, whether it is overdue. */
interface Counted {
  standing: string;
  late: string;
  /** Asked for only where it counts: it takes parameters. */
  overdue: () => string;
}

const stands =
  (...wanted: readonly ObligationStanding[]) =>
  ({ standing: is }: Counted): string =>
    `${is} IN (${wanted.map((one) => `'${one}'`).join(', ')})`;

/** SQL condition for each number of the board: one for the number, and for the list behind it. */
export const counts: Record<BoardCount, (row: Counted) => string> = {
  [BoardCount.Expected]: ({ standing: is }) => `${is} <> '${ObligationStanding.Closed}'`,
  [BoardCount.Draft]: stands(ObligationStanding.Draft),
  [BoardCount.Submitted]: stands(ObligationStanding.Submitted),
  [BoardCount.Returned]: stands(ObligationStanding.Returned),
  [BoardCount.Accepted]: stands(ObligationStanding.Accepted),
  [BoardCount.Missing]: stands(...OWING),
  [BoardCount.Late]: ({ late }) => late,
  [BoardCount.Overdue]: ({ overdue }) => overdue(),
  [BoardCount.Closed]: stands(ObligationStanding.Closed),
};

/** The same of `obligation AS o` with `report AS r`, where `overdue` is the condition of `overdueOn`. */
export const countedIn = (count: BoardCount, overdue: () => string): string =>
  counts[count]({ standing: `(${standing})`, late: 'coalesce(r.is_late, false)', overdue: () => `(${overdue()})` });
