import { Injectable, type Type } from '@nestjs/common';

/** When a job is done: over and over with a pause after each turn, once a day, or as often as it is queued (`tx.enqueue`). */
export type JobTime = { pauseMs: number } | { dailyAt: VietnamTime } | { whenQueued: true };

/** `01:10`. */
export type VietnamTime = `${number}:${number}`;

/** Work that nobody asks for. Several workers may do it at the same moment. */
export interface Job {
  /** Stable: what waits in the queue waits under it. */
  readonly name: string;
  readonly when: JobTime;
  /** Done when a worker starts, too, since it may have been missed. */
  readonly atStart?: boolean;
  /** A turn that throws is told in the log and done again: at the next turn, or as the queue tries again. `stopped`: the worker is to end. */
  run(payload: unknown, stopped?: AbortSignal): Promise<unknown>;
}

/** Libraries register their jobs here; the worker knows none of them, and the API does none. */
@Injectable()
export class Jobs {
  private readonly jobs = new Map<string, Job>();

  /** Throws where the name is taken. */
  register(job: Job): void {
    if (this.jobs.has(job.name)) throw new Error(`the job ${job.name} is there twice`);
    this.jobs.set(job.name, job);
  }

  all(): Job[] {
    return [...this.jobs.values()];
  }
}

const modules = new Set<Type>();

/**
 * Declares a module that the worker runs. Like an entity it is known once its library is imported, so the list of wings is enough. Neither
 * it nor what it imports may ask for a key of people's data, which the worker does not have.
 */
export const ForWorker = (): ClassDecorator => (target) => {
  modules.add(target as unknown as Type);
};

export const workerModules = (): Type[] => [...modules];
