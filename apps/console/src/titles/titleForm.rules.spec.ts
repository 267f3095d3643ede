import { describe, expect, it } from '@jest/globals';
import { asked, changedOf, entryOf } from './titleForm.rules.ts';

describe('what is sent of an amended registration of a title', () => {
  const form = { id: 'r', version: 2, titleId: 't', note: '' };

  it('leaves a document out that was not changed: who does not see it would take it away', () => {
    for (const known of [null, 'd'])
      expect(asked({ ...form, directiveId: known, knownDirectiveId: known })).toEqual({ ...form, note: null });
    expect(asked({ ...form, directiveId: '', knownDirectiveId: null })).not.toHaveProperty('directiveId');
  });

  it('sends another one, and none where it was taken away', () => {
    expect(asked({ ...form, directiveId: 'e', knownDirectiveId: 'd' })).toMatchObject({ directiveId: 'e' });
    expect(asked({ ...form, directiveId: '', knownDirectiveId: 'd' })).toMatchObject({ directiveId: null });
  });
});

describe('what is sent of an amended title', () => {
  const name = { vi: 'Lao động tiên tiến', en: 'Advanced worker' };
  const held = entryOf({ name, basis: '06/2022/QH15', unverified: name, validFrom: null });

  it('is what was changed alone: no day is said of a title of which no source says one', () => {
    expect(held.validFrom).toBe('');
    expect(changedOf({ ...held, basis: ' 06/2022/QH15, Điều 20 ' }, held)).toEqual({ basis: '06/2022/QH15, Điều 20' });
    expect(changedOf(held, held)).toEqual({});
  });

  it('empties a day and a text that were taken away', () => {
    const dated = { ...held, validFrom: '2025-01-01' };
    expect(changedOf(dated, held)).toEqual({ validFrom: '2025-01-01' });
    expect(changedOf({ ...held, basis: '' }, dated)).toEqual({ basis: null, validFrom: null });
  });
});
