import { parseArgs } from 'node:util';
import { buildWorld } from '../lap/world.ts';
import { measureImport } from './assessments/import.ts';
import { officerOfTheRoot } from './assessments/plant.ts';
import { measureRegistrations } from './assessments/registrations.ts';
import { measureSaving } from './assessments/saving.ts';
import { measureTotals } from './assessments/totals.ts';
import { plantPlaces, TODAY } from './country.ts';

/**
 * `npm run bench:assessments -- --rows 200000 --saved 3000 --assessed 5000000 --registered 1000000`: citizens come in by lists, assess themselves over HTTP, and are summed, as are counts of titles and movements. A wrong
 * count fails the run, and memory that grows with the rows; slowness does not. 0 leaves a part out.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '200000' },
    'write-all': { type: 'boolean', default: false },
    saved: { type: 'string', default: '3000' },
    assessed: { type: 'string', default: '5000000' },
    registered: { type: 'string', default: '1000000' },
  },
});
const [rows, saved, assessed, registered] = [values.rows, values.saved, values.assessed, values.registered].map(
  Number,
) as [number, number, number, number];
const began = performance.now();
const say = (text: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s] ${text}`);
const failures: string[] = [];
const world = await buildWorld({ now: `${TODAY}T02:00:00Z`, poolSize: 20, durable: true, log: say });
try {
  const communes = await plantPlaces(world);
  await world.owner.query('ANALYZE');
  const bench = { world, communes, officer: await officerOfTheRoot(world), say, failures };
  if (rows > 0) await measureImport(bench, rows, values['write-all']);
  if (saved > 0) await measureSaving(bench, saved);
  if (assessed > 0) await measureTotals(bench, assessed);
  if (registered > 0) await measureRegistrations(bench, registered);
} finally {
  await world.stop();
}
for (const failure of failures) console.error(`FAILED  ${failure}`);
if (failures.length > 0) process.exitCode = 1;
