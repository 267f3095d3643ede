import { describe, expect, it } from '@jest/globals';
import { hundredths } from './hundredths.rules';

describe('a percentage as people write it', () => {
  it('is read to the hundredth, with comma or point', () => {
    expect(['60', '59,6', '59.65 %', '100', '0'].map(hundredths)).toEqual([6000, 5960, 5965, 10_000, 0]);
  });

  it('is nothing where it is none, is finer, or more than the whole', () => {
    expect(['', 'sáu mươi', '59,655', '100,01', '-3', '1e2'].map(hundredths)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
