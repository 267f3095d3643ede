import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface FieldProps {
  /** Names the label under `resources.ownDocuments.fields`. */
  source: string;
  value: string;
  onChange: (value: string) => void;
  /** i18n key. */
  help?: string;
  fault?: string;
  isRequired?: boolean;
  placeholder?: string;
}

const WIDE = { gridColumn: '1 / -1' };

/** One line of text. */
export const WordField = ({ source, value, onChange, help, fault, placeholder }: FieldProps) => {
  const translate = useTranslate();
  return (
    <TextField
      label={translate(`resources.ownDocuments.fields.${source}`)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={fault !== undefined}
      helperText={fault ?? (help && translate(help))}
      placeholder={placeholder}
      fullWidth
    />
  );
};

/** A text over the whole width; a list has one entry to a line. */
export const LinesField = ({ source, value, onChange, help, fault, isRequired, placeholder }: FieldProps) => {
  const translate = useTranslate();
  return (
    <TextField
      label={translate(`resources.ownDocuments.fields.${source}`)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={fault !== undefined}
      helperText={fault ?? (help && translate(help))}
      placeholder={placeholder}
      required={isRequired}
      multiline
      minRows={2}
      sx={WIDE}
    />
  );
};
