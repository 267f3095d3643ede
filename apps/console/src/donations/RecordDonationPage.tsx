import { Button, Checkbox, FormControlLabel, LinearProgress, MenuItem, Stack, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { NoBooks, OwnBooksField, useChosenBooks } from '../accountBooks';
import { OPEN_CAMPAIGNS } from '../campaigns';
import type * as Types from '../dataProvider/schema.ts';
import { DonationKind } from '../dataProvider/schema.ts';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { today } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { CounterpartyField, ENTRY_CHOICES } from '../voucherDrafts';
import { RECORD_DONATION } from './donations.graphql.ts';
import { emptyGift, type EnteredGift, saidGift } from './gift.rules.ts';
import { GiftFields } from './GiftFields';

/** Something that was given, entered by keyboard; the next one with one key. */
export const RecordDonationPage = () => {
  const translate = useTranslate();
  const { books, isPending } = useChosenBooks('keep');
  const organisationId = books?.organisation.id;
  const choices = useGraphql(ENTRY_CHOICES, organisationId ? { organisationId } : null, { staleTime: 300_000 });
  return (
    <Page
      title={translate('resources.donations.create')}
      subtitle={books?.organisation.name}
      actions={<OwnBooksField right="keep" />}
    >
      {!isPending && !organisationId && <NoBooks />}
      {(isPending || (organisationId && !choices.data)) && <LinearProgress aria-label={translate('shared.loading')} />}
      {choices.error && <ErrorNotice error={choices.error} />}
      {organisationId && choices.data && <Form key={organisationId} organisationId={organisationId} />}
    </Page>
  );
};

const Form = ({ organisationId }: { organisationId: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const asked = useSearchParams()[0].get('campaign') ?? '';
  const { data: choices } = useGraphql(ENTRY_CHOICES, { organisationId }, { staleTime: 300_000 });
  const [kind, setKind] = useState<Types.DonationKind>('MONEY');
  const [gift, setGift] = useState<EnteredGift>(emptyGift);
  const [counterpartyId, setGiver] = useState<string | null>(null);
  const [isAnonymous, setAnonymous] = useState(false);
  const [campaignId, setCampaign] = useState(asked);
  const [day, setDay] = useState(today);
  const [note, setNote] = useState('');
  /** A new one begins with the next. */
  const [count, setCount] = useState(0);
  const act = useAct(RECORD_DONATION);
  const said = saidGift(kind, gift);
  const isWhole = said !== null && day !== '' && (counterpartyId !== null || isAnonymous);
  const send = async (isLast: boolean) => {
    if (!isWhole) return;
    const who = { counterpartyId, isAnonymous };
    const input = { organisationId, campaignId: campaignId || null, day, note: note.trim() || null, ...who, ...said };
    const answer = await act.run({ input });
    if (!answer) return;
    notify('resources.donations.recorded', { type: 'success' });
    if (isLast) return redirect('show', 'donations', answer.recordDonation.id);
    setGift(emptyGift);
    setGiver(null);
    setAnonymous(false);
    setNote('');
    setCount((before) => before + 1);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(false);
  };
  return (
    <Section title={translate('resources.donations.what')}>
      <form onSubmit={submit}>
        <Stack key={count} spacing={2.5} sx={{ maxWidth: 820 }}>
          <TextField
            select
            label={translate('resources.donations.fields.form')}
            value={kind}
            onChange={({ target }) => setKind(target.value as Types.DonationKind)}
            autoFocus={count === 0}
          >
            {DonationKind.map((one) => (
              <MenuItem key={one} value={one}>
                {translate(`enums.DonationKind.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          {choices && (
            <CounterpartyField
              organisationId={organisationId}
              label={translate('resources.donations.fields.giver')}
              choices={choices}
              value={counterpartyId}
              known={null}
              onChange={setGiver}
              isRequired={!isAnonymous}
            />
          )}
          <FormControlLabel
            control={<Checkbox checked={isAnonymous} onChange={(_, isOn) => setAnonymous(isOn)} />}
            label={translate('resources.donations.fields.isAnonymous')}
          />
          <GiftFields kind={kind} gift={gift} onChange={setGift} />
          <CampaignField organisationId={organisationId} value={campaignId} onChange={setCampaign} />
          <DayField label="resources.donations.fields.day" value={day} onChange={setDay} />
          <TextField
            label={translate('resources.donations.fields.note')}
            helperText={translate('resources.campaigns.namesNobody')}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
          <ErrorNotice error={act.error} />
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <Button type="submit" variant="contained" loading={act.isPending} disabled={!isWhole}>
              {translate('resources.donations.saveAndNext')}
            </Button>
            <Button variant="outlined" disabled={!isWhole || act.isPending} onClick={() => void send(true)}>
              {translate('resources.donations.saveAndShow')}
            </Button>
          </Stack>
        </Stack>
      </form>
    </Section>
  );
};

interface CampaignFieldProps {
  organisationId: string;
  value: string;
  onChange: (id: string) => void;
}

/** Campaigns of the office that take something in. */
export const CampaignField = ({ organisationId, value, onChange }: CampaignFieldProps) => {
  const translate = useTranslate();
  const { data } = useGraphql(OPEN_CAMPAIGNS, { organisationId });
  const open = (data?.campaigns.edges ?? [])
    .map(({ node }) => node)
    .filter(({ state }) => state === 'APPROVED' || state === 'POSTED');
  return (
    <TextField
      select
      label={translate('resources.donations.fields.campaignId')}
      value={open.some(({ id }) => id === value) ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      helperText={translate('resources.donations.campaignHelp')}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{translate('resources.donations.noCampaign')}</MenuItem>
      {open.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};
