import { describe, expect, it } from '@jest/globals';
import { type KnownSum, solvable } from '../../../test/support/solving';
import { type Standing, toldOf } from './told-figures.rules';

type Place = Standing & { isOwn: boolean };

const NAMES = ['notBegun', 'draft', 'submitted', 'returned', 'reviewed', 'met', 'notMet', 'unjudgeable'] as const;
const NOBODY: Place = {
  isOwn: false,
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

const incompleteOf = ({ reviewed, met, notMet, unjudgeable }: Place): number => reviewed - met - notMet - unjudgeable;

const sumOf = (parts: readonly Place[]): Place =>
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

const of = (row: number, cells: readonly string[], factor: number): KnownSum =>
  Object.fromEntries(cells.map((name) => [`${name}${row}`, factor]));

/** Few people whom a reader can work out who subtracts; a wary reader does not know who is reviewed and neither of the three, a bold one knows where that is nobody. */
function workedOut(places: readonly Place[], isBold: boolean): string[] {
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
    ...[...NAMES, 'incomplete'].map((name) =>
      Object.fromEntries(places.map((_, row) => [`${name}${row}`, row === 0 ? -1 : 1])),
    ),
  ];
  const countOf = (name: string, place: Place): number =>
    name === 'incomplete' ? incompleteOf(place) : place[name as (typeof NAMES)[number]];
  const isFew = (cell: string): boolean => {
    const [, name, row] = /^(\D+)(\d+)$/.exec(cell) as unknown as [string, string, string];
    const count = countOf(name, places[Number(row)]!);
    // Those of the whole who all work where the reader does are known anyway.
    const isOwnAlone =
      row === '0' && places.every((place, at) => at === 0 || place.isOwn || countOf(name, place) === 0);
    return count > 0 && count < 5 && !isOwnAlone;
  };
  return solvable(sums, hidden).filter(isFew);
}

describe('how many stand where', () => {
  it('hides few who are reviewed together with what they add up from', () => {
    const place = { ...NOBODY, subjects: 40, notBegun: 37, reviewed: 3, met: 3 };
    expect(toldOf([place])).toMatchObject([{ notBegun: null, reviewed: null, met: null, notMet: 0 }]);
    // Two whose criteria nobody could judge whole would be told by the four numbers beside them.
    const incomplete = { ...NOBODY, subjects: 30, reviewed: 30, met: 20, notMet: 8 };
    expect(toldOf([incomplete])).toMatchObject([{ reviewed: 30, met: 20, notMet: null }]);
  });

  it('tells of any territory nobody who could be worked out, in 1,000 cases', () => {
    for (let seed = 0; seed < 1000; seed += 1) {
      const draw = drawing(seed);
      const count = (): number => (draw(3) === 0 ? 0 : draw(12));
      const parts = Array.from({ length: 1 + draw(6) }, () => {
        const [notBegun, draft, submitted, returned] = [count(), count(), count(), count()];
        const [met, notMet, unjudgeable] = [count(), count(), draw(3) === 0 ? count() : 0];
        const reviewed = met + notMet + unjudgeable + (draw(3) === 0 ? count() : 0);
        const subjects = notBegun + draft + submitted + returned + reviewed;
        const isOwn = draw(6) === 0;
        return { isOwn, subjects, notBegun, draft, submitted, returned, reviewed, met, notMet, unjudgeable };
      });
      const places = [sumOf(parts), ...parts];
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
