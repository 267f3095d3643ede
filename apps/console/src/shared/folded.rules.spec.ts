import { describe, expect, it } from '@jest/globals';
import { completions } from './folded.rules.ts';

const NAMES = ['Trường Tiểu học Đông Kinh', 'Công ty Đông Á', 'Nguyễn Văn Đông', 'Đông'];

const of = (typed: string, most = 9) => completions(NAMES, typed, (name) => name, most);

describe('what is completed while somebody types', () => {
  it('is found without diacritics by the beginnings of its words, in any order', () => {
    expect(of('dong a')).toEqual(['Công ty Đông Á']);
    expect(of('a dong')).toEqual(['Công ty Đông Á']);
    expect(of('ngu dong')).toEqual(['Nguyễn Văn Đông']);
    expect(of('inh')).toEqual([]);
  });

  it('begins with what is meant most likely, and is bounded', () => {
    expect(of('dong')[0]).toBe('Đông');
    expect(of('', 2)).toHaveLength(2);
  });
});
