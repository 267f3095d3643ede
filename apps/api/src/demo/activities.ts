import { Role } from '@app/kernel';
import type { DemoSession } from './demo-session';
import { noise } from './figures';
import type { DemoPlaces } from './places';

const KINDS = '{ activityKinds { id code labelVi } }';
const LOG = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }';

interface Kind {
  id: string;
  code: string;
  labelVi: string;
}

const offered = [
  'training_life_skills',
  'book_fair',
  'arts',
  'thematic_meeting',
  'library_activity',
  'training_literacy',
  'sports',
  'exhibition',
];
const modes = ['IN_PERSON', 'IN_PERSON', 'BOTH', 'ONLINE'];

/** Two or three activities of every unit in a week of the demonstration; its report is filled from them. */
export async function logDemoActivities(
  session: DemoSession,
  places: DemoPlaces,
  year: number,
  weekId: string,
): Promise<void> {
  session.clock.set(`${year}-10-07T09:00:00Z`);
  const { activityKinds } = await session.run<{ activityKinds: Kind[] }>(
    session.at(places.units[0]!, Role.Reporter),
    KINDS,
  );
  for (const [index, unit] of places.units.entries()) {
    const random = noise(year * 1000 + index);
    for (let turn = 0; turn < 2 + (index % 2); turn++) {
      const kind = activityKinds.find(({ code }) => code === offered[(index + turn * 3) % offered.length])!;
      const eventCount = 1 + Math.floor(random() * 3);
      const input = {
        confirmed: ['TWIN', 'FAR_DAY'],
        organisationId: unit.id,
        weekId,
        kindId: kind.id,
        title: `${kind.labelVi} (minh hoạ)`,
        startsOn: `${year}-10-0${1 + Math.floor(random() * 7)}`,
        mode: modes[(index + turn) % modes.length],
        place: turn % 2 === 0 ? 'Nhà văn hoá' : 'Sân trường',
        eventCount,
        peopleCount: eventCount * (20 + Math.floor(random() * 50)),
        itemCount: turn === 1 ? Math.floor(random() * 120) : 0,
        stateBudget: Math.floor(random() * 6) * 500_000,
        otherFunding: turn === 0 ? Math.floor(random() * 4) * 250_000 : 0,
      };
      await session.run(session.at(unit, Role.Reporter), LOG, { input });
    }
  }
}
