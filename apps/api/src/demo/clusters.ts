import { Role } from '@app/kernel';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';

const SET_UP = 'mutation ($input: SetUpClusterInput!) { setUpCluster(input: $input) { id members { id } } }';
const SCORE = 'mutation ($input: ScoreMemberInput!) { scoreMember(input: $input) { id } }';

/** Three communes compete; the head has scored, the others have not. */
export async function playCluster(
  session: DemoSession,
  { keepers, communes }: DemoPlaces,
  today: string,
): Promise<void> {
  const members = communes.slice(0, 3);
  const input = {
    organisationId: keepers.laiChau.id,
    kind: 'CLUSTER',
    name: 'Cụm thi đua số 1 (minh hoạ)',
    year: Number(today.slice(0, 4)),
    items: [
      { name: 'Phong trào học tập (minh hoạ)', maximum: 80 },
      { name: 'Công dân học tập (minh hoạ)', maximum: 80 },
      { name: 'Báo cáo đúng hạn (minh hoạ)', maximum: 40 },
    ],
    scoringDueOn: `${today.slice(0, 4)}-12-31`,
    memberIds: members.map(({ id }) => id),
  };
  const { setUpCluster: cluster } = await session.run<{ setUpCluster: { members: { id: string }[] } }>(
    session.at(keepers.laiChau, Role.Officer),
    SET_UP,
    { input },
  );
  const head = session.at(members[0]!, Role.Officer);
  for (const [at, { id: ofId }] of cluster.members.entries())
    await session.run(head, SCORE, { input: { byId: cluster.members[0]!.id, ofId, points: [71 - at, 66 + at, 40] } });
}
