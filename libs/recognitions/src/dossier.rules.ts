import type { Message } from '@app/kernel';

/** How a paper of a dossier stands. */
export enum PaperStanding {
  There = 'there',
  Missing = 'missing',
  /** It is not asked of this one. */
  NotApplicable = 'not_applicable',
}

/** A paper that a dossier of a round is made of. */
export interface PaperAsked {
  /** Told apart by it within the round: a code of the law's own papers, else the name itself. */
  code: string;
  name: Message;
  /** Text, article, clause and point that ask for it; empty where no text was confirmed. */
  basis: string;
}

interface Dated {
  /** Sets of criteria whose code begins so. */
  sets: string;
  basis: string;
  /** Since when the text holds. */
  validFrom: string;
}

const OF_LEARNING_TITLES: readonly Omit<PaperAsked, 'basis'>[] = [
  {
    code: 'recognition_submission',
    name: { vi: 'Tờ trình đề nghị đánh giá, công nhận', en: 'Submission that asks for recognition' },
  },
  { code: 'self_assessment_report', name: { vi: 'Báo cáo tự đánh giá', en: 'Self-assessment report' } },
  {
    code: 'summary_table',
    name: { vi: 'Bản tổng hợp kết quả theo tiêu chí, chỉ tiêu', en: 'Summary table by criteria and targets' },
  },
];

const UNITS = 'Thông tư 24/2023/TT-BGDĐT';
const COMMUNITIES = 'Thông tư 25/2023/TT-BGDĐT';

/** Both circulars ask for the same three papers. A change of the law is a further row with its own first day. */
const DOSSIERS: readonly Dated[] = [
  { sets: 'learning-unit/district/', basis: `${UNITS}, Điều 10 khoản 1 điểm c`, validFrom: '2024-01-26' },
  { sets: 'learning-unit/province/', basis: `${UNITS}, Điều 16 khoản 1 điểm c`, validFrom: '2024-01-26' },
  { sets: 'learning-community/commune/', basis: `${COMMUNITIES}, Điều 9 khoản 1 điểm d`, validFrom: '2024-02-12' },
  { sets: 'learning-community/district/', basis: `${COMMUNITIES}, Điều 14 khoản 1 điểm d`, validFrom: '2024-02-12' },
  { sets: 'learning-community/province/', basis: `${COMMUNITIES}, Điều 19 khoản 1 điểm d`, validFrom: '2024-02-12' },
];

/** Titles under circulars of before, whose codes begin alike. */
const HISTORY = new Set(['learning-community/commune/2014', 'learning-unit/2020']);

/** Papers that a text asks for with a title of a year; none where no text at hand names any. */
export function papersByLaw(setCode: string, year: number): PaperAsked[] {
  if (HISTORY.has(setCode)) return [];
  const found = DOSSIERS.find(({ sets, validFrom }) => setCode.startsWith(sets) && validFrom <= `${year + 1}-12-31`);
  return found ? OF_LEARNING_TITLES.map((paper) => ({ ...paper, basis: found.basis })) : [];
}

/** Of the law, then of sources that are not confirmed, then what the office named itself; one name once. */
export function papersAsked(
  byLaw: readonly PaperAsked[],
  unconfirmed: readonly Message[],
  own: readonly string[],
): PaperAsked[] {
  const named = [...unconfirmed, ...own.map((name) => ({ vi: name, en: name }))];
  const all = [...byLaw, ...named.map((name) => ({ code: name.vi, name, basis: '' }))];
  return [...new Map(all.map((paper) => [paper.code, paper])).values()];
}

/** What a dossier lacks, and what nobody looked at yet. */
export interface Lacking {
  /** Found missing, though a text asks for them. */
  missing: PaperAsked[];
  /** Found missing, where no confirmed text asks for them. */
  missingUnconfirmed: PaperAsked[];
  unchecked: PaperAsked[];
}

export function lackingOf(papers: readonly PaperAsked[], checks: ReadonlyMap<string, PaperStanding>): Lacking {
  const missing = papers.filter(({ code }) => checks.get(code) === PaperStanding.Missing);
  return {
    missing: missing.filter(({ basis }) => basis !== ''),
    missingUnconfirmed: missing.filter(({ basis }) => basis === ''),
    unchecked: papers.filter(({ code }) => !checks.has(code)),
  };
}
