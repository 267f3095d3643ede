import { Role } from '@app/kernel';
import { tenOf } from '../subject-assessments/subject-assessments-given';
import type { Somewhere } from './somewhere';

const SETS = '{ criteriaSets(subject: CITIZEN, first: 1) { edges { node { id } } } }';

/** A round of citizens in a difficult area: one has a result, the other comes back with a reason. */
export async function writeSubjectAssessments({
  api,
  run,
  officer,
  province,
  commune,
  school,
  word,
}: Somewhere): Promise<void> {
  const keeper = await api.given.person(Role.Officer, school);
  const leader = await api.given.person(Role.Leader, school);
  const { criteriaSets } = await api.ok<{ criteriaSets: { edges: { node: { id: string } }[] } }>(officer, SETS);
  const setId = criteriaSets.edges[0]!.node.id;
  const lines = [{ setId, kinds: [], levels: [], dueOn: '2025-01-15', dueBoundary: 'BEFORE' }];
  const input = { organisationId: province.id, title: word('words'), year: 2024, lines };
  const { id: roundId } = await run(officer, 'openAssessmentRound:OpenAssessmentRoundInput', input);
  const at = { organisationId: school.id };
  const difficult = { difficultFrom: '2024-01-01', difficultCitation: word('words') };
  const place = { ...at, kind: 'THON', name: word('words'), ...difficult };
  const community = await run(keeper, 'recordCommunity:RecordCommunityInput', place);
  const sent = [];
  const citizenIds: string[] = [];
  for (const birthYear of [1980, 1981]) {
    const known = { name: `Người ${word('person')}`, birthYear };
    const home = { ...at, communityId: community.id };
    const citizen = await run(keeper, 'recordCitizen:RecordCitizenInput', { ...home, ...known });
    citizenIds.push(citizen.id);
    const { subjectToAssess } = await api.ok<{ subjectToAssess: { id: string } }>(
      keeper,
      `{ subjectToAssess(roundId: "${roundId}", line: 1, subjectId: "${citizen.id}") { id } }`,
    );
    const saved = await run(keeper, 'saveSubjectAssessment:SaveSubjectAssessmentInput', {
      id: subjectToAssess.id,
      version: 0,
      roundId,
      line: 1,
      answers: tenOf(8),
      reason: 'ON_PAPER',
      consentOn: '2024-10-01',
    });
    sent.push(await run(keeper, 'submitSubjectAssessment', { id: saved.id, version: saved.version }));
  }
  const [one, other] = sent as [{ id: string; version: number }, { id: string; version: number }];
  await run(leader, 'reviewSubjectAssessment', { id: one.id, version: one.version });
  const committee = await api.given.person(Role.Officer, commune);
  const counts = { organisationId: commune.id, year: 2024, setId, registered: 9 };
  const own = { ...counts, source: word('words') };
  const stated = await run(committee, 'stateSubjectResults:StateSubjectResultsInput', own);
  await run(officer, 'amendResultStatement:AmendResultStatementInput', {
    id: stated.id,
    version: 1,
    source: word('words'),
    byReason: word('words'),
  });
  await run(committee, 'withdrawResultStatement:WithdrawResultStatementInput', {
    id: stated.id,
    version: 2,
    reason: word('words'),
  });
  await run(officer, 'stateSubjectResults:StateSubjectResultsInput', { ...own, byReason: word('words') });
  const remarks = [{ target: '5', message: word('words') }];
  const back = { id: other.id, version: other.version, remarks };
  await run(leader, 'returnSubjectAssessment:ReturnSubjectAssessmentInput', back);
  await api.ok(keeper, 'mutation ($input: MakeAnswerLinksInput!) { makeAnswerLinks(input: $input) { code } }', {
    input: { roundId, line: 1, citizenIds: citizenIds.slice(1), days: 7 },
  });
}
