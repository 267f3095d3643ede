import { InputAdornment, TextField } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { amountInWords } from '../../../../libs/money-rules/src/index.ts';
import { type AmountFault, amountFault, heldAmount } from './amount.rules.ts';
import { useFormat } from './format';
import { useFormField } from './useFormField';
import type { WholeNumber } from './wholeNumber.rules.ts';

interface AmountFieldProps {
  /** Translated. */
  label: string;
  value: WholeNumber;
  onChange: (value: WholeNumber) => void;
  isRequired?: boolean;
  /** What is wrong besides, translated. */
  fault?: ReactNode;
  autoFocus?: boolean;
  /** Nothing stands below while it is empty. */
  isBare?: boolean;
}

/** An amount of đồng as a treasurer types it: 1tr5, 200k, 1.500.000. In words while it is typed; in figures once the field is left. */
export const AmountField = ({ label, value, onChange, isRequired, fault, autoFocus, isBare }: AmountFieldProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [locale] = useLocaleState();
  const [typed, setTyped] = useState<string | null>(null);
  const sayFault = useAmountFault();
  const isTyping = typed !== null && heldAmount(typed) === value;
  const text = isTyping ? typed : typeof value === 'number' ? format.amount(value) : (value ?? '');
  const said = isTyping && typeof value === 'string' ? undefined : (sayFault(value) ?? fault);
  const words = typeof value === 'number' && value > 0 && amountInWords(value, locale);
  const understood = isTyping && typeof value === 'number' && format.amount(value) !== typed && format.money(value);
  return (
    <TextField
      fullWidth
      label={label}
      value={text}
      required={isRequired}
      autoFocus={autoFocus}
      error={said !== undefined}
      helperText={
        said ?? ([understood, words].filter(Boolean).join(' · ') || (!isBare && translate('shared.amount.help')))
      }
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(heldAmount(target.value));
      }}
      onFocus={({ target }) => target.select()}
      onBlur={() => setTyped(null)}
      slotProps={{
        htmlInput: { autoComplete: 'off', sx: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
        input: { endAdornment: <InputAdornment position="end">đ</InputAdornment> },
        formHelperText: { 'aria-live': 'polite' },
      }}
    />
  );
};

/** Why what is held cannot be sent, in the reader's language. */
export function useAmountFault(): (held: WholeNumber) => string | undefined {
  const translate = useTranslate();
  const format = useFormat();
  const shown = ({ params }: AmountFault) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? format.money(value) : value]),
    );
  return (held) => {
    const fault = amountFault(held);
    return fault ? translate(`shared.amount.${fault.code}`, shown(fault)) : undefined;
  };
}

/** An amount that a list is filtered by; what is no amount filters nothing. */
export const AmountFilter = ({ source, label }: { source: string; label: string; alwaysOn?: boolean }) => {
  const translate = useTranslate();
  const [unread, setUnread] = useState<string | null>(null);
  const { value, onChange } = useFormField<number | ''>({ source, label, validate: () => undefined });
  const take = (held: WholeNumber) => {
    const isRead = typeof held !== 'string';
    setUnread(isRead ? null : held);
    onChange(isRead ? held : null);
  };
  return <AmountField label={translate(label)} value={unread ?? (value || null)} onChange={take} isBare />;
};
