import type { Somebody, World } from '../../lap/world.ts';

/** What every part of the bench works with. */
export interface Bench {
  world: World;
  communes: { key: number; path: string; scopeId: number }[];
  /** Works at the root. */
  officer: Somebody;
  say: (text: string) => void;
  /** Wrong figures and counts; slowness is none. */
  failures: string[];
}

export interface Spent {
  ms: number;
  /** Of this process, in which the API runs. */
  cpuMs: number;
}

export function stopwatch(): () => Spent {
  const start = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
  };
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
