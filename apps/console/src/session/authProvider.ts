import { type AuthProvider, HttpError } from 'react-admin';
import { codeOf } from '../dataProvider/errors';
import { newKey } from '../dataProvider/idempotency';
import { request } from '../dataProvider/request';
import { setClock } from '../shared/format';
import { queryClient } from './queryClient';
import { SIGN_IN_WITH_LINK, SIGN_IN_WITH_PASSWORD, SIGN_OUT, VIEWER, type Viewer } from './session.graphql.ts';

export type Credentials = { totp?: string } & ({ token: string } | { email: string; password: string });

/** The password was right; the second factor is still to come. */
export class TotpRequired extends Error {
  override name = 'TotpRequired';
}

const FRESH_FOR_MS = 3000;
let asked: { at: number; answer: Promise<Viewer | null> } | null = null;

/** Who is signed in. One request serves everything that asks within three seconds. */
function viewer(): Promise<Viewer | null> {
  if (!asked || Date.now() - asked.at > FRESH_FOR_MS) {
    const answer = request(VIEWER, {}).then((data) => data.viewer);
    asked = { at: Date.now(), answer };
    answer.then((found) => found && setClock(found.now)).catch(() => (asked = null));
  }
  // Answers after a real tick: react-admin repeats its checks for seconds when they settle in the same one.
  return asked.answer.then((found) => new Promise((resolve) => setTimeout(() => resolve(found), 0)));
}

export const forgetViewer = (): void => {
  asked = null;
};

export async function currentViewer(): Promise<Viewer> {
  const found = await viewer();
  if (!found) throw new HttpError('', 401, { code: 'UNAUTHENTICATED' });
  return found;
}

async function signIn(credentials: Credentials) {
  const options = { idempotencyKey: newKey() };
  const variables = { ...credentials, totp: credentials.totp || null };
  return 'token' in variables
    ? (await request(SIGN_IN_WITH_LINK, variables, options)).signInWithLink
    : (await request(SIGN_IN_WITH_PASSWORD, variables, options)).signInWithPassword;
}

export const authProvider: AuthProvider = {
  login: async (credentials: Credentials) => {
    const { viewer: found, totpRequired } = await signIn(credentials);
    if (totpRequired) throw new TotpRequired();
    forgetViewer();
    // react-admin remembers that nobody was signed in, and would sign the person out again.
    await queryClient.resetQueries({ queryKey: ['auth'] });
    return { redirectTo: 'token' in credentials && !found?.hasPassword ? '/set-password' : '/' };
  },
  logout: async () => {
    const before = await viewer().catch(() => null);
    forgetViewer();
    if (before) await request(SIGN_OUT, {}, { idempotencyKey: newKey() }).catch(() => undefined);
    forgetViewer();
    return '/sign-in';
  },
  checkAuth: async () => {
    const found = await viewer();
    if (!found) throw Object.assign(new Error(), { redirectTo: '/sign-in', message: false, logoutUser: false });
  },
  checkError: async (error: unknown) => {
    if (codeOf(error) !== 'UNAUTHENTICATED') return;
    forgetViewer();
    throw Object.assign(new Error(), { redirectTo: '/sign-in', message: 'ra.notification.logged_out' });
  },
  getIdentity: async () => {
    const { person } = await currentViewer();
    return { id: person.id, fullName: person.name };
  },
  getPermissions: async () => (await viewer())?.permissions ?? [],
};
