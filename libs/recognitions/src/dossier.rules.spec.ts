import { describe, expect, it } from '@jest/globals';
import { lackingOf, papersAsked, papersByLaw, PaperStanding } from './dossier.rules';

const codes = (papers: readonly { code: string }[]) => papers.map(({ code }) => code);

describe('papers of a dossier', () => {
  it('are the three of the circular, with its point, and none where no text names any', () => {
    const papers = papersByLaw('learning-unit/province/1', 2025);
    expect(papers.map(({ code }) => code)).toEqual([
      'recognition_submission',
      'self_assessment_report',
      'summary_table',
    ]);
    expect(papers[0]!.basis).toBe('Thông tư 24/2023/TT-BGDĐT, Điều 16 khoản 1 điểm c');
    expect(papersByLaw('learning-community/commune/2', 2025)[0]!.basis).toContain('Điều 9 khoản 1 điểm d');
    expect(papersByLaw('learning-unit/province/1', 2022)).toEqual([]);
    expect(papersByLaw('learning-unit/2020', 2025)).toEqual([]);
    expect(papersByLaw('learning-citizen', 2025)).toEqual([]);
  });

  it('stand once each, those of the law first', () => {
    const unconfirmed = [{ vi: 'Biên bản', en: 'Minutes' }];
    const asked = papersAsked(papersByLaw('learning-unit/district/1', 2025), unconfirmed, ['Xác nhận', 'Biên bản']);
    expect(asked.map(({ code, basis }) => [code, basis !== ''])).toEqual([
      ['recognition_submission', true],
      ['self_assessment_report', true],
      ['summary_table', true],
      ['Biên bản', false],
      ['Xác nhận', false],
    ]);
  });

  it('are missing by a text or by none, or were not looked at', () => {
    const asked = papersAsked(papersByLaw('learning-unit/district/1', 2025), [], ['Xác nhận', 'Ảnh']);
    const lacking = lackingOf(
      asked,
      new Map([
        ['recognition_submission', PaperStanding.There],
        ['self_assessment_report', PaperStanding.Missing],
        ['Xác nhận', PaperStanding.Missing],
        ['Ảnh', PaperStanding.NotApplicable],
      ]),
    );
    expect(codes(lacking.missing)).toEqual(['self_assessment_report']);
    expect(codes(lacking.missingUnconfirmed)).toEqual(['Xác nhận']);
    expect(codes(lacking.unchecked)).toEqual(['summary_table']);
  });
});
