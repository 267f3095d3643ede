import Login from '@mui/icons-material/LoginOutlined';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { lookForSession, signIn } from '../session/authProvider';
import { askToSignIn, SESSION_RESUMED_EVENT, stopAsking, useSessionState } from '../session/sessionState';
import { SignInForm } from '../session/SignInForm';
import { useSignIn } from '../session/useSignIn';
import { ErrorNotice } from '../shared/ErrorNotice';

export const SignInButton = () => {
  const translate = useTranslate();
  return (
    <Button variant="contained" startIcon={<Login />} onClick={askToSignIn} sx={{ whiteSpace: 'nowrap' }}>
      {translate('app.ended.signIn')}
    </Button>
  );
};

/** The session has ended while somebody was at work: the page stays as it is, and signing in again happens over it. */
export const SessionEnded = () => {
  const translate = useTranslate();
  const queries = useQueryClient();
  const { hasEnded, isAsking } = useSessionState();
  useEffect(() => {
    const readAgain = () => void queries.invalidateQueries();
    window.addEventListener(SESSION_RESUMED_EVENT, readAgain);
    return () => window.removeEventListener(SESSION_RESUMED_EVENT, readAgain);
  }, [queries]);
  useEffect(() => {
    if (!hasEnded) return undefined;
    const look = () => void lookForSession();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [hasEnded]);
  if (!hasEnded) return null;
  return (
    <>
      <Alert severity="warning" role="status" sx={{ position: 'sticky', top: 64, zIndex: 'appBar', mt: 2 }}>
        {translate('app.ended.notice')}
      </Alert>
      {isAsking && <SignInDialog />}
    </>
  );
};

const SignInDialog = () => {
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
