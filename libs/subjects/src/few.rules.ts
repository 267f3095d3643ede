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
  const hidden = places.map(({ isOwn, figures }) => figures.map((count) => !isOwn && isFew(count)));
  const mayHide = ({ row, column }: Cell): boolean =>
    !hidden[row]![column] && (places[row]!.figures[column] !== 0 || !untold.includes(column));
  const sums: Cell[][] = [
    ...places.flatMap(({ isOwn }, row) =>
      isOwn ? [] : groups.map((group) => group.map((column) => ({ row, column }))),
    ),
    ...(places.length > 1 ? (places[0]?.figures ?? []).map((_, column) => columnOf(places, column)) : []),
  ];
  const hide = ({ row, column }: Cell): void => void (hidden[row]![column] = true);
  for (let isChanged = hidden.flat().includes(true); isChanged;) {
    const alone = sums.flatMap((cells) => besides(cells, places, hidden, mayHide) ?? []);
    const also = alone.length > 0 ? alone : besidesSolved(sums, places, hidden, mayHide);
    also.forEach(hide);
    isChanged = also.length > 0;
  }
  return places.map(({ figures }, row) => figures.map((count, column) => (hidden[row]![column] ? null : count)));
}

interface Cell {
  row: number;
  column: number;
}
type Hidden = readonly (readonly boolean[])[];
type MayHide = (cell: Cell) => boolean;

const columnOf = (places: readonly PlaceFigures[], column: number): Cell[] =>
  places.flatMap(({ isOwn }, row) => (isOwn ? [] : [{ row, column }]));

/** Which cell of a sum goes with the only one that is hidden. */
function besides(
  cells: readonly Cell[],
  places: readonly PlaceFigures[],
  hidden: Hidden,
  mayHide: MayHide,
): Cell | null {
  const missing = cells.filter(({ row, column }) => hidden[row]![column]);
  return missing.length === 1 ? leastOf(cells.filter(mayHide), places) : null;
}

/** The least cell beside few people who follow from all sums together; none where they do not, or where nothing is left to hide. */
function besidesSolved(
  sums: readonly Cell[][],
  places: readonly PlaceFigures[],
  hidden: Hidden,
  mayHide: MayHide,
): Cell[] {
  const width = places[0]!.figures.length;
  const unknown = ({ row, column }: Cell): number[] => (hidden[row]![column] ? [row * width + column] : []);
  for (const solved of determinedBy(sums.map((cells) => cells.flatMap(unknown)))) {
    const at = { row: Math.floor(solved / width), column: solved % width };
    if (!isFew(places[at.row]!.figures[at.column]!)) continue;
    const beside = sums.filter((cells) => cells.some(({ row, column }) => row === at.row && column === at.column));
    const also = leastOf(beside.flat().filter(mayHide), places);
    if (also) return [also];
  }
  return [];
}

/** Parts rather than the whole, people rather than nobody. */
function leastOf(cells: readonly Cell[], places: readonly PlaceFigures[]): Cell | null {
  const countOf = ({ row, column }: Cell) => places[row]!.figures[column]!;
  const [first] = cells.toSorted(
    (one, other) =>
      Number(countOf(one) === 0) - Number(countOf(other) === 0) ||
      Number(one.row === 0) - Number(other.row === 0) ||
      countOf(one) - countOf(other),
  );
  return first ?? null;
}
