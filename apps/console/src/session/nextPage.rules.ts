/** Where somebody wanted to go before signing in: a page of the console, never signing in itself and never another site. */
export function pageAfter(next: string | null | undefined): string {
  if (!next || !/^\/(?![/\\])/u.test(next)) return '/';
  return /^\/(?:sign-in|set-password)(?:[/?#]|$)/u.test(next) ? '/' : next;
}

/** An address that leads on to a page when what stands between is done. */
export function addressBefore(path: '/sign-in' | '/set-password', next: string | null | undefined): string {
  const page = pageAfter(next);
  return page === '/' ? path : `${path}?next=${encodeURIComponent(page)}`;
}
