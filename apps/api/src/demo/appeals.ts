import { addDays, nodeId, Role } from '@app/kernel';
import type { DataSource } from 'typeorm';
import type { DemoMember } from './councils';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';
import { decide } from './recognitions';

const OPEN = 'mutation ($input: OpenRecognitionRoundInput!) { openRecognitionRound(input: $input) { id version } }';
const NOMINATE = 'mutation ($input: NominateInput!) { nominate(input: $input) { isWritten } }';
const NOMINATIONS = `query ($roundId: ID!) { nominations(roundId: $roundId, first: 10) { edges { node { id organisation { id } } } } }`;
const APPRAISE = 'mutation ($input: AppraiseNominationsInput!) { appraiseNominations(input: $input) { isWritten } }';
const CLOSE = 'mutation ($input: RecognitionRoundStepInput!) { closeRecognitionRound(input: $input) { id version } }';
const GRANT = 'mutation ($input: GrantRecognitionsInput!) { grantRecognitions(input: $input) { granted } }';
const LODGE = 'mutation ($input: LodgeAppealInput!) { lodgeAppeal(input: $input) { id } }';
const ANSWER = 'mutation ($input: AnswerAppealInput!) { answerAppeal(input: $input) { id } }';

interface Nominations {
  nominations: { edges: { node: { id: string; organisation: { id: string } | null } }[] };
}

/**
 * A round of the first commune that was decided, in which two were not recommended and objected: the learning centre waits for the commune's answer; the commune
 * itself, which may not decide on its own, was answered by the province.
 */
export async function playAppeals(
  session: DemoSession,
  owner: DataSource,
  { communes, units, department, keepers }: DemoPlaces,
  { reporter, clerk }: { reporter: DemoMember; clerk: DemoMember },
  { year, today }: { year: number; today: string },
): Promise<void> {
  const commune = communes[0]!;
  const [school, centre] = [units[0]!, units[1]!];
  const officer = session.at(commune, Role.Officer);
  const [award] = await owner.query<{ key: string }[]>(`SELECT key FROM award WHERE code = 'commendation/commune'`);
  const { openRecognitionRound: round } = await session.run<{ openRecognitionRound: { id: string; version: number } }>(
    officer,
    OPEN,
    {
      input: {
        organisationId: commune.id,
        awardId: nodeId('Award', award!.key),
        awardKind: 'MOVEMENT',
        theme: 'Ngày Sách và Văn hóa đọc (minh hoạ)',
        subject: 'ORGANISATION',
        year: year - 1,
        nominationsUntil: addDays(today, 5),
        decideBy: addDays(today, 10),
      },
    },
  );
  const roundId = round.id;
  await session.run(officer, NOMINATE, {
    input: { roundId, organisationIds: [school.id, centre.id, commune.id], isRehearsal: false },
  });
  const { nominations } = await session.run<Nominations>(officer, NOMINATIONS, { roundId });
  const idOf = ({ id }: { id: string }): string =>
    nominations.edges.find(({ node }) => node.organisation?.id === id)!.node.id;
  const appraise = (whom: { id: string }, reason: string | null) =>
    session.run(officer, APPRAISE, {
      input: { ids: [idOf(whom)], isRecommended: reason === null, reason, isRehearsal: false },
    });
  await appraise(school, null);
  await appraise(centre, 'Báo cáo chưa có minh chứng về số lượt người đọc (minh hoạ)');
  await appraise(commune, 'Cơ quan mở đợt xét không xét cho chính mình (minh hoạ)');
  const closing = { id: roundId, version: round.version };
  const { closeRecognitionRound } = await session.run<{ closeRecognitionRound: { version: number } }>(officer, CLOSE, {
    input: closing,
  });
  const decision = await decide(session, officer, session.at(commune, Role.Leader), roundId);
  const granting = { roundId, version: closeRecognitionRound.version, directiveId: decision.id };
  await session.run(officer, GRANT, { input: { ...granting, isPartial: false, isRehearsal: false } });

  await session.run(session.as(reporter.key, centre, Role.Reporter), LODGE, {
    input: { id: idOf(centre), text: 'Đã bổ sung sổ theo dõi lượt đọc; đề nghị xem lại (minh hoạ)' },
  });
  await session.run(session.as(clerk.key, commune, Role.Officer), LODGE, {
    input: { id: idOf(commune), text: 'Đề nghị hướng dẫn nơi xét cho Ủy ban nhân dân xã (minh hoạ)' },
  });
  await session.run(session.at(department, Role.Officer, keepers.laiChau), ANSWER, {
    input: {
      id: idOf(commune),
      version: 1,
      isUpheld: false,
      answer: 'Kết quả giữ nguyên; thành tích của Ủy ban nhân dân xã do cấp trên xét (minh hoạ)',
    },
  });
}
