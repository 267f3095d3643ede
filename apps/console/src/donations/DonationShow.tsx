import Block from '@mui/icons-material/BlockOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import { Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Additions } from '../resource/Additions';
import { draftActs } from '../resource/place.ts';
import { ActButton } from '../shared/ActButton';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { ReasonField, useReason } from '../shared/ReasonField';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { useAct } from '../shared/useAct';
import { useVoucherName } from '../vouchers';
import { useGift, useGiver } from './columns';
import { AMEND_DONATION, type DonationDetails, type DonationRow, WITHDRAW_DONATION } from './donations.graphql.ts';
import { ConfirmButton } from './ConfirmButton';
import { DonationStandingChip } from './DonationStandingChip';
import { ReceiptsButton } from './ReceiptsButton';

/** One thing that was given: by whom, for what, and how it was received. */
export const DonationShow = () => {
  const giftOf = useGift();
  const giverOf = useGiver();
  return (
    <ShowPage<DonationDetails, DonationRow>
      resource="donations"
      isPersonal
      titleOf={giftOf}
      subtitleOf={(donation) => `${donation.organisation.name} · ${giverOf(donation)}`}
      marks={({ standing }) => <DonationStandingChip standing={standing} />}
      actions={(donation) => (
        <>
          {donation.canKeep && donation.kind === 'MONEY' && donation.standing === 'NOTED' && (
            <ReceiptsButton rows={[donation]} onDone={() => undefined} />
          )}
          <ConfirmButton rows={[donation]} />
          <AmendDonationButton donation={donation} />
          <WithdrawDonationButton donation={donation} />
          <Additions at={draftActs} give={{ resource: 'donations', id: donation.id }} />
        </>
      )}
    >
      {(donation) => <Details donation={donation} />}
    </ShowPage>
  );
};

interface DonationProps {
  donation: DonationDetails;
}

const Details = ({ donation }: DonationProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const giverOf = useGiver();
  const giftOf = useGift();
  const nameOf = useVoucherName();
  const { kind, day, amount, campaign, giver, giverWritten, note, receipt, receiptDraftId, item, pledge } = donation;
  const { withdrawnOn, withdrawalReason } = donation;
  return (
    <Section title={translate('resources.donations.details')}>
      <Facts>
        <Fact label="resources.donations.fields.giver">{giverOf(donation)}</Fact>
        {giver && (
          <Fact label="resources.donations.fields.giverKind">
            {[translate(`enums.CounterpartyKind.${giver.kind}`), giver.address].filter(Boolean).join(' · ')}
          </Fact>
        )}
        {giverWritten !== null && <Fact label="resources.donations.fields.giverWritten">{giverWritten}</Fact>}
        <Fact label="resources.donations.fields.kind">{giftOf(donation)}</Fact>
        <Fact label={`resources.donations.fields.${kind === 'MONEY' ? 'money' : 'worth'}`}>
          {amount !== null && <Money amount={amount} />}
        </Fact>
        <Fact label="resources.donations.fields.day">{format.date(day)}</Fact>
        <Fact label="resources.donations.fields.campaignId">
          {campaign && (
            <RecordLink resource="campaigns" id={campaign.id}>
              {campaign.name}
            </RecordLink>
          )}
        </Fact>
        {kind === 'MONEY' && (
          <Fact label="resources.donations.fields.receipt">
            {receipt ? (
              <RecordLink resource="vouchers" id={receipt.id}>
                {nameOf(receipt)}
              </RecordLink>
            ) : (
              receiptDraftId && (
                <RecordLink resource="voucherDrafts" id={receiptDraftId}>
                  {translate('resources.donations.inReceipt')}
                </RecordLink>
              )
            )}
          </Fact>
        )}
        {item && (
          <Fact label="resources.donations.fields.itemId">
            <RecordLink resource="stockItems" id={item.id}>
              {`${item.name}: ${format.quantity(item.remains)} ${item.unit}`}
            </RecordLink>
          </Fact>
        )}
        {pledge && (
          <Fact label="resources.donations.fields.pledge">
            <RecordLink resource="pledges" id={pledge.id}>
              {format.date(pledge.dueOn)}
            </RecordLink>
          </Fact>
        )}
        <Fact label="resources.donations.fields.note" wide>
          {note}
        </Fact>
        {withdrawnOn !== null && (
          <Fact label="resources.donations.fields.withdrawnOn" wide>
            {`${format.date(withdrawnOn)} · ${withdrawalReason ?? ''}`}
          </Fact>
        )}
      </Facts>
    </Section>
  );
};

const AmendDonationButton = ({ donation }: DonationProps) => {
  const { id, version, canKeep, isAnonymous: before, note: said, giverName } = donation;
  const translate = useTranslate();
  const [isAnonymous, setAnonymous] = useState(before);
  const [note, setNote] = useState(said ?? '');
  const act = useAct(AMEND_DONATION, { done: 'resources.donations.amend.done' });
  if (!canKeep) return null;
  return (
    <ActButton
      act={{ ...act, open: () => (act.open(), setAnonymous(before), setNote(said ?? '')) }}
      icon={Edit}
      label="resources.donations.amend.label"
      explanation="resources.donations.amend.explanation"
      variables={() => ({ input: { id, version, isAnonymous, note: note.trim() || null } })}
    >
      <FormControlLabel
        control={
          <Checkbox checked={isAnonymous} disabled={giverName === null} onChange={(_, isOn) => setAnonymous(isOn)} />
        }
        label={translate('resources.donations.fields.isAnonymous')}
      />
      <TextField
        label={translate('resources.donations.fields.note')}
        helperText={translate('resources.campaigns.namesNobody')}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    </ActButton>
  );
};

const WithdrawDonationButton = ({ donation: { id, version, canKeep, kind, standing } }: DonationProps) => {
  const translate = useTranslate();
  const reason = useReason();
  const act = useAct(WITHDRAW_DONATION, { done: 'resources.donations.withdraw.done' });
  if (!canKeep) return null;
  const isTaken = kind === 'MONEY' && standing !== 'NOTED';
  return (
    <ActButton
      act={act}
      icon={Block}
      color="error"
      label="resources.donations.withdraw.label"
      explanation="resources.donations.withdraw.explanation"
      disabledReason={isTaken ? translate('resources.donations.withdraw.inReceipt') : null}
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
