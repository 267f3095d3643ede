import { DeadlineStep, shippedSets } from '@app/criteria';
import { describe, expect, it } from '@jest/globals';
import { type Dated, lawDaysOf } from './law-days';

function latest(code: string): Dated {
  const { versions } = shippedSets.find((set) => set.code === code)!;
  const { deadlines, validFrom } = versions.at(-1)!;
  return { deadlines: [...deadlines], validFrom };
}

const told = (code: string) =>
  lawDaysOf(latest(code), 2025).map(
    ({ step, day, citation: { article, clause, point } }) => `${step} ${day} ${article}.${clause}.${point ?? ''}`,
  );

describe('days of the law', () => {
  it('are those of the two circulars, with article, clause and point', () => {
    expect(told('learning-unit/district/1')).toEqual([
      'submit 2026-01-15 10.1.c',
      'conclude 2026-02-15 10.3.',
      'report 2026-03-15 20.3.',
    ]);
    expect(told('learning-unit/province/2')).toEqual(['submit 2026-01-15 16.1.c', 'conclude 2026-02-15 16.3.']);
    expect(told('learning-community/commune/1')).toEqual(['submit 2026-02-28 9.1.d', 'conclude 2026-03-31 9.3.']);
    expect(told('learning-community/province/1')).toEqual(['submit 2026-07-31 19.1.d']);
  });

  it('are set for no title of before, for none of people, and not before the circular is in force', () => {
    for (const code of ['learning-community/commune/2014', 'learning-unit/2020', 'learning-citizen'])
      expect(told(code)).toEqual([]);
    expect(lawDaysOf(latest('learning-unit/district/1'), 2023).map(({ step }) => step)).toEqual([
      DeadlineStep.Conclude,
      DeadlineStep.Report,
    ]);
  });

  it('leave the day itself out where the text says before', () => {
    expect(lawDaysOf(latest('learning-community/commune/2'), 2027)[0]).toMatchObject({
      day: '2028-02-28',
      lastDay: '2028-02-27',
    });
  });
});
