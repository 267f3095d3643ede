import { Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NoBooks, OwnBooksField, PrintBook, useChosenBooks } from '../accountBooks';
import { giftBookAddress } from '../donations/places.ts';
import { DaysFields, useDays } from '../shared/DaysFields';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { STOCK_TOTALS, type StockTotalsQuery } from './stockItems.graphql.ts';

/** What came into the store in some days, went out of it, and remains: every item. */
export const StorePage = () => {
  const translate = useTranslate();
  const { books, isPending } = useChosenBooks('read');
  const days = useDays();
  const { from, to } = days;
  const organisationId = books?.organisation.id;
  return (
    <Page
      title={translate('resources.stockItems.store.title')}
      subtitle={books?.organisation.name}
      above={<TextLink to="/stockItems">{`← ${translate('resources.stockItems.name')}`}</TextLink>}
      actions={<OwnBooksField right="read" />}
    >
      {!isPending && !organisationId && <NoBooks />}
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {organisationId && (
        <>
          <Section>
            <DaysFields days={days} />
            <Box sx={{ mt: 1 }}>
              <PrintBook address={giftBookAddress('stock-books/all', { organisation: organisationId, from, to })} />
            </Box>
          </Section>
          {from && to && <Items organisationId={organisationId} from={from} to={to} />}
        </>
      )}
    </Page>
  );
};

type Total = StockTotalsQuery['stockTotals']['items'][number];

const Items = (asked: { organisationId: string; from: string; to: string }) => {
  const translate = useTranslate();
  const { data, error, refetch } = useGraphql(STOCK_TOTALS, asked, { keepPrevious: true });
  const columns = useColumns();
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const { items, isWhole } = data.stockTotals;
  return (
    <Section flush={items.length > 0}>
      {items.length === 0 ? (
        <Typography>{translate('resources.stockItems.empty')}</Typography>
      ) : (
        <RecordTable
          caption={translate('resources.stockItems.store.title')}
          rows={items.map((total, at) => ({ ...total, at }))}
          columns={columns}
          rowKey={({ at }) => String(at)}
        />
      )}
      {!isWhole && (
        <Typography variant="body2" color="textSecondary" sx={{ p: 2 }}>
          {translate('resources.stockItems.store.first', { count: items.length })}
        </Typography>
      )}
    </Section>
  );
};

function useColumns(): Column<Total & { at: number }>[] {
  const translate = useTranslate();
  const format = useFormat();
  const counted = (name: 'opening' | 'cameIn' | 'wentOut' | 'closing'): Column<Total & { at: number }> => ({
    label: `resources.stockItems.store.${name}`,
    align: 'right',
    render: (total) => format.quantity(total[name]),
  });
  return [
    {
      label: 'resources.stockItems.fields.name',
      lines: 2,
      render: ({ item }) =>
        item && (
          <RecordLink resource="stockItems" id={item.id}>
            {item.name}
          </RecordLink>
        ),
    },
    { label: 'resources.stockItems.fields.unit', render: ({ item }) => item?.unit },
    {
      label: 'resources.stockItems.fields.campaign',
      lines: 2,
      render: ({ item }) => item?.campaign?.name ?? translate('resources.stockItems.free'),
    },
    ...(['opening', 'cameIn', 'wentOut', 'closing'] as const).map(counted),
  ];
}
