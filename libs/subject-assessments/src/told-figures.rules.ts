import { type Place, withoutFewBelow } from '@app/few-rules';
import { FIGURES, type ResultFigures } from './result-figures.rules';

/** Everything that is told of a place. */
export interface Standing extends ResultFigures {
  subjects: number;
  notBegun: number;
}

const TOLD = ['notBegun', ...FIGURES] as const;
/** Who is reviewed and neither of the three is not told, and could be told from the others. */
const COUNTED = [...TOLD, 'incomplete'] as const;
type Told = (typeof TOLD)[number];

const places = (names: readonly (typeof COUNTED)[number][]): number[] => names.map((name) => COUNTED.indexOf(name));
/** The first adds up to the subjects, who are always told; in the other the first is the sum of those beside it. */
const GROUPS = [
  places(['notBegun', 'draft', 'submitted', 'returned', 'reviewed']),
  places(['reviewed', 'met', 'notMet', 'unjudgeable', 'incomplete']),
];

const incompleteOf = ({ reviewed, met, notMet, unjudgeable }: Standing): number =>
  reviewed - met - notMet - unjudgeable;

/** What is told of each place, few people left out; from the highest that holds them all down. */
export const toldOf = (
  rows: readonly (Standing & Place)[],
): (Record<Told, number | null> & Pick<Standing, 'subjects'>)[] =>
  withoutFewBelow(
    rows.map((row) => ({ ...row, figures: [...TOLD.map((name) => row[name]), incompleteOf(row)] })),
    GROUPS,
    places(['incomplete']),
  ).map((figures, at) => ({
    subjects: rows[at]!.subjects,
    ...(Object.fromEntries(TOLD.map((name, place) => [name, figures[place]!])) as Record<Told, number | null>),
  }));
