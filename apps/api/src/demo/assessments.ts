import { Role } from '@app/kernel';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';
import type { Place } from './planting';

const SETS = '{ criteriaSets(first: 100) { edges { node { id code } } } }';
const OPEN = 'mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }';
const ASKED = `query ($round: ID!, $organisation: ID!) { assessments(roundId: $round, organisationId: $organisation, first: 100) {
  edges { node { id version organisation { id } sheet { targets { code standing } }
    criteria { content { criteria { targets { code measure { kind parts { code } ranks { code } direction } } } } } } } } }`;
const SAVE = 'mutation ($input: SaveAssessmentInput!) { saveAssessment(input: $input) { id version } }';
const RETURN = 'mutation ($input: ReturnAssessmentInput!) { returnAssessment(input: $input) { id version } }';
const step = (name: string) =>
  `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { id version } }`;

/** How far one has come when the demonstration begins. */
type Progress = 'not begun' | 'draft' | 'submitted' | 'returned' | 'reviewed';

/** Of the units and communes that play along; the others have not begun. The first of them are those where somebody of the demonstration works. */
const UNITS: readonly Progress[] = ['returned', 'submitted', 'reviewed', 'draft', 'submitted', 'reviewed'];
const COMMUNES: readonly Progress[] = ['draft', 'submitted', 'returned', 'reviewed'];

interface Measure {
  kind: 'YES_NO' | 'SHARES' | 'COUNT' | 'CHANGE' | 'RANK' | 'POINTS';
  parts: { code: string }[] | null;
  ranks: { code: string }[] | null;
  direction: 'UP' | 'DOWN' | null;
}

interface Asked {
  id: string;
  version: number;
  organisation: { id: string };
  sheet: { targets: { code: string; standing: string }[] };
  criteria: { content: { criteria: { targets: { code: string; measure: Measure }[] }[] } };
}

/** A year's assessment of schools and communes, made up and marked as such, with some in every state. */
export async function playAssessments(session: DemoSession, places: DemoPlaces, year: number): Promise<void> {
  const province = places.keepers.laiChau;
  const officer = session.at(places.department, Role.Officer, province);
  const { criteriaSets } = await session.run<{ criteriaSets: { edges: { node: { id: string; code: string } }[] } }>(
    officer,
    SETS,
  );
  const setOf = (code: string) => criteriaSets.edges.find(({ node }) => node.code === code)!.node.id;
  const due = { levels: ['COMMUNE'], dueBoundary: 'BEFORE' };
  const input = {
    organisationId: province.id,
    title: `Đánh giá Đơn vị học tập và Cộng đồng học tập năm ${year}`,
    year,
    lines: [
      {
        ...due,
        setId: setOf('learning-unit/district/1'),
        kinds: ['LOWER_SECONDARY_SCHOOL', 'COMMUNITY_LEARNING_CENTRE'],
        dueOn: `${year + 1}-01-15`,
      },
      {
        ...due,
        setId: setOf('learning-community/commune/1'),
        kinds: ['PEOPLES_COMMITTEE'],
        dueOn: `${year + 1}-02-28`,
      },
    ],
  };
  const { openAssessmentRound } = await session.run<{ openAssessmentRound: { id: string } }>(officer, OPEN, { input });
  const play = player(session, officer, openAssessmentRound.id);
  for (const [at, progress] of UNITS.entries()) await play(places.units[at]!, at, progress);
  for (const [at, progress] of COMMUNES.entries()) await play(places.communes[at]!, at, progress);
}

const player =
  (session: DemoSession, officer: ReturnType<DemoSession['at']>, round: string) =>
  async (place: Place, seed: number, progress: Progress): Promise<void> => {
    if (progress === 'not begun') return;
    const reporter = session.at(place, Role.Reporter);
    const { assessments } = await session.run<{ assessments: { edges: { node: Asked }[] } }>(reporter, ASKED, {
      round,
      organisation: place.id,
    });
    const asked = assessments.edges.find(({ node }) => node.organisation.id === place.id)!.node;
    const { id } = asked;
    const answers = answersTo(asked, seed).slice(0, progress === 'draft' ? 5 : undefined);
    const input = { id, version: asked.version, answers };
    const saved = await session.run<Record<string, Asked>>(reporter, SAVE, { input });
    let { version } = saved['saveAssessment']!;
    const act = async (by: typeof officer, name: string) => {
      version = (await session.run<Record<string, Asked>>(by, step(name), { id, version }))[name]!.version;
    };
    if (progress === 'draft') return;
    await act(reporter, 'submitAssessment');
    if (progress === 'reviewed') await act(officer, 'reviewAssessment');
    if (progress === 'returned') {
      const remarks = [{ target: answers[0]!.target, message: 'Đề nghị bổ sung kế hoạch đã ban hành làm minh chứng.' }];
      await session.run(officer, RETURN, { input: { id, version, remarks } });
    }
  };

/** What is answered where most is reached. */
function answersTo({ sheet, criteria }: Asked, seed: number): { target: string }[] {
  const standings = new Map(sheet.targets.map(({ code, standing }) => [code, standing]));
  return criteria.content.criteria
    .flatMap(({ targets }) => targets)
    .filter(({ code }) => standings.get(code) !== 'NOT_APPLICABLE')
    .map(({ code, measure }, at) => ({ target: code, ...answerTo(measure, seed + at) }));
}

function answerTo({ kind, parts, ranks, direction }: Measure, seed: number): object {
  const whole = 36 + (seed % 5);
  switch (kind) {
    case 'SHARES':
      return {
        shares: (parts ?? [])
          .filter(({ code }) => code !== 'learners')
          .map(({ code }, at) => ({ code, part: whole - (seed % 4) - at * 20, whole })),
      };
    case 'COUNT':
      return { count: 5 };
    case 'CHANGE':
      return direction === 'DOWN' ? { before: 8, now: 7 } : { before: 52, now: 55 };
    case 'RANK':
      return { rank: ranks![0]!.code };
    case 'POINTS':
      return { points: 1 };
    default:
      return { isMet: seed % 7 !== 3 };
  }
}
