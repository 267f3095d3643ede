import { describe, expect, it } from '@jest/globals';
import { recognitionTermsOf } from './recognition-terms';

const told = (code: string, year = 2025) =>
  recognitionTermsOf(code, year).map(({ kind, months, citation }) => `${kind} ${months} ${citation.split(', ')[1]}`);

describe('terms of recognitions', () => {
  it('are those of the circulars, with the clause, and empty where no text at hand says it', () => {
    expect(told('learning-unit/district/1')).toEqual(['upgrade_after 12 Điều 5 khoản 3', 'kept_for 36 Điều 5 khoản 4']);
    expect(told('learning-unit/province/1')).toEqual([
      'upgrade_after 12 Điều 11 khoản 3',
      'kept_for 36 Điều 11 khoản 4',
    ]);
    expect(told('learning-community/commune/1')).toEqual(['upgrade_after null Điều 5', 'kept_for 36 Điều 5 khoản 4']);
    expect(told('learning-community/province/2')).toEqual(['kept_for 36 Điều 15 khoản 4']);
  });

  it('are none of level 2 to rise, of titles of before, and of years before the circulars', () => {
    expect(told('learning-unit/district/2')).toEqual(['kept_for 36 Điều 5 khoản 4']);
    expect(told('learning-community/commune/2014')).toEqual([]);
    expect(told('learning-unit/district/1', 2021)).toEqual([]);
    expect(told('learning-citizen')).toEqual([]);
  });
});
