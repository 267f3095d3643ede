import { Role } from '@app/kernel';
import { allMet } from '../assessments/assessments-given';
import { upload } from '../support/downloads';
import type { Somewhere } from './somewhere';

const OWN = '{ assessments(first: 10) { edges { node { id } } } }';
const SETS = '{ criteriaSets(first: 100) { edges { node { id code } } } }';

type Listed<Name extends string> = Record<Name, { edges: { node: { id: string; code: string } }[] }>;

/** A round of assessment, and a unit that answers with evidence, states what it is, sends, gets it back with a reason, sends again, and has a result. */
export async function writeAssessments({ api, run, officer, province, school, word }: Somewhere): Promise<void> {
  const at = await api.given.person(Role.Reporter, school);
  const { criteriaSets } = await api.ok<Listed<'criteriaSets'>>(officer, SETS);
  const set = criteriaSets.edges.find(({ node }) => node.code === 'learning-unit/province/1')!;
  const line = { kinds: ['PRIMARY_SCHOOL'], levels: ['COMMUNE'], dueOn: '2025-01-15', dueBoundary: 'BEFORE' };
  const lines = [{ setId: set.node.id, ...line }];
  const input = { organisationId: province.id, title: word('words'), year: 2024, lines };
  await run(officer, 'openAssessmentRound:OpenAssessmentRoundInput', input);
  const { assessments } = await api.ok<Listed<'assessments'>>(at, OWN);
  const { id } = assessments.edges[0]!.node;
  const answers = Object.entries(allMet()).map(([target, typed]) => ({ target, ...typed }));
  const open = { target: '1.3', isMet: true };
  const saved = await run(at, 'saveAssessment:SaveAssessmentInput', {
    id,
    version: 1,
    answers: [...answers, open],
    stated: ['PUBLIC_BODY'],
  });
  const sha256 = await upload(api, at, 'Minh chứng');
  const named = { target: '1.1', sha256, fileName: word('words'), title: word('words') };
  const filed = await run(at, 'fileAssessmentEvidence:FileAssessmentEvidenceInput', {
    id,
    version: saved.version,
    ...named,
  });
  const sent = await run(at, 'submitAssessment', { id, version: filed.version });
  const remarks = [{ target: '1.1', message: word('words') }];
  const back = await run(officer, 'returnAssessment:ReturnAssessmentInput', { id, version: sent.version, remarks });
  const again = await run(at, 'submitAssessment', { id, version: back.version });
  await run(officer, 'reviewAssessment', { id, version: again.version });
}
