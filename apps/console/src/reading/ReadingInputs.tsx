import { MenuItem, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useController } from 'react-hook-form';
import { DayText, useDayFault } from '../shared/DayField';
import { useNumberFault, WholeNumberField } from '../shared/WholeNumberField';
import type { WholeNumber } from '../shared/wholeNumber.rules';

interface InputProps {
  /** Path in the form's values. */
  name: string;
  /** i18n key. */
  label: string;
  /** i18n key or something translated already. */
  help?: ReactNode;
  isRequired?: boolean;
}

function useField(
  { name, label, help, isRequired }: InputProps,
  faultOf: (held: unknown) => string | undefined = () => undefined,
) {
  const translate = useTranslate();
  const { field, fieldState } = useController({ name, rules: { validate: (held: unknown) => faultOf(held) ?? true } });
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

/** A calendar day; empty is ''. What is no day holds the form back. */
export const Day = (props: InputProps) => {
  const faultOf = useDayFault();
  const {
    label,
    helperText,
    error,
    required,
    fullWidth: _,
    ...field
  } = useField(props, (held) => faultOf((held as string | null) ?? ''));
  return (
    <DayText
      {...field}
      label={label}
      value={(field.value as string | null) ?? ''}
      isRequired={required}
      isAnyTime
      fault={error ? (helperText ?? '') : undefined}
      help={helperText}
    />
  );
};

/** A whole number; empty is null. */
export const Whole = ({ min, max, kind, ...props }: InputProps & { min: number; max: number; kind?: 'year' }) => {
  const faultOf = useNumberFault({ min, max });
  const {
    value,
    label: _label,
    helperText,
    error,
    required,
    fullWidth: _,
    ...field
  } = useField(props, (held) => faultOf((held as WholeNumber) ?? null));
  return (
    <WholeNumberField
      {...field}
      label={props.label}
      value={(value as WholeNumber) ?? null}
      min={min}
      max={max}
      kind={kind}
      isRequired={required}
      fault={error ? (helperText ?? '') : undefined}
      help={helperText}
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
