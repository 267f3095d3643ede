import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

/** The present password, which an act on one's own access asks for once more. */
export const OwnPasswordField = ({ value, onChange }: { value: string; onChange: (password: string) => void }) => {
  const translate = useTranslate();
  return (
    <TextField
      type="password"
      label={translate('signIn.password')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      autoComplete="current-password"
      required
    />
  );
};
