import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { OWN_TYPES } from './ownTypes';

interface TypeSelectProps {
  value: string;
  onChange: (type: string) => void;
  fault?: string;
}

export const TypeSelect = ({ value, onChange, fault }: TypeSelectProps) => {
  const translate = useTranslate();
  return (
    <TextField
      select
      required
      label={translate('resources.ownDocuments.fields.type')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={fault !== undefined}
      helperText={fault}
    >
      {OWN_TYPES.map((type) => (
        <MenuItem key={type} value={type}>
          {translate(`enums.directiveType.${type}`)}
        </MenuItem>
      ))}
    </TextField>
  );
};
