import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  errors: {
    NETWORK:
      'The connection to the server is lost. What you typed is still on the screen; check the network and try again.',
    INTERNAL:
      'Something went wrong on the server. Try again; if it keeps failing, tell the administrator when it happened.',
    PERSISTED_QUERY_NOT_FOUND: 'This page is older than the server. Reload the page.',
    IDEMPOTENCY_KEY_REUSED: 'Your earlier attempt may have been stored. Reload the page and look before sending again.',
  },
};
