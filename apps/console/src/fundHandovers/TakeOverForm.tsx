import { Box, Button, Checkbox, FormControlLabel, FormGroup, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { AmountField } from '../shared/AmountField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import { type FundHandoverPreviewQuery, PREPARE_FUND_HANDOVER } from './fundHandovers.graphql.ts';
import { placesChosen } from './takeOver.rules.ts';

type Preview = FundHandoverPreviewQuery['fundHandoverPreview'];

interface TakeOverFormProps {
  offices: { organisationId: string; toOrganisationId: string };
  day: string;
  preview: Preview;
  fundIds: string[];
  onFunds: (ids: string[]) => void;
}

interface Typed {
  counted: WholeNumber;
  explanation: string;
}

/** What was counted in each place against the books, and why where they differ. */
export const TakeOverForm = ({ offices, day, preview, fundIds, onFunds }: TakeOverFormProps) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [typed, setTyped] = useState<Record<string, Typed>>({});
  const [reason, setReason] = useState('');
  const act = useAct(PREPARE_FUND_HANDOVER, {
    done: 'resources.fundHandovers.prepared',
    leave: ({ prepareFundHandover: { id } }) => {
      redirect('show', 'fundHandovers', id);
      return true;
    },
    onFailed: () => true,
  });
  const { content, needsFunds, needsReason } = preview;
  const places = placesChosen(content, needsFunds ? fundIds : null);
  const countOf = (placeId: string): Typed => typed[placeId] ?? { counted: null, explanation: '' };
  const isCounted = places.every(({ placeId }) => typeof countOf(placeId).counted === 'number');
  const canSend = day !== '' && isCounted && (!needsReason || reason.trim() !== '');
  const send = () =>
    void act.run({
      input: {
        ...offices,
        day,
        fundIds: needsFunds ? fundIds : null,
        reason: reason.trim() || null,
        counts: places.map(({ placeId }) => ({
          placeId,
          counted: countOf(placeId).counted as number,
          explanation: countOf(placeId).explanation.trim() || null,
        })),
      },
    });
  return (
    <Section title={translate('resources.fundHandovers.counts')}>
      <Stack spacing={2} sx={{ maxWidth: 720 }}>
        {needsFunds && <FundChoice content={content} chosen={fundIds} onChange={onFunds} />}
        {places.map((place) => (
          <PlaceCount
            key={place.placeId}
            place={place}
            typed={countOf(place.placeId)}
            onChange={(next) => setTyped({ ...typed, [place.placeId]: next })}
          />
        ))}
        {needsReason && (
          <TextField
            label={translate('resources.fundHandovers.fields.reason')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            required
            multiline
            minRows={2}
            slotProps={{ htmlInput: { maxLength: 1000 } }}
          />
        )}
        <ErrorNotice error={act.error} />
        <Box>
          <Button variant="contained" disabled={!canSend} loading={act.isPending} onClick={send}>
            {translate('resources.fundHandovers.prepare')}
          </Button>
        </Box>
      </Stack>
    </Section>
  );
};

interface PlaceCountProps {
  place: ReturnType<typeof placesChosen>[number];
  typed: Typed;
  onChange: (typed: Typed) => void;
}

const PlaceCount = ({ place: { place, booked }, typed, onChange }: PlaceCountProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const differs = typeof typed.counted === 'number' && typed.counted !== booked;
  return (
    <Stack spacing={1}>
      <AmountField
        label={translate('resources.fundHandovers.countOf', { place })}
        value={typed.counted}
        onChange={(counted) => onChange({ ...typed, counted })}
        isRequired
      />
      <Typography variant="body2" color={differs ? 'warning.main' : 'textSecondary'}>
        {translate('resources.fundHandovers.bookedIs', { amount: format.money(booked) })}
      </Typography>
      {differs && (
        <TextField
          label={translate('resources.fundHandovers.fields.explanation')}
          value={typed.explanation}
          onChange={({ target }) => onChange({ ...typed, explanation: target.value })}
          required
          multiline
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      )}
    </Stack>
  );
};

interface FundChoiceProps {
  content: Preview['content'];
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** Several offices go on with the work: which funds go to this one. */
const FundChoice = ({ content, chosen, onChange }: FundChoiceProps) => {
  const translate = useTranslate();
  const funds = new Map(content.money.map(({ fundId, fund }) => [fundId, fund]));
  return (
    <FormGroup>
      <Typography variant="body2">{translate('resources.fundHandovers.chooseFunds')}</Typography>
      {[...funds].map(([id, name]) => (
        <FormControlLabel
          key={id}
          label={name}
          control={
            <Checkbox
              checked={chosen.includes(id)}
              onChange={(_, isChosen) => onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />
          }
        />
      ))}
    </FormGroup>
  );
};
