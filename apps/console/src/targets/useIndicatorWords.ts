import { useLocaleState, useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { Indicator } from './targets.graphql.ts';

interface Numbers {
  numerator: number | null;
  denominator: number | null;
}

interface IndicatorWords {
  name: (indicator: Indicator) => string;
  numerator: (indicator: Indicator) => string;
  denominator: (indicator: Indicator) => string | null;
  /** `59,6 %`, or the count; nothing where there is no value. */
  value: (indicator: Pick<Indicator, 'measure'>, value: number | null) => string;
  /** `4.172 / 7.000`, or the count. */
  numbers: (indicator: Indicator, numbers: Numbers) => string;
  /** `−10,4 điểm`. */
  gap: (indicator: Pick<Indicator, 'measure'>, gap: number | null) => string;
}

const sign = (text: string, value: number): string => (value > 0 ? `+${text}` : text.replace('-', '−'));

/** Indicators in the reader's language, and their figures as people write them. */
export function useIndicatorWords(): IndicatorWords {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  const format = useFormat();
  const isEnglish = locale === 'en';
  const decimals = new Intl.NumberFormat(isEnglish ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 2 });
  return {
    name: ({ nameVi, nameEn }) => (isEnglish ? nameEn : nameVi),
    numerator: ({ numeratorVi, numeratorEn }) => (isEnglish ? numeratorEn : numeratorVi),
    denominator: ({ denominatorVi, denominatorEn }) => (isEnglish ? denominatorEn : denominatorVi),
    value: ({ measure }, value) => {
      if (value === null) return '';
      return measure === 'COUNT' ? format.number(value) : `${decimals.format(value / 100)}\u00a0%`;
    },
    numbers: ({ measure }, { numerator, denominator }) => {
      if (numerator === null) return '';
      return measure === 'COUNT'
        ? format.number(numerator)
        : `${format.number(numerator)} / ${format.number(denominator)}`;
    },
    gap: ({ measure }, gap) => {
      if (gap === null) return '';
      if (measure === 'COUNT') return sign(format.number(gap), gap);
      return translate('resources.targets.points', { gap: sign(decimals.format(gap / 100), gap) });
    },
  };
}
