import { Button, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { forgetViewer } from '../session/authProvider';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { SET_PASSWORD } from '../session/session.graphql.ts';

export const PasswordForm = ({ hasPassword }: { hasPassword: boolean }) => {
  const translate = useTranslate();
  const [password, setPassword] = useState('');
  const [currentPassword, setCurrentPassword] = useState('');
  const onDone = () => {
    forgetViewer();
    setPassword('');
    setCurrentPassword('');
  };
  const act = useAct(SET_PASSWORD, { done: 'account.password.done', onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act.run({ password, currentPassword: hasPassword ? currentPassword : null });
  };
  return (
    <Section title={translate('account.password.title')}>
      <Stack component="form" spacing={2} onSubmit={submit} sx={{ maxWidth: 420, alignItems: 'flex-start' }}>
        {!hasPassword && <Typography color="textSecondary">{translate('account.password.none')}</Typography>}
        {hasPassword && (
          <TextField
            type="password"
            label={translate('account.password.current')}
            value={currentPassword}
            onChange={(event) => setCurrentPassword(event.target.value)}
            autoComplete="current-password"
            required
            fullWidth
          />
        )}
        <TextField
          type="password"
          label={translate('signIn.setPassword.password')}
          helperText={translate('signIn.setPassword.help')}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="new-password"
          required
          fullWidth
          slotProps={{ htmlInput: { minLength: 12 } }}
        />
        <ErrorNotice error={act.error} />
        <Button type="submit" variant="outlined" loading={act.isPending}>
          {translate(hasPassword ? 'account.password.change' : 'signIn.setPassword.submit')}
        </Button>
      </Stack>
    </Section>
  );
};
