import { useSyncExternalStore } from 'react';
import { UNAUTHENTICATED_EVENT } from '../dataProvider/errors';
import type { Viewer } from './session.graphql.ts';

interface SessionState {
  /** Whoever was signed in last in this window; null before, and after signing out. */
  viewer: Viewer | null;
  /** The API no longer knows the session, while somebody is at work. */
  hasEnded: boolean;
  /** The form for signing in again stands over the page. */
  isAsking: boolean;
}

/** Something was waiting for the session: what was not saved is sent now. */
export const SESSION_RESUMED_EVENT = 'hieu-hoc:session-resumed';

let state: SessionState = { viewer: null, hasEnded: false, isAsking: false };
const listeners = new Set<() => void>();

function put(change: Partial<SessionState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const sessionState = (): SessionState => state;
export const useSessionState = (): SessionState => useSyncExternalStore(subscribe, sessionState);
/** Of whoever is signed in; undefined before that is known. */
export const usePermissionList = (): readonly string[] | undefined =>
  useSyncExternalStore(subscribe, () => state.viewer?.permissions);

export const askToSignIn = (): void => put({ isAsking: true });
export const stopAsking = (): void => put({ isAsking: false });

/** Nobody: signed out on purpose, or never signed in. */
export const forgetPerson = (): void => put({ viewer: null, hasEnded: false, isAsking: false });

/** What the API said about who is signed in. Another person than before begins with a page of their own. */
export function noteViewer(found: Viewer | null): void {
  const { viewer, hasEnded } = state;
  if (!found) return endSession();
  if (viewer && viewer.person.id !== found.person.id && hasEnded) return beginAnew();
  put({ viewer: found, hasEnded: false, isAsking: false });
  if (hasEnded) window.dispatchEvent(new Event(SESSION_RESUMED_EVENT));
}

/** Nothing leaves the page: what was typed stays until somebody has signed in again. */
function endSession(): void {
  if (state.viewer && !state.hasEnded) put({ hasEnded: true });
}

function beginAnew(): void {
  location.hash = '#/';
  location.reload();
}

window.addEventListener(UNAUTHENTICATED_EVENT, endSession);
