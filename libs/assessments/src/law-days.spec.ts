import { describe, expect, it } from '@jest/globals';
import { shippedSets } from '@app/criteria';
import { LawAct, lawDaysOf } from './law-days';

const told = (code: string) =>
  lawDaysOf(code, 2025).map(({ act, before, citation }) => `${act} ${before} ${citation.split(', ')[1]}`);

describe('days of the law', () => {
  it('are those of the two circulars, with article, clause and point', () => {
    expect(told('learning-unit/district/1')).toEqual([
      'send_dossier 2026-01-15 Điều 10 khoản 1 điểm c',
      'decide 2026-02-15 Điều 10 khoản 3',
      'report_above 2026-03-15 Điều 20 khoản 3',
    ]);
    expect(told('learning-unit/province/2')).toEqual([
      'send_dossier 2026-01-15 Điều 16 khoản 1 điểm c',
      'decide 2026-02-15 Điều 16 khoản 3',
    ]);
    expect(told('learning-community/commune/1')).toEqual([
      'send_dossier 2026-02-28 Điều 9 khoản 1 điểm d',
      'decide 2026-03-31 Điều 9 khoản 3',
    ]);
    expect(told('learning-community/province/1')).toEqual(['send_dossier 2026-07-31 Điều 19 khoản 1 điểm d']);
  });

  it('are set for no title of before, for none of people, and not before the circular is in force', () => {
    for (const code of ['learning-community/commune/2014', 'learning-unit/2020', 'learning-citizen', 'learning-family'])
      expect(lawDaysOf(code, 2025)).toEqual([]);
    expect(lawDaysOf('learning-unit/district/1', 2023).map(({ act }) => act)).toEqual([
      LawAct.Decide,
      LawAct.ReportAbove,
    ]);
  });

  it('leave the day itself out', () => {
    expect(lawDaysOf('learning-community/commune/2', 2027)[0]).toMatchObject({
      before: '2028-02-28',
      lastDay: '2028-02-27',
    });
  });

  it('belong to sets that ship', () => {
    const codes = shippedSets.map(({ code }) => code);
    for (const prefix of ['learning-unit/district', 'learning-unit/province', 'learning-community/commune/'])
      expect(codes.some((code) => code.startsWith(prefix))).toBe(true);
  });
});
