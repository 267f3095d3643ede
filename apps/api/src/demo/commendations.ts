import { addDays, nodeId, Role } from '@app/kernel';
import type { DataSource } from 'typeorm';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';
import type { KeptList } from './subjects';

const OPEN = 'mutation ($input: OpenRecognitionRoundInput!) { openRecognitionRound(input: $input) { id version } }';
const NOMINATE = 'mutation ($input: NominateInput!) { nominate(input: $input) { isWritten } }';
const NOMINATE_SUBJECTS = 'mutation ($input: NominateSubjectsInput!) { nominateSubjects(input: $input) { isWritten } }';
const CITIZENS = 'query ($community: ID!) { citizens(communityId: $community, first: 4) { edges { node { id } } } }';
const FAMILIES = 'query ($community: ID!) { families(communityId: $community, first: 3) { edges { node { id } } } }';

interface Edges {
  edges: { node: { id: string } }[];
}

const idsOf = ({ edges }: Edges): string[] => edges.map(({ node }) => node.id);

/** Giấy khen of the first commune's chairman, for one movement: persons, collectives and households, each kind in a round of its own. */
export async function playCommendations(
  session: DemoSession,
  owner: DataSource,
  { communes, units }: DemoPlaces,
  kept: readonly KeptList[],
  { year, today }: { year: number; today: string },
): Promise<void> {
  const commune = communes[0]!;
  const officer = session.at(commune, Role.Officer);
  const rows = await owner.query<{ key: string }[]>(`SELECT key FROM award WHERE code = 'commendation/commune'`);
  const open = async (subject: string): Promise<string> => {
    const input = {
      organisationId: commune.id,
      awardId: nodeId('Award', rows[0]!.key),
      awardKind: 'MOVEMENT',
      theme: 'Tuần lễ hưởng ứng học tập suốt đời (minh hoạ)',
      subject,
      year,
      nominationsUntil: addDays(today, 15),
      decideBy: addDays(today, 30),
    };
    return (await session.run<{ openRecognitionRound: { id: string } }>(officer, OPEN, { input })).openRecognitionRound
      .id;
  };
  const collectives = await open('ORGANISATION');
  await session.run(officer, NOMINATE, {
    input: { roundId: collectives, organisationIds: [units[0]!.id, units[1]!.id], isRehearsal: false },
  });
  const [list] = kept;
  if (list?.commune.id !== commune.id) return;
  const [people, households] = [await open('CITIZEN'), await open('FAMILY')];
  const community = list.communityIds[0];
  const { citizens } = await session.run<{ citizens: Edges }>(officer, CITIZENS, { community });
  const { families } = await session.run<{ families: Edges }>(officer, FAMILIES, { community });
  for (const [roundId, whom] of [
    [people, { citizenIds: idsOf(citizens) }],
    [households, { familyIds: idsOf(families) }],
  ] as const)
    await session.run(officer, NOMINATE_SUBJECTS, {
      input: { roundId, organisationId: commune.id, ...whom, isRehearsal: false },
    });
}
