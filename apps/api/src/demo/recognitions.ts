import { addDays, nodeId, Role } from '@app/kernel';
import type { DataSource } from 'typeorm';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';
import type { KeptList } from './subjects';

const ROUND = 'id version';
const OPEN = `mutation ($input: OpenRecognitionRoundInput!) { openRecognitionRound(input: $input) { ${ROUND} } }`;
const NOMINATE = 'mutation ($input: NominateInput!) { nominate(input: $input) { isWritten } }';
const CITIZENS = 'query ($community: ID!) { citizens(communityId: $community, first: 3) { edges { node { id } } } }';
const NOMINATE_SUBJECTS = 'mutation ($input: NominateSubjectsInput!) { nominateSubjects(input: $input) { isWritten } }';
const RECOMMEND = 'mutation ($input: RecommendEligibleInput!) { recommendEligible(input: $input) { recommended } }';
const CLOSE = `mutation ($input: RecognitionRoundStepInput!) { closeRecognitionRound(input: $input) { ${ROUND} } }`;
const DRAFT = 'mutation ($id: ID!) { draftFrom(kind: RECOGNITION_DECISION, sourceId: $id) { id version } }';
const AMEND = 'mutation ($input: AmendDraftInput!) { amendDraft(input: $input) { id version } }';
const step = (name: string) =>
  `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { id version } }`;
const DISCLOSE = 'mutation ($input: PublishDisclosureInput!) { publishDisclosure(input: $input) { id } }';
const GRANT = 'mutation ($input: GrantRecognitionsInput!) { grantRecognitions(input: $input) { granted } }';

interface Versioned {
  id: string;
  version: number;
}

/**
 * The first commune gives a title of emulation, on which its chairman decides: one round that ended with a decision, whose list is published, and one that takes nominations. Citizens are put
 * forward for a title of which no confirmed text says who decides, so that the page says that.
 */
export async function playRecognitions(
  session: DemoSession,
  owner: DataSource,
  { communes, units }: DemoPlaces,
  kept: readonly KeptList[],
  { year, today }: { year: number; today: string },
): Promise<void> {
  const commune = communes[0]!;
  const [school, centre] = [units[0]!, units[1]!];
  const officer = session.at(commune, Role.Officer);
  const rows = await owner.query<{ code: string; key: string }[]>('SELECT code, key FROM title');
  const titleOf = new Map(rows.map(({ code, key }) => [code, nodeId('Title', key)]));
  const open = async (code: string, over: object): Promise<Versioned> => {
    const input = {
      organisationId: commune.id,
      titleId: titleOf.get(code)!,
      subject: 'ORGANISATION',
      year,
      nominationsUntil: addDays(today, 20),
      decideBy: addDays(today, 40),
      ...over,
    };
    return (await session.run<{ openRecognitionRound: Versioned }>(officer, OPEN, { input })).openRecognitionRound;
  };
  const collectives = await open('advanced-collective', { year: year - 1 });
  await session.run(session.at(school, Role.Reporter), NOMINATE, {
    input: {
      roundId: collectives.id,
      organisationIds: [school.id],
      achievement: 'Hoàn thành tốt nhiệm vụ năm học, tổ chức đủ các hoạt động của Tuần lễ (minh hoạ)',
      isRehearsal: false,
    },
  });
  await session.run(officer, NOMINATE, {
    input: { roundId: collectives.id, organisationIds: [centre.id], isRehearsal: false },
  });
  await session.run(officer, RECOMMEND, { input: { roundId: collectives.id, isRehearsal: false } });
  const closing = { id: collectives.id, version: collectives.version };
  const { closeRecognitionRound } = await session.run<{ closeRecognitionRound: Versioned }>(officer, CLOSE, {
    input: closing,
  });
  const decision = await decide(session, officer, session.at(commune, Role.Leader), collectives.id);
  const granting = { roundId: collectives.id, version: closeRecognitionRound.version, directiveId: decision.id };
  await session.run(officer, GRANT, { input: { ...granting, isPartial: false, isRehearsal: false } });
  // No text at hand says that it is shown: the page says so.
  await session.run(officer, DISCLOSE, { input: { directiveId: decision.id, namesPeople: false } });

  const running = await open('advanced-collective', {});
  await session.run(officer, NOMINATE, {
    input: { roundId: running.id, organisationIds: [school.id, centre.id], isRehearsal: false },
  });
  const citizens = await open('learning-citizen', { subject: 'CITIZEN' });
  const [list] = kept;
  if (list?.commune.id !== commune.id) return;
  const { citizens: some } = await session.run<{ citizens: { edges: { node: { id: string } }[] } }>(officer, CITIZENS, {
    community: list.communityIds[0],
  });
  const citizenIds = some.edges.map(({ node }) => node.id);
  await session.run(officer, NOMINATE_SUBJECTS, {
    input: { roundId: citizens.id, organisationId: commune.id, citizenIds, isRehearsal: false },
  });
}

/** Drafted from the round, signed and numbered. */
export async function decide(
  session: DemoSession,
  officer: ReturnType<DemoSession['at']>,
  leader: ReturnType<DemoSession['at']>,
  round: string,
): Promise<Versioned> {
  const { draftFrom } = await session.run<{ draftFrom: Versioned }>(officer, DRAFT, { id: round });
  const input = {
    id: draftFrom.id,
    version: draftFrom.version,
    signerName: 'Lãnh đạo UBND xã (minh hoạ)',
    signerPosition: 'CHỦ TỊCH',
    signatureLines: ['CHỦ TỊCH'],
  };
  const { amendDraft } = await session.run<{ amendDraft: Versioned }>(officer, AMEND, { input });
  const at = ({ id, version }: Versioned) => ({ id, version });
  const approved = await session.run<Record<string, Versioned>>(leader, step('approveDirective'), at(amendDraft));
  const issued = await session.run<Record<string, Versioned>>(
    officer,
    step('issueDirective'),
    at(approved['approveDirective']!),
  );
  return issued['issueDirective']!;
}
