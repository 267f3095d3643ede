import { describe, expect, it } from '@jest/globals';
import type { Place } from '@app/few-rules';
import { type KnownSum, solvable } from '../../../test/support/solving';
import { type Standing, toldOf } from './told-figures.rules';

const CASES = Number(process.env.HISTORIES ?? 250);

type Placed = Standing & Place;

const NAMES = ['notBegun', 'draft', 'submitted', 'returned', 'reviewed', 'met', 'notMet', 'unjudgeable'] as const;
const NOBODY: Placed = {
  unitKey: 0,
  parentKey: null,
  path: '0.',
  isOwn: false,
  isOver: false,
  subjects: 0,
  notBegun: 0,
  draft: 0,
  submitted: 0,
  returned: 0,
  reviewed: 0,
  met: 0,
  notMet: 0,
  unjudgeable: 0,
};

const incompleteOf = ({ reviewed, met, notMet, unjudgeable }: Placed): number => reviewed - met - notMet - unjudgeable;

const sumOf = (parts: readonly Placed[]): Placed =>
  parts.reduce(
    (sum, part) => ({
      ...sum,
      ...Object.fromEntries((['subjects', ...NAMES] as const).map((name) => [name, sum[name] + part[name]])),
    }),
    NOBODY,
  );

/** A sequence that is the same for the same seed. */
function drawing(seed: number): (most: number) => number {
  let state = seed + 1;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

const figuresOf = (place: Placed): Omit<Standing, 'subjects'> =>
  Object.fromEntries(NAMES.map((name) => [name, place[name]])) as unknown as Standing;

const of = (row: number, cells: readonly string[], factor: number): KnownSum =>
  Object.fromEntries(cells.map((name) => [`${name}${row}`, factor]));

/** All of them are where the reader works. */
function isOfOwn(
  countOf: (name: string, place: Placed) => number,
  name: string,
  place: Placed,
  places: readonly Placed[],
): boolean {
  const own = places.filter(({ isOwn, path }) => isOwn && path.startsWith(place.path));
  const highest = own.filter(({ path }) => !own.some((one) => one.path !== path && path.startsWith(one.path)));
  return highest.reduce((sum, one) => sum + countOf(name, one), 0) === countOf(name, place);
}

/** Few people whom a reader can work out who subtracts; a wary reader does not know who is reviewed and neither of the three, a bold one knows where that is nobody. */
function workedOut(places: readonly Placed[], isBold: boolean): string[] {
  const told = toldOf(places);
  const hidden = new Set(
    told.flatMap((one, row) => NAMES.flatMap((name) => (one[name] === null ? [`${name}${row}`] : []))),
  );
  for (const [row, place] of places.entries())
    if (!place.isOwn && !(isBold && incompleteOf(place) === 0)) hidden.add(`incomplete${row}`);
  const sums: KnownSum[] = [
    ...places.flatMap((_, row) => [
      of(row, NAMES.slice(0, 5), 1),
      { ...of(row, ['met', 'notMet', 'unjudgeable', 'incomplete'], 1), [`reviewed${row}`]: -1 },
    ]),
    ...places.flatMap(({ unitKey }, whole) => {
      const parts = [...places.entries()].filter(([, { parentKey }]) => parentKey === unitKey);
      return [...NAMES, 'incomplete'].map((name) =>
        parts.length === 0
          ? {}
          : { [`${name}${whole}`]: -1, ...Object.fromEntries(parts.map(([row]) => [`${name}${row}`, 1])) },
      );
    }),
  ];
  const countOf = (name: string, place: Placed): number =>
    name === 'incomplete' ? incompleteOf(place) : place[name as (typeof NAMES)[number]];
  const isFew = (cell: string): boolean => {
    const [, name, row] = /^(\D+)(\d+)$/.exec(cell) as unknown as [string, string, string];
    const count = countOf(name, places[Number(row)]!);
    return count > 0 && count < 5;
  };
  // Some are known to whoever works beside them, or where all of them are, whatever is left out.
  const all = [...NAMES, 'incomplete'].flatMap((name) => places.map((place, row) => ({ name, place, row })));
  const unknown = all.filter(
    ({ name, place }) => !place.isOwn && !(isBold && name === 'incomplete' && incompleteOf(place) === 0),
  );
  const own = all.filter(({ name, place }) => isOfOwn(countOf, name, place, places));
  const nameOf = ({ name, row }: (typeof all)[number]) => `${name}${row}`;
  const known = new Set([...solvable(sums, new Set(unknown.map(nameOf))), ...own.map(nameOf)]);
  return solvable(sums, hidden).filter((cell) => isFew(cell) && !known.has(cell));
}

describe('how many stand where', () => {
  it('hides few who are reviewed together with what they add up from', () => {
    const place = { ...NOBODY, subjects: 40, notBegun: 37, reviewed: 3, met: 3 };
    expect(toldOf([place])).toMatchObject([{ notBegun: null, reviewed: null, met: null, notMet: 0 }]);
    // Two whose criteria nobody could judge whole would be told by the four numbers beside them.
    const incomplete = { ...NOBODY, subjects: 30, reviewed: 30, met: 20, notMet: 8 };
    expect(toldOf([incomplete])).toMatchObject([{ reviewed: 30, met: 20, notMet: null }]);
  });

  it(`tells of any territory nobody who could be worked out, in ${CASES} cases`, () => {
    for (let seed = 0; seed < CASES; seed += 1) {
      const draw = drawing(seed);
      const count = (): number => (draw(3) === 0 ? 0 : draw(12));
      const part = (unitKey: number, above: Placed): Placed => {
        const [notBegun, draft, submitted, returned] = [count(), count(), count(), count()];
        const [met, notMet, unjudgeable] = [count(), count(), draw(3) === 0 ? count() : 0];
        const reviewed = met + notMet + unjudgeable + (draw(3) === 0 ? count() : 0);
        const subjects = notBegun + draft + submitted + returned + reviewed;
        const place = {
          ...NOBODY,
          unitKey,
          parentKey: above.unitKey,
          path: `${above.path}${unitKey}.`,
          isOwn: draw(6) === 0,
        };
        return { ...place, subjects, notBegun, draft, submitted, returned, reviewed, met, notMet, unjudgeable };
      };
      // Every other country has a level between, and whoever reads it opens each.
      const between = Array.from({ length: (seed % 2) * (1 + draw(3)) }, (_, at) => {
        const place = { ...NOBODY, unitKey: 1 + at, parentKey: 0, path: `0.${1 + at}.`, isOwn: draw(6) === 0 };
        const below = Array.from({ length: 1 + draw(4) }, (__, nth) => part(10 * (1 + at) + nth, place));
        return [{ ...sumOf(below), ...place, subjects: sumOf(below).subjects, ...figuresOf(sumOf(below)) }, ...below];
      });
      const right =
        between.length > 0
          ? between.map(([one]) => one!)
          : Array.from({ length: 1 + draw(6) }, (_, at) => part(1 + at, NOBODY));
      const places = [sumOf(right), ...right, ...between.flatMap(([, ...below]) => below)];
      for (const isBold of [false, true])
        expect({ seed, found: workedOut(places, isBold) }).toEqual({ seed, found: [] });
      for (const [row, told] of toldOf(places).entries()) {
        const place = places[row]!;
        for (const name of NAMES) {
          expect([null, place[name]]).toContain(told[name]);
          if (place.isOwn) expect(told[name]).toBe(place[name]);
          else if (place[name] > 0 && place[name] < 5) expect(told[name]).toBeNull();
        }
      }
    }
  });
});
