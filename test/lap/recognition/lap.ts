import { play } from '../play.ts';
import { CertificateStages } from './certificate-stages.ts';
import { CitizenRounds } from './citizen-rounds.ts';
import { CommendationStages } from './commendation-stages.ts';
import { CouncilStages } from './council-stages.ts';
import { Places } from './places.ts';
import { UnitRounds } from './unit-rounds.ts';

/** `npm run lap:recognition`: rounds of titles and awards over HTTP as their real roles, from nomination to what anybody checks, every result computed a second time. */
await play({
  world: { now: '2026-01-12T02:00:00Z', province: { code: '68', name: 'Ví Dụ' } },
  place: (world, say) => new Places(world, say),
  acts: async (places) => {
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
  },
});
