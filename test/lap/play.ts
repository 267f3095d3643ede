import { parseArgs } from 'node:util';
import { buildWorld, type World, type WorldWish } from './world.ts';

interface Play<Place extends Judged> {
  world: WorldWish;
  place: (world: World, say: (text: string) => void) => Place;
  acts: (at: Place) => Promise<void>;
}

interface Judged {
  checks: number;
  failures: readonly string[];
}

/**
 * A lap: a fresh installation, a line for each thing that was done with the seconds since it began, at the end how many checks failed. Exits with 1 where
 * one did. `-- --database URL` plays it in an empty database of another server, `--distribute` spreads that over the nodes of a sharded engine first.
 */
export async function play<Place extends Judged>({ world: wish, place, acts }: Play<Place>): Promise<void> {
  const { values: asked } = parseArgs({ options: { database: { type: 'string' }, distribute: { type: 'boolean' } } });
  const began = performance.now();
  const say = (text: string) =>
    console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${text}`);
  const world = await buildWorld({ ...wish, databaseUrl: asked.database, distributed: asked.distribute, log: say });
  const at = place(world, say);
  try {
    await acts(at);
  } finally {
    say(`${at.checks} checks, ${at.failures.length} failed`);
    for (const failure of at.failures) console.error(`FAILED  ${failure}`);
    if (at.failures.length > 0) process.exitCode = 1;
    await world.stop();
  }
}
