import { determinedBy } from './few.solving';

/** Fewer than so many point at somebody. */
const FEWEST_SHOWN = 5;

/** Numbers told of one place, always in the same order. */
export interface PlaceFigures {
  /** The reader works there and knows everybody anyway: nothing is hidden. */
  isOwn: boolean;
  figures: readonly number[];
}

const isFew = (count: number): boolean => count > 0 && count < FEWEST_SHOWN;

/**
 * What is told outside of an area: null instead of so few that they could be recognised; nobody at all is told. The first place is the whole, the others are its parts, and
 * each group of columns adds up: to a number that is told, too, or one of them is the sum of the others. Where one alone would be missing it could be subtracted, so the
 * smallest beside it is left out as well, and so on until few people do not follow from all sums together either. Columns that are never told only add up:
 * nobody in one of them hides nothing.
 */
export function withoutFew(
  places: readonly PlaceFigures[],
  groups: readonly (readonly number[])[],
  untold: readonly number[] = [],
): (number | null)[][] {
  const all = [...places, ...restOf(places)];
  const hidden = all.map(({ isOwn, figures }) => figures.map((count) => !isOwn && isFew(count)));
  const sums = sumsOf(all, groups, places.length).map((sum) => ({
    ...sum,
    beside: sum.beside.filter(({ row, column }) => all[row]!.figures[column] !== 0 || !untold.includes(column)),
  }));
  for (let isChanged = hidden.flat().includes(true); isChanged;) {
    const alone = sums.flatMap((sum) => besides(sum, all, hidden) ?? []);
    const also = alone.length > 0 ? alone : besidesSolved(sums, all, hidden);
    for (const { row, column } of also) hidden[row]![column] = true;
    isChanged = also.length > 0;
  }
  return places.map(({ figures }, row) => figures.map((count, column) => (hidden[row]![column] ? null : count)));
}

interface Cell {
  row: number;
  column: number;
}
interface Sum {
  cells: readonly Cell[];
  /** Which of them may be left out beside one that is. */
  beside: readonly Cell[];
}
type Hidden = readonly (readonly boolean[])[];

/** Whoever counts in the whole and in none of its parts, as what was divided between them: never told, and told by the whole and all parts. */
function restOf(places: readonly PlaceFigures[]): PlaceFigures[] {
  const [whole, ...parts] = places;
  if (!whole || parts.length === 0) return [];
  const figures = whole.figures.map((count, column) =>
    Math.max(0, count - parts.reduce((sum, part) => sum + part.figures[column]!, 0)),
  );
  return figures.some((count) => count > 0) ? [{ isOwn: whole.isOwn, figures }] : [];
}

/** Of each place by groups, and of each column over all places; beside what is missing from a column a place has to be left out that would be told. */
function sumsOf(all: readonly PlaceFigures[], groups: readonly (readonly number[])[], told: number): Sum[] {
  const ofPlaces = all.flatMap(({ isOwn }, row) =>
    isOwn ? [] : groups.map((group) => group.map((column) => ({ row, column }))),
  );
  const columns = told > 1 ? all[0]!.figures.map((_, column) => columnOf(all, column)) : [];
  return [
    ...ofPlaces.map((cells) => ({ cells, beside: cells })),
    ...columns.map((cells) => ({ cells, beside: cells.filter(({ row }) => row < told) })),
  ];
}

const columnOf = (places: readonly PlaceFigures[], column: number): Cell[] =>
  places.flatMap(({ isOwn }, row) => (isOwn ? [] : [{ row, column }]));

/** Which cell of a sum goes with the only one that is hidden. */
function besides({ cells, beside }: Sum, places: readonly PlaceFigures[], hidden: Hidden): Cell | null {
  const missing = cells.filter(({ row, column }) => hidden[row]![column]);
  return missing.length === 1 ? leastOf(beside, places, hidden) : null;
}

/** The least cell beside few people who follow from all sums together; none where they do not, or where nothing is left to hide. */
function besidesSolved(sums: readonly Sum[], places: readonly PlaceFigures[], hidden: Hidden): Cell[] {
  const width = places[0]!.figures.length;
  const unknown = ({ row, column }: Cell): number[] => (hidden[row]![column] ? [row * width + column] : []);
  for (const solved of determinedBy(sums.map(({ cells }) => cells.flatMap(unknown)))) {
    const at = { row: Math.floor(solved / width), column: solved % width };
    if (!isFew(places[at.row]!.figures[at.column]!)) continue;
    const around = sums.filter(({ cells }) => cells.some(({ row, column }) => row === at.row && column === at.column));
    const also = leastOf(
      around.flatMap(({ beside }) => beside),
      places,
      hidden,
    );
    if (also) return [also];
  }
  return [];
}

/** Of those that are shown; parts rather than the whole, people rather than nobody. */
function leastOf(cells: readonly Cell[], places: readonly PlaceFigures[], hidden: Hidden): Cell | null {
  const countOf = ({ row, column }: Cell) => places[row]!.figures[column]!;
  const [first] = cells
    .filter(({ row, column }) => !hidden[row]![column])
    .toSorted(
      (one, other) =>
        Number(countOf(one) === 0) - Number(countOf(other) === 0) ||
        Number(one.row === 0) - Number(other.row === 0) ||
        countOf(one) - countOf(other),
    );
  return first ?? null;
}
