import { Button, CircularProgress, Link, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocales, useLocaleState, useLogin, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { type Credentials, TotpRequired } from '../session/authProvider';
import { ErrorNotice } from '../shared/ErrorNotice';
import { SignInFrame } from './SignInFrame';

export const SignInPage = () => {
  const translate = useTranslate();
  const { attempt, error, isPending, needsTotp, restart } = useSignIn();
  const [search] = useSearchParams();
  const token = search.get('token');
  const tried = useRef<string | null>(null);
  useEffect(() => {
    if (!token || tried.current === token) return;
    tried.current = token;
    void attempt({ token });
  }, [token, attempt]);

  return (
    <SignInFrame title={translate('signIn.title')}>
      <Stack spacing={2}>
        <ErrorNotice error={error} />
        {token && isPending && !needsTotp ? (
          <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }} role="status">
            <CircularProgress size={20} />
            <Typography>{translate('signIn.withLink')}</Typography>
          </Stack>
        ) : (
          <PasswordForm
            token={needsTotp ? token : null}
            onSubmit={attempt}
            isPending={isPending}
            needsTotp={needsTotp}
            onBack={restart}
          />
        )}
        <LanguageLinks />
      </Stack>
    </SignInFrame>
  );
};

function useSignIn() {
  const login = useLogin();
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const [needsTotp, setNeedsTotp] = useState(false);
  const latest = useRef(login);
  latest.current = login;
  const [attempt] = useState(() => async (credentials: Credentials) => {
    setPending(true);
    setError(null);
    try {
      await latest.current(credentials);
    } catch (failure) {
      if (failure instanceof TotpRequired) setNeedsTotp(true);
      else setError(failure);
    } finally {
      setPending(false);
    }
  });
  const restart = () => {
    setNeedsTotp(false);
    setError(null);
  };
  return { attempt, error, isPending, needsTotp, restart };
}

interface PasswordFormProps {
  /** A one-time link that waits for its second factor. */
  token: string | null;
  onSubmit: (credentials: Credentials) => Promise<void>;
  isPending: boolean;
  needsTotp: boolean;
  onBack: () => void;
}

const PasswordForm = ({ token, onSubmit, isPending, needsTotp, onBack }: PasswordFormProps) => {
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
          slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 7 } }}
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

const LanguageLinks = () => {
  const [locale, setLocale] = useLocaleState();
  const others = useLocales().filter((one) => one.locale !== locale);
  return others.map((one) => (
    <Link
      key={one.locale}
      component="button"
      type="button"
      lang={one.locale}
      onClick={() => setLocale(one.locale)}
      sx={{ alignSelf: 'flex-start', fontSize: '0.875rem', py: 0.5 }}
    >
      {one.name}
    </Link>
  ));
};
