import { useTranslate } from 'react-admin';
import type { Cited, Condition, CriteriaSetHead, Threshold } from './criteria.graphql.ts';
import { useBilingual, useDecimal } from './useBilingual.ts';

/** What a set is called, with its tier and level. */
export function useSetName(): (set: CriteriaSetHead) => string {
  const translate = useTranslate();
  const say = useBilingual();
  return ({ title, tier, level }) =>
    [
      say(title),
      tier && translate(`enums.CriteriaTier.${tier}`),
      level && translate('resources.criteria.levelNumber', { level }),
    ]
      .filter(Boolean)
      .join(' · ');
}

const PARTS = ['point', 'clause', 'article', 'item'] as const;

/** `điểm đ khoản 2 Điều 6`; with the code of the text where it is another one. */
export function useCitation(): (citation: Cited) => string {
  const translate = useTranslate();
  return (citation) => {
    const parts = PARTS.filter((part) => citation[part]).map((part) =>
      translate(`resources.criteria.cited.${part}`, { value: citation[part] }),
    );
    return [parts.join(' '), citation.text].filter(Boolean).join(', ');
  };
}

type Translate = ReturnType<typeof useTranslate>;

const named = (translate: Translate, of: string, values: readonly string[] | null): string =>
  (values ?? []).map((value) => translate(`enums.${of}.${value}`)).join(', ');

/** For whom something holds; empty for everybody. */
export function useConditionText(): (condition: Condition | null) => string {
  const translate = useTranslate();
  return (condition) => {
    if (!condition) return '';
    const { kinds, notKinds, traits, notTraits } = condition;
    const all = [named(translate, 'OrganisationKind', kinds), named(translate, 'CriteriaTrait', traits)];
    const none = [named(translate, 'OrganisationKind', notKinds), named(translate, 'CriteriaTrait', notTraits)];
    return [...all, ...none.map((text) => text && translate('resources.criteria.not', { text }))]
      .filter(Boolean)
      .join('; ');
  };
}

/** `≥ 90 %`, with for whom; a number that is not confirmed is said so. */
export function useThresholdText(unit: '%' | '' | 'points'): (threshold: Threshold) => string {
  const translate = useTranslate();
  const decimal = useDecimal();
  const conditionText = useConditionText();
  return ({ value, when }) => {
    const number =
      value === null
        ? translate('resources.criteria.unverified')
        : unit === 'points'
          ? translate('resources.criteria.atLeastPoints', { points: decimal(value) })
          : `≥ ${decimal(value)}${unit && ` ${unit}`}`;
    const whom = conditionText(when);
    return whom ? `${whom}: ${number}` : number;
  };
}
