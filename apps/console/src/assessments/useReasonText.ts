import { useLocaleState, useTranslate } from 'react-admin';
import type { Reason, Target, Words } from '../../../../libs/criteria-rules/src/index.ts';

/** Words of a version in the reader's language. */
export function useWords(): (words: Words) => string {
  const [locale] = useLocaleState();
  return (words) => (locale === 'en' ? words.en : words.vi);
}

/** Why a target stands as it does, in a sentence with its figures. */
export function useReasonText(): (target: Target, reason: Reason) => string {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const wordsOf = useWords();
  const number = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 2 });
  const shown = (value: string | number): string => (typeof value === 'number' ? number.format(value) : value);
  return (target, { code, params }) => {
    const said = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(value)]));
    return translate(`assessments.reasons.${code}`, { ...said, ...named(target, params, wordsOf) });
  };
}

/** What codes among the figures are called in the version. */
function named(
  { measure }: Target,
  params: Reason['params'],
  wordsOf: (words: Words) => string,
): Record<string, string> {
  if (measure.kind === 'shares') {
    const part = measure.parts.find(({ code }) => code === params.share);
    return part ? { numerator: wordsOf(part.numerator), denominator: wordsOf(part.denominator) } : {};
  }
  if (measure.kind === 'rank') {
    const rankOf = (code: unknown) => measure.ranks.find((rank) => rank.code === code);
    const [reached, least] = [rankOf(params.rank), rankOf(params.atLeast)];
    return {
      rank: reached ? wordsOf(reached.words) : '–',
      ...(least ? { atLeast: wordsOf(least.words) } : {}),
    };
  }
  if (measure.kind === 'change') return { measured: wordsOf(measure.measured) };
  if (measure.kind === 'count')
    return { counted: wordsOf(measure.counted), also: measure.also ? wordsOf(measure.also) : '' };
  return {};
}
