import type { Readable } from 'node:stream';

/** Content that has arrived whole, but is not yet kept. One of `keep` and `discard` must be called. */
export interface ReceivedContent {
  sha256: string;
  size: number;
  /** Local file in which it lies until then. */
  path: string;
  keep(): Promise<void>;
  discard(): Promise<void>;
}

/** Where content lies, known by its SHA-256. Keeping the same content twice is harmless. */
export abstract class FileStore {
  /** Reads to the end or to `maxBytes`. Throws FILE_TOO_LARGE; nothing is left behind then. */
  abstract receive(content: Readable, maxBytes: number): Promise<ReceivedContent>;

  /** Throws FILE_MISSING. */
  abstract open(sha256: string): Promise<Readable>;

  /** Harmless where it is not there. */
  abstract remove(sha256: string): Promise<void>;
}
