import { post } from '../dataProvider/client.ts';
import type { FirstQuestion } from '../shared/useFirstAnswer.ts';
import { currentViewer, lastViewer } from './authProvider';
import { queryClient } from './queryClient';

/**
 * Asks who is signed in and what the first screen shows them side by side, before anything is drawn: a slow computer is busy with that for a second. Only of
 * somebody who was signed in here; whatever comes to nothing is asked again by the page, which tells it.
 */
export function askEarly(questions: readonly FirstQuestion[]): void {
  const viewer = lastViewer();
  if (!viewer || isToBecomeEnglish()) return;
  void currentViewer().catch(() => undefined);
  if (!isFirstScreen()) return;
  for (const { document, variables, permission } of questions) {
    if (permission && !viewer.permissions.includes(permission)) continue;
    const queryKey = ['graphql', document.name, variables];
    void queryClient
      .fetchQuery({ queryKey, queryFn: () => post(document, variables, {}) })
      .catch(() => queryClient.removeQueries({ queryKey }));
  }
}

/** Nobody came to another page by its address. */
export const isFirstScreen = (): boolean => ['', '#/'].includes(window.location.hash);

/** The page begins in Vietnamese, and requests say its language. */
const isToBecomeEnglish = (): boolean => localStorage.getItem('RaStore.locale') === '"en"';
