import { buildWorld } from '../world.ts';
import { CertificateStages } from './certificate-stages.ts';
import { CitizenRounds } from './citizen-rounds.ts';
import { CommendationStages } from './commendation-stages.ts';
import { CouncilStages } from './council-stages.ts';
import { Places } from './places.ts';
import { UnitRounds } from './unit-rounds.ts';

/** `npm run lap:recognition`: rounds of titles and awards over HTTP as their real roles, from nomination to what anybody checks, every result computed a second time. */
const began = performance.now();
const say = (text: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${text}`);

const world = await buildWorld({ now: '2026-01-12T02:00:00Z', province: { code: '68', name: 'Ví Dụ' }, log: say });
try {
  const places = new Places(world, say);
  await places.plant();
  const council = new CouncilStages(places);
  const first = await council.decide();
  await council.appeal(first);
  await new UnitRounds(places).decide();
  const citizens = new CitizenRounds(places);
  await citizens.keep();
  const second = await citizens.decide();
  await new CommendationStages(places).decide(citizens.ids);
  await council.upgrade(first);
  await new CertificateStages(places).check({ university: first, citizens: second });
  say(`${places.checks} checks, ${places.failures.length} failed`);
  for (const failure of places.failures) console.error(`FAILED  ${failure}`);
  if (places.failures.length > 0) process.exitCode = 1;
} finally {
  await world.stop();
}
