import { describe, expect, it } from '@jest/globals';
import { type Held, stepsOf } from './history.rules';

const held = (key: string, over: Partial<Held>): Held => ({
  key,
  honour: 'level 1',
  lower: null,
  grantedOn: '2025-02-01',
  validUntil: '2027-12-31',
  revokedOn: null,
  revocationReason: null,
  ...over,
});
const told = (all: Held[], today: string) => stepsOf(all, [], today).map(({ on, kind, key }) => `${on} ${kind} ${key}`);

describe('the history of what somebody was recognised as', () => {
  it('tells what lapsed, unless the same or a higher one followed in time', () => {
    const first = held('a', {});
    expect(told([first], '2027-12-31')).toEqual(['2025-02-01 recognised a']);
    expect(told([first], '2028-01-01')).toEqual(['2025-02-01 recognised a', '2028-01-01 lapsed a']);
    const again = held('b', { grantedOn: '2027-11-01', validUntil: '2030-12-31' });
    expect(told([first, again], '2028-06-01')).toEqual(['2025-02-01 recognised a', '2027-11-01 recognised_again b']);
    const late = held('b', { grantedOn: '2028-02-01', validUntil: '2031-12-31' });
    expect(told([first, late], '2028-06-01')).toEqual([
      '2025-02-01 recognised a',
      '2028-01-01 lapsed a',
      '2028-02-01 recognised_again b',
    ]);
    const higher = held('c', {
      honour: 'level 2',
      lower: 'level 1',
      grantedOn: '2026-03-01',
      validUntil: '2029-12-31',
    });
    expect(told([first, higher], '2028-06-01')).toEqual(['2025-02-01 recognised a', '2026-03-01 upgraded c']);
  });

  it('tells what was revoked, which neither lapses nor keeps another from lapsing', () => {
    const revoked = held('a', { revokedOn: '2026-05-01', revocationReason: 'sai' });
    expect(stepsOf([revoked], [{ key: 'a', on: '2025-03-01', reason: 'rách' }], '2028-06-01')).toEqual([
      { on: '2025-02-01', kind: 'recognised', key: 'a', reason: null },
      { on: '2025-03-01', kind: 'replaced', key: 'a', reason: 'rách' },
      { on: '2026-05-01', kind: 'revoked', key: 'a', reason: 'sai' },
    ]);
    const first = held('b', {});
    const gone = held('c', { grantedOn: '2027-02-01', validUntil: '2030-12-31', revokedOn: '2027-06-01' });
    expect(told([first, gone], '2028-06-01')).toContain('2028-01-01 lapsed b');
  });
});
