import { describe, expect, it } from '@jest/globals';
import { commonOf } from './pay.rules.ts';

describe('a voucher of several items', () => {
  const lan = { id: 'lan', name: 'Lan' };
  const minh = { id: 'minh', name: 'Minh' };

  it('begins with the payee and the content that all of them share', () => {
    const item = { counterparty: lan, content: 'Sách' };
    expect(commonOf([item])).toEqual(item);
    expect(commonOf([item, { ...item }])).toEqual(item);
  });

  it('says nothing for the others where one differs', () => {
    const item = { counterparty: lan, content: 'Sách' };
    expect(commonOf([item, { counterparty: minh, content: 'Sách' }])).toEqual({ counterparty: null, content: 'Sách' });
    expect(commonOf([item, { counterparty: null, content: 'Vở' }])).toEqual({ counterparty: null, content: '' });
    expect(commonOf([{ counterparty: null, content: 'Vở' }, item])).toEqual({ counterparty: null, content: '' });
    expect(commonOf([])).toEqual({ counterparty: null, content: '' });
  });
});
