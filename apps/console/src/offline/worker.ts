/**
 * Runs beside the pages, as `/worker.js`: the console starts without a network. Whoever has one always gets the newest page; files with a
 * hash in their name never change. A new version takes over when the last page of the old one is closed, so that none loses its files.
 */
declare const CONSOLE_FILES: readonly string[];
declare const CONSOLE_VERSION: string;

interface WorkerEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}

interface WorkerScope {
  addEventListener(name: 'install' | 'activate' | 'fetch', listener: (event: WorkerEvent) => void): void;
}

const NAME = 'hieu-hoc-console-';
const CACHE = NAME + CONSOLE_VERSION;
const PAGE = '/';
/** A line on which nothing moves is none. */
const PATIENCE_MS = 6000;

const worker = globalThis as unknown as WorkerScope;
const files = new Set(CONSOLE_FILES);

worker.addEventListener('install', (event) => event.waitUntil(take()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  if (mode === 'navigate' && pathname === PAGE) event.respondWith(newestPage(event.request));
  else if (files.has(pathname)) event.respondWith(kept(pathname));
});

async function take(): Promise<void> {
  const cache = await caches.open(CACHE);
  // The page itself may lie in the browser's own cache.
  await cache.addAll([new Request(PAGE, { cache: 'reload' }), ...CONSOLE_FILES]);
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(NAME) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function newestPage(request: Request): Promise<Response> {
  const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
  return answer?.ok ? answer : ((await caches.match(PAGE)) ?? answer ?? Response.error());
}

const kept = async (path: string): Promise<Response> => (await caches.match(path)) ?? fetch(path);
