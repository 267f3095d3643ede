import { describe, expect, it } from '@jest/globals';
import { type KnownSum, solvable } from '../../../test/support/solving';
import { statedOf, type StatedPlace } from './stated-figures.rules';

const place = (over: Partial<StatedPlace> = {}): StatedPlace => ({
  unitKey: 1,
  parentKey: null,
  path: '1.',
  isOwn: false,
  isOver: false,
  communes: 1,
  alsoListed: 0,
  registered: null,
  assessed: null,
  met: null,
  ...over,
});

/** The whole, and its parts. */
const below = (whole: StatedPlace, parts: readonly StatedPlace[]): StatedPlace[] => [
  whole,
  ...parts.map((part, at) => ({ ...part, unitKey: at + 2, parentKey: 1, path: `1.${at + 2}.` })),
];

/** A sequence that is the same for the same seed. */
function drawing(seed: number): (most: number) => number {
  let state = seed + 1;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

const sumOf = (parts: readonly StatedPlace[], name: 'registered' | 'assessed' | 'met'): number | null => {
  const said = parts.flatMap((part) => part[name] ?? []);
  return said.length === 0 ? null : said.reduce((sum, count) => sum + count, 0);
};

const names = ['registered', 'assessed', 'met', 'notMet'] as const;
const countOf = (one: StatedPlace, name: (typeof names)[number]): number =>
  (name === 'notMet' ? (one.assessed ?? 0) - (one.met ?? 0) : one[name]) ?? 0;

/** Few people whom a reader can work out who subtracts: the assessed are those of the two others, and the whole is its parts. What nobody stated is nobody. */
function workedOut(places: readonly StatedPlace[]): string[] {
  const told = statedOf(places);
  const hidden = new Set<string>();
  for (const [row, one] of told.entries())
    for (const name of names) {
      const isStated = places[row]![name === 'notMet' ? 'met' : name] !== null;
      if (one && isStated && one[name] === null) hidden.add(`${name}${row}`);
    }
  const sums: KnownSum[] = [
    ...places.map((_, row) => ({ [`assessed${row}`]: 1, [`met${row}`]: -1, [`notMet${row}`]: -1 })),
    ...names.map((name) => Object.fromEntries(places.map((_, row) => [`${name}${row}`, row === 0 ? -1 : 1]))),
  ];
  return solvable(sums, hidden).filter((cell) => {
    const [, name, row] = /^(\D+)(\d+)$/.exec(cell) as unknown as [string, (typeof names)[number], string];
    const count = countOf(places[Number(row)]!, name);
    // Those of the whole who all work where the reader does are known anyway.
    const isOwnAlone = row === '0' && places.every((one, at) => at === 0 || one.isOwn || countOf(one, name) === 0);
    return count > 0 && count < 5 && !isOwnAlone;
  });
}

describe('counts that communes state', () => {
  it('are told with whom they leave, and nothing is told where nobody stated any', () => {
    expect(statedOf([place({ communes: 0 })])).toEqual([null]);
    expect(statedOf([place({ registered: 50, assessed: 40, met: 30 })])).toEqual([
      { communes: 1, alsoListed: 0, registered: 50, assessed: 40, met: 30, notMet: 10, isWithheld: false },
    ]);
    expect(statedOf([place({ registered: 50 })])).toMatchObject([
      { registered: 50, assessed: null, met: null, notMet: null, isWithheld: false },
    ]);
  });

  it('hide so few, and whoever could be subtracted by them, but where one works', () => {
    const few = { registered: 50, assessed: 40, met: 38 };
    expect(statedOf([place(few)])).toMatchObject([{ assessed: 40, met: null, notMet: null, isWithheld: true }]);
    expect(statedOf([place({ ...few, isOwn: true })])).toMatchObject([{ met: 38, notMet: 2, isWithheld: false }]);
  });

  it('of few people are not what others leave of a sum', () => {
    const parts = [
      place({ registered: 30, assessed: 3, met: 3 }),
      place({ registered: 30, assessed: 10, met: 10 }),
      place({ registered: 30, assessed: 20, met: 6 }),
    ];
    const places = below(place({ communes: 3, registered: 90, assessed: 33, met: 19 }), parts);
    expect(statedOf(places)[1]).toMatchObject({ assessed: null, met: null });
    expect(workedOut(places)).toEqual([]);
  });

  it('of any territory are those of its communes or not told, and never fewer than five, in 1,000 cases', () => {
    for (let seed = 0; seed < 1000; seed += 1) {
      const draw = drawing(seed);
      const parts = Array.from({ length: 2 + draw(5) }, () => {
        if (draw(4) === 0) return place({ communes: 0 });
        const assessed = draw(3) === 0 ? null : draw(30);
        const met = assessed === null ? null : draw(assessed + 1);
        return place({ isOwn: draw(6) === 0, registered: draw(30), assessed, met, alsoListed: draw(2) });
      });
      const whole = place({
        communes: parts.filter(({ communes }) => communes > 0).length,
        registered: sumOf(parts, 'registered'),
        assessed: sumOf(parts, 'assessed'),
        met: sumOf(parts, 'met'),
      });
      const places = below(whole, parts);
      expect({ seed, found: workedOut(places) }).toEqual({ seed, found: [] });
      for (const [at, told] of statedOf(places).entries()) {
        const said = places[at]!;
        expect(told === null).toBe(said.communes === 0);
        if (told === null) continue;
        const notMet = said.assessed === null ? null : said.assessed - said.met!;
        for (const [name, count] of Object.entries({ ...said, notMet }) as [keyof typeof told, number | null][]) {
          if (!['registered', 'assessed', 'met', 'notMet'].includes(name)) continue;
          expect([null, count]).toContain(told[name]);
          if (said.isOwn) expect(told[name]).toBe(count);
          else if (count !== null && count > 0 && count < 5) expect(told[name]).toBeNull();
          if (count !== null && told[name] === null) expect(told.isWithheld).toBe(true);
        }
        // One of the two alone would be what the assessed leave.
        if (said.assessed !== null && told.assessed !== null) expect(told.met === null).toBe(told.notMet === null);
      }
    }
  });
});
