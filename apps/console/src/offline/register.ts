/** After the first screen stands: keeping files must not take the line from it. */
const AFTER_MS = 4000;

/** Lets the console start without a network from the next time on; and a page whose version is gone begins anew. */
export function startOffline(): void {
  // A page that was open while a new version came asks for files that no server has any more; what was typed is kept.
  window.addEventListener('vite:preloadError', () => window.location.reload());
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => setTimeout(() => void register(), AFTER_MS));
}

const register = (): Promise<unknown> => navigator.serviceWorker.register('/worker.js').catch(() => undefined);
