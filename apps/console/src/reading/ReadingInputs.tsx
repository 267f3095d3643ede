import { MenuItem, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useController } from 'react-hook-form';
import { useFormat } from '../shared/format';

interface InputProps {
  /** Path in the form's values. */
  name: string;
  /** i18n key. */
  label: string;
  /** i18n key or something translated already. */
  help?: ReactNode;
  isRequired?: boolean;
}

function useField({ name, label, help, isRequired }: InputProps) {
  const translate = useTranslate();
  const { field, fieldState } = useController({ name });
  const { ref, ...rest } = field;
  const fault = fieldState.error?.message;
  return {
    ...rest,
    inputRef: ref,
    label: translate(label),
    required: isRequired,
    error: fieldState.invalid,
    helperText: fault ?? (typeof help === 'string' ? translate(help) : help),
    fullWidth: true,
  };
}

/** Text; several lines where the value may be long. */
export const Words = ({ isLong = false, ...props }: InputProps & { isLong?: boolean }) => (
  <TextField {...useField(props)} multiline={isLong} maxRows={isLong ? 8 : undefined} />
);

/** A calendar day; empty is ''. Browsers write it in their own order, so it is said once more as documents write it. */
export const Day = ({ help, ...props }: InputProps) => {
  const format = useFormat();
  const { field } = useController({ name: props.name });
  const said = format.date(field.value as string);
  return (
    <TextField
      {...useField({ ...props, help: said ? <>{said}</> : help })}
      type="date"
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
};

/** A whole number; empty is null. */
export const Whole = ({ min, max, ...props }: InputProps & { min: number; max: number }) => {
  const { value, onChange, ...field } = useField(props);
  return (
    <TextField
      {...field}
      type="number"
      value={(value as number | null) ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      slotProps={{ htmlInput: { min, max } }}
    />
  );
};

interface ChoiceProps extends InputProps {
  /** Name of the enumeration under `enums.`. */
  of: string;
  values: readonly string[];
  /** i18n key of "none", where nothing may be chosen. */
  none?: string;
  isMultiple?: boolean;
}

export const Choice = ({ of, values, none, isMultiple = false, ...props }: ChoiceProps) => {
  const translate = useTranslate();
  return (
    <TextField {...useField(props)} select slotProps={{ select: { multiple: isMultiple } }}>
      {none && <MenuItem value="">{translate(none)}</MenuItem>}
      {values.map((value) => (
        <MenuItem key={value} value={value} sx={{ whiteSpace: 'normal' }}>
          {translate(`enums.${of}.${value}`)}
        </MenuItem>
      ))}
    </TextField>
  );
};
