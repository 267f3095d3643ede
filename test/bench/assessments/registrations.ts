import { built } from '../../lap/world.ts';
import { TODAY, YEAR } from '../country.ts';
import type { Bench } from './bench.ts';
import { figures, measure, unitsOf } from './totals.ts';

const TURNS = 20;
const TITLES = `query ($unitId: ID!) { titleCounts(year: ${YEAR}, unitId: $unitId) { isWhole unit { id } figures { code registered late } } }`;
const TAKING_PART = `query ($movementId: ID!, $unitId: ID!) { registrationCounts(movementId: $movementId, unitId: $unitId) { isWhole unit { id } counts { kind registered } } }`;

const kernel = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');
const { provinceOn } = await built<typeof import('@app/organisations')>('libs/organisations/src/index.js');

/** Every commune has strivers for every title in each of some years. */
const STRIVING = `
  INSERT INTO title_count (province_id, scope_id, year, title_key, registered, late)
  SELECT ${provinceOn('u.scope_id', `'${TODAY}'::date`)}, u.scope_id, ${YEAR} - n, t.key, 5 + (u.scope_id + n) % 40, (u.scope_id + n) % 5
  FROM unnest($1::int[]) AS u(scope_id) CROSS JOIN title AS t CROSS JOIN generate_series(0, $2::int - 1) AS n`;

/** And somebody of every kind in a movement and in some that carry it out. */
const PARTICIPATING = `
  INSERT INTO movement_count (province_id, scope_id, movement_key, kind, registered)
  SELECT ${provinceOn('u.scope_id', `'${TODAY}'::date`)}, u.scope_id, m.key, k.kind, 5 + u.scope_id % 40
  FROM unnest($1::int[]) AS u(scope_id) CROSS JOIN unnest($2::uuid[]) AS m(key) CROSS JOIN unnest('{organisation,community,clan,family,citizen}'::text[]) AS k(kind)`;

type Row = { isWhole: boolean; figures?: { registered: number | null }[]; counts?: { registered: number | null }[] };
const sum = (rows: readonly { registered: number | null }[]): number =>
  rows.reduce((all, { registered }) => all + (registered ?? 0), 0);

/** The nation's and a province's counts of titles and of a movement over HTTP: a row a place is all that is kept. */
export async function measureRegistrations(bench: Bench, rows: number): Promise<void> {
  const { world, communes, officer, say } = bench;
  const scopes = communes.map(({ scopeId }) => scopeId);
  const client = await world.owner.connect();
  let movementKey = '';
  try {
    const { rows: known } = await client.query<{ key: string }>(
      'SELECT key FROM movement WHERE organisation_key IS NULL ORDER BY key LIMIT 1',
    );
    movementKey = known[0]!.key;
    const titles = (await client.query('SELECT 1 FROM title')).rowCount ?? 1;
    await client.query('SET session_replication_role = replica');
    const years = Math.max(1, Math.round(rows / (scopes.length * titles)));
    const striving = await client.query(STRIVING, [scopes, years]);
    const others = Array.from({ length: Math.max(0, Math.round(rows / (scopes.length * 5)) - 1) }, () =>
      kernel.newKey(),
    );
    const participating = await client.query(PARTICIPATING, [scopes, [movementKey, ...others]]);
    await client.query('RESET session_replication_role');
    await client.query('VACUUM ANALYZE title_count, movement_count');
    say(
      `${striving.rowCount} counts of ${titles} titles in ${years} years planted, ${participating.rowCount} of ${others.length + 1} movements`,
    );
  } finally {
    client.release();
  }
  const [nation, province] = await unitsOf(bench);
  const movementId = kernel.nodeId('Movement', movementKey);
  const ask = (document: string, unitId: string) => async () =>
    Object.values(await officer.ask<Record<string, Row[]>>(document, { unitId, movementId }))[0]!;
  const asked: [name: string, document: string, counted: string][] = [
    ['titles', TITLES, `SELECT sum(registered)::int AS count FROM title_count WHERE year = ${YEAR}`],
    [
      'taking part',
      TAKING_PART,
      `SELECT sum(registered)::int AS count FROM movement_count WHERE movement_key = '${movementKey}'`,
    ],
  ];
  for (const [name, document, counted] of asked) {
    const whole = await measure(bench, ask(document, nation!), TURNS);
    const part = await measure(bench, ask(document, province!), TURNS);
    const told = whole.answer.find(({ isWhole }) => isWhole)!;
    const {
      rows: [expected],
    } = await world.owner.query<{ count: number }>(counted);
    if (sum(told.figures ?? told.counts!) !== expected!.count)
      bench.failures.push(`${name}: told ${sum(told.figures ?? told.counts!)}, counted ${expected!.count}`);
    say(`${name} over HTTP, medians and mean CPU of ${TURNS}:`);
    say(`  nation and ${whole.answer.length - 1} provinces ${figures(whole)}`);
    say(`  a province and ${part.answer.length - 1} communes ${figures(part)}`);
  }
}
