import { Button, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Credentials } from './authProvider';

interface SignInFormProps {
  /** A one-time link that waits for its second factor. */
  token: string | null;
  onSubmit: (credentials: Credentials) => Promise<void>;
  isPending: boolean;
  needsTotp: boolean;
  onBack: () => void;
}

/** Address and password, then the code of the second factor where there is one. */
export const SignInForm = ({ token, onSubmit, isPending, needsTotp, onBack }: SignInFormProps) => {
  const translate = useTranslate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = totp.replace(/\s/g, '');
    void onSubmit(token ? { token, totp: code } : { email, password, totp: code });
  };
  return (
    <Stack component="form" spacing={2} onSubmit={submit}>
      {needsTotp ? (
        <TextField
          label={translate('signIn.totp')}
          helperText={translate('signIn.totpHelp')}
          value={totp}
          onChange={(event) => setTotp(event.target.value)}
          autoFocus
          required
          slotProps={{ htmlInput: { autoComplete: 'one-time-code', maxLength: 24 } }}
        />
      ) : (
        <>
          <TextField
            label={translate('signIn.email')}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            autoComplete="username"
            autoFocus
            required
          />
          <TextField
            label={translate('signIn.password')}
            type="password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoComplete="current-password"
            required
          />
        </>
      )}
      <Button type="submit" variant="contained" size="large" loading={isPending}>
        {translate(needsTotp ? 'signIn.confirm' : 'signIn.submit')}
      </Button>
      {needsTotp ? (
        <Button color="inherit" onClick={onBack}>
          {translate('signIn.back')}
        </Button>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {translate('signIn.linkHelp')}
        </Typography>
      )}
    </Stack>
  );
};
