import { describe, expect, it } from '@jest/globals';
import { amountInWords } from './amountInWords.rules.ts';

describe('an amount in words', () => {
  it.each([
    [0, 'Không đồng'],
    [5, 'Năm đồng'],
    [10, 'Mười đồng'],
    [15, 'Mười lăm đồng'],
    [21, 'Hai mươi mốt đồng'],
    [105, 'Một trăm linh năm đồng'],
    [1_250, 'Một nghìn hai trăm năm mươi đồng'],
    [1_005, 'Một nghìn không trăm linh năm đồng'],
    [1_500_000, 'Một triệu năm trăm nghìn đồng'],
    [2_000_015, 'Hai triệu không trăm mười lăm đồng'],
    [1_000_000_000, 'Một tỷ đồng'],
    [1_000_000_000_000, 'Một nghìn tỷ đồng'],
    [1_200_000_000_000, 'Một nghìn hai trăm tỷ đồng'],
    [1_000_000_500_000, 'Một nghìn tỷ năm trăm nghìn đồng'],
  ])('%d: %s', (value, words) => expect(amountInWords(value, 'vi')).toBe(words));

  it.each([
    [0, 'Zero đồng'],
    [21, 'Twenty-one đồng'],
    [1_250, 'One thousand two hundred and fifty đồng'],
    [1_500_000, 'One million five hundred thousand đồng'],
  ])('%d: %s', (value, words) => expect(amountInWords(value, 'en')).toBe(words));
});
