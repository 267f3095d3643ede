import { describe, expect, it } from '@jest/globals';
import { bookAddress } from './printing.rules.ts';

const days = { organisationId: 'o', from: '2026-11-01', to: '2026-11-30' };

describe('a book that is printed', () => {
  it('is asked for by what it is of, and nothing else', () => {
    expect(bookAddress('statement', days, { placeId: 'p', source: 'CONTRIBUTION' })('pdf')).toBe(
      '/account-books/statement.pdf?organisation=o&from=2026-11-01&to=2026-11-30&place=p&source=CONTRIBUTION',
    );
    expect(bookAddress('balance', days)('xlsx')).toBe(
      '/account-books/balance.xlsx?organisation=o&from=2026-11-01&to=2026-11-30',
    );
  });
});
