import { plan, PROVINCE_CODE } from './plan.ts';
import { play } from './play.ts';
import { Lap } from './stages.ts';

/** `npm run lap`: the whole week of a province's plan over HTTP as its real roles, every total recomputed. */
await play({
  world: { now: '2024-09-09T02:00:00Z', province: { code: PROVINCE_CODE, name: plan.province } },
  place: (world, say) => new Lap(world, say),
  acts: async (lap) => {
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
  },
});
