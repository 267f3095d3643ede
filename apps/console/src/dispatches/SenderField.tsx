import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Named } from '../shared/named.ts';

interface SenderFieldProps {
  senders: Named[];
  value: string;
  onChange: (id: string) => void;
}

export const SenderField = ({ senders, value, onChange }: SenderFieldProps) => {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate('resources.dispatches.fields.sender')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {senders.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};
