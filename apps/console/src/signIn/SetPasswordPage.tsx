import { Button, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { forgetViewer } from '../session/authProvider';
import { pageAfter } from '../session/nextPage.rules';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useAct } from '../shared/useAct';
import { SET_PASSWORD } from '../session/session.graphql.ts';
import { SignInFrame } from './SignInFrame';

/** After the first link: a password, so that the next visit needs no administrator. */
export const SetPasswordPage = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const leadOn = () => void navigate(pageAfter(search.get('next')));
  const [password, setPassword] = useState('');
  const onDone = () => {
    forgetViewer();
    leadOn();
  };
  const act = useAct(SET_PASSWORD, { done: 'signIn.setPassword.done', onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act.run({ password, currentPassword: null });
  };
  return (
    <SignInFrame title={translate('signIn.setPassword.title')}>
      <Stack component="form" spacing={2} onSubmit={submit}>
        <Typography color="textSecondary">{translate('signIn.setPassword.advice')}</Typography>
        <TextField
          label={translate('signIn.setPassword.password')}
          helperText={translate('signIn.setPassword.help')}
          type="password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="new-password"
          autoFocus
          required
          slotProps={{ htmlInput: { minLength: 12 } }}
        />
        <ErrorNotice error={act.error} />
        <Button type="submit" variant="contained" loading={act.isPending}>
          {translate('signIn.setPassword.submit')}
        </Button>
        <Button color="inherit" onClick={leadOn}>
          {translate('signIn.setPassword.later')}
        </Button>
      </Stack>
    </SignInFrame>
  );
};
