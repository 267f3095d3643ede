import { determinedBy } from './few.solving.ts';

/** Fewer than so many point at somebody. */
const FEWEST_SHOWN = 5;

/** Numbers told of one place, always in the same order. */
export interface PlaceFigures {
  /** The reader works there and knows everybody anyway: nothing is hidden. */
  isOwn: boolean;
  figures: readonly number[];
}

const isFew = (count: number): boolean => count > 0 && count < FEWEST_SHOWN;

/** What is told of one place of today's map, which is a part of another. */
export interface Place {
  unitKey: number | string;
  /** Of the place that it is a part of, with all its other parts; null for the highest, and where nothing but the place itself is known. */
  parentKey: number | string | null;
  /** Of the map; it begins with that of whatever it lies in. */
  path: string;
  /** The reader works there and knows everybody anyway. */
  isOwn: boolean;
  /** It is no more: whoever was counted there is counted elsewhere today. */
  isOver: boolean;
}

export type UnitPlace = Place & { unitKey: number };

/** Of all places that bear on what may be told, those that were asked for: a unit, and those right below it. */
export const openedOf = <Row extends UnitPlace>(rows: readonly Row[], unit: number): (Row & { isWhole: boolean })[] =>
  rows
    .filter(({ unitKey, parentKey }) => unitKey === unit || parentKey === unit)
    .map((row) => ({ ...row, isWhole: row.unitKey === unit }));

export type FiguresOfPlace = Place & PlaceFigures;

/**
 * What is told outside of an area: null instead of so few that they could be recognised; nobody at all is told. Each group of columns adds up: to a number that is told, too,
 * or one of them is the sum of the others, and the parts of a place to the place. Where one alone would be missing it could be subtracted, so the smallest beside it is left
 * out as well, and so on until few people do not follow from all sums together either. Columns that are never told only add up: nobody in one of them hides nothing.
 *
 * The places are a tree, each once: what is told of a place is the same whichever of them is opened, and few people do not follow from all that can be opened together.
 * From the highest down: what is left out of a place stands, its parts are told as if the reader knew all of it, and one of the parts leaves out the same columns, so
 * that its parts do not tell what was left out above.
 */
export function withoutFewBelow(places: readonly FiguresOfPlace[], ...columns: Columns): (number | null)[][] {
  const rows = places.map((place) => rowOf(place, places, columns));
  const hidden = new Map<Row, readonly boolean[]>();
  const [highest] = rows
    .filter(({ parentKey }) => parentKey === null)
    .toSorted((a, b) => a.path.length - b.path.length);
  if (highest?.isOver) return places.map(({ isOwn, figures }) => figures.map((count) => (isOwn ? count : null)));
  const toOpen = highest ? [highest] : [];
  for (const whole of toOpen) {
    const parts = rows.filter(({ parentKey }) => parentKey === whole.unitKey);
    const known = hidden.get(whole);
    const told = known ? partsOf(whole, known, parts, columns) : tableOf([whole, ...parts], columns);
    for (const [row, one] of told) hidden.set(row, one);
    toOpen.push(...parts);
  }
  // Of a place that is known by its parts few are not told all the same.
  const alone = (row: Row) => leftOut([{ ...row, isOwn: false }], 1, noneOf([row]), columns)[0]!;
  return shown(
    places,
    rows.map((row, at) => (row.isOwn && !places[at]!.isOwn ? alone(row) : (hidden.get(row) ?? noneOf([row])[0]!))),
  );
}

interface Row extends PlaceFigures {
  /** Without those whom the reader knows from parts of the place. */
  beside: readonly number[];
  /** Which of the figures must not be told. */
  few: readonly boolean[];
}
type Columns = [groups: readonly (readonly number[])[], untold?: readonly number[]];
type Told = [row: Row, hidden: readonly boolean[]][];

/** Of a place in a part of which the reader works, who knows those: few beside them are few as well, and where nobody is beside them, all of it is known. */
function rowOf(
  place: FiguresOfPlace,
  places: readonly FiguresOfPlace[],
  [, untold = []]: Columns,
): FiguresOfPlace & Row {
  const own = places.filter(({ isOwn, path }) => isOwn && path !== place.path && path.startsWith(place.path));
  const known = own.filter(({ path }) => !own.some((one) => one.path !== path && path.startsWith(one.path)));
  const beside = place.figures.map(
    (count, column) => count - known.reduce((sum, { figures }) => sum + figures[column]!, 0),
  );
  const isKnown = known.length > 0 && beside.every((count) => count === 0);
  const few = place.figures.map(
    (count, column) => (isFew(count) && !untold.includes(column)) || isFew(beside[column]!),
  );
  return { ...place, isOwn: place.isOwn || isKnown, beside, few };
}

/** The highest place with its parts. */
function tableOf(rows: readonly Row[], columns: Columns): Told {
  const hidden = leftOut([...rows, ...restOf(rows)], rows.length, noneOf(rows), columns);
  return rows.map((row, at) => [row, hidden[at]!]);
}

/** The parts of a place, where it stands already what is left out of that. */
function partsOf(whole: Row, hiddenWhole: readonly boolean[], parts: readonly Row[], columns: Columns): Told {
  const open = parts.filter(({ isOwn }) => !isOwn);
  const like = leastOpenFor(hiddenWhole, open, columns[1]);
  const start = parts.map((part) => (part === like ? hiddenWhole : part.figures.map(() => false)));
  // Of a single one the rest of the whole is told, or nobody knows how much it has less.
  if (open.length === 1) {
    const at = parts.indexOf(open[0]!);
    const [alone] = leftOut([parts[at]!], 1, [start[at]!], columns);
    return parts.map((part, other) => [part, other === at ? alone! : start[other]!]);
  }
  const all = [{ ...whole, isOwn: true }, ...parts, ...restOf([whole, ...parts])];
  const [, ...hidden] = leftOut(all, parts.length + 1, [hiddenWhole, ...start], columns, hiddenWhole);
  return parts.map((part, at) => [part, hidden[at]!]);
}

/** The part that says least in those columns; people rather than nobody, who hides nothing in a column that is never told. */
function leastOpenFor(hidden: readonly boolean[], parts: readonly Row[], untold: readonly number[] = []): Row | null {
  const countsOf = ({ figures }: Row) => figures.filter((_, column) => hidden[column]);
  const bare = ({ figures }: Row) => untold.filter((column) => hidden[column] && figures[column] === 0).length;
  const nobody = (row: Row) => countsOf(row).filter((count) => count === 0).length;
  const people = (row: Row) => countsOf(row).reduce((sum, count) => sum + count, 0);
  const [least] = parts.toSorted(
    (one, other) => bare(one) - bare(other) || nobody(one) - nobody(other) || people(one) - people(other),
  );
  return least ?? null;
}

const noneOf = (rows: readonly Row[]): boolean[][] => rows.map(({ figures }) => figures.map(() => false));

const shown = (places: readonly PlaceFigures[], hidden: readonly (readonly boolean[])[]): (number | null)[][] =>
  places.map(({ figures }, row) => figures.map((count, column) => (hidden[row]![column] ? null : count)));

/** Which numbers of some places are left out, beside those that are left out already; those that are told come first. Columns whose sum is not told may lack one alone. */
function leftOut(
  all: readonly Row[],
  told: number,
  start: readonly (readonly boolean[])[],
  [groups, untold = []]: Columns,
  unsummed: readonly boolean[] = [],
): boolean[][] {
  const hidden = all.map(({ isOwn, few }, row) =>
    few.map((one, column) => (!isOwn && one) || start[row]?.[column] === true),
  );
  const sums = sumsOf(all, groups, told).map((sum) => ({
    ...sum,
    beside: sum.beside.filter(({ row, column }) => all[row]!.beside[column] !== 0 || !untold.includes(column)),
  }));
  const added = sums.filter(({ column }) => column === null || !unsummed[column]);
  for (let isChanged = hidden.flat().includes(true); isChanged;) {
    const alone = added.flatMap((sum) => besides(sum, all, hidden) ?? []);
    const also = alone.length > 0 ? alone : besidesSolved(sums, all, hidden);
    for (const { row, column } of also) hidden[row]![column] = true;
    isChanged = also.length > 0;
  }
  return hidden;
}

interface Cell {
  row: number;
  column: number;
}
interface Sum {
  /** Null where it is of one place. */
  column: number | null;
  cells: readonly Cell[];
  /** Which of them may be left out beside one that is. */
  beside: readonly Cell[];
}
type Hidden = readonly (readonly boolean[])[];

/** Whoever counts in the whole and in none of its parts, as what was divided between them: never told, and told by the whole and all parts. */
function restOf(places: readonly Row[]): Row[] {
  const [whole, ...parts] = places;
  if (!whole || parts.length === 0) return [];
  const figures = whole.figures.map((count, column) =>
    Math.max(0, count - parts.reduce((sum, part) => sum + part.figures[column]!, 0)),
  );
  return figures.some((count) => count > 0)
    ? [{ isOwn: whole.isOwn, figures, beside: figures, few: figures.map(isFew) }]
    : [];
}

/** Of each place by groups, and of each column over all places; beside what is missing from a column a place has to be left out that would be told. */
function sumsOf(all: readonly Row[], groups: readonly (readonly number[])[], told: number): Sum[] {
  const ofPlaces = all.flatMap(({ isOwn }, row) =>
    isOwn ? [] : groups.map((group) => group.map((column) => ({ row, column }))),
  );
  const columns = told > 1 ? all[0]!.figures.map((_, column) => columnOf(all, column)) : [];
  return [
    ...ofPlaces.map((cells) => ({ column: null, cells, beside: cells })),
    ...columns.map((cells, column) => ({ column, cells, beside: cells.filter(({ row }) => row < told) })),
  ];
}

const columnOf = (places: readonly Row[], column: number): Cell[] =>
  places.flatMap(({ isOwn }, row) => (isOwn ? [] : [{ row, column }]));

/** Which cell of a sum goes with the only one that is hidden. */
function besides({ cells, beside }: Sum, places: readonly Row[], hidden: Hidden): Cell | null {
  const missing = cells.filter(({ row, column }) => hidden[row]![column]);
  return missing.length === 1 ? leastOf(beside, places, hidden) : null;
}

/** The least cell beside few people who follow from all sums together; none where they do not, or where nothing is left to hide. */
function besidesSolved(sums: readonly Sum[], places: readonly Row[], hidden: Hidden): Cell[] {
  const width = places[0]!.figures.length;
  const unknown = ({ row, column }: Cell): number[] => (hidden[row]![column] ? [row * width + column] : []);
  for (const solved of determinedBy(sums.map(({ cells }) => cells.flatMap(unknown)))) {
    const at = { row: Math.floor(solved / width), column: solved % width };
    if (!places[at.row]!.few[at.column]) continue;
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
function leastOf(cells: readonly Cell[], places: readonly Row[], hidden: Hidden): Cell | null {
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
