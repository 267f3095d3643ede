import { useRef, useState } from 'react';
import { type Credentials, TotpRequired } from './authProvider';

export interface SignInAttempt {
  attempt: (credentials: Credentials) => Promise<void>;
  error: unknown;
  isPending: boolean;
  needsTotp: boolean;
  restart: () => void;
}

/** From credentials to a session in two steps where a second factor is on. `signIn` may change between renders. */
export function useSignIn(signIn: (credentials: Credentials) => Promise<unknown>): SignInAttempt {
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const [needsTotp, setNeedsTotp] = useState(false);
  const latest = useRef(signIn);
  latest.current = signIn;
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
