import { TextField } from '@mui/material';
import { useState } from 'react';
import { useLocaleState } from 'react-admin';

interface DecimalFieldProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** Points and measured figures: a comma or a point before the decimals. What cannot be read is kept here and not handed on. */
export const DecimalField = ({ label, value, onChange }: DecimalFieldProps) => {
  const [locale] = useLocaleState();
  const [typed, setTyped] = useState<string | null>(null);
  const written = value === null ? '' : String(value).replace('.', locale === 'en' ? '.' : ',');
  const text = typed !== null && readDecimal(typed) === value ? typed : (typed ?? written);
  const isWrong = typed !== null && typed.trim() !== '' && readDecimal(typed) === null;
  return (
    <TextField
      label={label}
      value={text}
      error={isWrong}
      onChange={({ target }) => {
        setTyped(target.value);
        const read = readDecimal(target.value);
        if (read !== null || target.value.trim() === '') onChange(read);
      }}
      onBlur={() => !isWrong && setTyped(null)}
      slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
      sx={{ width: { xs: 1, sm: 200 } }}
    />
  );
};

export function readDecimal(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,15}(\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}
