import { describe, expect, it } from '@jest/globals';
import { readTargetValue } from './targetValue.rules';

describe('the value of a target', () => {
  it.each([
    ['70', 70],
    ['70,5', 70.5],
    [' 70.48 % ', 70.48],
    ['1.250', 1250],
    ['1 250 000', 1_250_000],
    ['', null],
    ['khoảng 70', 'khoảng 70'],
    ['70,123', '70,123'],
    ['-5', '-5'],
  ])('%j is %j', (text, value) => expect(readTargetValue(text)).toBe(value));
});
