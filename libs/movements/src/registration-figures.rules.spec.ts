import { describe, expect, it } from '@jest/globals';
import { cpuTimeOf } from '../../../test/support/cpu-time';
import { type KnownSum, solvable } from '../../../test/support/solving';
import { type CascadeStep, type RegisteredAt, toldOfMovement } from './registration-figures.rules';

const HISTORIES = Number(process.env.HISTORIES ?? 250);

/** A small generator of its own, so that a case can be played again by its seed. */
const drawing = (seed: number) => {
  let state = seed;
  return (most: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
};

const place = (at: number, registered: Record<string, number>, isOwn = false): RegisteredAt => ({
  unitKey: at,
  parentKey: at === 0 ? null : 0,
  path: at === 0 ? '0.' : `0.${at}.`,
  isOwn,
  isOver: false,
  registered,
});

/** Places with the whole of them before. */
function country(parts: readonly { registered: Record<string, number>; isOwn?: boolean }[]): RegisteredAt[] {
  const whole: Record<string, number> = {};
  for (const { registered } of parts)
    for (const [key, count] of Object.entries(registered)) whole[key] = (whole[key] ?? 0) + count;
  return [place(0, whole), ...parts.map(({ registered, isOwn }, at) => place(at + 1, registered, isOwn))];
}

const NATION: CascadeStep = { key: 'nation', parentKey: null };
const EAST: CascadeStep = { key: 'east', parentKey: 'nation' };
const WEST: CascadeStep = { key: 'west', parentKey: 'nation' };

/** With those that carry it out. */
const within = (steps: readonly CascadeStep[], key: string): string[] => [
  key,
  ...steps.filter(({ parentKey }) => parentKey === key).flatMap((one) => within(steps, one.key)),
];
const countOf = (steps: readonly CascadeStep[], { registered }: RegisteredAt, key: string): number =>
  within(steps, key).reduce((sum, one) => sum + (registered[one] ?? 0), 0);

/** What is left out of all movements and places together, and follows from the rest all the same. */
function workedOut(rows: readonly RegisteredAt[], steps: readonly CascadeStep[]): string[] {
  const told = new Map(steps.map(({ key }) => [key, toldOfMovement(rows, steps, key)]));
  const hidden = new Set<string>();
  for (const [at] of rows.entries())
    for (const { key } of steps) {
      if (told.get(key)![at] === null) hidden.add(`${at}/${key}`);
      hidden.add(`${at}/own ${key}`);
    }
  const sums: KnownSum[] = [];
  for (const { key } of steps) {
    const children = steps.filter(({ parentKey }) => parentKey === key);
    for (const [at] of rows.entries())
      sums.push({
        [`${at}/${key}`]: -1,
        [`${at}/own ${key}`]: 1,
        ...Object.fromEntries(children.map((one) => [`${at}/${one.key}`, 1])),
      });
    for (const name of [key, `own ${key}`])
      sums.push(Object.fromEntries(rows.map((_, at) => [`${at}/${name}`, at === 0 ? -1 : 1])));
  }
  const isLeaf = (key: string) => steps.every(({ parentKey }) => parentKey !== key);
  return solvable(sums, hidden).filter((cell) => {
    const [at, name] = [Number(cell.split('/')[0]), cell.split('/')[1]!];
    const row = rows[at]!;
    const isOf = name.startsWith('own ');
    const key = name.replace('own ', '');
    // Of one that nobody carries out both are the same number.
    if (isOf && isLeaf(key)) return false;
    const count = isOf ? (row.registered[key] ?? 0) : countOf(steps, row, key);
    const known = rows.slice(1).filter(({ isOwn }) => isOwn);
    const beside =
      at === 0
        ? count - known.reduce((sum, one) => sum + (isOf ? (one.registered[key] ?? 0) : countOf(steps, one, key)), 0)
        : count;
    return !row.isOwn && count > 0 && count < 5 && beside > 0;
  });
}

describe('how many take part in a cascade', () => {
  it('is told of each movement with those that carry it out', () => {
    const rows = country([{ registered: { nation: 10, east: 20 } }, { registered: { west: 40 } }]);
    const steps = [NATION, EAST, WEST];
    expect(toldOfMovement(rows, steps, 'nation')).toEqual([70, 30, 40]);
    expect(toldOfMovement(rows, steps, 'east')).toEqual([20, 20, 0]);
    expect(toldOfMovement(rows, steps, 'west')).toEqual([40, 0, 40]);
  });

  it('does not tell few by what one movement has more than the one that carries it out', () => {
    // 33 take part in the first commune, 30 of them by the movement of the east: three are of the nation's own.
    const rows = country([{ registered: { nation: 3, east: 30 } }, { registered: { west: 40 } }]);
    const steps = [NATION, EAST, WEST];
    const [nation, east] = ['nation', 'east'].map((key) => toldOfMovement(rows, steps, key));
    expect([nation![1], east![1]]).toContain(null);
    expect(workedOut(rows, steps)).toEqual([]);
    // Where one works one knows them anyway.
    const own = country([{ registered: { nation: 3, east: 30 }, isOwn: true }, { registered: { west: 40 } }]);
    expect(toldOfMovement(own, steps, 'nation')[1]).toBe(33);
  });

  it('does not tell few of one movement by what two others leave of the one above', () => {
    const rows = country([{ registered: { east: 30, west: 2 } }, { registered: { east: 20, west: 20 } }]);
    expect(toldOfMovement(rows, [NATION, EAST, WEST], 'west')[1]).toBeNull();
    expect(workedOut(rows, [NATION, EAST, WEST])).toEqual([]);
  });

  it(`tells nobody who opens every movement of a cascade of few people, in ${HISTORIES} of them`, () => {
    for (let seed = 1; seed <= HISTORIES; seed += 1) {
      const draw = drawing(seed);
      const steps: CascadeStep[] = [NATION];
      for (let at = 1; at < 2 + draw(4); at += 1)
        steps.push({ key: `m${at}`, parentKey: steps[draw(steps.length)]!.key });
      const parts = Array.from({ length: 1 + draw(4) }, () => ({
        registered: Object.fromEntries(
          steps.map(({ key }) => [key, draw(3) === 0 ? 0 : draw(3) === 0 ? draw(5) : draw(40)]),
        ),
        isOwn: draw(6) === 0,
      }));
      const rows = country(parts);
      expect({ seed, found: workedOut(rows, steps) }).toEqual({ seed, found: [] });
      for (const { key } of steps)
        for (const [at, shown] of toldOfMovement(rows, steps, key).entries()) {
          const count = countOf(steps, rows[at]!, key);
          expect([null, count]).toContain(shown);
          if (rows[at]!.isOwn) expect(shown).toBe(count);
          else if (count > 0 && count < 5 && rows.every(({ isOwn }) => !isOwn)) expect(shown).toBeNull();
        }
    }
  });

  it('of a province with a movement in each of 125 communes is told by communes, in a bounded time', () => {
    const draw = drawing(3);
    const communes = Array.from({ length: 125 }, (_, at) => ({
      registered: { ...(at % 9 === 0 && { nation: draw(9) }), [`c${at}`]: draw(5) === 0 ? draw(5) : draw(400) },
    }));
    const steps = [NATION, EAST, ...communes.map((_, at) => ({ key: `c${at}`, parentKey: 'east' }))];
    const rows = country(communes);
    expect(cpuTimeOf(() => toldOfMovement(rows, steps, 'east'))).toBeLessThan(3000);
    expect(toldOfMovement(rows, steps, 'east')[0]).toBeGreaterThan(1000);
    // More than are judged: told to whoever works there.
    expect(toldOfMovement(rows, steps, 'c1')[2]).toBeNull();
    const some = steps.slice(0, 42);
    const fewer = rows.map((row) => ({
      ...row,
      registered: Object.fromEntries(
        Object.entries(row.registered).filter(([key]) => some.some((one) => one.key === key)),
      ),
    }));
    expect(cpuTimeOf(() => toldOfMovement(fewer, some, 'c7'))).toBeLessThan(3000);
  });
});
