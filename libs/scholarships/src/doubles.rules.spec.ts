import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Digested, doubleOf, doublesAmong, twinText } from './doubles.rules';

const some = fc.array(
  fc.record({
    number: fc.option(fc.constantFrom('n1', 'n2', 'n3')),
    twin: fc.option(fc.constantFrom('t1', 't2')),
    organisationKey: fc.constantFrom(1, 2),
    isOther: fc.boolean(),
    isJudgedOther: fc.boolean(),
  }),
  { maxLength: 12 },
);

const row = (number: string | null, twin: string | null, isOther = false, over: Partial<Digested> = {}): Digested => ({
  key: '',
  organisationKey: 1,
  number,
  twin,
  isOther,
  isJudgedOther: false,
  ...over,
});

describe('double applications', () => {
  it('are all pairs that look alike, each once', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const rows: Digested[] = drawn.map((row, at) => ({ key: String(at).padStart(2, '0'), ...row }));
        const pairs = rows.flatMap((one, at) =>
          rows.slice(at + 1).flatMap((other) => {
            const kind = doubleOf(one, other);
            return kind === null ? [] : [`${one.key}/${other.key} ${kind}`];
          }),
        );
        const found = doublesAmong(rows).map(({ key, otherKey, kind }) => `${key}/${otherKey} ${kind}`);
        expect(found.toSorted()).toEqual(pairs.toSorted());
      }),
    );
  });

  it('are certain by the number alone, and possible where a number does not tell them apart', () => {
    expect(doubleOf(row('1', 'a', true), row('1', 'b'))).toBe('same');
    expect(doubleOf(row('1', 'a'), row('2', 'a'))).toBe(null);
    expect(doubleOf(row('1', 'a'), row(null, 'a'))).toBe('possible');
    expect(doubleOf(row('1', 'a'), row(null, 'a', true))).toBe(null);
    expect(doubleOf(row(null, null), row(null, null))).toBe(null);
  });

  it('are told apart by a unit among its own alone, across units by the office', () => {
    const elsewhere = { organisationKey: 2 };
    expect(doubleOf(row(null, 'a', true), row(null, 'a', true, elsewhere))).toBe('possible');
    expect(doubleOf(row(null, 'a'), row(null, 'a', false, { ...elsewhere, isJudgedOther: true }))).toBe(null);
    expect(doubleOf(row('1', 'a'), row('1', 'a', true, { ...elsewhere, isJudgedOther: true }))).toBe('same');
  });

  it('are called the same however the name is written', () => {
    expect(twinText('  NGUYỄN Văn  An', 2010)).toBe(twinText('Nguyễn văn an', 2010));
    expect(twinText('Nguyễn Văn An', 2010)).not.toBe(twinText('Nguyễn Văn An', 2011));
  });
});
