import { describe, expect, it } from '@jest/globals';
import { became, formerly } from './former-units.rules';

describe('what became of a unit', () => {
  const on = '2025-07-01';

  it('is said of the unit that was found by what it was before', () => {
    const before = [
      { name: 'Xã A', code: '03136', on, extent: 'whole' as const },
      { name: 'Xã B', code: '03139', on, extent: 'part' as const },
    ];
    expect(formerly(before, 'vi')).toBe('trước là Xã A (mã 03136), Xã B (mã 03139, một phần); sáp nhập từ 01/07/2025');
    expect(formerly(before.slice(0, 1), 'en')).toBe('formerly Xã A (code 03136); merged on 01/07/2025');
  });

  it('is said of the unit that has ended, of every one that took part of it', () => {
    const after = [
      { name: 'Phường C', on, extent: 'part' as const },
      { name: 'Phường D', on, extent: 'part' as const },
    ];
    expect(became(after, 'vi')).toBe('sáp nhập vào Phường C (một phần), Phường D (một phần) từ 01/07/2025');
    expect(became(after.slice(0, 1), 'en')).toBe('merged into Phường C (part of it) on 01/07/2025');
    expect(became([], 'vi')).toBeNull();
  });
});
