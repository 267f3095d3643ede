import { LinearProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type AccountBooksRow, NoBooks, OwnBooksField, useChosenBooks } from '../accountBooks';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page } from '../shared/Page';
import { today } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import { useState } from 'react';
import { CASH_TO_COUNT } from './cashCounts.graphql.ts';
import { CountForm } from './CountForm';

/** Where a cash box is counted. */
export const CountPage = () => {
  const translate = useTranslate();
  const { books, isPending, error, refetch } = useChosenBooks('keep');
  return (
    <Page
      title={translate('resources.cashCounts.create')}
      subtitle={books?.organisation.name}
      actions={<OwnBooksField right="keep" />}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {!isPending && !error && (books ? <Counting key={books.id} books={books} /> : <NoBooks />)}
    </Page>
  );
};

/** What the books hold is of the day that is counted. */
const Counting = ({ books }: { books: AccountBooksRow }) => {
  const translate = useTranslate();
  const [day, setDay] = useState(today());
  const organisationId = books.organisation.id;
  const { data, error, refetch } = useGraphql(
    CASH_TO_COUNT,
    { organisationId, on: day || today() },
    { keepPrevious: true },
  );
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  return (
    <CountForm
      notes={data.cashNotes}
      boxes={data.moneyStandings.filter(({ place }) => place?.kind === 'CASH' && place.closedOn === null)}
      canApprove={books.canApprove}
      day={day}
      onDay={setDay}
    />
  );
};
