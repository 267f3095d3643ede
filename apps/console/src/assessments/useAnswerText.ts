import { useTranslate } from 'react-admin';
import type { Target } from '../../../../libs/criteria-rules/src/index.ts';
import { useFormat } from '../shared/format';
import type { Draft } from './answers.rules.ts';
import { useWords } from './useReasonText';

/** What was answered, on one line. */
export function useAnswerText(): (target: Target, answer: Draft | null) => string {
  const translate = useTranslate();
  const format = useFormat();
  const wordsOf = useWords();
  return ({ measure }, answer) => {
    if (!answer) return translate('assessments.answer.none');
    const { isMet, shares, count, before, now, rank, withoutRank, points } = answer;
    if (isMet != null) return translate(isMet ? 'assessments.answer.met' : 'assessments.answer.notMet');
    if (shares && measure.kind === 'shares')
      return shares
        .map(({ code, part, whole }) => {
          const words = measure.parts.find((one) => one.code === code)?.numerator;
          return `${words ? wordsOf(words) : code}: ${format.number(part)}/${format.number(whole)}`;
        })
        .join('; ');
    if (count != null) return format.number(count);
    if (before != null && now != null) return `${before} → ${now}`;
    if (withoutRank) return translate('assessments.answer.withoutRank');
    if (rank != null) {
      const words = measure.kind === 'rank' ? measure.ranks.find((one) => one.code === rank)?.words : undefined;
      return words ? wordsOf(words) : rank;
    }
    return points == null
      ? translate('assessments.answer.none')
      : translate('assessments.answer.pointsOf', { points: format.points(points) });
  };
}
