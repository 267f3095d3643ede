/** Address of the page on which letters are registered; `organisation` says whose book. */
export const INCOMING = '/incoming';
