import { Alert, LinearProgress, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { today, useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { useGraphql } from '../shared/useGraphql';
import { useInAddress } from '../shared/useInAddress.ts';
import { BOOKS_TO_TAKE_OVER, type BooksToTakeOverQuery, FUND_HANDOVER_PREVIEW } from './fundHandovers.graphql.ts';
import { HandoverContent } from './HandoverContent';
import { TakeOverForm } from './TakeOverForm';

type Waiting = BooksToTakeOverQuery['booksToTakeOver'][number];

/** Where the protocol for books of an office that ended is prepared: what they hold is computed, only what was counted is typed. */
export const TakeOverPage = () => {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useGraphql(BOOKS_TO_TAKE_OVER, {});
  const asked = useInAddress('books');
  const books = (data?.booksToTakeOver ?? []).filter(({ isBeingHandedOver }) => !isBeingHandedOver);
  const chosen = books.find(({ booksId }) => booksId === asked.value) ?? books[0];
  return (
    <Page title={translate('resources.fundHandovers.create')} subtitle={chosen?.receiver?.name}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {data && !chosen && <Alert severity="info">{translate('resources.fundHandovers.nothingWaits')}</Alert>}
      {chosen && (
        <Preparing key={chosen.booksId} books={chosen}>
          <TextField
            select
            fullWidth
            label={translate('resources.fundHandovers.fields.organisation')}
            value={chosen.booksId}
            onChange={({ target }) => asked.show(target.value)}
          >
            {books.map(({ booksId, organisation }) => (
              <MenuItem key={booksId} value={booksId}>
                {organisation.name}
              </MenuItem>
            ))}
          </TextField>
        </Preparing>
      )}
    </Page>
  );
};

const Preparing = ({ books, children }: { books: Waiting; children: ReactNode }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [day, setDay] = useState(today());
  const [fundIds, setFundIds] = useState<string[]>([]);
  const offices = { organisationId: books.organisation.id, toOrganisationId: books.receiver!.id };
  const { data, error, refetch } = useGraphql(
    FUND_HANDOVER_PREVIEW,
    { ...offices, day: day || today(), fundIds: null },
    { keepPrevious: true },
  );
  const preview = data?.fundHandoverPreview;
  return (
    <>
      <Section>
        <Stack spacing={2} sx={{ maxWidth: 720 }}>
          {children}
          <DayField label="resources.fundHandovers.fields.day" value={day} onChange={setDay} />
          {preview && (
            <Typography variant="body2" color="textSecondary">
              {translate('resources.fundHandovers.earliest', { day: format.date(preview.earliest) })}
            </Typography>
          )}
        </Stack>
      </Section>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {preview && (
        <>
          <HandoverContent content={preview.content} />
          <TakeOverForm offices={offices} day={day} preview={preview} fundIds={fundIds} onFunds={setFundIds} />
        </>
      )}
    </>
  );
};
