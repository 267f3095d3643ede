import { FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';

/** What offices use, the shortest first; others are the same in another order. */
const ORDERS: readonly Types.SigningStep[][] = [
  ['MAKER', 'HEAD'],
  ['MAKER', 'ACCOUNTANT', 'HEAD'],
  ['MAKER', 'HEAD', 'TREASURER'],
  ['MAKER', 'ACCOUNTANT', 'HEAD', 'TREASURER'],
];

interface SigningOrderFieldProps {
  value: readonly Types.SigningStep[];
  onChange: (order: Types.SigningStep[]) => void;
}

/** Who signs a voucher, one after the other. */
export const SigningOrderField = ({ value, onChange }: SigningOrderFieldProps) => {
  const translate = useTranslate();
  const orders = ORDERS.some((order) => order.join() === value.join()) ? ORDERS : [[...value], ...ORDERS];
  return (
    <FormControl>
      <FormLabel>{translate('resources.accountBooks.fields.signingOrder')}</FormLabel>
      <RadioGroup value={value.join()} onChange={(_, chosen) => onChange(chosen.split(',') as Types.SigningStep[])}>
        {orders.map((order) => (
          <FormControlLabel
            key={order.join()}
            value={order.join()}
            control={<Radio size="small" />}
            label={order.map((step) => translate(`enums.SigningStep.${step}`)).join(' → ')}
          />
        ))}
      </RadioGroup>
      <FormHelperText sx={{ mx: 0 }}>{translate('resources.accountBooks.signingHelp')}</FormHelperText>
    </FormControl>
  );
};
