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
 * each group of columns adds up to a number that is told, too: where one alone would be missing it could be subtracted, so the smallest beside it is left out as well.
 */
export function withoutFew(
  places: readonly PlaceFigures[],
  groups: readonly (readonly number[])[],
): (number | null)[][] {
  const hidden = places.map(({ isOwn, figures }) => figures.map((count) => !isOwn && isFew(count)));
  const sums: Cell[][] = [
    ...places.flatMap(({ isOwn }, row) =>
      isOwn ? [] : groups.map((group) => group.map((column) => ({ row, column }))),
    ),
    ...(places.length > 1 ? (places[0]?.figures ?? []).map((_, column) => columnOf(places, column)) : []),
  ];
  const hide = ({ row, column }: Cell): void => void (hidden[row]![column] = true);
  for (let isChanged = true; isChanged;) {
    const also = sums.flatMap((cells) => besides(cells, places, hidden) ?? []);
    also.forEach(hide);
    isChanged = also.length > 0;
  }
  return places.map(({ figures }, row) => figures.map((count, column) => (hidden[row]![column] ? null : count)));
}

interface Cell {
  row: number;
  column: number;
}

const columnOf = (places: readonly PlaceFigures[], column: number): Cell[] =>
  places.flatMap(({ isOwn }, row) => (isOwn ? [] : [{ row, column }]));

/** Which cell of a sum goes with the only one that is hidden; parts rather than the whole, people rather than nobody. */
function besides(
  cells: readonly Cell[],
  places: readonly PlaceFigures[],
  hidden: readonly (readonly boolean[])[],
): Cell | null {
  const isHidden = ({ row, column }: Cell) => hidden[row]![column];
  const shown = cells.filter((cell) => !isHidden(cell));
  if (cells.length - shown.length !== 1) return null;
  const countOf = ({ row, column }: Cell) => places[row]!.figures[column]!;
  const [first] = shown.toSorted(
    (one, other) =>
      Number(countOf(one) === 0) - Number(countOf(other) === 0) ||
      Number(one.row === 0) - Number(other.row === 0) ||
      countOf(one) - countOf(other),
  );
  return first ?? null;
}
