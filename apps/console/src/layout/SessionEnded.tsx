import Login from '@mui/icons-material/LoginOutlined';
import { Alert, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { lookForSession } from '../session/authProvider';
import { askToSignIn, SESSION_RESUMED_EVENT, useSessionState } from '../session/sessionState';
import { lazily } from '../shared/lazy.ts';

const SignInDialog = lazily(() => import('./SignInDialog'), 'SignInDialog');

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
      <Suspense>{isAsking && <SignInDialog />}</Suspense>
    </>
  );
};
