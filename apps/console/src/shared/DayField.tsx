import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface DayFieldProps {
  /** i18n key. */
  label: string;
  value: string;
  onChange: (day: string) => void;
  isRequired?: boolean;
  min?: string;
}

/** A calendar day outside react-admin's forms: dialogs, filters of our own. */
export const DayField = ({ label, value, onChange, isRequired = true, min }: DayFieldProps) => {
  const translate = useTranslate();
  return (
    <TextField
      type="date"
      label={translate(label)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      required={isRequired}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min } }}
    />
  );
};
