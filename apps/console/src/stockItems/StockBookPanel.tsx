import { Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PrintBook } from '../accountBooks';
import { giftBookAddress } from '../donations/places.ts';
import { DaysFields, useDays } from '../shared/DaysFields';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { STOCK_BOOK, type StockBookQuery, type StockItemRow } from './stockItems.graphql.ts';

type Line = StockBookQuery['stockBook']['lines'][number] & { at: number };

/** The stock book of an item: in, out, and what remained after each line; on paper and as a workbook. */
export const StockBookPanel = ({ item: { id, unit } }: { item: StockItemRow }) => {
  const translate = useTranslate();
  const format = useFormat();
  const days = useDays();
  const { from, to } = days;
  const columns = useLineColumns();
  const { data, error, refetch } = useGraphql(STOCK_BOOK, from && to ? { itemId: id, from, to } : null, {
    keepPrevious: true,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const title = translate('resources.stockItems.book.title', { unit });
  const book = data?.stockBook;
  return (
    <Section title={title} flush>
      <Box sx={{ px: { xs: 2, md: 3 }, py: 2 }}>
        <DaysFields days={days} />
        {from && to && <PrintBook address={giftBookAddress('stock-books/one', { item: id, from, to })} />}
      </Box>
      {!book && <LinearProgress aria-label={translate('shared.loading')} />}
      {book && (
        <>
          <Typography sx={{ px: { xs: 2, md: 3 }, pb: 2 }}>
            {translate('resources.stockItems.book.comesTo', {
              opening: format.quantity(book.total.opening),
              cameIn: format.quantity(book.total.cameIn),
              wentOut: format.quantity(book.total.wentOut),
              closing: format.quantity(book.total.closing),
            })}
          </Typography>
          {book.lines.length > 0 && (
            <RecordTable
              caption={title}
              rows={book.lines.map((line, at) => ({ ...line, at }))}
              columns={columns}
              rowKey={({ at }) => String(at)}
            />
          )}
          {!book.isWhole && (
            <Typography variant="body2" color="textSecondary" sx={{ p: 2 }}>
              {translate('resources.stockItems.book.first', { count: book.lines.length })}
            </Typography>
          )}
        </>
      )}
    </Section>
  );
};

function useLineColumns(): Column<Line>[] {
  const translate = useTranslate();
  const format = useFormat();
  return [
    { label: 'resources.stockItems.book.day', isWhole: true, render: ({ day }) => format.date(day) },
    {
      label: 'resources.stockItems.book.what',
      render: ({ donationId, aim, receiver }) =>
        donationId ? (
          <RecordLink resource="donations" id={donationId}>
            {translate('resources.stockItems.book.given')}
          </RecordLink>
        ) : (
          [aim, receiver?.name].filter(Boolean).join(' · ')
        ),
    },
    {
      label: 'resources.stockItems.book.in',
      align: 'right',
      render: ({ quantity }) => quantity > 0 && format.quantity(quantity),
    },
    {
      label: 'resources.stockItems.book.out',
      align: 'right',
      render: ({ quantity }) => quantity < 0 && format.quantity(-quantity),
    },
    { label: 'resources.stockItems.book.remains', align: 'right', render: ({ remains }) => format.quantity(remains) },
  ];
}
