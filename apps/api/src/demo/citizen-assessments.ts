import { Role } from '@app/kernel';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';
import type { KeptList } from './subjects';

const SET = `query ($on: Date!) { criteriaSets(subject: CITIZEN, inForceOn: $on, first: 1) { edges { node { id } } } }`;
const OPEN = 'mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }';
const CITIZENS = 'query ($community: ID!) { citizens(communityId: $community, first: 4) { edges { node { id } } } }';
const TO_ASSESS = `query ($roundId: ID!, $subjectId: ID!) {
  subjectToAssess(roundId: $roundId, line: 1, subjectId: $subjectId) { id version } }`;
const SAVE = 'mutation ($input: SaveSubjectAssessmentInput!) { saveSubjectAssessment(input: $input) { id version } }';
const SUBMIT =
  'mutation ($id: ID!, $version: Int!) { submitSubjectAssessment(id: $id, version: $version) { id version } }';

const STATE = 'mutation ($input: StateSubjectResultsInput!) { stateSubjectResults(input: $input) { id } }';

/** Communes that keep no lists state what they counted on paper: registered, assessed, met. */
const STATED = [
  [4180, 3960, 2714],
  [2650, 2580, 1893],
  [3320, 3011, 2040],
] as const;

const TARGETS = 10;
/** How many indicators are answered of each who has begun; whoever has all of them was sent. */
const BEGUN = [TARGETS, TARGETS, 6, 3];

interface Nodes {
  edges: { node: { id: string } }[];
}

interface Standing {
  id: string;
  version: number;
}

/** Citizens of a commune are assessed for a year, made up and marked as such: some wait for review, some are begun, the others are not. */
export async function playCitizens(
  session: DemoSession,
  { keepers, department, communes }: DemoPlaces,
  [first]: readonly KeptList[],
  year: number,
): Promise<void> {
  if (!first) return;
  const opener = session.at(department, Role.Officer, keepers.laiChau);
  const { criteriaSets } = await session.run<{ criteriaSets: Nodes }>(opener, SET, { on: `${year}-12-31` });
  const setId = criteriaSets.edges[0]!.node.id;
  const line = { setId, kinds: [], levels: [], dueBoundary: 'BEFORE' };
  const input = {
    organisationId: keepers.laiChau.id,
    title: `Đánh giá Công dân học tập năm ${year}`,
    year,
    lines: [{ ...line, dueOn: `${year + 1}-01-15` }],
  };
  const { openAssessmentRound } = await session.run<{ openAssessmentRound: { id: string } }>(opener, OPEN, { input });
  const officer = session.at(first.commune, Role.Officer);
  const { citizens } = await session.run<{ citizens: Nodes }>(officer, CITIZENS, {
    community: first.communityIds[0],
  });
  const roundId = openAssessmentRound.id;
  for (const [at, count] of BEGUN.entries()) {
    const subjectId = citizens.edges[at]!.node.id;
    const { subjectToAssess } = await session.run<{ subjectToAssess: Standing }>(officer, TO_ASSESS, {
      roundId,
      subjectId,
    });
    const answers = Array.from({ length: count }, (_, nth) => ({
      target: String(nth + 1),
      points: 7 + ((at + nth) % 6) / 2,
    }));
    const said = { answers, reason: 'ON_PAPER', consentOn: `${year}-01-10` };
    const { saveSubjectAssessment: saved } = await session.run<{ saveSubjectAssessment: Standing }>(officer, SAVE, {
      input: { ...subjectToAssess, roundId, line: 1, ...said },
    });
    if (count === TARGETS) await session.run(officer, SUBMIT, { id: saved.id, version: saved.version });
  }
  for (const [at, [registered, assessed, met]] of STATED.entries()) {
    const commune = communes[2 + at];
    if (!commune) continue;
    const stated = { organisationId: commune.id, setId, year, registered, assessed, met, source: 'Số liệu minh hoạ' };
    await session.run(session.at(commune, Role.Officer), STATE, { input: stated });
  }
}
