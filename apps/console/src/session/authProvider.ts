import { type AuthProvider, HttpError } from 'react-admin';
import { newKey } from '../dataProvider/idempotency';
import { request } from '../dataProvider/request';
import { codeOf } from '../dataProvider/errors';
import { setClock } from '../shared/format';
import { forgetKept, keep, kept } from '../shared/kept';
import { addressBefore, pageAfter } from './nextPage.rules';
import { queryClient } from './queryClient';
import { SIGN_IN_WITH_LINK, SIGN_IN_WITH_PASSWORD, SIGN_OUT, VIEWER, type Viewer } from './session.graphql.ts';
import { forgetPerson, noteViewer, sessionState } from './sessionState';

export type Credentials = { totp?: string } & ({ token: string } | { email: string; password: string });

/** What the sign-in page gives to react-admin: whoever was on the way to a page gets there. */
export type SignInRequest = Credentials & { next?: string | null };

/** The password was right; the second factor is still to come. */
export class TotpRequired extends Error {
  override name = 'TotpRequired';
}

const FRESH_FOR_MS = 5000;
interface Question {
  answeredAt: number | null;
  answer: Promise<Viewer | null>;
}

let asked: Question | null = null;

const isStale = (): boolean =>
  asked === null || (asked.answeredAt !== null && Date.now() - asked.answeredAt > FRESH_FOR_MS);

/** Who is signed in. One request serves everything that asks until it is answered and a while after, however slow the machine. */
function viewer(): Promise<Viewer | null> {
  if (!asked || isStale()) {
    const question: Question = { answeredAt: null, answer: askViewer() };
    asked = question;
    void settle(question);
  }
  // Answers after a real tick: react-admin repeats its checks for seconds when they settle in the same one.
  return asked.answer.then((found) => new Promise((resolve) => setTimeout(() => resolve(found), 0)));
}

/** What came to nothing is asked anew. */
async function settle(question: Question): Promise<void> {
  try {
    await question.answer;
    question.answeredAt = Date.now();
  } catch {
    asked = null;
  }
}

/** Without a network it is still who it was; the API asks again with the first question that reaches it. */
async function askViewer(): Promise<Viewer | null> {
  try {
    const { viewer: found } = await request(VIEWER, {});
    take(found);
    return found;
  } catch (error) {
    const last = codeOf(error) === 'NETWORK' ? lastViewer() : null;
    if (!last) throw error;
    noteViewer(last);
    return last;
  }
}

const KEPT = 'viewer';

/** Who is remembered as signed in at this browser, as it was then. */
export const lastViewer = (): Viewer | null => kept(KEPT) as Viewer | null;

function take(found: Viewer | null): void {
  if (found && lastViewer()?.person.id !== found.person.id) forgetKept();
  if (found) {
    setClock(found.now);
    keep(KEPT, found);
  }
  noteViewer(found);
}

export const forgetViewer = (): void => {
  asked = null;
};

export async function currentViewer(): Promise<Viewer> {
  const found = await viewer();
  if (!found) throw new HttpError('', 401, { code: 'UNAUTHENTICATED' });
  return found;
}

/** Signs in; the page stays where it is. Errors: TotpRequired, and those of the API. */
export async function signIn({ totp, ...proof }: Credentials): Promise<Viewer | null> {
  const options = { idempotencyKey: newKey() };
  const code = totp || null;
  const { viewer: found, totpRequired } =
    'token' in proof
      ? (await request(SIGN_IN_WITH_LINK, { token: proof.token, totp: code }, options)).signInWithLink
      : (await request(SIGN_IN_WITH_PASSWORD, { email: proof.email, password: proof.password, totp: code }, options))
          .signInWithPassword;
  if (totpRequired) throw new TotpRequired();
  forgetViewer();
  return found;
}

/** Asks again who is signed in, for a window that was left while somebody signed in elsewhere. */
export async function lookForSession(): Promise<void> {
  forgetViewer();
  await viewer().catch(() => null);
}

/** To the page for signing in, and from there on to the one that is open. */
function toSignIn(): string {
  const here = window.location.hash.replace(/^#/u, '');
  return here.startsWith('/sign-in') ? here : addressBefore('/sign-in', here);
}

export const authProvider: AuthProvider = {
  login: async ({ next, ...credentials }: SignInRequest) => {
    forgetPerson();
    const found = await signIn(credentials);
    // react-admin remembers that nobody was signed in, and would sign the person out again.
    await queryClient.resetQueries({ queryKey: ['auth'] });
    const needsPassword = 'token' in credentials && !found?.hasPassword;
    return { redirectTo: needsPassword ? addressBefore('/set-password', next) : pageAfter(next) };
  },
  logout: async () => {
    const before = await viewer().catch(() => null);
    forgetViewer();
    forgetKept();
    if (before) await request(SIGN_OUT, {}, { idempotencyKey: newKey() }).catch(() => undefined);
    forgetViewer();
    const isOnPurpose = sessionState().viewer !== null;
    forgetPerson();
    // react-admin also calls this for somebody who was never signed in.
    return isOnPurpose ? '/sign-in' : toSignIn();
  },
  checkAuth: async () => {
    const found = await viewer();
    // Whoever was at work stays on the page and is offered to sign in again there.
    if (found || sessionState().viewer) return;
    throw Object.assign(new Error(), { redirectTo: toSignIn(), message: false, logoutUser: false });
  },
  checkError: () => Promise.resolve(),
  getIdentity: async () => {
    const { person } = (await viewer()) ?? sessionState().viewer ?? (await currentViewer());
    return { id: person.id, fullName: person.name };
  },
  getPermissions: async () => ((await viewer()) ?? sessionState().viewer)?.permissions ?? [],
};
