import { Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { AmountField } from '../shared/AmountField';
import { type EnteredGift, quantityOf } from './gift.rules.ts';

interface GiftFieldsProps {
  kind: Types.DonationKind;
  gift: EnteredGift;
  onChange: (gift: EnteredGift) => void;
}

/** An amount, or so many of something with what they are worth where somebody valued them. */
export const GiftFields = ({ kind, gift, onChange }: GiftFieldsProps) => {
  const translate = useTranslate();
  const put = (changes: Partial<EnteredGift>) => onChange({ ...gift, ...changes });
  const isWrong = gift.quantity !== '' && quantityOf(gift.quantity) === null;
  if (kind === 'MONEY')
    return (
      <AmountField
        label={translate('resources.donations.fields.money')}
        value={gift.amount}
        onChange={(amount) => put({ amount })}
        isRequired
      />
    );
  return (
    <>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <TextField
          label={translate('resources.donations.fields.quantity')}
          value={gift.quantity}
          onChange={({ target }) => put({ quantity: target.value })}
          required
          error={isWrong}
          helperText={isWrong ? translate('resources.donations.quantityHelp') : undefined}
          slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 12 } }}
        />
        <TextField
          label={translate('resources.donations.fields.unit')}
          value={gift.unit}
          onChange={({ target }) => put({ unit: target.value })}
          required
          slotProps={{ htmlInput: { maxLength: 60 } }}
        />
        <TextField
          fullWidth
          label={translate(`resources.donations.fields.${kind === 'GOODS' ? 'what' : 'work'}`)}
          value={gift.what}
          onChange={({ target }) => put({ what: target.value })}
          required={kind === 'GOODS'}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
      </Stack>
      <AmountField
        label={translate('resources.donations.fields.worth')}
        value={gift.amount}
        onChange={(amount) => put({ amount })}
        isBare
      />
    </>
  );
};
