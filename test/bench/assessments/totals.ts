import { built } from '../../lap/world.ts';
import { TODAY, YEAR } from '../country.ts';
import { cpuOfProcess, cpuOfServer } from '../cpu.ts';
import type { Bench } from './bench.ts';
import { type CitizenRound, openCitizenRound } from './plant.ts';

const TURNS = 20;
const COMMUNITIES = 20;
const RESULTS = `query ($roundId: ID!, $unitId: ID!) { subjectResults(roundId: $roundId, line: 1, unitId: $unitId) {
  isWhole unit { id } submitted reviewed met notMet } }`;

const kernel = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');
const { provinceOn, NATION } = await built<typeof import('@app/organisations')>('libs/organisations/src/index.js');

/** A province at a time: nine of ten are reviewed, of whom two in three have met it. */
const ASSESSED = `
  INSERT INTO subject_assessment (province_id, scope_id, year, set_key, subject_key, subject_kind, organisation_key, path, community_key, round_key, line,
    version_key, state, answers, answered, asked, outcome, channel, updated_at, reviewed_at)
  SELECT place.province_id, place.scope_id, ${YEAR}, $2, gen_random_uuid(), 'citizen', place.organisation_key, place.path,
    ('00000000-0000-4000-8000-' || lpad((n % ${COMMUNITIES})::text, 12, '0'))::uuid, $1, 1, $3,
    CASE WHEN n % 10 = 0 THEN 'submitted' ELSE 'reviewed' END, '[8,8,8,8,8,8,8,8,8,8]', 10, 10,
    CASE WHEN n % 10 = 0 THEN NULL WHEN n % 3 = 0 THEN 'not_met' ELSE 'met' END, 'file', now(), CASE WHEN n % 10 = 0 THEN NULL ELSE now() END
  FROM (SELECT p.organisation_key, p.path, p.scope_id, ${provinceOn('p.scope_id', `'${TODAY}'::date`)} AS province_id
        FROM organisation_period AS p WHERE p.organisation_key = ANY($4::int[])) AS place, generate_series(1, $5::int) AS n`;

/** What the worker would have made of them. */
const COUNTED = `
  INSERT INTO subject_result_count (province_id, scope_id, round_key, line, community_key, draft, submitted, returned, reviewed, met, not_met, unjudgeable)
  SELECT province_id, scope_id, round_key, line, community_key, 0, count(*) FILTER (WHERE state = 'submitted'), 0, count(*) FILTER (WHERE state = 'reviewed'),
    count(*) FILTER (WHERE outcome = 'met'), count(*) FILTER (WHERE outcome = 'not_met'), 0
  FROM subject_assessment WHERE round_key = $1 GROUP BY 1, 2, 3, 4, 5`;

const SUMMED = `
  INSERT INTO subject_result_total (province_id, scope_id, round_key, line, draft, submitted, returned, reviewed, met, not_met, unjudgeable)
  SELECT province_id, scope_id, round_key, line, sum(draft), sum(submitted), sum(returned), sum(reviewed), sum(met), sum(not_met), sum(unjudgeable)
  FROM subject_result_count WHERE round_key = $1 GROUP BY 1, 2, 3, 4`;

const RAW = `SELECT count(*) FILTER (WHERE state = 'submitted')::int AS submitted, count(*) FILTER (WHERE state = 'reviewed')::int AS reviewed,
    count(*) FILTER (WHERE outcome = 'met')::int AS met, count(*) FILTER (WHERE outcome = 'not_met')::int AS "notMet"
  FROM subject_assessment WHERE round_key = $1 AND year = ${YEAR}`;

const FIGURES = ['submitted', 'reviewed', 'met', 'notMet'] as const;
type Sums = Record<(typeof FIGURES)[number], number>;
type Result = { isWhole: boolean } & Record<(typeof FIGURES)[number], number | null>;

export const figures = ({ ms, api, postgres }: Measured<unknown>): string =>
  `${ms.toFixed(1)} ms (CPU ${api.toFixed(1)} API and client, ${postgres.toFixed(1)} PostgreSQL)`;

/** The nation's and a province's totals of so many assessments over HTTP, against counting the rows. */
export async function measureTotals(bench: Bench, assessed: number): Promise<void> {
  const { world, officer, say } = bench;
  const round = await openCitizenRound(officer, world, 'Đo: tổng hợp');
  await plant(bench, round, assessed);
  const [nation, province] = await unitsOf(bench);
  const measured = <Answer>(work: () => Promise<Answer>, turns: number) => measure(bench, work, turns);
  const raw = await measured(async () => (await world.owner.query<Sums>(RAW, [round.key])).rows[0]!, 3);
  const ask = (unitId: string) => async () => {
    const { subjectResults } = await officer.ask<{ subjectResults: Result[] }>(RESULTS, { roundId: round.id, unitId });
    return subjectResults;
  };
  const whole = await measured(ask(nation!), TURNS);
  const part = await measured(ask(province!), TURNS);
  const told = whole.answer.find(({ isWhole }) => isWhole)!;
  for (const name of FIGURES)
    if (told[name] !== raw.answer[name])
      bench.failures.push(`${name}: told ${told[name]}, counted ${raw.answer[name]}`);
  say(`totals of ${assessed} assessments over HTTP, medians and mean CPU of ${TURNS}:`);
  say(`  nation and ${whole.answer.length - 1} provinces ${figures(whole)}`);
  say(`  a province and ${part.answer.length - 1} communes ${figures(part)}`);
  say(
    `  counting the rows ${figures(raw)}, ${(raw.postgres / (whole.api + whole.postgres)).toFixed(0)} x the CPU of the nation's`,
  );
}

async function plant(
  { world, communes, say }: Bench,
  { key, setKey, versionKey }: CitizenRound,
  assessed: number,
): Promise<void> {
  const client = await world.owner.connect();
  const each = Math.ceil(assessed / communes.length);
  let written = 0;
  try {
    await client.query('SET session_replication_role = replica');
    for (let at = 0; written < assessed; at += 100) {
      const places = communes.slice(at, at + 100).map((one) => one.key);
      if (places.length === 0) break;
      written += (await client.query(ASSESSED, [key, setKey, versionKey, places, each])).rowCount ?? 0;
    }
    const { rowCount } = await client.query(COUNTED, [key]);
    const { rowCount: places } = await client.query(SUMMED, [key]);
    await client.query('RESET session_replication_role');
    await client.query('VACUUM ANALYZE subject_assessment, subject_result_count, subject_result_total');
    say(`${written} assessments planted, ${rowCount} counts, ${places} totals of places`);
  } finally {
    client.release();
  }
}

export async function unitsOf({ world, communes }: Bench): Promise<string[]> {
  const { rows } = await world.owner.query<{ province: number }>(
    `SELECT ${provinceOn('$1::int', `'${TODAY}'::date`)} AS province`,
    [communes[0]!.scopeId],
  );
  return [NATION, rows[0]!.province].map((key) => kernel.nodeId('AdministrativeUnit', key));
}

export interface Measured<Answer> {
  ms: number;
  api: number;
  postgres: number;
  answer: Answer;
}

/** CPU is the mean of all turns, since it is counted in ticks of 10 ms. */
export async function measure<Answer>(
  { world }: Bench,
  work: () => Promise<Answer>,
  turns: number,
): Promise<Measured<Answer>> {
  const times: number[] = [];
  let answer = await work();
  const [api, postgres] = [cpuOfProcess(process.pid), await cpuOfServer(world.owner)];
  for (let turn = 0; turn < turns; turn += 1) {
    const from = performance.now();
    answer = await work();
    times.push(performance.now() - from);
  }
  return {
    ms: times.toSorted((one, other) => one - other)[Math.floor(turns / 2)]!,
    api: (cpuOfProcess(process.pid) - api) / turns,
    postgres: ((await cpuOfServer(world.owner)) - postgres) / turns,
    answer,
  };
}
