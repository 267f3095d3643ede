/** When the browser rests, or after so long at the latest: one that is never idle has to go on, too. Answers with what calls it off. */
export function whenIdle(act: () => void, atMostMs: number): () => void {
  // Not every browser says when it rests.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 0);
    return () => clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(act, { timeout: atMostMs });
  return () => window.cancelIdleCallback(idle);
}
