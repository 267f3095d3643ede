import { parseArgs } from 'node:util';
import { buildWorld } from '../lap/world.ts';
import { plantPlaces, TODAY } from './country.ts';
import { measureGrowth } from './ledger/growth.ts';
import { measurePosting } from './ledger/posting.ts';

/**
 * `npm run bench:ledger -- --vouchers 3000 --entries 1000000`: vouchers are drafted, signed and posted over HTTP, against the same rows by a bare route; then the
 * books of ten years are asked, posted to and closed in their first and in their tenth year. A wrong figure fails the run; slowness does not. 0 leaves a part out.
 */
const { values } = parseArgs({
  options: { vouchers: { type: 'string', default: '3000' }, entries: { type: 'string', default: '1000000' } },
});
const [count, entries] = [values.vouchers, values.entries].map(Number) as [number, number];
const began = performance.now();
const say = (text: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s] ${text}`);
const failures: string[] = [];
const world = await buildWorld({ now: `${TODAY}T02:00:00Z`, poolSize: 20, durable: true, log: say });
try {
  const communes = await plantPlaces(world);
  await world.owner.query('ANALYZE');
  const bench = { world, communes, say, failures };
  if (count > 0) await measurePosting(bench, count);
  if (entries > 0) await measureGrowth(bench, entries);
} finally {
  await world.stop();
}
for (const failure of failures) console.error(`FAILED  ${failure}`);
if (failures.length > 0) process.exitCode = 1;
