import ReceiptLong from '@mui/icons-material/ReceiptLongOutlined';
import { FormControlLabel, MenuItem, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today, useFormat } from '../shared/format';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { sumOf } from '../shared/sums.rules.ts';
import { CounterpartyField, ENTRY_CHOICES } from '../voucherDrafts';
import { DRAFT_RECEIPTS, type DonationRow } from './donations.graphql.ts';

interface ReceiptsButtonProps {
  rows: readonly DonationRow[];
  onDone: () => void;
}

/** Money that was chosen becomes receipts: one for all, or one each. */
export const ReceiptsButton = ({ rows, onDone }: ReceiptsButtonProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const redirect = useRedirect();
  const ready = rows.filter(({ kind, standing, canKeep }) => kind === 'MONEY' && standing === 'NOTED' && canKeep);
  const organisations = [...new Set(ready.map(({ organisation }) => organisation.id))];
  const [organisationId] = organisations;
  const [mode, setMode] = useState<Types.ReceiptMode>('ONE');
  const [day, setDay] = useState(today);
  const [placeId, setPlaceId] = useState('');
  const [fundId, setFundId] = useState('');
  const [payerId, setPayerId] = useState<string | null>(null);
  const { data } = useGraphql(ENTRY_CHOICES, organisationId ? { organisationId } : null, { staleTime: 300_000 });
  const act = useAct(DRAFT_RECEIPTS, {
    done: 'resources.donations.receipts.done',
    onDone: ({ draftReceipts: [first, ...others] }) => {
      onDone();
      if (first && others.length === 0) redirect('show', 'voucherDrafts', first);
      else redirect('/voucherDrafts');
    },
  });
  const asksFund = ready.some(({ campaign }) => campaign === null);
  const asksPayer = mode === 'ONE' || ready.some(({ giverName }) => giverName === null);
  const places = (data?.moneyPlacesOf ?? []).filter(({ closedOn }) => !closedOn);
  const funds = (data?.fundsOf ?? []).filter(({ sources, closedOn }) => sources.includes('CONTRIBUTION') && !closedOn);
  const isWhole = day && placeId && (!asksFund || fundId) && (!asksPayer || payerId);
  const why =
    ready.length === 0 ? 'none' : organisations.length > 1 ? 'several' : ready.length > 100 ? 'tooMany' : null;
  const total = sumOf(ready);
  return (
    <ActButton
      act={act}
      icon={ReceiptLong}
      size="small"
      variant="contained"
      label="resources.donations.receipts.label"
      explanation="resources.donations.receipts.explanation"
      params={{ smart_count: ready.length, amount: format.money(total) }}
      disabledReason={why && translate(`resources.donations.receipts.${why}`)}
      variables={() =>
        isWhole
          ? {
              input: {
                donationIds: ready.map(({ id }) => id),
                mode,
                day,
                placeId,
                fundId: asksFund ? fundId : null,
                payerId: asksPayer ? payerId : null,
              },
            }
          : null
      }
    >
      {ready.length < rows.length && (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.donations.receipts.leftOut', { smart_count: rows.length - ready.length })}
        </Typography>
      )}
      <RadioGroup value={mode} onChange={(_, next) => setMode(next as Types.ReceiptMode)}>
        {(['ONE', 'EACH'] as const).map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" />}
            label={translate(`enums.ReceiptMode.${one}`)}
          />
        ))}
      </RadioGroup>
      <TextField
        select
        label={translate('resources.donations.receipts.placeId')}
        value={placeId}
        onChange={({ target }) => setPlaceId(target.value)}
        required
      >
        {places.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <DayField label="resources.donations.receipts.day" value={day} onChange={setDay} />
      {asksFund && (
        <TextField
          select
          label={translate('resources.donations.receipts.fundId')}
          helperText={translate('resources.donations.receipts.fundHelp')}
          value={fundId}
          onChange={({ target }) => setFundId(target.value)}
          required
        >
          {funds.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {asksPayer && data && organisationId && (
        <CounterpartyField
          organisationId={organisationId}
          label={translate('resources.donations.receipts.payerId')}
          choices={data}
          value={payerId}
          known={null}
          onChange={setPayerId}
          isRequired
        />
      )}
    </ActButton>
  );
};
