import { LinearProgress } from '@mui/material';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page } from '../shared/Page';
import { useGraphql } from '../shared/useGraphql';
import type { EnteredKind } from './entry.rules.ts';
import { EntryForm } from './EntryForm';
import { ENTRY_CHOICES, VOUCHER_DRAFT } from './voucherDrafts.graphql.ts';

/** A draft in the form in which it was entered. */
export const VoucherDraftEdit = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const { id = '' } = useParams();
  const { data, error } = useGraphql(VOUCHER_DRAFT, { id });
  const draft = data?.voucherDraft;
  const organisationId = draft?.organisation.id;
  const choices = useGraphql(ENTRY_CHOICES, organisationId ? { organisationId } : null, { staleTime: 300_000 });
  if (error ?? choices.error) return <ErrorNotice error={error ?? choices.error} />;
  if (!draft || !organisationId || !choices.data) return <LinearProgress aria-label={translate('shared.loading')} />;
  return (
    <Page title={translate(`enums.VoucherKind.${draft.kind}`)} subtitle={draft.content}>
      <EntryForm
        organisationId={organisationId}
        choices={choices.data}
        kind={draft.kind as EnteredKind}
        draft={draft}
        onSaved={() => {
          notify('resources.voucherDrafts.amended', { type: 'success' });
          redirect('show', 'voucherDrafts', id);
        }}
      />
    </Page>
  );
};
