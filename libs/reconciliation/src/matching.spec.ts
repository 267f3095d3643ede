import { describe, expect, it } from '@jest/globals';
import { cpuTimeOf } from '../../../test/support/cpu-time';
import { DAYS_APART, matchFault, type OpenLine, type OpenMove, proposals } from './matching.rules';

const line = (key: string, day: string, amount: number, over: Partial<OpenLine> = {}): OpenLine => ({
  key,
  day: `2026-04-${day}`,
  amount,
  reference: null,
  text: '',
  ...over,
});
const move = (key: string, day: string, amount: number, over: Partial<OpenMove> = {}): OpenMove => ({
  key,
  day: `2026-04-${day}`,
  amount,
  called: `UNC ${key}/2026`,
  content: '',
  party: null,
  ...over,
});
const pairs = (lines: OpenLine[], moves: OpenMove[]) =>
  proposals(lines, moves).map(({ lineKeys, moveKeys, isSure }) => [lineKeys.join(), moveKeys.join(), isSure]);

const of = <Part extends { key: string }>(all: Part[], keys: string[]) => all.filter(({ key }) => keys.includes(key));
const near = (a: OpenLine, b: OpenMove) =>
  a.amount === b.amount && Math.abs(Number(a.day.slice(8)) - Number(b.day.slice(8))) <= DAYS_APART;

/** A small generator with a seed, so that a failure can be repeated. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

describe('what belongs together', () => {
  it('is sure where nothing else could be meant', () => {
    expect(pairs([line('a', '05', 100)], [move('1', '06', 100)])).toEqual([['a', '1', true]]);
    expect(pairs([line('a', '05', 100)], [move('1', '10', 100)])).toEqual([['a', '1', false]]);
    expect(pairs([line('a', '05', 100)], [move('1', '11', 100)])).toEqual([]);
    expect(pairs([line('a', '05', 100)], [move('1', '05', -100)])).toEqual([]);
    expect(pairs([line('a', '05', 100)], [move('1', '05', 100), move('2', '06', 100)])).toEqual([['a', '1', false]]);
  });

  it('is told by what stands in the content, and by who is named', () => {
    const two = [move('1', '05', 100, { party: 'Công ty Ví Dụ' }), move('2', '05', 100, { party: 'Nhà sách Mẫu' })];
    expect(pairs([line('a', '05', 100, { text: 'NHA SACH MAU CHUYEN TIEN' })], two)).toEqual([['a', '2', false]]);
    expect(pairs([line('a', '05', 100, { text: 'tt theo unc 2 2026' })], two)).toEqual([['a', '2', true]]);
  });

  it('is left to whoever looks where too much is alike, and stays quick', () => {
    const many = Array.from({ length: 1000 }, (_, at) => line(`l${at}`, '05', 100, { text: `ung ho dot ${at}` }));
    const vouchers = Array.from({ length: 2000 }, (_, at) => move(`m${at}`, '05', 100, { content: `Ung ho ${at}` }));
    let found: unknown;
    const spent = cpuTimeOf(() => (found = pairs([...many, line('a', '05', 77)], [...vouchers, move('1', '05', 77)])));
    expect(found).toEqual([['a', '1', true]]);
    expect(spent).toBeLessThan(2000);
  });

  it('may be one with several, where one choice alone comes to the sum', () => {
    expect(pairs([line('a', '05', -300)], [move('1', '05', -100), move('2', '06', -200)])).toEqual([
      ['a', '1,2', false],
    ]);
    expect(pairs([line('a', '05', 100), line('b', '05', 200)], [move('1', '06', 300)])).toEqual([['a,b', '1', false]]);
    expect(pairs([line('a', '05', 300)], [move('1', '05', 100), move('2', '05', 200), move('3', '05', 200)])).toEqual(
      [],
    );
  });

  it('is the same money on both sides, nothing twice, and sure only what is alone: 500 random accounts', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const random = randomOf(seed);
      const amount = () => (random(2) === 0 ? 1 : -1) * (1 + random(6)) * 100;
      const day = () => String(1 + random(20)).padStart(2, '0');
      const lines = Array.from({ length: random(9) }, (_, at) => line(`l${at}`, day(), amount()));
      const moves = Array.from({ length: random(9) }, (_, at) => move(`m${at}`, day(), amount()));
      const found = proposals(lines, moves);
      const lineKeys = found.flatMap((one) => one.lineKeys);
      const moveKeys = found.flatMap((one) => one.moveKeys);
      expect(new Set(lineKeys).size).toBe(lineKeys.length);
      expect(new Set(moveKeys).size).toBe(moveKeys.length);
      for (const one of found) {
        const [ofBank, ofBooks] = [of(lines, one.lineKeys), of(moves, one.moveKeys)];
        expect(
          matchFault(
            ofBank.map((part) => part.amount),
            ofBooks.map((part) => part.amount),
          ),
        ).toBeNull();
        expect(one.amount).toBe(ofBank.reduce((sum, part) => sum + part.amount, 0));
      }
      // The model: each pair of everything with everything.
      for (const one of found.filter(({ isSure }) => isSure)) {
        const [ofBank] = of(lines, one.lineKeys);
        const [ofBooks] = of(moves, one.moveKeys);
        expect(moves.filter((other) => near(ofBank!, other))).toEqual([ofBooks]);
        expect(lines.filter((other) => near(other, ofBooks!))).toEqual([ofBank]);
      }
      // Whatever is left has nobody left of its own amount and time.
      const left = moves.filter(({ key }) => !moveKeys.includes(key));
      for (const one of lines.filter(({ key }) => !lineKeys.includes(key)))
        expect(left.filter((other) => near(one, other))).toEqual([]);
      expect(proposals(lines, moves)).toEqual(found);
    }
  });
});

describe('a match', () => {
  it.each([
    [[100], [], 'MATCH_OF_ONE'],
    [[], [100], 'MATCH_OF_ONE'],
    [[100, 200], [100, 200], 'MATCH_MANY_TO_MANY'],
    [[100], [99], 'MATCH_SUMS_DIFFER'],
    [[300], [100, 200], null],
    [[100, 200], [300], null],
    [[], [100, -100], null],
    [[100, -100], [], null],
    [[], [100, 100], 'MATCH_SUMS_DIFFER'],
  ])('of %j with %j: %s', (lines, moves, fault) => {
    expect(matchFault(lines, moves)).toBe(fault);
  });
});
