import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { isDay } from './day.rules';
import { DayField, DayText, useDayFault } from './DayField';
import { thisYear } from './format';
import { useFormField } from './useFormField';

interface DayInputProps {
  source: string;
  /** i18n key; the field of the resource unless told. */
  label?: string;
  isRequired?: boolean;
  /** i18n key of what stands below, or words that are translated already. */
  helperText?: string | false;
  /** The value of the form that says the year of the work: a year or a day. */
  yearOf?: string;
  isAnyTime?: boolean;
}

/** A day in a form of react-admin, ISO; null for none. */
export const DayInput = ({ source, label, isRequired, helperText = false, yearOf, isAnyTime }: DayInputProps) => {
  const translate = useTranslate();
  const faultOf = useDayFault();
  const year = useYearOf(yearOf, source);
  const validate = (held: string | null | undefined) =>
    held ? faultOf(held) : isRequired ? translate('ra.validation.required') : undefined;
  const { value, onChange, label: named, ...field } = useFormField<string>({ source, label, validate });
  return (
    <DayText
      {...field}
      label={translate(named || '')}
      value={value ?? ''}
      onChange={(held) => onChange(held || null)}
      year={year}
      isRequired={isRequired}
      isAnyTime={isAnyTime}
      help={helperText ? translate(helperText, { _: helperText }) : undefined}
      isInForm
    />
  );
};

/** The year that another value of the form says, or the one that stood here first; this one where there is none. */
function useYearOf(yearOf: string | undefined, source: string): number {
  const other = useWatch({ name: yearOf ?? source }) as string | number | null | undefined;
  const [first] = useState(other);
  const held = String((yearOf ? other : first) ?? '');
  if (/^\d{4}$/.test(held)) return Number(held);
  return isDay(held) ? Number(held.slice(0, 4)) : thisYear();
}

/** A day that a list is filtered by; what is no day filters nothing. */
export const DayFilter = ({ source, label }: { source: string; label?: string; alwaysOn?: boolean }) => {
  const { value, onChange, label: named } = useFormField<string>({ source, label, validate: () => undefined });
  return (
    <DayField
      label={named || ''}
      value={value ?? ''}
      onChange={(day) => onChange(day || null)}
      isRequired={false}
      isAnyTime
    />
  );
};
