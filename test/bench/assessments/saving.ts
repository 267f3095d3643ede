import { SAVE } from '../../subject-assessments/subject-assessments-documents.ts';
import { built } from '../../lap/world.ts';
import { enrol, TODAY, YEAR } from '../country.ts';
import { cpuOfServer } from '../cpu.ts';
import { load, startFloor } from '../floor-process.ts';
import { measure, perRequest, type Phase, print, rate } from '../phases.ts';
import type { Bench } from './bench.ts';
import { type CitizenRound, openCitizenRound, type PlantedCitizen, plantCitizens } from './plant.ts';

const COMMUNES = 100;
const CONCURRENCY = 32;
const POOL = 20;
const POINTS = [8, 7.5, 9, 6, 8.5, 10, 7, 8, 9.5, 8];

const kernel = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');

/**
 * The first answers of so many citizens, then the same once more with one changed, over HTTP; beside them the bare floor: the same rows by hand-written
 * statements without GraphQL, rights, checks or judgement. What is stored is counted.
 */
export async function measureSaving(bench: Bench, saved: number): Promise<void> {
  const { world, communes, officer, say } = bench;
  const round = await openCitizenRound(officer, world, 'Đo: công dân tự đánh giá');
  const beside = await openCitizenRound(officer, world, 'Đo: đối chứng');
  const places = communes.slice(1, 1 + COMMUNES).map(({ key }) => key);
  const cookies = await enrol(world, places, 'officer');
  const cookieOf = new Map(places.map((key, at) => [key, cookies[at]!]));
  const each = Math.ceil(saved / places.length);
  const citizens = await plantCitizens(bench, places, each);
  const others = (
    await plantCitizens(
      bench,
      communes.slice(1 + COMMUNES, 1 + 2 * COMMUNES).map(({ key }) => key),
      each,
    )
  ).map((one, at) => ({ ...one, cookie: cookies[at % cookies.length]! }));
  await world.owner.query('VACUUM ANALYZE');
  say(`${citizens.length} citizens of ${places.length} communes, ten indicators each`);
  const calls = (version: number) =>
    citizens.map((one) => ({ cookie: cookieOf.get(one.organisationKey)!, body: saveCall(one, round, version) }));
  const phases = [
    await measure(world, 'save, first answers', calls(0)),
    await measure(world, 'save, one changed', calls(1)),
    ...(await measureFloor(bench, others, beside)),
  ];
  for (const { key } of [round, beside]) await mustStand(bench, key, citizens.length);
  print(phases);
  const [first, again, floorFirst, floorAgain] = phases as [Phase, Phase, Phase, Phase];
  for (const [ours, floor] of [
    [first, floorFirst],
    [again, floorAgain],
  ] as const)
    say(
      `${ours.name} / bare floor: CPU of the server ${(perRequest(ours, 'server') / perRequest(floor, 'server')).toFixed(1)} x, ` +
        `of PostgreSQL ${(perRequest(ours, 'database') / perRequest(floor, 'database')).toFixed(1)} x, saved/s ${(rate(ours) / rate(floor)).toFixed(2)} x`,
    );
}

function saveCall({ key, ...place }: PlantedCitizen, { id, setKey }: CitizenRound, version: number): string {
  const points = POINTS.map((one, at) => (at === 0 ? one + version : one));
  const input = {
    id: kernel.nodeId('SubjectAssessment', `${YEAR}-${setKey}-${key}`, place),
    version,
    ...(version === 0 ? { roundId: id, line: 1, reason: 'ON_PAPER', consentOn: TODAY } : {}),
    answers: points.map((one, at) => ({ target: String(at + 1), points: one })),
  };
  return JSON.stringify({ query: SAVE, variables: { input } });
}

async function measureFloor(
  { world }: Bench,
  citizens: (PlantedCitizen & { cookie: string })[],
  { key: roundKey, setKey, versionKey }: CitizenRound,
): Promise<Phase[]> {
  const floor = await startFloor({ databaseUrl: world.appUrl, poolSize: POOL, now: `${TODAY}T02:00:00Z` });
  const phases: Phase[] = [];
  for (const [name, version] of [
    ['bare floor, first answers', 0],
    ['bare floor, one changed', 1],
  ] as const) {
    const requests = citizens.map(({ cookie, key, ...place }) => ({
      cookie,
      body: JSON.stringify({
        ...place,
        year: YEAR,
        setKey,
        versionKey,
        roundKey,
        subjectKey: key,
        answers: POINTS,
        version,
      }),
    }));
    const [server, database] = [await floor.cpu(), await cpuOfServer(world.owner)];
    const result = await load({ url: `${floor.url}/assessment`, concurrency: CONCURRENCY, requests });
    if (result.refused.length > 0) throw new Error(`${name}: ${result.refused[0]}`);
    phases.push({
      name,
      count: requests.length,
      result,
      cpu: { server: (await floor.cpu()) - server, database: (await cpuOfServer(world.owner)) - database },
    });
  }
  floor.stop();
  return phases;
}

/** Every row there, saved twice, all answered; the counts say the same. */
async function mustStand({ world, failures }: Bench, roundKey: number, expected: number): Promise<void> {
  await world.folded();
  const { rows } = await world.owner.query<{ saved: number; counted: number }>(
    `SELECT (SELECT count(*)::int FROM subject_assessment WHERE round_key = $1 AND version = 2 AND answered = 10) AS saved,
            (SELECT coalesce(sum(draft), 0)::int FROM (SELECT draft FROM subject_result_count WHERE round_key = $1
             UNION ALL SELECT draft FROM subject_result_delta WHERE round_key = $1) AS figure) AS counted`,
    [roundKey],
  );
  const { saved, counted } = rows[0]!;
  if (saved !== expected || counted !== expected) failures.push(`saved ${saved}, counted ${counted}, not ${expected}`);
}
