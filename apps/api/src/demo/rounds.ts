import { addDays, type Actor, Role } from '@app/kernel';
import type { DemoSession } from './demo-session';
import { demoFigures, type DemoForm, demoTexts, noise, type Prefilled } from './figures';
import type { DemoPlaces } from './places';
import type { Place } from './planting';

const FORM =
  '{ forms { id code rows { code cells { id code measure valueKind required } } rules { kind cellId operandIds } texts { id heading required } } }';
const OPEN = 'mutation ($input: OpenRoundInput!) { openRound(input: $input) { id } }';
const OWED = `query ($round: ID!, $after: String) { obligations(roundId: $round, first: 100, after: $after) {
  edges { node { id tier organisation { id } } } pageInfo { hasNextPage endCursor } } }`;
const START =
  'mutation ($id: ID!) { startReport(obligationId: $id) { id version figures { cellId value prefilled } } }';
const SAVE = 'mutation ($input: SaveReportInput!) { saveReport(input: $input) { id version } }';
const step = (name: string) =>
  `mutation ($id: ID!, $version: Int!) { ${name}(reportId: $id, version: $version) { id version } }`;
const RETURN = 'mutation ($input: ReturnReportInput!) { returnReport(input: $input) { id version } }';

const WEEK_FORM = 'week-province';

export interface DemoRound {
  id: string;
  year: number;
  form: DemoForm;
}

interface Standing {
  id: string;
  version: number;
}

interface Started extends Standing {
  figures: Prefilled[];
}

/** How far a unit has come when the demonstration begins. */
type Progress = 'missing' | 'draft' | 'submitted' | 'returned' | 'accepted';

interface RoundWish {
  title: string;
  year: number;
  /** Last day for units, communes and the province. */
  due: [unit: string, commune: string, province: string];
  /** Day on which a unit's or commune's report is written. */
  writtenOn: (seed: number, tier: number) => string;
  progress: (seed: number, tier: number) => Progress;
}

/** A round with reports in every state, made up and marked as such. */
export async function playRound(session: DemoSession, places: DemoPlaces, wish: RoundWish): Promise<DemoRound> {
  const province = places.keepers.laiChau;
  const officer = session.at(places.department, Role.Officer, province);
  const { forms } = await session.run<{ forms: (DemoForm & { id: string; code: string })[] }>(officer, FORM);
  const form = forms.find(({ code }) => code.startsWith(WEEK_FORM));
  if (!form) throw new Error('the form of the week is not loaded');
  const round = await open(session, officer, places, form.id, wish);
  const owed = await obligations(session, officer, round);
  const play = player(session, form, wish.year, wish.writtenOn);
  for (const [index, unit] of places.units.entries()) {
    const commune = places.communes[Math.floor(index / 2)]!;
    await play(unit, commune, owed.get(unit.id), index + 1, 2, wish.progress(index + 1, 2));
  }
  for (const [index, body] of places.bodies.entries()) {
    await play(body, province, owed.get(body.id), 500 + index, 1, wish.progress(500 + index, 1), officer);
  }
  for (const [index, commune] of places.communes.entries()) {
    await play(commune, province, owed.get(commune.id), 1000 + index, 1, wish.progress(1000 + index, 1), officer);
  }
  return { id: round, year: wish.year, form };
}

const CLOSE = 'mutation ($id: ID!, $version: Int!) { closeRound(id: $id, version: $version) { id } }';
const ROUND = 'query ($id: ID!) { round(id: $id) { version } }';

/** The province sends up, and the round ends. */
export async function closeLastRound(session: DemoSession, places: DemoPlaces, demo: DemoRound): Promise<void> {
  const { id, year, form } = demo;
  const province = places.keepers.laiChau;
  const officer = session.at(places.department, Role.Officer, province);
  const owed = await obligations(session, officer, id);
  const play = player(session, form, year, () => `${year}-10-27`);
  await play(province, province, owed.get(province.id), 2000, 0, 'submitted');
  session.clock.set(`${year}-11-15T02:00:00Z`);
  const { round } = await session.run<{ round: { version: number } }>(officer, ROUND, { id });
  await session.run(officer, CLOSE, { id, version: round.version });
}

async function open(
  session: DemoSession,
  officer: Actor,
  places: DemoPlaces,
  formVersionId: string,
  wish: RoundWish,
): Promise<string> {
  const [unit, commune, province] = wish.due;
  session.clock.set(`${wish.year}-09-20T02:00:00Z`);
  const { openRound } = await session.run<{ openRound: { id: string } }>(officer, OPEN, {
    input: {
      organisationId: places.keepers.laiChau.id,
      formVersionId,
      title: wish.title,
      year: wish.year,
      startsOn: `${wish.year}-10-01`,
      endsOn: `${wish.year}-10-07`,
      tiers: [
        { tier: 0, kinds: ['PEOPLES_COMMITTEE'], levels: ['PROVINCE'], dueOn: province, dueBoundary: 'BY' },
        {
          tier: 1,
          kinds: ['PEOPLES_COMMITTEE', 'DEPARTMENT', 'MASS_ORGANISATION'],
          levels: ['COMMUNE', 'PROVINCE'],
          dueOn: commune,
          dueBoundary: 'BEFORE',
        },
        {
          tier: 2,
          kinds: ['LOWER_SECONDARY_SCHOOL', 'COMMUNITY_LEARNING_CENTRE'],
          levels: ['COMMUNE'],
          dueOn: unit,
          dueBoundary: 'BY',
        },
      ],
    },
  });
  return openRound.id;
}

async function obligations(session: DemoSession, officer: Actor, round: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  let after: string | null = null;
  do {
    const page: {
      obligations: {
        edges: { node: { id: string; organisation: { id: string } } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    } = await session.run(officer, OWED, { round, after });
    for (const { node } of page.obligations.edges) found.set(node.organisation.id, node.id);
    after = page.obligations.pageInfo.hasNextPage ? page.obligations.pageInfo.endCursor : null;
  } while (after);
  return found;
}

const player =
  (session: DemoSession, form: DemoForm, year: number, writtenOn: RoundWish['writtenOn']) =>
  async (
    who: Place,
    above: Place,
    obligation: string | undefined,
    seed: number,
    tier: number,
    progress: Progress,
    reviewer?: Actor,
  ): Promise<void> => {
    if (!obligation || progress === 'missing') return;
    const reporter = session.at(who, Role.Reporter);
    const leader = reviewer ?? session.at(above, Role.Leader);
    session.clock.set(`${writtenOn(seed, tier)}T0${2 + (seed % 7)}:1${seed % 6}:00Z`);
    const { startReport } = await session.run<{ startReport: Started }>(reporter, START, { id: obligation });
    const figures = demoFigures(form, seed * 31 + year, tier === 1 ? 3 : 1, year, startReport.figures);
    const texts = demoTexts(form, seed);
    const isHalf = progress === 'draft';
    const input = {
      reportId: startReport.id,
      version: startReport.version,
      figures: isHalf ? figures.slice(0, figures.length / 2) : figures,
      texts: isHalf ? [] : texts,
    };
    const { saveReport } = await session.run<{ saveReport: Standing }>(reporter, SAVE, { input });
    if (isHalf) return;
    const send = { id: saveReport.id, version: saveReport.version };
    const { submitReport } = await session.run<{ submitReport: Standing }>(reporter, step('submitReport'), send);
    if (progress === 'submitted') return;
    session.clock.set(`${addDays(writtenOn(seed, tier), 1)}T03:00:00Z`);
    if (progress === 'returned') await sendBack(session, leader, submitReport, figures, seed);
    else await session.run(leader, step('acceptReport'), { id: submitReport.id, version: submitReport.version });
  };

async function sendBack(
  session: DemoSession,
  leader: Actor,
  report: Standing,
  figures: { cellId: string }[],
  seed: number,
): Promise<void> {
  const at = figures[Math.floor(noise(seed)() * figures.length)]!;
  const remarks = [
    {
      cellId: at.cellId,
      message: 'Nội dung minh hoạ: đề nghị rà soát lại số liệu dòng này, cao hơn nhiều so với năm trước.',
    },
  ];
  await session.run(leader, RETURN, { input: { reportId: report.id, version: report.version, remarks } });
}
