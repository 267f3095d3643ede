import { describe, expect, it } from '@jest/globals';
import { SHIPPED_INDICATORS } from './indicator-data';
import { SHIPPED_TARGETS } from './target-data';

const of = (code: string, year: number) => {
  const { key } = SHIPPED_INDICATORS.find((indicator) => indicator.code === code)!;
  return SHIPPED_TARGETS.find((target) => target.indicatorKey === key && target.year === year)!;
};

describe('the national targets that are shipped', () => {
  it('are set for every indicator, each with its text and its day', () => {
    const set = new Set(SHIPPED_TARGETS.map(({ indicatorKey }) => indicatorKey));
    expect(SHIPPED_INDICATORS.filter(({ key }) => !set.has(key))).toEqual([]);
    for (const { textCode, textIssuedOn } of SHIPPED_TARGETS) {
      expect(textCode).toMatch(/^\d+\/QĐ-TTg$/);
      expect(textIssuedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('have unlike codes, keys and names', () => {
    for (const field of ['key', 'code', 'nameVi', 'nameEn'] as const)
      expect(new Set(SHIPPED_INDICATORS.map((indicator) => indicator[field])).size).toBe(SHIPPED_INDICATORS.length);
    expect(new Set(SHIPPED_TARGETS.map(({ key }) => key)).size).toBe(SHIPPED_TARGETS.length);
  });

  it('are empty where nothing is confirmed, and name both readings where sources differ', () => {
    expect(of('learning-families', 2025).value).toBe(7000);
    expect(of('learning-families', 2030)).toMatchObject({ value: null, readings: [], source: null });
    expect(of('literacy-2', 2030)).toMatchObject({ value: null, readings: [{ value: 9000 }, { value: 10_000 }] });
    expect(of('adults-in-families', 2030)).toMatchObject({ value: 6000, readings: [{ value: 6000 }, { value: 7000 }] });
  });
});
