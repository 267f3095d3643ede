import { setTimeout as sleep } from 'node:timers/promises';

export interface Repeated {
  pause: number;
  turn: () => Promise<unknown>;
  failed: (error: unknown) => void;
}

/** One turn after the other, never two at a time, until the signal; a failing turn is told and tried again at the next. */
export async function repeat(signal: AbortSignal, { pause, turn, failed }: Repeated): Promise<void> {
  while (!signal.aborted) {
    await turn().catch(failed);
    // The timer takes its listener off the signal again: one left behind at every turn would fill the memory in a week.
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}
