import { type Actor, nodeId, Role } from '@app/kernel';
import type { DataSource } from 'typeorm';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';
import type { Place } from './planting';
import type { KeptList } from './subjects';

const LAUNCH = 'mutation ($input: LaunchMovementInput!) { launchMovement(input: $input) { id } }';

const REGISTER =
  'mutation ($input: RegisterOrganisationsInput!) { registerOrganisations(input: $input) { isWritten } }';

const REGISTER_SUBJECTS = 'mutation ($input: RegisterSubjectsInput!) { registerSubjects(input: $input) { isWritten } }';
const REGISTER_COMMUNITY =
  'mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) { isWritten } }';

/** The association's movement, from the country down to two communes; what it says besides is made up and marked so. */
export async function playMovement(
  session: DemoSession,
  owner: DataSource,
  { association, communes, units }: DemoPlaces,
  kept: readonly KeptList[],
  year: number,
): Promise<void> {
  const [known] = await owner.query<{ key: string; name: string }[]>(
    `SELECT key, name FROM movement WHERE code = 'moi-nguoi-dan-tu-hoc-hoc-tap-suot-doi'`,
  );
  const launch = async (at: Place, role: Role, over: Record<string, unknown>): Promise<string> => {
    const input = { organisationId: at.id, name: known!.name, startsOn: `${year}-01-15`, ...over };
    return (await session.run<{ launchMovement: { id: string } }>(session.at(at, role), LAUNCH, { input }))
      .launchMovement.id;
  };
  const register = (as: Actor, movementId: string, at: Place[], commitment: string | null) => {
    const input = { movementId, organisationIds: at.map(({ id }) => id), commitment, isRehearsal: false };
    return session.run(as, REGISTER, { input });
  };
  session.clock.set(`${year}-01-15T02:00:00Z`);
  const province = await launch(association, Role.AssociationOfficer, {
    parentId: nodeId('Movement', known!.key),
    slogan: 'Mỗi nhà một tủ sách, mỗi người một điều mới (khẩu hiệu minh hoạ)',
    endsOn: `${year + 4}-12-31`,
    phases: [
      { name: 'Phát động, đăng ký', startsOn: `${year}-01-15`, endsOn: `${year}-06-30` },
      { name: 'Thực hiện, sơ kết', startsOn: `${year}-07-01`, endsOn: `${year + 2}-12-31` },
      { name: 'Nhân rộng, tổng kết', startsOn: `${year + 3}-01-01`, endsOn: `${year + 4}-12-31` },
    ],
    participants: {
      kinds: ['ORGANISATION', 'COMMUNITY', 'CLAN', 'FAMILY', 'CITIZEN'],
      organisationKinds: [],
    },
    targets: [
      {
        what: 'Công dân đạt danh hiệu "Công dân học tập"',
        year: 2030,
        measure: 'PERCENT',
        value: 60,
        citation: 'Quyết định 1373/QĐ-TTg ngày 30/7/2021',
      },
    ],
  });
  for (const commune of communes.slice(0, 2)) {
    await launch(commune, Role.Leader, { parentId: province, startsOn: `${year}-02-10` });
  }
  session.clock.set(`${year}-03-02T02:00:00Z`);
  // One by itself, the others on their behalf; every third does not take part yet.
  await register(session.at(units[0]!, Role.Reporter), province, [units[0]!], 'Mỗi lớp một tủ sách (minh hoạ)');
  const others = units.slice(1).filter((_, at) => at % 3 !== 0);
  await register(session.at(association, Role.AssociationOfficer), province, others.slice(0, 40), null);
  for (const { commune, communityIds } of kept) {
    const officer = session.at(commune, Role.Officer);
    const input = { movementId: province, organisationId: commune.id, isRehearsal: false };
    await session.run(officer, REGISTER_SUBJECTS, { input: { ...input, communityIds } });
    await session.run(officer, REGISTER_COMMUNITY, { input: { ...input, communityId: communityIds[0] } });
  }
  await owner.query('UPDATE movement SET is_demo = true WHERE organisation_key IS NOT NULL');
}
