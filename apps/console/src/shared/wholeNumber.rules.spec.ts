import { describe, expect, it } from '@jest/globals';
import { heldNumber, numberFault, retyped } from './wholeNumber.rules.ts';

const vietnamese = new Intl.NumberFormat('vi-VN');
const format = (value: number): string => vietnamese.format(value);

/** Types keys at the end, as a person does; `⌫` takes the last sign away. */
const typed = (keys: string, from = ''): string =>
  Array.from(keys).reduce((text, key) => {
    const after = key === '⌫' ? text.slice(0, -1) : text + key;
    return retyped(text, { text: after, caret: after.length }, format).text;
  }, from);

describe('a number while it is typed', () => {
  it.each([
    ['1250', '1.250'],
    ['1500000', '1.500.000'],
    ['1.250', '1.250'],
    ['1.500.000', '1.500.000'],
    ['1 250', '1.250'],
    ['1,250', '1.250'],
    ['12500⌫', '1.250'],
    ['1250⌫', '125'],
    ['1250⌫⌫⌫⌫', ''],
    ['0', '0'],
  ])('%s reads %s', (keys, text) => expect(typed(keys)).toBe(text));

  it.each(['1,5', '12,5', '1.5', '1.250,5'])('%s stays as it was typed and is not sent', (keys) => {
    expect(typed(keys)).toBe(keys);
    expect(numberFault(heldNumber(keys), { min: 0, max: 100 })).toEqual({ key: 'notWhole', bound: 1250 });
  });

  it('takes a pasted value in place of the old one', () =>
    expect(retyped('12', { text: '1,234,567', caret: 9 }, format)).toEqual({ text: '1.234.567', caret: 9 }));

  it('keeps the caret before the digits that stood behind it', () => {
    expect(retyped('1.250', { text: '19.250', caret: 2 }, format)).toEqual({ text: '19.250', caret: 2 });
    expect(retyped('12.500', { text: '129.500', caret: 3 }, format)).toEqual({ text: '129.500', caret: 3 });
    expect(retyped('129.500', { text: '1.29.500', caret: 2 }, format).text).toBe('1.29.500');
  });

  it('says bounds', () => {
    expect(numberFault(-1, { min: 0, max: 10 })).toEqual({ key: 'tooSmall', bound: 0 });
    expect(numberFault('-3', { min: 0, max: 10 })).toEqual({ key: 'negative', bound: 0 });
    expect(numberFault(11, { min: 0, max: 10 })).toEqual({ key: 'tooLarge', bound: 10 });
    expect(numberFault(null, { min: 0, max: 10 })).toBeNull();
  });
});
