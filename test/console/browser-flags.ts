/** Chromium on servers, in containers and as root, without talking to its maker. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * For tests, not for what is measured: without the optimising compiler. A page of a test does not live long enough to pay for it; it was
 * a quarter of all that the browser worked.
 */
export const TEST_FLAGS = [...BROWSER_FLAGS, '--js-flags=--no-opt'];
