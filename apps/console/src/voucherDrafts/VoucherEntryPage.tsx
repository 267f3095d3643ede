import { LinearProgress, Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type AccountBooksRow, NoBooks, OwnBooksField, useChosenBooks } from '../accountBooks';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page } from '../shared/Page';
import { useGraphql } from '../shared/useGraphql';
import { useInAddress } from '../shared/useInAddress.ts';
import { begunIn, ENTERED_KINDS, type EnteredKind } from './entry.rules.ts';
import { EntryForm } from './EntryForm';
import { FirstSteps } from './FirstSteps';
import { RecentDrafts } from './RecentDrafts';
import { useKeyOfKind } from './useKeyOfKind.ts';
import { ENTRY_CHOICES } from './voucherDrafts.graphql.ts';

/** Where a treasurer enters vouchers, one after the other. */
export const VoucherEntryPage = () => {
  const translate = useTranslate();
  const { books, isPending, error, refetch } = useChosenBooks('keep');
  const { value, showAtOnce } = useInAddress('kind');
  const kind: EnteredKind = ENTERED_KINDS.find((one) => one === value) ?? 'CASH_RECEIPT';
  useKeyOfKind(showAtOnce);
  return (
    <Page
      title={translate('resources.voucherDrafts.create')}
      subtitle={books?.organisation.name}
      actions={<OwnBooksField right="keep" />}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {!isPending &&
        !error &&
        (books ? <Entering key={books.id} books={books} kind={kind} onKind={showAtOnce} /> : <NoBooks />)}
    </Page>
  );
};

interface EnteringProps {
  books: AccountBooksRow;
  kind: EnteredKind;
  onKind: (kind: EnteredKind) => void;
}

const Entering = ({ books, kind, onKind }: EnteringProps) => {
  const translate = useTranslate();
  const begun = useInAddress('begun');
  const organisationId = books.organisation.id;
  const { data, error, refetch } = useGraphql(ENTRY_CHOICES, { organisationId }, { staleTime: 300_000 });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  if (data.fundsOf.length === 0 || data.moneyPlacesOf.length === 0) return <FirstSteps books={books} choices={data} />;
  return (
    <>
      <Tabs
        value={kind}
        onChange={(_, next: EnteredKind) => onKind(next)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate('resources.voucherDrafts.fields.kind')}
        // Without a width of its own the row of tabs cannot push the page wider than the window.
        sx={{ width: 0, minWidth: '100%', mb: 1 }}
      >
        {ENTERED_KINDS.map((one, at) => (
          <Tab key={one} value={one} label={`${translate(`enums.VoucherKind.${one}`)} (${at + 1})`} />
        ))}
      </Tabs>
      <EntryForm
        organisationId={organisationId}
        choices={data}
        kind={kind}
        begun={begunIn(begun.value)}
        isNew
        onSaved={() => begun.value && begun.close()}
      />
      <RecentDrafts organisationId={organisationId} />
    </>
  );
};
