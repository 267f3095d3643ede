import { needsNumber } from './drawn-number.rules';

describe('a statement after a number was drawn', () => {
  it.each([
    ['the number', [71]],
    ['a code', ['71/KH-UBND']],
    ['a code with a leading nought', ['071/KH-UBND']],
    ['a list', [['a', '71 kh ubnd']]],
    ['rows as JSON', ['[{"number":71}]']],
    ['the second of two numbers', [8]],
  ])('needs it with %s', (_, params) => {
    expect(needsNumber(params, [71, 8])).toBe(true);
  });

  it.each([
    ['nothing', []],
    ['another number', [710, 17]],
    ['a key', ['71ab0000-0071-7071-8071-000000000071']],
    ['a key of digits alone', ['00000071-0071-0071-0071-000000000071']],
    ['a day', ['2024-08-08']],
    ['null', [null, undefined]],
  ])('does not with %s', (_, params) => {
    expect(needsNumber(params, [71, 8])).toBe(false);
  });
});
