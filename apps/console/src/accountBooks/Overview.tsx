import { LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { RecentDrafts } from '../voucherDrafts';
import { POSTED_VOUCHERS, useVoucherName, type VoucherRow } from '../vouchers';
import { type AccountBooksRow, BOOKS_MONEY, type BooksMoneyQuery } from './accountBooks.graphql.ts';
import { MoneyOfPlaces } from './MoneyOfPlaces';
import { vouchersOf } from '../vouchers/places.ts';
import { booksTab } from './places.ts';

/** What there is: money in each place and of each fund, what waits, what was posted last. */
export const Overview = ({ books }: { books: AccountBooksRow }) => {
  const translate = useTranslate();
  const organisationId = books.organisation.id;
  const { data, error, refetch } = useGraphql(BOOKS_MONEY, { organisationId });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  return (
    <>
      <Section title={translate('resources.accountBooks.money.places')}>
        <MoneyOfPlaces books={books} standings={data.moneyStandings} />
      </Section>
      <Holdings books={books} holdings={data.holdingStandings} />
      <RecentDrafts organisationId={organisationId} />
      <LastVouchers organisationId={organisationId} />
    </>
  );
};

type Holding = BooksMoneyQuery['holdingStandings'][number];

const Holdings = ({ books, holdings }: { books: AccountBooksRow; holdings: Holding[] }) => {
  const translate = useTranslate();
  const columns: Column<Holding>[] = [
    {
      label: 'resources.accountBooks.money.fund',
      render: ({ fund, source, purpose }) =>
        fund && (
          <TextLink
            to={booksTab(books.id, 'statement', {
              book: `fund:${fund.id}`,
              source,
              ...(purpose ? { purpose: purpose.id } : {}),
            })}
          >
            {fund.name}
          </TextLink>
        ),
    },
    { label: 'resources.accountBooks.money.source', render: ({ source }) => translate(`enums.MoneySource.${source}`) },
    {
      label: 'resources.accountBooks.money.purpose',
      render: ({ purpose }) => purpose?.name ?? translate('resources.accountBooks.money.free'),
    },
    {
      label: 'resources.accountBooks.money.amount',
      align: 'right',
      render: ({ amount }) => <Money amount={amount} />,
    },
    {
      label: 'resources.accountBooks.money.pending',
      align: 'right',
      render: ({ pending }) => <Money amount={pending} />,
    },
  ];
  return (
    <Section title={translate('resources.accountBooks.money.holdings')} flush={holdings.length > 0}>
      {holdings.length === 0 ? (
        <Typography color="textSecondary">{translate('resources.accountBooks.money.nothing')}</Typography>
      ) : (
        <RecordTable
          caption={translate('resources.accountBooks.money.holdings')}
          rows={holdings}
          columns={columns}
          rowKey={({ fund, source, purpose }) => `${fund?.id} ${source} ${purpose?.id}`}
        />
      )}
    </Section>
  );
};

const SHOWN = 5;

const LastVouchers = ({ organisationId }: { organisationId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useVoucherName();
  const { data } = useGraphql(POSTED_VOUCHERS, { organisationId, first: SHOWN, withTotal: false });
  const rows = (data?.postedVouchers.edges ?? []).map(({ node }) => node);
  if (rows.length === 0) return null;
  const columns: Column<VoucherRow>[] = [
    {
      label: 'resources.vouchers.fields.number',
      isWhole: true,
      render: (voucher) => (
        <RecordLink resource="vouchers" id={voucher.id}>
          {nameOf(voucher)}
        </RecordLink>
      ),
    },
    { label: 'resources.vouchers.fields.day', render: ({ day }) => format.date(day) },
    { label: 'resources.vouchers.fields.counterparty', render: ({ counterparty }) => counterparty?.name },
    { label: 'resources.vouchers.fields.content', lines: 2, render: ({ content }) => content },
    {
      label: 'resources.vouchers.fields.amount',
      align: 'right',
      render: ({ amount }) => <Money amount={amount} />,
    },
  ];
  return (
    <Section
      title={translate('resources.accountBooks.lastVouchers')}
      actions={<TextLink to={vouchersOf(organisationId)}>{translate('resources.accountBooks.allVouchers')}</TextLink>}
      flush
    >
      <RecordTable
        caption={translate('resources.accountBooks.lastVouchers')}
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
      />
    </Section>
  );
};
