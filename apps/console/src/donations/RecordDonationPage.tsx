import {
  Button,
  Checkbox,
  FormControlLabel,
  LinearProgress,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { NoBooks, OwnBooksField, useChosenBooks } from '../accountBooks';
import type * as Types from '../dataProvider/schema.ts';
import { DonationKind } from '../dataProvider/schema.ts';
import { DayField } from '../shared/DayField';
import { PLEDGE, type PledgeDetails } from '../pledges';
import { ErrorNotice } from '../shared/ErrorNotice';
import { today, useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { useLacking } from '../shared/useLacking.ts';
import { WhyNot } from '../shared/WhyNot';
import { CounterpartyField, ENTRY_CHOICES } from '../voucherDrafts';
import { RECORD_DONATION } from './donations.graphql.ts';
import { CampaignField } from './CampaignField';
import { emptyGift, type EnteredGift, giftNeeds, saidGift } from './gift.rules.ts';
import { GiftFields } from './GiftFields';

/** Something that was given, entered by keyboard; the next one with one key. */
export const RecordDonationPage = () => {
  const translate = useTranslate();
  const { books, isPending } = useChosenBooks('keep');
  const organisationId = books?.organisation.id;
  const choices = useGraphql(ENTRY_CHOICES, organisationId ? { organisationId } : null, { staleTime: 300_000 });
  const pledgeId = useSearchParams()[0].get('pledge');
  const pledge = useGraphql(PLEDGE, pledgeId ? { id: pledgeId } : null).data?.pledge ?? null;
  return (
    <Page
      title={translate('resources.donations.create')}
      subtitle={books?.organisation.name}
      actions={<OwnBooksField right="keep" />}
    >
      {!isPending && !organisationId && <NoBooks />}
      {(isPending || (organisationId && !choices.data)) && <LinearProgress aria-label={translate('shared.loading')} />}
      {choices.error && <ErrorNotice error={choices.error} />}
      {organisationId && choices.data && (!pledgeId || pledge) && (
        <Form key={organisationId} organisationId={organisationId} pledge={pledge} />
      )}
    </Page>
  );
};

interface FormProps {
  organisationId: string;
  /** What is given keeps it: giver, campaign and kind are its own. */
  pledge: PledgeDetails | null;
}

const Form = ({ organisationId, pledge }: FormProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const redirect = useRedirect();
  const asked = useSearchParams()[0].get('campaign') ?? '';
  const { data: choices } = useGraphql(ENTRY_CHOICES, { organisationId }, { staleTime: 300_000 });
  const [kind, setKind] = useState<Types.DonationKind>(pledge?.kind ?? 'MONEY');
  const [gift, setGift] = useState<EnteredGift>(() => (pledge ? restOf(pledge) : emptyGift));
  const [counterpartyId, setGiver] = useState<string | null>(pledge?.giver?.id ?? null);
  const [isAnonymous, setAnonymous] = useState(pledge?.isAnonymous ?? false);
  const [campaignId, setCampaign] = useState(pledge ? (pledge.campaign?.id ?? '') : asked);
  const [day, setDay] = useState(today);
  const [note, setNote] = useState('');
  /** A new one begins with the next. */
  const [count, setCount] = useState(0);
  const act = useAct(RECORD_DONATION);
  const said = saidGift(kind, gift);
  const lacking = useLacking([
    [counterpartyId !== null || isAnonymous, 'resources.donations.fields.giver'],
    ...giftNeeds(kind, gift),
    [day !== '', 'resources.donations.fields.day'],
  ]);
  const isWhole = lacking === null;
  const send = async (isLast: boolean) => {
    if (!isWhole || said === null) return;
    const who = { counterpartyId, isAnonymous };
    const ofWhat = { campaignId: campaignId || null, pledgeId: pledge?.id ?? null };
    const input = { organisationId, ...ofWhat, day, note: note.trim() || null, ...who, ...said };
    const answer = await act.run({ input });
    if (!answer) return;
    notify('resources.donations.recorded', { type: 'success' });
    if (pledge) return redirect('show', 'pledges', pledge.id);
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
          {pledge && (
            <Typography color="textSecondary">
              {translate('resources.donations.ofPledge', { due: format.date(pledge.dueOn) })}
            </Typography>
          )}
          <TextField
            select
            disabled={pledge !== null}
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
          {!pledge && <CampaignField organisationId={organisationId} value={campaignId} onChange={setCampaign} />}
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
            <WhyNot reason={lacking}>
              <Button type="submit" variant="contained" loading={act.isPending} disabled={!isWhole}>
                {translate(`resources.donations.${pledge ? 'saveForPledge' : 'saveAndNext'}`)}
              </Button>
            </WhyNot>
            {!pledge && (
              <WhyNot reason={lacking}>
                <Button variant="outlined" disabled={!isWhole || act.isPending} onClick={() => void send(true)}>
                  {translate('resources.donations.saveAndShow')}
                </Button>
              </WhyNot>
            )}
          </Stack>
        </Stack>
      </form>
    </Section>
  );
};

/** What is still to be given of a promise. */
const restOf = ({ amount, givenAmount, quantity, givenQuantity, unit, what }: PledgeDetails): EnteredGift => ({
  amount: givenAmount === null ? null : (amount ?? 0) - givenAmount,
  quantity: givenQuantity === null ? '' : String((quantity ?? 0) - givenQuantity).replace('.', ','),
  unit: unit ?? '',
  what: what ?? '',
});
