import { TextField } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useFormField } from '../shared/useFormField';
import { readTargetValue } from './targetValue.rules';

/** A number of at most two decimals, as people write it. Empty: not confirmed yet. */
export const TargetValueInput = ({ source, label }: { source: string; label: string }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [typed, setTyped] = useState<string | null>(null);
  const validate = (held: number | string | null | undefined) =>
    typeof held === 'string' ? translate('resources.movements.target.notNumber') : undefined;
  const { value, fault, onChange, onBlur, inputRef, name } = useFormField<number | string>({ source, label, validate });
  const written = typeof value === 'number' ? value.toLocaleString(locale === 'en' ? 'en-GB' : 'vi-VN') : (value ?? '');
  return (
    <TextField
      fullWidth
      name={name}
      label={translate(label)}
      value={typed ?? written}
      inputRef={inputRef}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(readTargetValue(target.value));
      }}
      onBlur={() => {
        setTyped(null);
        onBlur();
      }}
      error={fault !== undefined}
      helperText={fault ?? translate('resources.movements.target.valueHelp')}
      slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
    />
  );
};
