import { type Actor, addDays, nodeId, Role } from '@app/kernel';
import type { DataSource } from 'typeorm';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';
import type { Place } from './planting';

const OPEN_ROUND = 'mutation ($input: OpenRecognitionRoundInput!) { openRecognitionRound(input: $input) { id } }';
const NOMINATE = 'mutation ($input: NominateInput!) { nominate(input: $input) { isWritten } }';
const NOMINATIONS = `query ($roundId: ID!) { nominations(roundId: $roundId, first: 10) { edges { node { id organisation { id } } } } }`;
const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';
const SET_UP = 'mutation ($input: SetUpCouncilInput!) { setUpCouncil(input: $input) { id members { id } } }';
const RECUSE = 'mutation ($input: RecuseInput!) { recuse(input: $input) { id } }';
const OPEN = 'mutation ($input: OpenBallotInput!) { openBallot(input: $input) { id } }';
const CAST = 'mutation ($input: CastBallotInput!) { castBallot(input: $input) { id } }';
const CLOSE = 'mutation ($input: CloseBallotInput!) { closeBallot(input: $input) { id } }';
const MINUTES = 'mutation ($id: ID!) { draftFrom(kind: COUNCIL_MINUTES, sourceId: $id) { id } }';

/** One of those who can sign in. */
export interface DemoMember {
  key: string;
  role: Role;
  at: Place;
}

interface Council {
  id: string;
  members: { id: string }[];
}

const SEATS = ['CHAIR', 'SECRETARY', 'MEMBER', 'MEMBER', 'MEMBER'];

/**
 * Two councils of the first commune, in which its own people sit: one has voted and has minutes, one votes, and its chair, its secretary and the school's member have yet to. The school
 * and the centre are put forward, whose members the system finds; the officer leaves a case.
 */
export async function playCouncils(
  session: DemoSession,
  owner: DataSource,
  { communes, units }: DemoPlaces,
  members: readonly DemoMember[],
  { year, today }: { year: number; today: string },
): Promise<void> {
  const commune = communes[0]!;
  const officer = session.at(commune, Role.Officer);
  const [award] = await owner.query<{ key: string }[]>(`SELECT key FROM award WHERE code = 'commendation/commune'`);
  const nominated = units.slice(0, 2);
  const as = (one: DemoMember): Actor => session.as(one.key, one.at, one.role);

  const setUp = async (round: { year: number; code: string; theme: string }) => {
    const { openRecognitionRound } = await session.run<{ openRecognitionRound: { id: string } }>(officer, OPEN_ROUND, {
      input: {
        organisationId: commune.id,
        awardId: nodeId('Award', award!.key),
        awardKind: 'MOVEMENT',
        theme: round.theme,
        subject: 'ORGANISATION',
        year: round.year,
        nominationsUntil: addDays(today, 20),
        decideBy: addDays(today, 40),
      },
    });
    const roundId = openRecognitionRound.id;
    for (const { id } of nominated)
      await session.run(officer, NOMINATE, {
        input: {
          roundId,
          organisationIds: [id],
          achievement: 'Tổ chức tốt Tuần lễ hưởng ứng học tập suốt đời (minh hoạ)',
          isRehearsal: false,
        },
      });
    const { registerDirective } = await session.run<{ registerDirective: { id: string } }>(officer, REGISTER, {
      input: {
        keeperId: commune.id,
        code: round.code,
        type: 'QĐ',
        subject: `Thành lập Hội đồng xét khen thưởng năm ${round.year} (minh hoạ)`,
        issuer: commune.name,
        issuedOn: addDays(today, -10),
      },
    });
    const { setUpCouncil } = await session.run<{ setUpCouncil: Council }>(officer, SET_UP, {
      input: {
        roundId,
        mode: 'MEETING',
        method: 'VOTES',
        quorumPart: 2,
        quorumWhole: 3,
        passingPart: 80,
        passingWhole: 100,
        measuredBy: 'PRESENT',
        abstention: 'AGAINST',
        citation: 'Quy chế minh hoạ của Hội đồng',
        directiveId: registerDirective.id,
        seats: members.map(({ key, at }, index) => ({
          personId: nodeId('Person', key),
          organisationId: at.id,
          seat: SEATS[index],
        })),
      },
    });
    return { roundId, council: setUpCouncil };
  };
  const open = async ({ id, members: sitting }: Council): Promise<string> => {
    const input = { councilId: id, presentIds: sitting.map((one) => one.id) };
    return (await session.run<{ openBallot: { id: string } }>(officer, OPEN, { input })).openBallot.id;
  };
  const vote = (id: string, by: DemoMember, rest: string) =>
    session.run(as(by), CAST, { input: { id, salt: 'minh-hoa-'.padEnd(32, '0'), votes: [], rest } });

  const over = await setUp({ year: year - 1, code: '15/QĐ-UBND', theme: 'Tuần lễ hưởng ứng học tập suốt đời' });
  const finished = await open(over.council);
  for (const member of members) await vote(finished, member, 'IN_FAVOUR');
  await session.run(officer, CLOSE, { input: { id: finished } });
  await session.run(officer, MINUTES, { id: finished });

  const running = await setUp({ year, code: '27/QĐ-UBND', theme: 'Xây dựng xã hội học tập' });
  const { nominations } = await session.run<{
    nominations: { edges: { node: { id: string; organisation: { id: string } | null } }[] };
  }>(officer, NOMINATIONS, { roundId: running.roundId });
  const centre = nominations.edges.find(({ node }) => node.organisation?.id === nominated[1]!.id)!;
  const leaving = members[2]!;
  await session.run(as(leaving), RECUSE, {
    input: {
      councilId: running.council.id,
      nominationId: centre.node.id,
      reason: 'Có người thân công tác tại đơn vị này (minh hoạ)',
    },
  });
  const ballot = await open(running.council);
  await vote(ballot, leaving, 'IN_FAVOUR');
  await vote(ballot, members[4]!, 'IN_FAVOUR');
}
