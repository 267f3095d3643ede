import { Alert, LinearProgress } from '@mui/material';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page } from '../shared/Page';
import { useGraphql } from '../shared/useGraphql';
import { EntryForm } from './EntryForm';
import { ENTRY_CHOICES, VOUCHER_DRAFT } from './voucherDrafts.graphql.ts';

/** A draft in the form in which it was entered. */
export const VoucherDraftEdit = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const { id = '' } = useParams();
  const { data, error, isFetchedAfterMount } = useGraphql(VOUCHER_DRAFT, { id });
  const draft = data?.voucherDraft;
  const organisationId = draft?.organisation.id;
  const choices = useGraphql(ENTRY_CHOICES, organisationId ? { organisationId } : null, { staleTime: 300_000 });
  if (error ?? choices.error) return <ErrorNotice error={error ?? choices.error} />;
  // What was read before may have been changed since.
  if (!draft || !isFetchedAfterMount || !organisationId || !choices.data)
    return <LinearProgress aria-label={translate('shared.loading')} />;
  const { kind } = draft;
  if (!draft.canAmend || kind === 'REVERSAL' || kind === 'HAND_OVER' || kind === 'TAKE_OVER')
    return (
      <Page title={translate(`enums.VoucherKind.${draft.kind}`)} subtitle={draft.content}>
        <Alert severity="info">{translate('resources.voucherDrafts.notAmendable')}</Alert>
      </Page>
    );
  return (
    <Page title={translate(`enums.VoucherKind.${draft.kind}`)} subtitle={draft.content}>
      <EntryForm
        organisationId={organisationId}
        choices={choices.data}
        kind={kind}
        draft={draft}
        onSaved={() => {
          notify('resources.voucherDrafts.amended', { type: 'success' });
          redirect('show', 'voucherDrafts', id);
        }}
      />
    </Page>
  );
};
