import { withoutFew } from '@app/subjects';
import { FIGURES, type ResultFigures } from './result-figures.rules';

/** Everything that is told of a place. */
export interface Standing extends ResultFigures {
  subjects: number;
  notBegun: number;
}

const TOLD = ['notBegun', ...FIGURES] as const;
type Told = (typeof TOLD)[number];

const places = (names: readonly Told[]): number[] => names.map((name) => TOLD.indexOf(name));
/** The first adds up to the subjects, the other to those who are reviewed. */
const GROUPS = [
  places(['notBegun', 'draft', 'submitted', 'returned', 'reviewed']),
  places(['met', 'notMet', 'unjudgeable']),
];

/** The whole first, then its parts: what is told of each, few people left out. */
export const toldOf = (
  rows: readonly (Standing & { isOwn: boolean })[],
): (Record<Told, number | null> & Pick<Standing, 'subjects'>)[] =>
  withoutFew(
    rows.map((row) => ({ isOwn: row.isOwn, figures: TOLD.map((name) => row[name]) })),
    GROUPS,
  ).map((figures, at) => ({
    subjects: rows[at]!.subjects,
    ...(Object.fromEntries(TOLD.map((name, place) => [name, figures[place]!])) as Record<Told, number | null>),
  }));
