import { Alert, Button, LinearProgress, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { type AccountBooksRow, NoBooks, OwnBooksField, useChosenBooks } from '../accountBooks';
import { MONEY_PLACES_OF } from '../funds';
import { ErrorNotice } from '../shared/ErrorNotice';
import { FileSource } from '../shared/importing/FileSource';
import { Page, Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { useInAddress } from '../shared/useInAddress.ts';
import { IMPORT_BANK_STATEMENT, type ImportBankStatementMutation } from './bankStatements.graphql.ts';
import { ImportOutcome } from './ImportOutcome';
import { matchPage } from './places.ts';
import type { ReadRows } from './readStatement.ts';

/** Where a statement is read from a file: looked at first, taken in then, whole or not at all. */
export const ImportStatementPage = () => {
  const translate = useTranslate();
  const { books, isPending, error, refetch } = useChosenBooks('keep');
  return (
    <Page
      title={translate('resources.bankStatements.import.label')}
      subtitle={books?.organisation.name}
      actions={<OwnBooksField right="keep" />}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {!isPending && !error && (books ? <Importing key={books.id} books={books} /> : <NoBooks />)}
    </Page>
  );
};

/** What reads workbooks is fetched when somebody has one. */
const reader = () => import('./readStatement');

type Outcome = ImportBankStatementMutation['importBankStatement'];

const Importing = ({ books }: { books: AccountBooksRow }) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const asked = useInAddress('place');
  const { data } = useGraphql(MONEY_PLACES_OF, { organisationId: books.organisation.id }, { staleTime: 60_000 });
  const [read, setRead] = useState<ReadRows | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const places = (data?.moneyPlacesOf ?? []).filter(({ kind, closedOn }) => kind === 'BANK' && closedOn === null);
  const placeId = places.find(({ id }) => id === asked.value)?.id ?? places[0]?.id;
  const rehearsal = useAct(IMPORT_BANK_STATEMENT, {
    onDone: ({ importBankStatement }) => setOutcome(importBankStatement),
    onFailed: () => true,
  });
  const taking = useAct(IMPORT_BANK_STATEMENT, {
    leave: ({ importBankStatement }) => {
      setOutcome(importBankStatement);
      if (importBankStatement.isWritten) redirect(matchPage(placeId!));
      return importBankStatement.isWritten;
    },
    onFailed: () => true,
  });
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  if (!placeId) return <Alert severity="info">{translate('resources.bankStatements.noAccount')}</Alert>;
  const look = (rows: ReadRows, at: string) => {
    setRead(rows);
    setOutcome(null);
    void rehearsal.run({ input: { placeId: at, ...rows, isRehearsal: true } });
  };
  const choose = (id: string) => {
    asked.show(id);
    if (read) look(read, id);
  };
  return (
    <>
      <Section>
        <Stack spacing={2}>
          <TextField
            select
            label={translate('resources.bankStatements.fields.place')}
            value={placeId}
            onChange={({ target }) => choose(target.value)}
            sx={{ maxWidth: 420 }}
          >
            {places.map(({ id, name, bank }) => (
              <MenuItem key={id} value={id}>
                {[name, bank].filter(Boolean).join(' · ')}
              </MenuItem>
            ))}
          </TextField>
          <Typography color="textSecondary">{translate('resources.bankStatements.import.takes')}</Typography>
          <FileSource<ReadRows>
            read={async (file) => (await reader()).readStatement(file)}
            readText={async (text) =>
              (await reader()).statementInText(text, translate('resources.bankStatements.import.pasted'))
            }
            words={(code) => (code === 'NO_LIST' ? 'resources.bankStatements.import.NO_LIST' : null)}
            onTable={(rows) => look(rows, placeId)}
          />
        </Stack>
      </Section>
      {rehearsal.isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      <ErrorNotice error={rehearsal.error ?? taking.error} />
      {read && outcome && (
        <ImportOutcome fileName={read.fileName} outcome={outcome}>
          <Button
            variant="contained"
            disabled={outcome.faultCount > 0}
            loading={taking.isPending}
            onClick={() => void taking.run({ input: { placeId, ...read, isRehearsal: false } })}
          >
            {translate('resources.bankStatements.import.take', { smart_count: outcome.lines })}
          </Button>
        </ImportOutcome>
      )}
    </>
  );
};
