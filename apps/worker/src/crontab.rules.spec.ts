import type { Job, VietnamTime } from '@app/kernel';
import { crontabOf } from './crontab.rules';

const daily = (name: string, dailyAt: VietnamTime): Job => ({ name, when: { dailyAt }, run: () => Promise.resolve() });

describe('the times of daily jobs', () => {
  it('are told to the queue in UTC', () => {
    expect(
      crontabOf([daily('one', '01:10'), daily('two', '05:30'), daily('three', '07:00'), daily('four', '23:59')]),
    ).toBe(['10 18 * * * one', '30 22 * * * two', '0 0 * * * three', '59 16 * * * four'].join('\n'));
  });

  it('are asked of nothing else', () => {
    expect(crontabOf([{ ...daily('one', '01:10'), when: { pauseMs: 10 } }])).toBe('');
  });

  it('must be of the day', () => {
    expect(() => crontabOf([daily('one', '25:00')])).toThrow('25:00 is no time of day');
  });
});
