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
import { countedOf, placesChosen, stockChosen } from './takeOver.rules.ts';

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
  const [goods, setGoods] = useState<Record<string, TypedGoods>>({});
  const [takesRest, setTakesRest] = useState(false);
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
  const stock = stockChosen(content, needsFunds ? { fundIds, takesRest } : null);
  const goodsOf = (itemId: string): TypedGoods => goods[itemId] ?? { counted: '', explanation: '' };
  const isCounted =
    places.every(({ placeId }) => typeof countOf(placeId).counted === 'number') &&
    stock.every(({ itemId }) => countedOf(goodsOf(itemId).counted) !== null);
  const canSend = day !== '' && isCounted && (!needsReason || reason.trim() !== '');
  const send = () =>
    void act.run({
      input: {
        ...offices,
        day,
        fundIds: needsFunds ? fundIds : null,
        takesRest: needsFunds ? takesRest : null,
        reason: reason.trim() || null,
        counts: places.map(({ placeId }) => ({
          placeId,
          counted: countOf(placeId).counted as number,
          explanation: countOf(placeId).explanation.trim() || null,
        })),
        stockCounts: stock.map(({ itemId }) => ({
          itemId,
          counted: countedOf(goodsOf(itemId).counted)!,
          explanation: goodsOf(itemId).explanation.trim() || null,
        })),
      },
    });
  return (
    <Section title={translate('resources.fundHandovers.counts')}>
      <Stack spacing={2} sx={{ maxWidth: 720 }}>
        {needsFunds && (
          <FundChoice
            funds={preview.funds}
            chosen={fundIds}
            onChange={onFunds}
            takesRest={takesRest}
            onRest={setTakesRest}
          />
        )}
        {places.map((place) => (
          <PlaceCount
            key={place.placeId}
            place={place}
            typed={countOf(place.placeId)}
            onChange={(next) => setTyped({ ...typed, [place.placeId]: next })}
          />
        ))}
        {stock.map((item) => (
          <StockCount
            key={item.itemId}
            item={item}
            typed={goodsOf(item.itemId)}
            onChange={(next) => setGoods({ ...goods, [item.itemId]: next })}
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
        <Explanation value={typed.explanation} onChange={(explanation) => onChange({ ...typed, explanation })} />
      )}
    </Stack>
  );
};

interface TypedGoods {
  counted: string;
  explanation: string;
}

interface StockCountProps {
  item: Preview['content']['stock'][number];
  typed: TypedGoods;
  onChange: (typed: TypedGoods) => void;
}

const StockCount = ({ item: { name, unit, booked }, typed, onChange }: StockCountProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const counted = countedOf(typed.counted);
  const isWrong = typed.counted !== '' && counted === null;
  const differs = counted !== null && counted !== booked;
  return (
    <Stack spacing={1}>
      <TextField
        label={translate('resources.fundHandovers.stockCountOf', { name, unit })}
        value={typed.counted}
        onChange={({ target }) => onChange({ ...typed, counted: target.value })}
        required
        error={isWrong}
        helperText={isWrong ? translate('resources.fundHandovers.quantityHelp') : undefined}
        slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 20 } }}
      />
      <Typography variant="body2" color={differs ? 'warning.main' : 'textSecondary'}>
        {translate('resources.fundHandovers.stockIs', { much: `${format.quantity(booked)} ${unit}` })}
      </Typography>
      {differs && (
        <Explanation value={typed.explanation} onChange={(explanation) => onChange({ ...typed, explanation })} />
      )}
    </Stack>
  );
};

const Explanation = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => (
  <TextField
    label={useTranslate()('resources.fundHandovers.fields.explanation')}
    value={value}
    onChange={({ target }) => onChange(target.value)}
    required
    multiline
    slotProps={{ htmlInput: { maxLength: 1000 } }}
  />
);

interface FundChoiceProps {
  funds: Preview['funds'];
  chosen: string[];
  onChange: (ids: string[]) => void;
  takesRest: boolean;
  onRest: (takesRest: boolean) => void;
}

/** Several offices go on with the work: which funds go to this one, and whether what belongs to none does. */
const FundChoice = ({ funds, chosen, onChange, takesRest, onRest }: FundChoiceProps) => {
  const translate = useTranslate();
  return (
    <FormGroup>
      <Typography variant="body2">{translate('resources.fundHandovers.chooseFunds')}</Typography>
      {funds.map(({ fundId, fund }) => (
        <FormControlLabel
          key={fundId}
          label={fund}
          control={
            <Checkbox
              checked={chosen.includes(fundId)}
              onChange={(_, isChosen) =>
                onChange(isChosen ? [...chosen, fundId] : chosen.filter((one) => one !== fundId))
              }
            />
          }
        />
      ))}
      <FormControlLabel
        label={translate('resources.fundHandovers.takesRest')}
        control={<Checkbox checked={takesRest} onChange={(_, takes) => onRest(takes)} />}
      />
    </FormGroup>
  );
};
