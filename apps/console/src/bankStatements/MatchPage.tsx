import { Alert, Button, LinearProgress, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { OwnBooksField, useChosenBooks } from '../accountBooks';
import { MONEY_PLACES_OF } from '../funds';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { today } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { useGraphql } from '../shared/useGraphql';
import { useInAddress } from '../shared/useInAddress.ts';
import { BANK_RECONCILIATION } from './bankStatements.graphql.ts';
import { IMPORT_STATEMENT_PAGE } from './places.ts';
import { OpenSides } from './OpenSides';
import { Proposals } from './Proposals';
import { Reconciled } from './Reconciled';

/** Lines of an account against vouchers: what is proposed, what is open on either side, and what they come to on a day. */
export const MatchPage = () => {
  const translate = useTranslate();
  const { books, isPending } = useChosenBooks('read');
  const { data } = useGraphql(MONEY_PLACES_OF, books ? { organisationId: books.organisation.id } : null, {
    staleTime: 60_000,
  });
  const asked = useInAddress('place');
  const places = (data?.moneyPlacesOf ?? []).filter(({ kind }) => kind === 'BANK');
  const own = places.find(({ id }) => id === asked.value);
  // Who comes from a statement of books that are read alone names a place of theirs.
  const placeId = asked.value ?? places[0]?.id ?? null;
  const canKeep = books?.canKeep === true && (own !== undefined || asked.value === null);
  const isWaiting = isPending || (books !== undefined && !data);
  return (
    <Page
      title={translate('resources.bankStatements.match.label')}
      subtitle={books?.organisation.name}
      actions={
        <>
          <OwnBooksField right="read" />
          {canKeep && (
            <Button component={Link} to={IMPORT_STATEMENT_PAGE} variant="outlined">
              {translate('resources.bankStatements.import.label')}
            </Button>
          )}
        </>
      }
    >
      {isWaiting && <LinearProgress aria-label={translate('shared.loading')} />}
      {!isWaiting && placeId === null && (
        <Alert severity="info">{translate('resources.bankStatements.noAccount')}</Alert>
      )}
      {places.length > 1 && placeId !== null && (
        <Section>
          <TextField
            select
            label={translate('resources.bankStatements.fields.place')}
            value={own?.id ?? placeId}
            onChange={({ target }) => asked.show(target.value)}
            sx={{ minWidth: 280 }}
          >
            {places.map(({ id, name, bank }) => (
              <MenuItem key={id} value={id}>
                {[name, bank].filter(Boolean).join(' · ')}
              </MenuItem>
            ))}
          </TextField>
        </Section>
      )}
      {!isWaiting && placeId !== null && (
        <Matching key={placeId} placeId={placeId} booksId={books?.id ?? null} canKeep={canKeep} />
      )}
    </Page>
  );
};

interface MatchingProps {
  placeId: string;
  booksId: string | null;
  canKeep: boolean;
}

const Matching = ({ placeId, booksId, canKeep }: MatchingProps) => {
  const translate = useTranslate();
  const [on, setOn] = useState(today());
  const { data, error, refetch } = useGraphql(
    BANK_RECONCILIATION,
    { placeId, on: on || today() },
    { keepPrevious: true },
  );
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const found = data.bankReconciliation;
  return (
    <>
      <Reconciled
        placeId={placeId}
        found={found}
        day={<DayField label="resources.bankStatements.fields.on" value={on} onChange={setOn} isAnyTime />}
      />
      <Proposals placeId={placeId} canKeep={canKeep} />
      <OpenSides placeId={placeId} booksId={booksId} canKeep={canKeep} found={found} />
    </>
  );
};
