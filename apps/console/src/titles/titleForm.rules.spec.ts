import { describe, expect, it } from '@jest/globals';
import { asked } from './titleForm.rules.ts';

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
