import { post } from '../dataProvider/client.ts';
import type { TrustedDocument } from '../dataProvider/trusted.ts';
import { currentViewer, wasHere } from './authProvider';
import { queryClient } from './queryClient';

/**
 * Asks who is signed in and what the first screen shows side by side, before anything is drawn: a slow computer is busy with that for a second. Only of
 * somebody who was signed in here; whatever comes to nothing is asked again by the page, which tells it.
 */
export function askEarly(documents: readonly TrustedDocument<unknown, Record<string, never>>[]): void {
  if (!['', '#/'].includes(window.location.hash) || !wasHere() || isToBecomeEnglish()) return;
  void currentViewer().catch(() => undefined);
  for (const document of documents) {
    const queryKey = ['graphql', document.name, {}];
    void queryClient
      .fetchQuery({ queryKey, queryFn: () => post(document, {}, {}) })
      .catch(() => queryClient.removeQueries({ queryKey }));
  }
}

/** The page begins in Vietnamese, and requests say its language. */
const isToBecomeEnglish = (): boolean => localStorage.getItem('RaStore.locale') === '"en"';
