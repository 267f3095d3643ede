import { describe, expect, it } from '@jest/globals';
import { changedDefinition, definitionOf } from './definition.rules.ts';

describe('what is sent of an amended title or award', () => {
  const name = { vi: 'Lao động tiên tiến', en: 'Advanced worker' };
  const held = definitionOf({ name, basis: '06/2022/QH15', unverified: name, validFrom: null });

  it('is what was changed alone: no day is said of one of which no source says one', () => {
    expect(held.validFrom).toBe('');
    expect(changedDefinition({ ...held, basis: ' 06/2022/QH15, Điều 20 ' }, held)).toEqual({
      basis: '06/2022/QH15, Điều 20',
    });
    expect(changedDefinition(held, held)).toEqual({});
  });

  it('empties a day and a text that were taken away', () => {
    const dated = { ...held, validFrom: '2025-01-01' };
    expect(changedDefinition(dated, held)).toEqual({ validFrom: '2025-01-01' });
    expect(changedDefinition({ ...held, basis: '' }, dated)).toEqual({ basis: null, validFrom: null });
  });
});
