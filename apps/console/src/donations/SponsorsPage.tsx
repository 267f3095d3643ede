import { Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NoBooks, OwnBooksField, PrintBook, useChosenBooks } from '../accountBooks';
import { DaysFields, useDays } from '../shared/DaysFields';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { giftBookAddress, sponsorPage } from './places.ts';
import { SPONSOR_TOTALS, type SponsorTotalsQuery } from './sponsors.graphql.ts';

type Sponsor = SponsorTotalsQuery['sponsorTotals']['sponsors'][number];

/** Who gave what in some days, and before them: for readers of the books. */
export const SponsorsPage = () => {
  const translate = useTranslate();
  const { books, isPending } = useChosenBooks('read');
  const days = useDays();
  const organisationId = books?.organisation.id;
  return (
    <Page
      title={translate('resources.donations.sponsors.title')}
      subtitle={books?.organisation.name}
      above={<TextLink to="/donations">{`← ${translate('resources.donations.name')}`}</TextLink>}
      actions={<OwnBooksField right="read" />}
    >
      {!isPending && !organisationId && <NoBooks />}
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {organisationId && (
        <>
          <Section>
            <DaysFields days={days} />
            <Box sx={{ mt: 1 }}>
              <PrintBook
                address={giftBookAddress('sponsor-books/all', {
                  organisation: organisationId,
                  from: days.from,
                  to: days.to,
                })}
              />
            </Box>
          </Section>
          {days.from && days.to && (
            <Sponsors organisationId={organisationId} booksId={books.id} from={days.from} to={days.to} />
          )}
        </>
      )}
    </Page>
  );
};

interface SponsorsProps {
  organisationId: string;
  booksId: string;
  from: string;
  to: string;
}

const Sponsors = ({ organisationId, booksId, from, to }: SponsorsProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useGraphql(SPONSOR_TOTALS, { organisationId, from, to }, { keepPrevious: true });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const { sponsors, given, isWhole } = data.sponsorTotals;
  const columns: Column<Sponsor>[] = [
    {
      label: 'resources.donations.fields.giver',
      lines: 2,
      render: ({ giver }) =>
        giver ? (
          <TextLink to={sponsorPage(giver.id, { from, to, books: booksId })}>{giver.name ?? '—'}</TextLink>
        ) : (
          translate('resources.donations.nameless')
        ),
    },
    {
      label: 'resources.donations.sponsors.before',
      align: 'right',
      render: ({ opening }) => <Money amount={opening.money} />,
    },
    {
      label: 'resources.donations.sponsors.count',
      align: 'right',
      render: ({ given: own }) => format.number(own.count),
    },
    {
      label: 'resources.donations.sponsors.money',
      align: 'right',
      render: ({ given: own }) => <Money amount={own.money} />,
    },
    {
      label: 'resources.donations.sponsors.worth',
      align: 'right',
      render: ({ given: own }) => <Money amount={own.worth} />,
    },
    {
      label: 'resources.donations.sponsors.sum',
      align: 'right',
      render: ({ opening, given: own }) => <Money amount={opening.money + own.money} />,
    },
  ];
  return (
    <Section flush={sponsors.length > 0}>
      {sponsors.length === 0 ? (
        <Typography>{translate('resources.donations.sponsors.none')}</Typography>
      ) : (
        <RecordTable
          caption={translate('resources.donations.sponsors.title')}
          rows={sponsors}
          columns={columns}
          rowKey={({ giver }) => giver?.id ?? 'nameless'}
        />
      )}
      {sponsors.length > 0 && (
        <Typography sx={{ p: 2 }}>
          {translate('resources.donations.sponsors.comesTo', {
            smart_count: given.count,
            money: format.money(given.money),
            worth: format.money(given.worth),
          })}
        </Typography>
      )}
      {!isWhole && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 2, pb: 2 }}>
          {translate('resources.donations.sponsors.first', { count: sponsors.length })}
        </Typography>
      )}
    </Section>
  );
};
