import { InputAdornment, TextField } from '@mui/material';
import { type ChangeEvent, type ReactNode, type Ref, useLayoutEffect, useRef, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { LARGEST_FIGURE } from '../../../../libs/form-rules/src/index.ts';
import { amountInWords } from '../../../../libs/money-rules/src/index.ts';
import { useFormat } from './format';
import { useFormField } from './useFormField';
import { type Bounds, heldNumber, numberFault, retyped, type Typing, type WholeNumber } from './wholeNumber.rules';

interface NumberLook extends Partial<Bounds> {
  /** i18n key; false where the name is hidden and `ariaLabel` says it. */
  label?: string | false;
  ariaLabel?: string;
  /** A year and a code are written without thousands; under money the amount stands in words. */
  kind?: 'count' | 'money' | 'year';
  help?: ReactNode;
  isRequired?: boolean;
  suffix?: string;
}

interface WholeNumberFieldProps extends NumberLook {
  value: WholeNumber;
  onChange: (value: WholeNumber) => void;
  onBlur?: () => void;
  name?: string;
  inputRef?: Ref<HTMLInputElement>;
  /** What the form says of it, translated. */
  fault?: ReactNode;
  autoFocus?: boolean;
  /** The form of react-admin asks its rules; elsewhere the browser holds the form back. */
  isInForm?: boolean;
}

/** The number of what a field holds; null while it is empty or cannot be read. */
export const numberOf = (held: WholeNumber): number | null => (typeof held === 'number' ? held : null);

/** The one field for whole numbers and đồng: thousands while it is typed, what cannot be read is said and never sent. */
export const WholeNumberField = (props: WholeNumberFieldProps) => {
  const { label, ariaLabel, kind = 'count', help, isRequired, suffix, value, name, autoFocus, isInForm } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const typing = useNumberTyping(props);
  const said = useNumberFault(props)(value);
  const fault = typing.isTyping && typeof value === 'string' ? undefined : (said ?? props.fault);
  const words = kind === 'money' && typeof value === 'number' && value > 0 ? amountInWords(value, locale) : null;
  useLayoutEffect(() => typing.input.current?.setCustomValidity(isInForm ? '' : (said ?? '')));
  return (
    <TextField
      fullWidth
      name={name}
      label={label ? translate(label) : undefined}
      value={typing.text}
      onChange={typing.onChange}
      onFocus={typing.onFocus}
      onBlur={typing.onBlur}
      required={isRequired}
      autoFocus={autoFocus}
      error={fault !== undefined}
      helperText={fault ?? words ?? help}
      inputRef={typing.ref}
      slotProps={{
        htmlInput: {
          required: isRequired && !isInForm,
          inputMode: 'numeric',
          autoComplete: 'off',
          'aria-label': ariaLabel,
        },
        input: suffix ? { endAdornment: <InputAdornment position="end">{suffix}</InputAdornment> } : {},
      }}
    />
  );
};

/** Why what is held cannot be sent, in the reader's language. */
export function useNumberFault({ min = 0, max = LARGEST_FIGURE, kind }: Pick<NumberLook, 'min' | 'max' | 'kind'>) {
  const translate = useTranslate();
  const format = useNumberText(kind);
  return (held: WholeNumber): string | undefined => {
    const fault = numberFault(held, { min, max });
    return fault ? translate(`shared.number.${fault.key}`, { bound: format(fault.bound) }) : undefined;
  };
}

function useNumberText(kind: NumberLook['kind']): (value: number) => string {
  const format = useFormat();
  return kind === 'year' ? String : format.number;
}

/** The text while somebody types; the value decides as soon as it is another one. */
function useNumberTyping({ value, onChange, onBlur, inputRef, kind }: WholeNumberFieldProps) {
  const format = useNumberText(kind);
  const [typed, setTyped] = useState<Typing>({ text: '', caret: 0 });
  // What a field that gets the focus holds is selected whole: only typing moves the caret.
  const [isTyping, setTyping] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const written = typeof value === 'number' ? format(value) : (value ?? '');
  const text = heldNumber(typed.text) === value && isFocused ? typed.text : written;
  useLayoutEffect(() => {
    if (isTyping && input.current?.value === typed.text) input.current.setSelectionRange(typed.caret, typed.caret);
  }, [typed, isTyping]);
  const ref = (node: HTMLInputElement | null) => {
    input.current = node;
    if (typeof inputRef === 'function') inputRef(node);
  };
  return {
    input,
    ref,
    text,
    isTyping,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      const next = retyped(text, { text: target.value, caret: target.selectionStart ?? target.value.length }, format);
      setTyped(next);
      setTyping(true);
      onChange(heldNumber(next.text));
    },
    onFocus: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) => {
      setTyped({ text, caret: text.length });
      setFocused(true);
      target.select();
    },
    onBlur: () => {
      setFocused(false);
      setTyping(false);
      onBlur?.();
    },
  };
}

interface WholeNumberInputProps extends NumberLook {
  source: string;
  /** i18n key of what stands below. */
  helperText?: string | false;
}

/** The same within a form of react-admin. */
export const WholeNumberInput = ({ source, label, helperText = false, isRequired, ...look }: WholeNumberInputProps) => {
  const translate = useTranslate();
  const faultOf = useNumberFault(look);
  const validate = (held: WholeNumber | undefined) =>
    held == null || held === '' ? (isRequired ? translate('ra.validation.required') : undefined) : faultOf(held);
  const { value, ...field } = useFormField<WholeNumber>({ source, label, validate });
  return (
    <WholeNumberField
      {...look}
      {...field}
      value={value ?? null}
      isRequired={isRequired}
      isInForm
      help={helperText ? translate(helperText) : undefined}
    />
  );
};
