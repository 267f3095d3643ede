import { nodeId, Role } from '@app/kernel';
import type { Somewhere } from './somewhere';

/** A council of which a member leaves a case, whose ballot has no quorum, and which is dissolved with a reason; and the next, which votes. */
export async function writeCouncils({ api, run, officer, province, school, word }: Somewhere): Promise<void> {
  const [award] = await api.owner.query<{ key: string }[]>(
    `SELECT key FROM award WHERE 'organisation' = ANY(subjects) ORDER BY code LIMIT 1`,
  );
  const round = await run(officer, 'openRecognitionRound:OpenRecognitionRoundInput', {
    organisationId: province.id,
    awardId: nodeId('Award', award!.key),
    awardKind: 'MERIT',
    subject: 'ORGANISATION',
    year: 2024,
    nominationsUntil: '2999-12-30',
  });
  const nominating = { roundId: round.id, organisationIds: [school.id], isRehearsal: false };
  await run(officer, 'nominate:NominateInput', nominating, '{ isWritten }');
  const { nominations } = await api.ok<{ nominations: { edges: { node: { id: string } }[] } }>(
    officer,
    'query ($roundId: ID!) { nominations(roundId: $roundId, first: 1) { edges { node { id } } } }',
    { roundId: round.id },
  );
  const people = [officer];
  while (people.length < 5) people.push(await api.given.person(Role.Officer, province));
  const asked = () => ({
    roundId: round.id,
    mode: 'MEETING',
    quorumPart: 2,
    quorumWhole: 3,
    passingPart: 80,
    passingWhole: 100,
    measuredBy: 'PRESENT',
    abstention: 'AGAINST',
    citation: word('words'),
    seats: people.map(({ id }, at) => ({
      personId: id,
      organisationId: province.id,
      seat: ['CHAIR', 'SECRETARY'][at] ?? 'MEMBER',
    })),
  });
  const setUp = async () => {
    const council = await run(officer, 'setUpCouncil:SetUpCouncilInput', asked(), '{ id version members { id } }');
    await api.owner.query('UPDATE council SET directive_key = (SELECT key FROM directive LIMIT 1)');
    return council;
  };
  const council = await setUp();
  const nominationId = nominations.edges[0]!.node.id;
  await run(officer, 'recuse:RecuseInput', { councilId: council.id, nominationId, reason: word('words') });
  const ballot = await run(officer, 'openBallot:OpenBallotInput', { councilId: council.id }, '{ id }');
  await run(officer, 'closeBallot:CloseBallotInput', { id: ballot.id }, '{ id }');
  const { id, version, members } = council as unknown as { id: string; version: number; members: { id: string }[] };
  const other = await api.given.person(Role.Officer, province);
  const seat = { memberId: members.at(-1)!.id, personId: other.id, organisationId: province.id };
  await run(officer, 'replaceMember:ReplaceMemberInput', { ...seat, reason: word('words') });
  await run(officer, 'dissolveCouncil:DissolveCouncilInput', { id, version, reason: word('words') });
  const next = await setUp();
  await run(officer, 'openBallot:OpenBallotInput', { councilId: next.id }, '{ id }');
}
