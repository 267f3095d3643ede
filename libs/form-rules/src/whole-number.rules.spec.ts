import { describe, expect, it } from '@jest/globals';
import { readWholeNumber } from './whole-number.rules.ts';

describe('a whole number as people type and paste it', () => {
  it.each([
    ['1250', 1250],
    ['1.250', 1250],
    ['1,250', 1250],
    ['1 250', 1250],
    ['1\u00A0250', 1250],
    ['1\u202F250', 1250],
    ["1'250", 1250],
    ['1.500.000', 1_500_000],
    ['1.500.000 đ', 1_500_000],
    ['1.500.000 đồng', 1_500_000],
    ['1.250,00', 1250],
    ['1,250.00', 1250],
    [' 12\t', 12],
    ['0', 0],
    ['007', 7],
    ['1.000.000.000.000', 1_000_000_000_000],
  ])('%j is %d', (text, value) => expect(readWholeNumber(text)).toEqual({ value, fault: null }));

  it('takes nothing for nothing', () => expect(readWholeNumber('  ')).toEqual({ value: null, fault: null }));

  it.each([
    '1,5',
    '12,5',
    '1.25',
    '1.2500',
    '0.125',
    '0,500',
    '1.250,5',
    '1.250.00',
    '1,250,00',
    '1.250 000',
    '1e3',
    'đ',
    'mười',
    '1..250',
    '12.',
    '1250,00',
  ])('%j is no whole number', (text) =>
    expect(readWholeNumber(text)).toEqual({ value: null, fault: 'FIGURE_NOT_WHOLE' }),
  );

  it.each(['-3', '– 1.250', '(1.250)'])('%j is negative', (text) =>
    expect(readWholeNumber(text).fault).toBe('FIGURE_NEGATIVE'),
  );

  it('has an end', () => expect(readWholeNumber('1.000.000.000.001').fault).toBe('FIGURE_TOO_LARGE'));
});
