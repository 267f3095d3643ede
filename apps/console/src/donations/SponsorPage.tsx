import { Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { PrintBook } from '../accountBooks';
import { DaysFields, useDays } from '../shared/DaysFields';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Page, Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { useGift } from './columns';
import { giftBookAddress, SPONSORS_PAGE } from './places.ts';
import { SPONSOR_BOOK, type SponsorBookQuery } from './sponsors.graphql.ts';

type Line = SponsorBookQuery['sponsorBook']['lines'][number];

const label = (name: string) => `resources.donations.sponsors.${name}`;

/** The book of one sponsor: what was there, each gift with its running sums, what it comes to. */
export const SponsorPage = () => {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const giverId = search.get('giver') ?? '';
  const days = useDays();
  const asked = giverId && days.from && days.to ? { giverId, from: days.from, to: days.to } : null;
  const { data, error, refetch } = useGraphql(SPONSOR_BOOK, asked, { keepPrevious: true });
  const books = search.get('books');
  return (
    <Page
      title={data?.sponsorBook.giver?.name ?? translate('resources.donations.sponsors.one')}
      subtitle={translate('resources.donations.sponsors.one')}
      above={
        <TextLink to={books ? `${SPONSORS_PAGE}?books=${encodeURIComponent(books)}` : SPONSORS_PAGE}>
          {`← ${translate('resources.donations.sponsors.title')}`}
        </TextLink>
      }
    >
      <Section>
        <DaysFields days={days} />
        {asked && (
          <Box sx={{ mt: 1 }}>
            <PrintBook
              address={giftBookAddress('sponsor-books/one', { giver: giverId, from: days.from, to: days.to })}
            />
          </Box>
        )}
      </Section>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!error && !data && asked && <LinearProgress aria-label={translate('shared.loading')} />}
      {data && <Book book={data.sponsorBook} />}
    </Page>
  );
};

const Book = ({ book: { opening, given, lines, isWhole } }: { book: SponsorBookQuery['sponsorBook'] }) => {
  const translate = useTranslate();
  const columns = useLineColumns();
  return (
    <Section flush>
      <Box sx={{ px: { xs: 2, md: 3 }, py: 2 }}>
        <Facts>
          <Fact label={label('before')}>
            <Money amount={opening.money} />
          </Fact>
          <Fact label={label('money')}>
            <Money amount={given.money} />
          </Fact>
          <Fact label={label('worth')}>
            <Money amount={given.worth} />
          </Fact>
          <Fact label={label('sum')}>
            <strong>
              <Money amount={opening.money + given.money} />
            </strong>
          </Fact>
        </Facts>
      </Box>
      {lines.length === 0 ? (
        <Typography sx={{ px: { xs: 2, md: 3 }, pb: 2 }}>{translate(label('nothing'))}</Typography>
      ) : (
        <RecordTable
          caption={translate(label('one'))}
          rows={lines}
          columns={columns}
          rowKey={({ donationId }) => donationId}
        />
      )}
      {!isWhole && (
        <Typography variant="body2" color="textSecondary" sx={{ p: 2 }}>
          {translate('resources.donations.sponsors.firstLines', { count: lines.length })}
        </Typography>
      )}
    </Section>
  );
};

function useLineColumns(): Column<Line>[] {
  const translate = useTranslate();
  const format = useFormat();
  const giftOf = useGift();
  return [
    { label: 'resources.donations.fields.day', isWhole: true, render: ({ day }) => format.date(day) },
    {
      label: 'resources.donations.fields.kind',
      lines: 2,
      render: ({ donationId, campaignName, isAnonymous, ...gift }) => (
        <>
          <RecordLink resource="donations" id={donationId}>
            {giftOf(gift)}
          </RecordLink>
          <Typography variant="body2" color="textSecondary">
            {[campaignName, isAnonymous && translate('resources.donations.fields.isAnonymous')]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </>
      ),
    },
    {
      label: 'resources.donations.fields.receipt',
      render: ({ kind, receipt }) => (kind === 'MONEY' ? (receipt ?? translate('enums.DonationStanding.NOTED')) : null),
    },
    {
      label: 'resources.donations.sponsors.quantitySum',
      align: 'right',
      render: ({ quantitySum, unit }) => quantitySum !== null && `${format.quantity(quantitySum)} ${unit ?? ''}`,
    },
    {
      label: 'resources.donations.fields.money',
      align: 'right',
      render: ({ money }) => money !== null && <Money amount={money} />,
    },
    {
      label: 'resources.donations.sponsors.worthOf',
      align: 'right',
      render: ({ worth }) => worth !== null && <Money amount={worth} />,
    },
    {
      label: 'resources.donations.sponsors.sum',
      align: 'right',
      render: ({ moneySum }) => <Money amount={moneySum} />,
    },
  ];
}
