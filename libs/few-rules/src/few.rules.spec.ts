import { describe, expect, it } from '@jest/globals';
import { cpuTimeOf } from '../../../test/support/cpu-time';
import { type KnownSum, solvable } from '../../../test/support/solving';
import { type FiguresOfPlace, withoutFewBelow } from './few.rules.ts';

const HISTORIES = Number(process.env.HISTORIES ?? 250);

const place = (figures: number[], isOwn = false) => ({ isOwn, figures });

/** What is told of a place and its parts. */
const toldOf = (places: readonly ReturnType<typeof place>[], groups: number[][]): (number | null)[][] =>
  withoutFewBelow(
    places.map((one, at) => ({
      ...one,
      unitKey: at,
      parentKey: at === 0 ? null : 0,
      path: at === 0 ? '0.' : `0.${at}.`,
      isOver: false,
    })),
    groups,
  );

/** A small generator of its own, so that a case can be played again by its seed. */
const drawing = (seed: number) => {
  let state = seed;
  return (most: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
};

const named = (row: number, column: number): string => `${row}/${column}`;

/** Few people whom a reader can work out who knows what each place and each column comes to. */
function workedOut(
  places: readonly ReturnType<typeof place>[],
  told: readonly (readonly (number | null)[])[],
): string[] {
  const hidden = new Set(
    told.flatMap((figures, row) => figures.flatMap((one, column) => (one === null ? [named(row, column)] : []))),
  );
  const sums: KnownSum[] = [
    ...told.map((figures, row) => Object.fromEntries(figures.map((_, column) => [named(row, column), 1]))),
    ...told[0]!.map((_, column) => Object.fromEntries(told.map((_, row) => [named(row, column), row === 0 ? -1 : 1]))),
  ];
  return solvable(sums, hidden).filter((cell) => {
    const [row, column] = cell.split('/').map(Number) as [number, number];
    const count = places[row]!.figures[column]!;
    const isOwnAlone = row === 0 && places.every((one, at) => at === 0 || one.isOwn || one.figures[column] === 0);
    return count > 0 && count < 5 && !isOwnAlone;
  });
}

describe('few people', () => {
  it('are not told, and cannot be subtracted from what is', () => {
    expect(toldOf([place([3, 20, 40])], [[0, 1, 2]])).toEqual([[null, null, 40]]);
    expect(toldOf([place([3, 0, 0])], [[0, 1, 2]])).toEqual([[null, null, 0]]);
    expect(toldOf([place([0, 5, 40])], [[0, 1, 2]])).toEqual([[0, 5, 40]]);
  });

  it('of one part are not what the whole has more than the others', () => {
    expect(toldOf([place([33]), place([3]), place([10]), place([20])], [])).toEqual([[33], [null], [null], [20]]);
  });

  it('are not what the whole has more than its parts', () => {
    expect(toldOf([place([103]), place([40]), place([60])], [])).toEqual([[103], [null], [60]]);
    expect(toldOf([place([105]), place([40]), place([60])], [])).toEqual([[105], [40], [60]]);
    // Of whoever is in no part two do not belong to the first column.
    const parts = [place([40, 30, 10]), place([60, 40, 20])];
    const told = toldOf([place([120, 88, 32]), ...parts], [[0, 1, 2]]);
    expect(told.map(([all]) => all)).toEqual([120, 40, 60]);
    expect(told.map(([, some, others]) => [some, others])).toEqual([
      [88, 32],
      [null, null],
      [40, 20],
    ]);
  });

  it('are told where one works', () => {
    expect(toldOf([place([3, 1], true), place([3, 1], true)], [[0, 1]])).toEqual([
      [3, 1],
      [3, 1],
    ]);
  });

  it('of any table are never the only number missing from a sum that is told', () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const draw = drawing(seed);
      const parts = Array.from({ length: 2 + draw(5) }, () =>
        place(
          Array.from({ length: 4 }, () => draw(12)),
          draw(6) === 0,
        ),
      );
      // Of every other country something was divided, and counts in the whole alone.
      const rest = [0, 1, 2, 3].map(() => (seed % 2) * draw(8));
      const whole = place([0, 1, 2, 3].map((at) => parts.reduce((sum, { figures }) => sum + figures[at]!, rest[at]!)));
      const places = [whole, ...parts];
      const told = toldOf(places, [[0, 1, 2, 3]]);
      // A wary reader knows of those no more than that there are none, a bold one what is told of them by themselves, too.
      for (const ofRest of [rest.map(() => (seed % 2 === 0 ? 0 : null)), toldOf([place(rest)], [[0, 1, 2, 3]])[0]!])
        expect({ seed, found: workedOut([...places, place(rest)], [...told, ofRest]) }).toEqual({ seed, found: [] });
      for (const [row, { isOwn, figures }] of places.entries()) {
        const missing = told[row]!.filter((count) => count === null).length;
        if (isOwn) expect(told[row]).toEqual(figures);
        else expect(missing).not.toBe(1);
        for (const [at, count] of told[row]!.entries()) {
          expect([null, figures[at]]).toContain(count);
          if (!isOwn && figures[at]! > 0 && figures[at]! < 5) expect(count).toBeNull();
        }
      }
      for (const at of [0, 1, 2, 3])
        if (seed % 2 === 0 && parts.some(({ isOwn, figures }) => !isOwn && figures.some((count) => count > 0)))
          expect(told.filter((row) => row[at] === null).length).not.toBe(1);
    }
  });

  it('do not follow from all sums together, where none of them lacks one number alone', () => {
    // Two rings of four, and a number that goes with one place of the first and one of the other.
    const parts = [place([2, 2, 3, 40]), place([2, 2, 40, 40]), place([40, 40, 2, 2]), place([40, 40, 2, 2])];
    const whole = place([0, 1, 2, 3].map((at) => parts.reduce((sum, { figures }) => sum + figures[at]!, 0)));
    const told = toldOf([whole, ...parts], [[0, 1, 2, 3]]);
    expect(workedOut([whole, ...parts], told)).toEqual([]);
    expect(told.flat().filter((one) => one === null).length).toBeGreaterThan(9);
  });

  it('of 300 places with nine figures each are left out in a bounded time', () => {
    const draw = drawing(5);
    const figures = () => Array.from({ length: 9 }, () => (draw(3) === 0 ? draw(5) : draw(300)));
    const parts = Array.from({ length: 300 }, () => place(figures()));
    const whole = place(figures().map((_, at) => parts.reduce((sum, one) => sum + one.figures[at]!, 0)));
    const groups = [
      [0, 1, 2, 3, 4],
      [4, 5, 6, 7, 8],
    ];
    // 3 to 34 ms where it was written.
    expect(cpuTimeOf(() => toldOf([whole, ...parts], groups))).toBeLessThan(2000);
  });
});

/** A country of provinces, communes and communities, in which the reader works in some; of every other country something was divided and counts higher up alone. */
function countryOf(seed: number): FiguresOfPlace[] {
  const draw = drawing(seed);
  const count = () => (draw(4) === 0 ? 0 : draw(12));
  const nobody = [0, 0, 0, 0];
  let next = 0;
  const build = (parentKey: number | null, above: string, depth: number): FiguresOfPlace[] => {
    const unitKey = (next += 1);
    const path = `${above}${unitKey}.`;
    const below = Array.from({ length: depth === 3 ? 0 : 1 + draw(4) }, () => build(unitKey, path, depth + 1));
    const parts = below.map(([part]) => part!.figures);
    const added = depth === 3 || (seed % 2 === 1 && draw(3) === 0) ? nobody.map(count) : nobody;
    const figures = added.map((rest, at) => parts.reduce((sum, part) => sum + part[at]!, rest));
    const isOwn = depth < 3 ? draw(9) === 0 : false;
    return [{ unitKey, parentKey, path, isOwn, isOver: false, figures }, ...below.flat()];
  };
  const all = build(null, '', 0);
  // Whoever works in a commune knows its communities.
  return all.map((place) => {
    const parent = all.find(({ unitKey }) => unitKey === place.parentKey);
    return place.path.split('.').length === 5 ? { ...place, isOwn: parent!.isOwn } : place;
  });
}

const isCommunity = ({ path }: FiguresOfPlace): boolean => path.split('.').length === 5;

/** What is read to open one of them, as the statement has it: the parts of each place above it and its own, and where else the reader works. */
function readFor(all: readonly FiguresOfPlace[], opened: FiguresOfPlace): FiguresOfPlace[] {
  const along = all.filter(({ path, parentKey }) => opened.path.startsWith(path) || parentKey === null);
  const chain = all.filter(({ parentKey }) => parentKey === null || along.some(({ unitKey }) => unitKey === parentKey));
  const elsewhere = all.filter((one) => one.isOwn && !isCommunity(one) && !chain.includes(one));
  return [...chain, ...elsewhere.map((one) => ({ ...one, parentKey: null }))];
}

const COLUMNS = [0, 1, 2, 3];

const cell = (key: number | string, column: number): string => `${key}/${column}`;

/** What whoever opens place after place is told of each; each time the same. */
function toldToWhoeverOpensAll(all: readonly FiguresOfPlace[]): Map<number | string, (number | null)[]> {
  const told = new Map<number | string, (number | null)[]>();
  for (const opened of all) {
    const read = readFor(all, opened);
    const shown = withoutFewBelow(read, [COLUMNS]);
    for (const [at, place] of read.entries()) {
      if (place.unitKey !== opened.unitKey && place.parentKey !== opened.unitKey) continue;
      const before = told.get(place.unitKey);
      if (before) expect(shown[at]).toEqual(before);
      told.set(place.unitKey, shown[at]!);
    }
  }
  return told;
}

/** What each place and each column comes to. */
function sumsOf(all: readonly FiguresOfPlace[]): KnownSum[] {
  const ofPlaces = all.map(({ unitKey }) => Object.fromEntries(COLUMNS.map((at) => [cell(unitKey, at), 1])));
  const ofColumns = all.flatMap(({ unitKey, figures }) => {
    const parts = all.filter(({ parentKey }) => parentKey === unitKey);
    if (parts.length === 0) return [];
    const isDivided = COLUMNS.some((at) => figures[at] !== parts.reduce((sum, part) => sum + part.figures[at]!, 0));
    return COLUMNS.map((at) => ({
      [cell(unitKey, at)]: -1,
      ...Object.fromEntries(parts.map((part) => [cell(part.unitKey, at), 1])),
      ...(isDivided && { [cell(`rest of ${unitKey}`, at)]: 1 }),
    }));
  });
  const ofRests = all.map(({ unitKey }) =>
    Object.fromEntries(COLUMNS.map((at) => [cell(`rest of ${unitKey}`, at), 1])),
  );
  return [...ofPlaces, ...ofColumns, ...ofRests];
}

describe('few people of a whole country', () => {
  it(`do not follow from everything that one may open together, in ${HISTORIES} countries`, () => {
    for (let seed = 1; seed <= HISTORIES; seed += 1) {
      const all = countryOf(seed);
      const told = toldToWhoeverOpensAll(all);
      const sums = sumsOf(all);
      const unknown = (isHidden: (place: FiguresOfPlace, at: number) => boolean): Set<string> =>
        new Set([
          ...all.flatMap((one) => COLUMNS.filter((at) => isHidden(one, at)).map((at) => `${one.unitKey}/${at}`)),
          ...all.flatMap(({ unitKey }) => COLUMNS.map((at) => `rest of ${unitKey}/${at}`)),
        ]);
      // Nobody is told of by those who are all where the reader works.
      const beside = ({ path, figures }: FiguresOfPlace, at: number): number => {
        const own = all.filter((one) => one.isOwn && one.path.startsWith(path));
        const highest = own.filter(
          (one) => !own.some(({ path: above }) => above !== one.path && one.path.startsWith(above)),
        );
        return figures[at]! - highest.reduce((sum, one) => sum + one.figures[at]!, 0);
      };
      const isFew = (name: string) => {
        const [key, at] = name.split('/');
        const place = all.find(({ unitKey }) => String(unitKey) === key);
        const count = place?.figures[Number(at)] ?? 0;
        return count > 0 && count < 5 && beside(place!, Number(at)) > 0;
      };
      // Some are known to whoever works beside them, whatever is left out.
      const known = new Set(
        solvable(
          sums,
          unknown(({ isOwn }) => !isOwn),
        ),
      );
      const solved = solvable(
        sums,
        unknown(({ unitKey }, at) => told.get(unitKey)![at] === null),
      );
      expect({ seed, found: solved.filter((name) => isFew(name) && !known.has(name)) }).toEqual({ seed, found: [] });
      for (const { unitKey, isOwn, figures } of all)
        for (const [at, shown] of told.get(unitKey)!.entries())
          if (isOwn) expect(shown).toBe(figures[at]);
          else if (figures[at]! > 0 && figures[at]! < 5) expect(shown).toBeNull();
    }
  });

  it('are not told of what was counted in a unit that is no more', () => {
    const former = { unitKey: 7, parentKey: null, path: '1.7.', isOver: true, figures: [40, 0] };
    expect(withoutFewBelow([{ ...former, isOwn: false }], [])).toEqual([[null, null]]);
    expect(withoutFewBelow([{ ...former, isOwn: true }], [])).toEqual([[40, 0]]);
  });
});
