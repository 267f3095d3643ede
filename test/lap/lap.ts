import { parseArgs } from 'node:util';
import { plan, PROVINCE_CODE } from './plan.ts';
import { buildWorld } from './world.ts';
import { Lap } from './stages.ts';

/**
 * `npm run lap`: the whole week of a province's plan over HTTP as its real roles, every total recomputed. `-- --database URL` runs it in an empty
 * database of another server, `--distribute` spreads that over the nodes of a sharded engine first.
 */
const began = performance.now();
const say = (text: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${text}`);

const { values: asked } = parseArgs({ options: { database: { type: 'string' }, distribute: { type: 'boolean' } } });
const world = await buildWorld({
  now: '2024-09-09T02:00:00Z',
  province: { code: PROVINCE_CODE, name: plan.province },
  databaseUrl: asked.database,
  distributed: asked.distribute,
  log: say,
});
try {
  const lap = new Lap(world, say);
  await lap.plantOrganisations();
  await lap.enrolPeople();
  await lap.readPlan();
  await lap.logActivities();
  await lap.unitsReport();
  await lap.communesReport();
  await lap.districtsAndDepartmentsReport();
  await lap.provinceSendsUp();
  await lap.lateChildBecomesSupplement();
  await lap.exportReport();
  await lap.compareWithRecomputation();
  say(`${lap.checks} checks, ${lap.failures.length} failed`);
  for (const failure of lap.failures) console.error(`FAILED  ${failure}`);
  if (lap.failures.length > 0) process.exitCode = 1;
} finally {
  await world.stop();
}
