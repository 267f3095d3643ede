import { nodeId, Role } from '@app/kernel';
import type { DataSource } from 'typeorm';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';
import type { Place } from './planting';
import type { KeptList } from './subjects';

const CLOSING = 'mutation ($input: SetTitleClosingInput!) { setTitleClosing(input: $input) { id } }';
const REGISTER = 'mutation ($input: RegisterTitlesInput!) { registerTitles(input: $input) { isWritten } }';
const OF_COMMUNITY =
  'mutation ($input: RegisterCommunityTitlesInput!) { registerCommunityTitles(input: $input) { isWritten } }';

/** Titles of a year: a closing day, units in time and late, some that are still missing, and the citizens of a hamlet. */
export async function playTitles(
  session: DemoSession,
  owner: DataSource,
  { association, communes, units }: DemoPlaces,
  kept: readonly KeptList[],
  today: string,
): Promise<void> {
  const year = Number(today.slice(0, 4));
  const rows = await owner.query<{ code: string; key: string }[]>('SELECT code, key FROM title');
  const titleOf = new Map(rows.map(({ code, key }) => [code, nodeId('Title', key)]));
  const officer = session.at(association, Role.AssociationOfficer);
  const register = (codes: string[], at: Place[], over: object = {}) =>
    session.run(officer, REGISTER, {
      input: {
        year,
        titleIds: codes.map((code) => titleOf.get(code)!),
        organisationIds: at.map(({ id }) => id),
        isRehearsal: false,
        ...over,
      },
    });
  // Last week, so that some of them are late.
  const closesOn = new Date(Date.parse(today) - 7 * 86_400_000).toISOString().slice(0, 10);
  const closing = {
    organisationId: association.id,
    year,
    closesOn: closesOn < `${year}-01-01` ? `${year}-01-01` : closesOn,
  };
  await session.run(officer, CLOSING, { input: { ...closing, version: 0 } });
  const school = session.at(units[0]!, Role.Reporter);
  await session.run(school, REGISTER, {
    input: {
      year,
      titleIds: [titleOf.get('learning-unit/district/1')!, titleOf.get('advanced-collective')!],
      organisationIds: [units[0]!.id],
      registeredOn: closing.closesOn,
      note: 'Mỗi giáo viên một chuyên đề tự học (minh hoạ)',
      isRehearsal: false,
    },
  });
  await register(['learning-unit/district/1'], units.slice(2, 20), { registeredOn: closing.closesOn });
  await register(['learning-community/commune/1'], communes.slice(0, 5));
  for (const { commune, communityIds } of kept.slice(0, 1))
    await session.run(session.at(commune, Role.Officer), OF_COMMUNITY, {
      input: {
        year,
        titleId: titleOf.get('learning-citizen')!,
        organisationId: commune.id,
        communityId: communityIds[0]!,
        isRehearsal: false,
      },
    });
}
