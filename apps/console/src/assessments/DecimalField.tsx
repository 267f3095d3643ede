import { TextField } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { readDecimal } from '../shared/decimal.rules.ts';

/** As many as criteria measure by. */
const DECIMALS = 4;

interface DecimalFieldProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** Points and measured figures: a comma or a point before the decimals. What cannot be read is kept here and not handed on. */
export const DecimalField = ({ label, value, onChange }: DecimalFieldProps) => {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  const [typed, setTyped] = useState<string | null>(null);
  const written = value === null ? '' : String(value).replace('.', locale === 'en' ? '.' : ',');
  const text = typed !== null && readDecimal(typed, DECIMALS) === value ? typed : (typed ?? written);
  const isWrong = typed !== null && typed.trim() !== '' && readDecimal(typed, DECIMALS) === null;
  return (
    <TextField
      label={label}
      value={text}
      error={isWrong}
      helperText={isWrong ? translate('shared.number.notDecimal', { decimals: DECIMALS }) : undefined}
      onChange={({ target }) => {
        setTyped(target.value);
        const read = readDecimal(target.value, DECIMALS);
        if (read !== null || target.value.trim() === '') onChange(read);
      }}
      onBlur={() => !isWrong && setTyped(null)}
      slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
      sx={{ width: { xs: 1, sm: 200 } }}
    />
  );
};
