import { CircularProgress, Link, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useLocales, useLocaleState, useLogin, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { lookForSession } from '../session/authProvider';
import { pageAfter } from '../session/nextPage.rules';
import { sessionState } from '../session/sessionState';
import { SignInForm } from '../session/SignInForm';
import { useSignIn } from '../session/useSignIn';
import { ErrorNotice } from '../shared/ErrorNotice';
import { SignInFrame } from './SignInFrame';

export const SignInPage = () => {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const token = search.get('token');
  const next = search.get('next');
  const login = useLogin();
  const { attempt, error, isPending, needsTotp, restart } = useSignIn((credentials) => login({ ...credentials, next }));
  useLeadOn(token ? null : next);
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
          <SignInForm
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

/** Whoever has signed in meanwhile in another tab goes on to the page that was wanted. */
function useLeadOn(next: string | null): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!next) return undefined;
    const lookAround = async () => {
      await lookForSession();
      if (sessionState().viewer) await navigate(pageAfter(next), { replace: true });
    };
    const look = () => void lookAround();
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [next, navigate]);
}

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
