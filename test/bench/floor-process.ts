import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { FloorOrder } from './floor.ts';
import type { LoadOrder, LoadResult } from './load.ts';

/** The bare floor, running. */
export interface Floor {
  url: string;
  /** CPU so far, milliseconds. */
  cpu: () => Promise<number>;
  stop: () => void;
}

export async function startFloor(order: FloorOrder): Promise<Floor> {
  const child = fork(join(import.meta.dirname, 'floor.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const { url } = await ask<{ url: string }>(child, order);
  return {
    url,
    cpu: async () => sumOfUsage((await ask<{ cpu: NodeJS.CpuUsage }>(child, 'cpu')).cpu),
    stop: () => void child.send('stop'),
  };
}

/** Requests made by a process of its own. */
export function load(order: LoadOrder): Promise<LoadResult> {
  return ask<LoadResult>(
    fork(join(import.meta.dirname, 'load.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
    order,
  );
}

/** Milliseconds. */
export const sumOfUsage = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

function ask<Answer>(child: ChildProcess, message: object | string): Promise<Answer> {
  return new Promise((done, fail) => {
    const ended = (code: number | null) => fail(new Error(`a helper process ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      done(answer as Answer);
    });
    child.send(message);
  });
}
