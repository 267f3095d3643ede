import { Alert, Button, LinearProgress, Stack } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type * as Types from '../dataProvider/schema.ts';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { thisYear } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useWorkplace } from '../shared/useWorkplace';
import { OPEN_BOOKS } from './accountBooks.graphql.ts';
import { booksTab } from './places.ts';
import { SigningOrderField } from './SigningOrderField';
import { useOwnBooks } from './useOwnBooks.ts';

/** An office begins to keep its books: from which day, and who signs. */
export const OpenBooksPage = () => {
  const translate = useTranslate();
  const office = useWorkplace();
  const { own, isPending } = useOwnBooks('keep');
  const books = own.find(({ organisation }) => organisation.id === office?.id);
  return (
    <Page title={translate('resources.accountBooks.open.label')} subtitle={office?.name}>
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {!isPending && books && (
        <Alert severity="info">
          {translate('resources.accountBooks.open.already')}{' '}
          <Link to={booksTab(books.id)}>{translate('resources.accountBooks.open.toBooks')}</Link>
        </Alert>
      )}
      {!isPending && !books && office && <OpenForm organisationId={office.id} />}
    </Page>
  );
};

const OpenForm = ({ organisationId }: { organisationId: string }) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [opensOn, setOpensOn] = useState(`${thisYear()}-01-01`);
  const [signingOrder, setOrder] = useState<Types.SigningStep[]>(['MAKER', 'HEAD']);
  const act = useAct(OPEN_BOOKS, {
    done: 'resources.accountBooks.open.done',
    onDone: ({ openBooks: { id } }) => redirect(booksTab(id, 'funds')),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (opensOn) void act.run({ input: { organisationId, opensOn, signingOrder } });
  };
  return (
    <Section title={translate('resources.accountBooks.open.title')}>
      <form onSubmit={submit}>
        <Stack spacing={2.5} sx={{ maxWidth: 560, alignItems: 'flex-start' }}>
          <DayField label="resources.accountBooks.fields.opensOn" value={opensOn} onChange={setOpensOn} autoFocus />
          <SigningOrderField value={signingOrder} onChange={setOrder} />
          <ErrorNotice error={act.error} />
          <Button type="submit" variant="contained" loading={act.isPending}>
            {translate('resources.accountBooks.open.label')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
};
