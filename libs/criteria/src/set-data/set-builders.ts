import type { Citation, Condition, Criterion, SharePart, Target, Threshold, Words } from '@app/criteria-rules';
import type { LegalDeadline } from '../legal-deadline';

export const words = (vi: string, en: string): Words => ({ vi, en });

/** Article, clause and point of the set's own text. */
export const at = (article: string, clause?: string, point?: string): Citation => ({
  article,
  ...(clause && { clause }),
  ...(point && { point }),
});

/** Points of a clause in the order of the Vietnamese alphabet. */
const POINTS = ['a', 'b', 'c', 'd', 'đ', 'e'];

/** A target without its code and its place, which follow from where it stands. */
export type TargetSource = Omit<Target, 'code' | 'citation'>;

/** A criterion whose targets are the points of one clause: 1.1 is point a of it. */
export function clauseOf(
  number: string,
  title: Words,
  { article, targets, said = article }: { article: string; targets: readonly TargetSource[]; said?: string },
): Criterion {
  return {
    code: number,
    words: title,
    citation: at(said, number),
    targets: targets.map((target, place) => ({
      ...target,
      code: `${number}.${place + 1}`,
      citation: at(article, number, POINTS[place]),
    })),
  };
}

export const yesNo = (vi: string, en: string, more: Partial<TargetSource> = {}): TargetSource => ({
  words: words(vi, en),
  measure: { kind: 'yes_no' },
  ...more,
});

export const sharePart = (
  code: string,
  numerator: Words,
  denominator: Words,
  ...thresholds: [number, Condition?][]
): SharePart => ({ code, numerator, denominator, thresholds: thresholds.map(toThreshold) });

const toThreshold = ([value, when]: [number, Condition?]): Threshold => ({ ...(when && { when }), value });

export const shares = (
  vi: string,
  en: string,
  parts: readonly SharePart[],
  more: Partial<TargetSource> = {},
): TargetSource => ({ words: words(vi, en), measure: { kind: 'shares', parts }, ...more });

/** What follows of a year, in the year after it, before a day. */
export const before = (
  day: number,
  month: number,
  step: LegalDeadline['step'],
  to: Words,
  citation: Citation,
): LegalDeadline => ({ step, to, yearsAfter: 1, month, day, isBefore: true, citation });
