import { useLocaleState, useTranslate } from 'react-admin';
import { FUNDS_OF, MONEY_PLACES_OF } from '../funds';
import { useGraphql } from '../shared/useGraphql';
import { LEDGER_ACCOUNTS } from './accountBooks.graphql.ts';
import type { NamedBook } from './statement.rules.ts';

const LONG = { staleTime: 60_000 };

/** The books that can be read: all money, each place, each fund, each account. */
export function useBooksOffered(organisationId: string): NamedBook[] {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const places = useGraphql(MONEY_PLACES_OF, { organisationId }, LONG).data?.moneyPlacesOf ?? [];
  const funds = useGraphql(FUNDS_OF, { organisationId }, LONG).data?.fundsOf ?? [];
  const accounts = useGraphql(LEDGER_ACCOUNTS, {}, LONG).data?.ledgerAccounts ?? [];
  const kind = (name: string) => translate(`resources.accountBooks.statement.of.${name}`);
  return [
    { id: 'all', name: kind('ALL'), detail: '' },
    ...places.map(({ id, name, kind: of }) => ({ id: `place:${id}`, name, detail: kind(of) })),
    ...funds.map(({ id, name }) => ({ id: `fund:${id}`, name, detail: kind('FUND') })),
    ...accounts.map(({ id, nameVi, nameEn }) => ({
      id: `account:${id}`,
      name: locale === 'en' ? nameEn : nameVi,
      detail: kind('ACCOUNT'),
    })),
  ];
}
