import { describe, expect, it } from '@jest/globals';
import { readDecimal } from './decimal.rules.ts';

describe('a number with decimals', () => {
  it.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['12', 12],
    ['0,25', 0.25],
    ['1.250', 1_250],
    ['1 250', 1_250],
    ['1 250', 1_250],
    ['1.250.000', 1_250_000],
    ['1.250,5', 1_250.5],
    ['0.12', 0.12],
  ])('%j is %d', (text, value) => expect(readDecimal(text, 2)).toBe(value));

  it.each(['', 'x', '-1', '1,234', '0.125', '1.25.0', '1.250.00', '1,2,3', '12..5', '1 25', '1'.repeat(16)])(
    '%j is none, and is never guessed',
    (text) => expect(readDecimal(text, 2)).toBeNull(),
  );

  it('keeps as many decimals as its field takes', () => expect(readDecimal('0,1234', 4)).toBe(0.1234));
});
