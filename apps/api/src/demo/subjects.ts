import { Role } from '@app/kernel';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';
import type { Place } from './planting';

const COMMUNITY = 'mutation ($input: RecordCommunityInput!) { recordCommunity(input: $input) { id } }';
const CLAN = 'mutation ($input: RecordClanInput!) { recordClan(input: $input) { id } }';
const FAMILY = 'mutation ($input: RecordFamilyInput!) { recordFamily(input: $input) { id } }';
const CITIZEN = 'mutation ($input: RecordCitizenInput!) { recordCitizen(input: $input) { id } }';
const STATE = 'mutation ($input: StateSubjectsInput!) { stateSubjects(input: $input) { id } }';

const HAMLETS = ['Ví Dụ Một', 'Ví Dụ Hai', 'Ví Dụ Ba'];
const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Lò', 'Vàng', 'Tao'];
const GIVEN = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Khánh', 'Linh', 'Minh', 'Nga', 'Phúc', 'Thu'];
const FAMILIES = 8;
const MEMBERS = 4;

/** A commune that keeps lists, and its communities. */
export interface KeptList {
  commune: Place;
  communityIds: string[];
}

/** Two communes with hamlets, clans, households and some two hundred people, who are all made up; a third states numbers alone. */
export async function keepSubjects(session: DemoSession, { communes }: DemoPlaces, year: number): Promise<KeptList[]> {
  session.clock.set(`${year}-01-10T02:00:00Z`);
  const [first, second, third] = communes;
  const kept: KeptList[] = [];
  for (const [at, commune] of [first, second].entries())
    if (commune) kept.push({ commune, communityIds: await keepList(session, commune, at) });
  if (!third) return kept;
  const stated = { organisationId: third.id, year, citizens: 5120, families: 1240, source: 'Số liệu minh hoạ' };
  await session.run(session.at(third, Role.Officer), STATE, { input: stated });
  return kept;
}

async function keepList(session: DemoSession, commune: Place, nth: number): Promise<string[]> {
  const actor = session.at(commune, Role.Officer);
  const at = { organisationId: commune.id };
  const record = async (document: string, input: object): Promise<string> => {
    const made = await session.run<Record<string, { id: string }>>(actor, document, { input: { ...at, ...input } });
    return Object.values(made)[0]!.id;
  };
  const clan = await record(CLAN, { name: `${SURNAMES[nth]} Ví Dụ (minh hoạ)` });
  const communityIds: string[] = [];
  let count = nth * 7;
  for (const [place, name] of HAMLETS.entries()) {
    const difficult = place === 2 ? { difficultFrom: '2024-01-01', difficultCitation: 'Quyết định minh hoạ' } : {};
    const communityId = await record(COMMUNITY, { kind: 'BAN', name, ...difficult });
    communityIds.push(communityId);
    for (let household = 1; household <= FAMILIES; household += 1) {
      const clanId = household % 3 === 0 ? clan : null;
      const familyId = await record(FAMILY, { communityId, clanId, code: `${place + 1}-${household}` });
      for (let member = 0; member < MEMBERS; member += 1) {
        count += 1;
        await record(CITIZEN, {
          communityId,
          familyId,
          name: `${SURNAMES[(count + household) % SURNAMES.length]} ${GIVEN[count % GIVEN.length]} Ví Dụ`,
          birthYear: 1945 + ((count * 7) % 60),
          gender: count % 2 === 0 ? 'FEMALE' : 'MALE',
          address: `Nhà số ${count}, bản ${name}`,
        });
      }
    }
  }
  return communityIds;
}
