import type { World } from '../lap/world.ts';
import { cpuOfServer } from './cpu.ts';
import { load, sumOfUsage } from './floor-process.ts';
import type { LoadResult } from './load.ts';

const CONCURRENCY = 32;

/** Many requests of a kind, and what they cost. */
export interface Phase {
  name: string;
  count: number;
  result: LoadResult;
  /** CPU milliseconds of who answered, of the database. */
  cpu: { server: number; database: number };
}

export interface Asked {
  cookie: string;
  body: string;
}

/** Throws where one is refused. */
export async function measure(world: World, name: string, requests: Asked[]): Promise<Phase> {
  const before = sumOfUsage(process.cpuUsage());
  const database = await cpuOfServer(world.owner);
  const result = await load({ url: `${world.url}/graphql`, concurrency: CONCURRENCY, requests });
  if (result.refused.length > 0)
    throw new Error(`${name}: ${result.refused.length} refused, first: ${result.refused[0]}`);
  const cpu = {
    server: sumOfUsage(process.cpuUsage()) - before,
    database: (await cpuOfServer(world.owner)) - database,
  };
  return { name, count: requests.length, result, cpu };
}

export const rate = ({ count, result }: Phase): number => count / result.seconds;
export const perRequest = ({ count, cpu }: Phase, whose: keyof Phase['cpu']): number => cpu[whose] / count;

function quantile(values: number[], at: number): number {
  return values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * at))]!;
}

export function print(phases: Phase[]): void {
  console.table(
    Object.fromEntries(
      phases.map((phase) => [
        phase.name,
        {
          n: phase.count,
          'per s': Math.round(rate(phase)),
          'p50 ms': Number(quantile(phase.result.latencies, 0.5).toFixed(1)),
          'p99 ms': Number(quantile(phase.result.latencies, 0.99).toFixed(1)),
          'CPU ms server': Number(perRequest(phase, 'server').toFixed(2)),
          'CPU ms PostgreSQL': Number(perRequest(phase, 'database').toFixed(2)),
        },
      ]),
    ),
  );
}
