import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { lookForSession, signIn } from '../session/authProvider';
import { stopAsking } from '../session/sessionState';
import { SignInForm } from '../session/SignInForm';
import { useSignIn } from '../session/useSignIn';
import { ErrorNotice } from '../shared/ErrorNotice';

/** Signing in again over the page that somebody was at. */
export const SignInDialog = () => {
  const translate = useTranslate();
  const { attempt, error, isPending, needsTotp, restart } = useSignIn(async (credentials) => {
    await signIn(credentials);
    await lookForSession();
  });
  return (
    <Dialog open onClose={stopAsking} aria-labelledby="sign-in-again" fullWidth maxWidth="xs">
      <DialogTitle id="sign-in-again">{translate('app.ended.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{translate('app.ended.advice')}</DialogContentText>
        <ErrorNotice error={error} />
        <SignInForm token={null} onSubmit={attempt} isPending={isPending} needsTotp={needsTotp} onBack={restart} />
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={stopAsking}>
          {translate('ra.action.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
