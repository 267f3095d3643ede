import { useMemo } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import type { Choice } from './Completed';
import {
  accountsOf,
  type Choices,
  type Entry,
  isOpenOn,
  isReceipt,
  openFunds,
  openPlaces,
  placeKindOf,
} from './entry.rules.ts';

interface EntryOptions {
  places: Choice[];
  /** Accounts; of an opening places of money before them. */
  items: Choice[];
  funds: Choice[];
  sourcesOf: (fundId: string | null) => Choice[];
  purposesOf: (fundId: string | null) => Choice[];
}

/** What is offered in the fields of a voucher of a kind and day, in the reader's language. A purpose that takes in nothing more is still spent on. */
export function useEntryOptions({ kind, day }: Pick<Entry, 'kind' | 'day'>, choices: Choices): EntryOptions {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return useMemo(() => {
    const places = openPlaces(placeKindOf(kind), choices, day).map(({ id, name, bank }) => ({
      id,
      name,
      detail: bank,
    }));
    const accounts = accountsOf(kind, choices).map(({ id, nameVi, nameEn }) => ({
      id,
      name: locale === 'en' ? nameEn : nameVi,
    }));
    const fundOf = (fundId: string | null) => choices.fundsOf.find(({ id }) => id === fundId);
    const named = (source: Types.MoneySource): Choice => ({
      id: source,
      name: translate(`enums.MoneySource.${source}`),
    });
    return {
      places,
      items: kind === 'OPENING' ? [...places, ...accounts] : accounts,
      funds: openFunds(choices, day).map(({ id, name }) => ({ id, name })),
      sourcesOf: (fundId) => (fundOf(fundId)?.sources ?? []).map(named),
      purposesOf: (fundId) =>
        (fundOf(fundId)?.purposes ?? []).filter((purpose) => !isReceipt(kind) || isOpenOn(purpose, day)),
    };
  }, [kind, day, choices, locale, translate]);
}
