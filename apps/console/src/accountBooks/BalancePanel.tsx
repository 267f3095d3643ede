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
import { booksTab } from './places.ts';

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

const Balance = ({ books, from, to }: { books: AccountBooksRow; from: string; to: string }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const organisationId = books.organisation.id;
  const { data, error, refetch } = useGraphql(ACCOUNT_STANDINGS, { organisationId, from, to }, { keepPrevious: true });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const side = (name: string, amountOf: (one: Standing) => number): Column<Standing> => ({
    label: `resources.accountBooks.balance.${name}`,
    align: 'right',
    render: (one) => {
      const amount = amountOf(one);
      return amount > 0 && <Money amount={amount} />;
    },
  });
  const columns: Column<Standing>[] = [
    {
      label: 'resources.accountBooks.balance.account',
      render: ({ account }) => (
        <TextLink to={booksTab(books.id, 'statement', { book: `account:${account.id}`, from, to })}>
          {locale === 'en' ? account.nameEn : account.nameVi}
        </TextLink>
      ),
    },
    side('openingDebit', ({ opening }) => opening),
    side('openingCredit', ({ opening }) => -opening),
    side('debit', ({ debit }) => debit),
    side('credit', ({ credit }) => credit),
    side('closingDebit', ({ closing }) => closing),
    side('closingCredit', ({ closing }) => -closing),
  ];
  return (
    <Section title={translate('resources.accountBooks.tabs.balance')} flush={data.accountStandings.length > 0}>
      {data.accountStandings.length === 0 ? (
        <Typography color="textSecondary">{translate('resources.accountBooks.statement.nothing')}</Typography>
      ) : (
        <RecordTable
          caption={translate('resources.accountBooks.tabs.balance')}
          rows={data.accountStandings}
          columns={columns}
          rowKey={({ account }) => account.id}
        />
      )}
    </Section>
  );
};
