/** Old heap of the thread that renders: all pages of a document, or of a part of a book, stand in it at once. */
export const RENDER_HEAP_MB = 768;

/** A book of 20,000 lines takes 20 s on a free core. */
export const RENDER_TIMEOUT_MS = 60_000;

/** A long book keeps one core busy and up to half a gigabyte: others wait for a place. */
export const MAX_RENDERERS = 2;

/** Whoever comes after these is told to try again: everything that waits holds its lines in memory. */
export const MAX_WAITING_RENDERS = 8;
