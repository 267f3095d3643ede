import { describe, expect, it } from '@jest/globals';
import { foldedName, isArrangement, tidyName } from './saved-filter.rules';

describe('the name of a saved filter', () => {
  it('is tidied, and compared as people read it', () => {
    expect(tidyName('  Quá   hạn ')).toBe('Quá hạn');
    expect(foldedName('QUÁ HẠN')).toBe(foldedName('quá  hạn'.normalize('NFD')));
    expect(foldedName('Quá hạn')).not.toBe(foldedName('Qua han'));
  });
});

describe('an arrangement', () => {
  it.each([
    '{}',
    '{"filter":{"standing":"OVERDUE","year":2024,"kinds":["A"]}}',
    '{"sort":{"field":"NAME","order":"DESC"},"columns":{"resources.weeks.fields.year":false}}',
  ])('is taken: %s', (text) => expect(isArrangement(text)).toBe(true));

  it.each([
    '',
    'no JSON',
    'null',
    '[]',
    '"text"',
    '{"filter":[]}',
    '{"filter":null}',
    '{"filter":{"year":{"deep":1}}}',
    '{"filter":{"kinds":[["A"]]}}',
    '{"filter":{"kinds":[{"a":1}]}}',
    `{"filter":{"text":"${'x'.repeat(301)}"}}`,
    JSON.stringify({ filter: { kinds: Array.from({ length: 101 }, () => 1) } }),
    '{"sort":{"field":"NAME"}}',
    '{"sort":{"field":"NAME","order":"up"}}',
    '{"sort":{"field":"NAME","order":"ASC","more":1}}',
    '{"columns":{"a":1}}',
    '{"page":3}',
  ])('is refused: %s', (text) => expect(isArrangement(text)).toBe(false));
});
