import fc from 'fast-check';
import { CheckError } from './check.errors';
import { checkReport, type CheckOptions, refusals } from './check.rules';
import type { FormContent } from './form-content';
import { partsOf } from './form-data/form-parts';
import { weekDistrict } from './form-data/week-district';
import { weekProvince } from './form-data/week-province';
import { RuleSeverity } from './form.entity';

const contentOf = (source: typeof weekProvince): FormContent => {
  const { version: form, ...parts } = partsOf(source);
  return { form, ...parts, cellByKey: new Map(parts.cells.map((cell) => [cell.key, cell])) };
};
const province = contentOf(weekProvince);
const keyOf = (code: string, content = province): number => content.cells.find((cell) => cell.code === code)!.key;
const texts = new Map(province.texts.map(({ key }) => [key, 'đã viết']));
const unit: CheckOptions = { consolidates: false };

type Figures = Map<number, number | null>;

/** Every cell 0, then the given ones. */
const filled = (given: Record<string, number | null> = {}): Figures =>
  new Map([
    ...province.cells.map(({ key }): [number, number | null] => [key, 0]),
    ...Object.entries(given).map(([code, value]): [number, number | null] => [keyOf(code), value]),
  ]);

const codesAt = (code: string, figures: Figures, options = unit): string[] =>
  checkReport(province, figures, texts, options)
    .filter(({ cellKey }) => cellKey === keyOf(code))
    .map((found) => found.code);

describe('checks of a report', () => {
  it('find nothing in a report of zeroes, and everything required in an empty one', () => {
    expect(checkReport(province, filled(), texts, unit)).toEqual([]);
    const findings = checkReport(province, new Map(), new Map(), unit);
    expect(findings.filter(({ code }) => code === 'CHECK_FIGURE_MISSING')).toHaveLength(55);
    expect(findings.filter(({ code }) => code === 'CHECK_TEXT_MISSING')).toHaveLength(4);
  });

  it('keep zero, "not applicable" and missing apart', () => {
    const figures = filled({ '2/count': null });
    figures.delete(keyOf('3/count'));
    expect(codesAt('2/count', figures)).toEqual([]);
    expect(codesAt('3/count', figures)).toEqual(['CHECK_FIGURE_MISSING']);
    expect(codesAt('8/count', figures)).toEqual([]);
  });

  it('let the own figures of a level that consolidates stay empty, but not its texts', () => {
    const codes = checkReport(province, new Map(), new Map(), { consolidates: true }).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['CHECK_TEXT_MISSING']));
  });

  it('want row 1 to be the sum of its lines, the unnumbered one included', () => {
    const lines = { '1.1/count': 2, '1.1/people': 40, '1.4b/count': 3, '1.4b/people': 60 };
    expect(codesAt('1/count', filled({ ...lines, '1/count': 5 }))).toEqual([]);
    expect(codesAt('1/count', filled({ ...lines, '1/count': 2 }))).toEqual(['CHECK_SUM_EQUALS']);
  });

  it('allow row 5 to hold talks beyond its lines, but not fewer than they say', () => {
    const lines = { '5.1/count': 1, '5.2/count': 1 };
    expect(codesAt('5/count', filled({ ...lines, '5/count': 7 }))).toEqual([]);
    expect(codesAt('5/count', filled({ ...lines, '5/count': 1 }))).toEqual(['CHECK_SUM_AT_LEAST']);
  });

  it('refuse "not applicable" for a total whose lines have figures', () => {
    const lines = { '6.1/count': 1, '6.1/people': 30, '6/people': 30 };
    expect(codesAt('6/count', filled({ ...lines, '6/count': null }))).toEqual(['CHECK_TOTAL_NOT_APPLICABLE']);
  });

  it('do not judge a sum while one of its lines is missing', () => {
    const figures = filled({ '1/count': 9 });
    figures.delete(keyOf('1.3/count'));
    expect(codesAt('1/count', figures)).toEqual([]);
  });

  it('want at least as many people as classes where both are numbers', () => {
    expect(codesAt('1.6/people', filled({ '1.6/count': 4, '1.6/people': 3 }))).toEqual(['CHECK_NOT_LESS_THAN']);
    expect(codesAt('1.6/people', filled({ '1.6/count': 4, '1.6/people': null }))).toEqual([]);
    expect(codesAt('1.6/people', filled({ '1.6/count': null, '1.6/people': 3 }))).toEqual([]);
  });

  it('warn of figures far from last year and far above units of the kind', () => {
    const at = keyOf('2/count');
    const figures = filled({ '2/count': 500 });
    const warnings = checkReport(province, figures, texts, {
      ...unit,
      previous: new Map([[at, 12]]),
      peers: new Map([[at, 30]]),
    });
    expect(warnings.map(({ code, severity }) => [code, severity])).toEqual([
      ['CHECK_FAR_FROM_PREVIOUS', RuleSeverity.Warning],
      ['CHECK_FAR_FROM_PEERS', RuleSeverity.Warning],
    ]);
    expect(refusals(warnings, province)).toEqual([]);
  });

  it('name the row and measure in a refusal', () => {
    const figures = filled({ '1.6/count': 4, '1.6/people': 3, '1/count': 4 });
    expect(refusals(checkReport(province, figures, texts, unit), province)).toEqual([
      {
        path: 'figures.1.6/people',
        code: 'CHECK_NOT_LESS_THAN',
        params: { other: '1.6/count', expected: 4, actual: 3 },
      },
    ]);
  });

  it('compare people with classes in the form of 2022 too', () => {
    const district = contentOf(weekDistrict);
    const figures: Figures = new Map(district.cells.map(({ key }) => [key, 0]));
    figures.set(keyOf('5.3/result', district), 2).set(keyOf('5.3.1/result', district), 1);
    const written = new Map(district.texts.map(({ key }) => [key, 'đã viết']));
    expect(refusals(checkReport(district, figures, written, unit), district).map(({ path }) => path)).toEqual([
      'figures.5.3.1/result',
    ]);
  });

  it('have a text in both languages for every code', () => {
    for (const make of Object.values(CheckError))
      expect(make().text).toMatchObject({ vi: expect.any(String), en: expect.any(String) });
  });
});

const figure = fc.oneof({ weight: 5, arbitrary: fc.nat(1000) }, { weight: 1, arbitrary: fc.constant(null) });
const lineKeys = province.rules[0]!.operandKeys;

describe('checks of any report', () => {
  it('accept row 1 exactly when it is the sum of the lines that are numbers', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 13, maxLength: 13 }), fc.integer({ min: -2, max: 2 }), (lines, off) => {
        const sum = lines.reduce<number>((total, value) => total + (value ?? 0), 0);
        const figures = filled({ '1/count': Math.max(0, sum + off) });
        lineKeys.forEach((key, index) => figures.set(key, lines[index]!));
        const isExact = Math.max(0, sum + off) === sum;
        expect(codesAt('1/count', figures)).toEqual(isExact ? [] : ['CHECK_SUM_EQUALS']);
      }),
    );
  });

  it('never report a cell twice as missing and wrong, and never refuse because of a comparison', () => {
    const cell = fc.constantFrom(...province.cells.map(({ key }) => key));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, figure)), fc.array(fc.tuple(cell, fc.nat(1000))), (given, reference) => {
        const figures: Figures = new Map(given);
        const plain = checkReport(province, figures, texts, unit);
        const compared = checkReport(province, figures, texts, {
          ...unit,
          previous: new Map(reference),
          peers: new Map(reference),
        });
        expect(refusals(compared, province)).toEqual(refusals(plain, province));
        const missing = plain.filter(({ code }) => code === 'CHECK_FIGURE_MISSING').map(({ cellKey }) => cellKey);
        expect(missing.filter((key) => figures.has(key!))).toEqual([]);
        expect(plain.filter(({ cellKey }) => missing.includes(cellKey))).toHaveLength(missing.length);
      }),
    );
  });

  it('find nothing wrong with people who are at least as many as classes', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (classes, more) => {
        const figures = filled({ '1.8/count': classes, '1.8/people': classes + more });
        expect(codesAt('1.8/people', figures)).toEqual([]);
      }),
    );
  });
});
