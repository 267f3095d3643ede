import { Box, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { thisYear, today } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { ACCOUNT_STANDINGS, type AccountBooksRow, type AccountStandingsQuery } from './accountBooks.graphql.ts';
import { SIDES, type Sides, sidesOf, sumOf } from './balance.rules.ts';
import { booksTab } from './places.ts';
import { PrintBook } from './PrintBook';
import { bookAddress } from './printing.rules.ts';

/** What each account comes to in some days. */
export const BalancePanel = ({ books }: { books: AccountBooksRow }) => {
  const [from, setFrom] = useState(`${thisYear()}-01-01`);
  const [to, setTo] = useState(today);
  return (
    <>
      <Section>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '220px 220px' } }}>
          <DayField label="resources.accountBooks.statement.from" value={from} onChange={setFrom} isAnyTime />
          <DayField label="resources.accountBooks.statement.to" value={to} onChange={setTo} isAnyTime />
        </Box>
      </Section>
      {from && to && <Balance books={books} from={from} to={to} />}
    </>
  );
};

type Standing = AccountStandingsQuery['accountStandings'][number];

interface Line {
  /** Null of the sum of all. */
  account: Standing['account'] | null;
  sides: Sides;
}

const Balance = ({ books, from, to }: { books: AccountBooksRow; from: string; to: string }) => {
  const translate = useTranslate();
  const organisationId = books.organisation.id;
  const { data, error, refetch } = useGraphql(ACCOUNT_STANDINGS, { organisationId, from, to }, { keepPrevious: true });
  const columns = useColumns(books.id, from, to);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const lines = data.accountStandings.map((standing): Line => ({
    account: standing.account,
    sides: sidesOf(standing),
  }));
  return (
    <Section
      title={translate('resources.accountBooks.tabs.balance')}
      actions={<PrintBook address={bookAddress('balance', { organisationId, from, to })} />}
      flush={lines.length > 0}
    >
      {lines.length === 0 ? (
        <Typography color="textSecondary">{translate('resources.accountBooks.statement.nothing')}</Typography>
      ) : (
        <RecordTable
          caption={translate('resources.accountBooks.tabs.balance')}
          rows={[...lines, { account: null, sides: sumOf(lines.map(({ sides }) => sides)) }]}
          columns={columns}
          rowKey={({ account }) => account?.id ?? 'sum'}
        />
      )}
    </Section>
  );
};

function useColumns(booksId: string, from: string, to: string): Column<Line>[] {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const nameOf = ({ nameVi, nameEn }: Standing['account']): string => (locale === 'en' ? nameEn : nameVi);
  return [
    {
      label: 'resources.accountBooks.balance.account',
      render: ({ account }) =>
        account ? (
          <TextLink to={booksTab(booksId, 'statement', { book: `account:${account.id}`, from, to })}>
            {nameOf(account)}
          </TextLink>
        ) : (
          <strong>{translate('resources.accountBooks.balance.sum')}</strong>
        ),
    },
    ...SIDES.map((side): Column<Line> => ({
      label: `resources.accountBooks.balance.${side}`,
      align: 'right',
      render: ({ account, sides }) => {
        const amount = <Money amount={sides[side]} />;
        return account ? sides[side] > 0 && amount : <strong>{amount}</strong>;
      },
    })),
  ];
}
