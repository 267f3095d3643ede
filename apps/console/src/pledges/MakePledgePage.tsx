import { Button, Checkbox, FormControlLabel, LinearProgress, MenuItem, Stack, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { NoBooks, OwnBooksField, useChosenBooks } from '../accountBooks';
import type * as Types from '../dataProvider/schema.ts';
import { DonationKind } from '../dataProvider/schema.ts';
import { CampaignField, emptyGift, type EnteredGift, GiftFields, giftNeeds, saidGift } from '../donations';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { today } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { useLacking } from '../shared/useLacking.ts';
import { WhyNot } from '../shared/WhyNot';
import { CounterpartyField, ENTRY_CHOICES } from '../voucherDrafts';
import { MAKE_PLEDGE } from './pledges.graphql.ts';

/** A promise, as somebody gave it. */
export const MakePledgePage = () => {
  const translate = useTranslate();
  const { books, isPending } = useChosenBooks('keep');
  const organisationId = books?.organisation.id;
  const choices = useGraphql(ENTRY_CHOICES, organisationId ? { organisationId } : null, { staleTime: 300_000 });
  return (
    <Page
      title={translate('resources.pledges.create')}
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
  const [dueOn, setDueOn] = useState('');
  const [note, setNote] = useState('');
  const act = useAct(MAKE_PLEDGE);
  const said = saidGift(kind, gift);
  const lacking = useLacking([
    [counterpartyId !== null, 'resources.pledges.fields.giver'],
    ...giftNeeds(kind, gift),
    [day !== '', 'resources.pledges.fields.day'],
    [dueOn !== '', 'resources.pledges.fields.dueOn'],
  ]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (lacking || !said || counterpartyId === null) return;
    const who = { counterpartyId, isAnonymous, campaignId: campaignId || null };
    const answer = await act.run({
      input: { organisationId, day, dueOn, note: note.trim() || null, ...who, ...said },
    });
    if (!answer) return;
    notify('resources.pledges.made', { type: 'success' });
    redirect('show', 'pledges', answer.makePledge.id);
  };
  return (
    <Section title={translate('resources.pledges.what')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack spacing={2.5} sx={{ maxWidth: 820 }}>
          <TextField
            select
            label={translate('resources.donations.fields.form')}
            value={kind}
            onChange={({ target }) => setKind(target.value as Types.DonationKind)}
            autoFocus
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
              label={translate('resources.pledges.fields.giver')}
              choices={choices}
              value={counterpartyId}
              known={null}
              onChange={setGiver}
              isRequired
            />
          )}
          <FormControlLabel
            control={<Checkbox checked={isAnonymous} onChange={(_, isOn) => setAnonymous(isOn)} />}
            label={translate('resources.donations.fields.isAnonymous')}
          />
          <GiftFields kind={kind} gift={gift} onChange={setGift} />
          <CampaignField organisationId={organisationId} value={campaignId} onChange={setCampaign} />
          <DayField label="resources.pledges.fields.day" value={day} onChange={setDay} />
          <DayField label="resources.pledges.fields.dueOn" value={dueOn} onChange={setDueOn} isAnyTime />
          <TextField
            label={translate('resources.pledges.fields.note')}
            helperText={translate('resources.campaigns.namesNobody')}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
          <ErrorNotice error={act.error} />
          <Stack direction="row">
            <WhyNot reason={lacking}>
              <Button type="submit" variant="contained" loading={act.isPending} disabled={lacking !== null}>
                {translate('resources.pledges.save')}
              </Button>
            </WhyNot>
          </Stack>
        </Stack>
      </form>
    </Section>
  );
};
