import { describe, expect, it } from '@jest/globals';
import { phrase } from './phrase.rules.ts';

describe('a text with what it speaks of', () => {
  it.each([
    ['Kỳ %{name}', { name: '2024' }, 'Kỳ 2024'],
    ['%{a} và %{a}, %{b}', { a: 'x', b: 0 }, 'x và x, 0'],
    ['%{name} và %{other}', { name: null }, '%{name} và %{other}'],
    ['%{toString}', {}, '%{toString}'],
    ['%{smart_count} báo cáo', { smart_count: 7 }, '7 báo cáo'],
    ['one report |||| %{smart_count} reports', { smart_count: 1 }, 'one report'],
    ['one report |||| %{smart_count} reports', { smart_count: 0 }, '0 reports'],
    ['one report |||| %{smart_count} reports', { smart_count: 12 }, '12 reports'],
    ['$& %{a}', { a: '$1' }, '$& $1'],
  ])('%s', (text, params, said) => {
    expect(phrase(text, params)).toBe(said);
  });
});
