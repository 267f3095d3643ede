/** `busy`: enough are waiting already. `timeout`, `memory`: a limit ended it. `silent`: it ended without an answer. */
export type ThreadEnd = 'busy' | 'timeout' | 'memory' | 'silent';

/** A thread gave no answer. */
export class ThreadError extends Error {
  readonly end: ThreadEnd;

  constructor(end: ThreadEnd) {
    super(`no answer from the thread: ${end}`);
    this.name = 'ThreadError';
    this.end = end;
  }
}
