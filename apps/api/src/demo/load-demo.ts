import { AccountRows, RoleAssignment, SignInLinks } from '@app/identity';
import { Actor, addDays, businessDate, Clock, newKey, Role, tableOf, trailEvent, Transactions } from '@app/kernel';
import { PeopleDirectory } from '@app/people';
import { RewardsDue } from '@app/recognitions';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { tmpdir } from 'node:os';
import type { DataSource } from 'typeorm';
import { createApi } from '../app';
import { playAssessments } from './assessments';
import { playCitizens } from './citizen-assessments';
import { playCommendations } from './commendations';
import { DemoSession } from './demo-session';
import { documents, weeks } from './facts';
import { playBooks } from './funding';
import { plantCommendation, playRewards, registerCommendation } from './rewards';
import { playEndedBooks } from './succession';
import { celebrate, reportRewards, settleForCeremony } from './week-rewards';
import { playScholarships } from './scholarships';
import { plantEndingRecognitions, registerOldDecision } from './ending-recognitions';
import { playMovement } from './movements';
import { draftReminder, keepBooks, playPapers, submitLetter } from './papers';
import { type DemoPlaces, plantPlaces } from './places';
import type { Place } from './planting';
import { closeLastRound, type DemoRound, playRound } from './rounds';
import { keepSubjects } from './subjects';
import { playAppeals } from './appeals';
import { logDemoActivities } from './activities';
import { playCluster } from './clusters';
import { type DemoMember, playCouncils } from './councils';
import { playPartners } from './partners';
import { playRecognitions } from './recognitions';
import { playTitles } from './titles';
import { plantResults, setDemoTarget } from './targets';

const DemoLoaded = trailEvent('demo.loaded', { of: 'Demo', because: 'it is there before anybody listens' });

export interface DemoSettings {
  ownerUrl: string;
  masterKey: Buffer;
  publicUrl: string;
}

const LINK_MINUTES = 24 * 60;

/** Fills an empty installation with demonstration content, and makes a sign-in link for each of its people on every start. */
export async function loadDemo(
  owner: DataSource,
  settings: DemoSettings,
  progress: (step: string) => void,
): Promise<string[]> {
  const [{ organisations }] = (await owner.query('SELECT count(*)::int AS organisations FROM organisation')) as [
    { organisations: number },
  ];
  const [{ people }] = (await owner.query('SELECT count(*)::int AS people FROM person WHERE is_demo')) as [
    { people: number },
  ];
  // Somebody else's content: an installation in use gets no demonstration.
  if (organisations > 0 && people === 0) return [];
  const app = await createApi({
    host: '127.0.0.1',
    port: 0,
    publicUrl: settings.publicUrl,
    databaseUrl: settings.ownerUrl,
    poolSize: 4,
    filesDirectory: tmpdir(),
    maxFileBytes: 1,
    masterKey: settings.masterKey,
    secureCookies: false,
    introspection: false,
    trustedProxies: [],
    logLevel: 'error',
    consoleDirectory: null,
    trustedDocuments: null,
  });
  try {
    await app.init();
    if (organisations === 0) await fill(app, owner, progress);
    return await links(app, owner);
  } finally {
    await app.close();
  }
}

async function fill(app: NestFastifyApplication, owner: DataSource, progress: (step: string) => void): Promise<void> {
  const clock = app.get(Clock);
  const today = clock.today();
  const transactions = app.get(Transactions);
  progress('organisations');
  const places = await transactions.run(Actor.system(), async (tx) => {
    tx.happened(DemoLoaded, { subject: 'places', path: null });
    return plantPlaces(tx);
  });
  progress('people');
  const people = await enrol(app, places);
  const session = new DemoSession(app, clock, people[0]!);
  progress('documents and weeks of 2021 to 2024');
  await tellHistory(session, places);
  const year = lastWeekBefore(today);
  await playLastYear(session, places, year - 1, progress);
  const round = await playThisYear(session, places, year, today, progress);
  progress('communities, families and citizens');
  const kept = await keepSubjects(session, places, year);
  progress('a movement');
  await playMovement(session, owner, places, kept, year);
  progress('assessments of citizens');
  await playCitizens(session, places, kept, year);
  progress('assessments of units and communes');
  await playAssessments(session, places, year);
  progress('results of communes');
  session.clock.set(`${today}T02:00:00Z`);
  await transactions.run(Actor.system(), async (tx) => {
    tx.happened(DemoLoaded, { subject: 'results', path: null });
    await plantResults(tx, places, today);
  });
  await setDemoTarget(session, places);
  await playCluster(session, places, today);
  progress('titles');
  await playTitles(session, owner, places, kept, today);
  progress('recognitions');
  await playRecognitions(session, owner, places, kept, { year, today });
  await playCommendations(session, owner, places, kept, { year, today });
  await registerOldDecision(session, places, today);
  await transactions.run(Actor.system(), async (tx) => {
    tx.happened(DemoLoaded, { subject: 'recognitions', path: null });
    await plantEndingRecognitions(tx, places, today);
  });
  const members = councilMembers(places, people);
  const [, , clerk, , reporter] = members;
  await playAppeals(session, owner, places, { reporter: reporter!, clerk: clerk! }, { year, today });
  progress('books');
  const keyOf = keysByEmail(places, people);
  const funding = {
    association: { treasurer: keyOf('ke-toan-hoi'), head: keyOf('lanh-dao-hoi') },
    commune: { treasurer: keyOf('ke-toan-xa'), head: keyOf('lanh-dao-xa'), officer: keyOf('chuyen-vien-xa') },
  };
  await playEndedBooks(session, places, funding.association);
  session.clock.set(`${today}T02:00:00Z`);
  await playBooks(session, places, funding, { year, today, round });
  progress('scholarships');
  const givers = { ...funding.association, officer: keyOf('hoi-khuyen-hoc') };
  await playScholarships(session, places, givers, { year, today });
  progress('rewards');
  const directiveId = await registerCommendation(session, places, today);
  await transactions.run(Actor.system(), async (tx) => {
    tx.happened(DemoLoaded, { subject: 'rewards', path: null });
    await plantCommendation(tx, app.get(RewardsDue), places, today);
  });
  const ceremonyId = await celebrate(session, places, year);
  await playRewards(session, places, funding.association, { directiveId, today, ceremonyId });
  await settleForCeremony(session, places, funding.association, { today, ceremonyId });
  await reportRewards(session, places, year);
  progress('councils');
  await playCouncils(session, owner, places, members, { year, today });
  progress('programs of partners');
  await playPartners(session, owner, places, today);
  session.end();
  await owner.query('UPDATE round SET is_demo = true');
  await owner.query('UPDATE assessment_round SET is_demo = true');
  await owner.query(`UPDATE week SET is_demo = true WHERE year > 2024`);
  await owner.query('ANALYZE');
}

interface DemoPerson {
  name: string;
  email: string;
  role: Role;
  at: Place[];
}

const demo = (name: string, email: string, role: Role, ...at: Place[]): DemoPerson => ({
  name: `${name} (minh hoạ)`,
  email: `${email}@demo.invalid`,
  role,
  at,
});

function cast(places: DemoPlaces): DemoPerson[] {
  const { keepers, department, communes, units, association, centralAssociation, sampleDepartment } = places;
  const [commune] = communes;
  const [school, centre] = units;
  return [
    demo('Chuyên viên Sở GDĐT', 'chuyen-vien-so', Role.Officer, department),
    demo('Lãnh đạo Sở GDĐT', 'lanh-dao-so', Role.Leader, department),
    demo('Lãnh đạo UBND tỉnh', 'lanh-dao-tinh', Role.Leader, keepers.laiChau),
    demo('Cán bộ văn hoá - xã hội xã', 'can-bo-xa', Role.Reporter, commune!),
    demo('Chuyên viên UBND xã', 'chuyen-vien-xa', Role.Officer, commune!),
    demo('Lãnh đạo UBND xã', 'lanh-dao-xa', Role.Leader, commune!),
    demo('Giáo viên tổng hợp trường THCS', 'giao-vien', Role.Reporter, school!),
    demo('Cán bộ trung tâm học tập cộng đồng', 'can-bo-trung-tam', Role.Reporter, centre!),
    demo('Cán bộ Hội Khuyến học tỉnh', 'hoi-khuyen-hoc', Role.AssociationOfficer, association),
    demo('Kiểm toán viên', 'kiem-toan', Role.Auditor, keepers.laiChau, association),
    demo('Kế toán Hội Khuyến học tỉnh', 'ke-toan-hoi', Role.Finance, association),
    demo('Lãnh đạo Hội Khuyến học tỉnh', 'lanh-dao-hoi', Role.Leader, association),
    demo('Kế toán UBND xã', 'ke-toan-xa', Role.Finance, commune!),
    demo('Chuyên viên Sở GDĐT tỉnh Ví Dụ', 'chuyen-vien-vi-du', Role.Officer, sampleDepartment),
    // The two lines are two trees; whoever administers both holds a role at the top of each.
    demo('Quản trị hệ thống', 'quan-tri', Role.Administrator, keepers.government, centralAssociation),
  ];
}

const keysByEmail = (places: DemoPlaces, keys: readonly string[]) => {
  const known = new Map(cast(places).map(({ email }, index) => [email.split('@')[0]!, keys[index]!]));
  return (email: string): string => known.get(email)!;
};

/** Five people of the first commune: chair, secretary, members. */
function councilMembers(places: DemoPlaces, keys: readonly string[]): DemoMember[] {
  const known = new Map(
    cast(places).map(({ email, role, at }, index) => [email.split('@')[0]!, { key: keys[index]!, role, at: at[0]! }]),
  );
  return ['lanh-dao-xa', 'can-bo-xa', 'chuyen-vien-xa', 'giao-vien', 'can-bo-trung-tam'].map((email) =>
    known.get(email)!,
  );
}

async function enrol(app: NestFastifyApplication, places: DemoPlaces): Promise<string[]> {
  const rows = app.get(AccountRows);
  return app.get(Transactions).run(Actor.system(), async (tx) => {
    const keys: string[] = [];
    for (const { name, email, role, at } of cast(places)) {
      const key = await rows.store(tx, { name, email, isDemo: true }, tx.now);
      for (const place of at) {
        const given = { personKey: key, organisationKey: place.key, role, validFrom: businessDate(tx.now) };
        await tableOf(RoleAssignment).insert(tx, { key: newKey(), ...given });
      }
      keys.push(key);
    }
    const after = { people: keys.length };
    tx.happened(DemoLoaded, { subject: 'people', path: null, after });
    return keys;
  });
}

const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';
const PLAN = 'mutation ($input: PlanWeekInput!) { planWeek(input: $input) { id version } }';

async function tellHistory(session: DemoSession, { keepers }: DemoPlaces): Promise<void> {
  const directives = new Map<string, string>();
  for (const { ref, keeper, basedOn, ...document } of documents) {
    const input = {
      ...document,
      keeperId: keepers[keeper].id,
      basedOnIds: basedOn.map((cited) => directives.get(cited)),
      draft: document.code === null,
    };
    const { registerDirective } = await session.run<{ registerDirective: { id: string } }>(
      session.at(keepers[keeper], Role.Officer),
      REGISTER,
      { input },
    );
    directives.set(ref, registerDirective.id);
  }
  const planned = new Map<string, string>();
  for (const { ref, organisation, parent, directive, ...week } of weeks) {
    session.clock.set(`${week.year}-09-15T02:00:00Z`);
    const input = {
      ...week,
      organisationId: keepers[organisation].id,
      parentId: parent && planned.get(parent),
      directiveId: directive && directives.get(directive),
    };
    const { planWeek } = await session.run<{ planWeek: { id: string } }>(
      session.at(keepers[organisation], Role.Officer),
      PLAN,
      { input },
    );
    planned.set(ref, planWeek.id);
  }
  await keepBooks(session, keepers.laiChau, directives.get('CV5201')!, '2024-09-12');
}

async function playLastYear(
  session: DemoSession,
  places: DemoPlaces,
  year: number,
  progress: (step: string) => void,
): Promise<void> {
  progress(`round of ${year}: reports accepted`);
  const week = await planDemoWeek(session, places, year);
  await logDemoActivities(session, places, year, week.id);
  const round = await playRound(session, places, {
    title: roundTitle(year),
    year,
    due: [`${year}-10-12`, `${year}-10-20`, `${year}-10-30`],
    writtenOn: (seed, tier) => addDays(tier === 2 ? `${year}-10-09` : `${year}-10-15`, seed % 5),
    progress: () => 'accepted',
  });
  await attach(session, places, week, round.id);
  await closeLastRound(session, places, round);
}

/** Year of the latest week whose reports can be due by now. */
const lastWeekBefore = (today: string): number => Number(today.slice(0, 4)) - (today.slice(5) < '10-20' ? 1 : 0);

/** Everything at once: sent, late, returned, waiting, begun, and nothing at all. */
async function playThisYear(
  session: DemoSession,
  places: DemoPlaces,
  year: number,
  today: string,
  progress: (step: string) => void,
): Promise<DemoRound> {
  progress(`round of ${year}: reports in every state`);
  const planned = await planDemoWeek(session, places, year);
  const week = await playPapers(session, places, { year, today, week: planned });
  await logDemoActivities(session, places, year, week.id);
  const unitDue = addDays(today, -6);
  const round = await playRound(session, places, {
    title: roundTitle(year),
    year,
    due: [unitDue, addDays(today, 4), addDays(today, 14)],
    writtenOn: (seed, tier) => (tier === 2 ? addDays(unitDue, (seed % 9) - 6) : addDays(today, -2)),
    progress: (seed, tier) => (tier === 2 ? unitProgress(seed) : communeProgress(seed)),
  });
  await attach(session, places, week, round.id);
  session.clock.set(`${today}T02:00:00Z`);
  await draftReminder(session, places, round.id);
  await submitLetter(session, places, year);
  return round;
}

/** The first commune's own people find work waiting: one report to review, one returned. */
function unitProgress(seed: number) {
  if (seed === 1) return 'returned';
  if (seed === 2) return 'submitted';
  if (seed % 11 === 0) return 'missing';
  if (seed % 13 === 0) return 'draft';
  return 'accepted';
}

function communeProgress(seed: number) {
  if (seed === 1000) return 'draft';
  const turn = seed % 8;
  if (turn === 1) return 'submitted';
  if (turn === 3) return 'returned';
  if (turn === 5) return 'missing';
  if (turn === 6) return 'draft';
  return 'accepted';
}

const roundTitle = (year: number): string => `Báo cáo Tuần lễ hưởng ứng học tập suốt đời năm ${year}`;

async function planDemoWeek(session: DemoSession, { keepers }: DemoPlaces, year: number): Promise<DemoWeek> {
  session.clock.set(`${year}-09-15T02:00:00Z`);
  const input = {
    organisationId: keepers.laiChau.id,
    year,
    theme: 'Mỗi ngày một trang sách (chủ đề minh hoạ)',
    startsOn: `${year}-10-01`,
    endsOn: `${year}-10-07`,
    openingOn: `${year}-10-01`,
  };
  const { planWeek } = await session.run<{ planWeek: DemoWeek }>(session.at(keepers.laiChau, Role.Officer), PLAN, {
    input,
  });
  return planWeek;
}

interface DemoWeek {
  id: string;
  version: number;
}

const ATTACH =
  'mutation ($week: ID!, $version: Int!, $round: ID!) { attachRound(weekId: $week, version: $version, roundId: $round) { id } }';

async function attach(session: DemoSession, { keepers }: DemoPlaces, week: DemoWeek, round: string): Promise<void> {
  await session.run(session.at(keepers.laiChau, Role.Officer), ATTACH, { week: week.id, version: week.version, round });
}

async function links(app: NestFastifyApplication, owner: DataSource): Promise<string[]> {
  const rows = (await owner.query(
    `SELECT p.key FROM person AS p JOIN person_account AS a ON a.person_key = p.key
     WHERE p.is_demo AND p.erased_at IS NULL AND a.disabled_at IS NULL ORDER BY p.key`,
  )) as { key: string }[];
  const people = await app.get(PeopleDirectory).byKeys(
    rows.map(({ key }) => key),
    true,
  );
  const lines: string[] = [];
  for (const { key } of rows) {
    const { url } = await app.get(SignInLinks).issue(Actor.system(), key, LINK_MINUTES);
    lines.push(`${people.get(key)!.name.padEnd(52)} ${url}`);
  }
  return lines;
}
