import { describe, expect, it } from '@jest/globals';
import { addressBefore, pageAfter } from './nextPage.rules';

describe('the page after signing in', () => {
  it.each([
    ['/tasks/abc/show', '/tasks/abc/show'],
    ['/reports?tab=1&displayedFilters=%7B%7D', '/reports?tab=1&displayedFilters=%7B%7D'],
    [null, '/'],
    ['', '/'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example/', '/'],
    ['/\\elsewhere.example/', '/'],
    ['javascript:alert(1)', '/'],
    ['/sign-in?token=x', '/'],
    ['/set-password', '/'],
    ['/sign-ins-of-the-day', '/sign-ins-of-the-day'],
  ])('%s leads to %s', (next, page) => {
    expect(pageAfter(next)).toBe(page);
  });

  it('is kept in the address, with its question mark', () => {
    expect(addressBefore('/sign-in', '/reports?tab=1')).toBe('/sign-in?next=%2Freports%3Ftab%3D1');
    expect(addressBefore('/sign-in', '/')).toBe('/sign-in');
  });
});
