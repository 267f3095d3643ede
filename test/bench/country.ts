import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { demoFigures, type DemoFigure, type DemoForm, demoTexts } from '../../apps/api/src/demo/figures.ts';
import { FORMS, OPEN_ROUND } from '../lap/documents.ts';
import { built, type Somebody, type World } from '../lap/world.ts';

const { newKey, nodeId } = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');

export const YEAR = 2026;
export const TODAY = `${YEAR}-10-05`;

/** A people's committee and the session of its reporter. */
export interface Committee {
  organisationKey: number;
  scopeId: number;
  cookie: string;
}

/** One report that can be written and sent, with what it will say. */
export interface Draft extends Committee {
  provinceId: number;
  obligationKey: string;
  reportKey: string;
  reportId: string;
  figures: DemoFigure[];
  texts: { textId: string; body: string }[];
}

interface Place {
  key: number;
  path: string;
}

/** Every province and commune of today's map has a committee, and every commune a reporter with a session. Set-based, as the owner. */
export async function plantCommittees(world: World): Promise<Committee[]> {
  const communes = await plantPlaces(world);
  const cookies = await enrol(
    world,
    communes.map(({ key }) => key),
    'reporter',
  );
  await world.owner.query('ANALYZE');
  return communes.map(({ scopeId, key }, at) => ({ scopeId, organisationKey: key, cookie: cookies[at]! }));
}

/** Schools spread evenly over the communes. */
export async function plantSchools(
  { owner }: World,
  communes: (Place & { scopeId: number })[],
  count: number,
): Promise<void> {
  await owner.query(
    `WITH commune AS (
       SELECT * FROM unnest($1::int[], $2::text[], $3::int[]) WITH ORDINALITY AS c(key, path, scope_id, at)
     ), school AS (
       INSERT INTO organisation (created_at) SELECT now() FROM generate_series(1, $4::int) RETURNING key
     ), placed AS (SELECT key, row_number() OVER (ORDER BY key) AS at FROM school)
     INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, parent_key, path, scope_id)
     SELECT placed.key, '2025-07-01', 'Trường tiểu học số ' || placed.at, 'truong tieu hoc so ' || placed.at, 'primary_school', 'government',
       commune.key, commune.path || placed.key || '.', commune.scope_id
     FROM placed JOIN commune ON commune.at = 1 + (placed.at - 1) % cardinality($1::int[])`,
    [communes.map(({ key }) => key), communes.map(({ path }) => path), communes.map(({ scopeId }) => scopeId), count],
  );
}

/** A committee for every province and commune of today's map. Answers those of the communes. */
export async function plantPlaces({ owner, government }: World): Promise<(Place & { scopeId: number })[]> {
  const root = { key: government.key, path: `${government.key}.` };
  const provinces = await unitsOf(owner, 'province');
  const above = new Map<number, Place>();
  const placed = await plant(
    owner,
    provinces.map((unit) => ({ ...unit, parent: root })),
  );
  provinces.forEach(({ scopeId }, at) => above.set(scopeId, placed[at]!));
  const communes = await unitsOf(owner, 'commune');
  const below = await plant(
    owner,
    communes.map((unit) => ({ ...unit, parent: above.get(unit.parentScope)! })),
  );
  return communes.map(({ scopeId }, at) => ({ ...below[at]!, scopeId }));
}

interface Unit {
  scopeId: number;
  parentScope: number;
  name: string;
}

async function unitsOf(owner: pg.Pool, level: string): Promise<Unit[]> {
  const { rows } = await owner.query<Unit>(
    `SELECT u.key AS "scopeId", p.parent_key AS "parentScope", p.name
     FROM administrative_unit u JOIN administrative_unit_period p ON p.unit_key = u.key
     WHERE u.level = $1 AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2) ORDER BY u.key`,
    [level, TODAY],
  );
  return rows;
}

async function plant(owner: pg.Pool, wishes: (Unit & { parent: Place })[]): Promise<Place[]> {
  const made = await owner.query<{ key: number }>(
    'INSERT INTO organisation (created_at) SELECT now() FROM generate_series(1, $1::int) RETURNING key',
    [wishes.length],
  );
  const places = wishes.map(({ parent }, at) => {
    const { key } = made.rows[at]!;
    return { key, path: `${parent.path}${key}.` };
  });
  await owner.query(
    `INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, parent_key, path, scope_id)
     SELECT key, '2025-07-01', 'Ủy ban nhân dân ' || name, lower(name), 'peoples_committee', 'government', parent, path, scope
     FROM unnest($1::int[], $2::text[], $3::int[], $4::text[], $5::int[]) AS w(key, name, parent, path, scope)`,
    [
      places.map(({ key }) => key),
      wishes.map(({ name }) => name),
      wishes.map(({ parent }) => parent.key),
      places.map(({ path }) => path),
      wishes.map(({ scopeId }) => scopeId),
    ],
  );
  return places;
}

/** Signed-in people, in the order of their organisations. Answers the Cookie header of each. */
export async function enrol({ owner, accounts }: World, organisations: number[], role: string): Promise<string[]> {
  const client = await owner.connect();
  const now = new Date(`${TODAY}T01:00:00Z`);
  const tokens = organisations.map(() => randomBytes(32).toString('base64url'));
  try {
    await client.query('BEGIN');
    const people: string[] = [];
    for (const [at, key] of organisations.entries())
      people.push(
        await accounts.store(client, { name: `Cán bộ số ${at}`, email: `${role}.${key}@bench.invalid` }, now),
      );
    await client.query(
      `INSERT INTO role_assignment (key, person_key, organisation_key, role, valid_from)
       SELECT gen_random_uuid(), person, organisation, $3, '2025-07-01'
       FROM unnest($1::uuid[], $2::int[]) AS e(person, organisation)`,
      [people, organisations, role],
    );
    await client.query(
      `INSERT INTO person_session (key, token_hash, person_key, created_at, last_seen_at, expires_at)
       SELECT gen_random_uuid(), hash, person, $3, $3, $3::timestamptz + interval '7 days'
       FROM unnest($1::bytea[], $2::uuid[]) AS e(hash, person)`,
      [tokens.map((token) => createHash('sha256').update(token).digest()), people, now],
    );
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  return tokens.map((token) => `hieuhoc=${token}`);
}

/** The national round on the province form, opened over HTTP; schools report to the communes if asked. Answers its key and the obligation of the Government. */
export async function openNationalRound(
  world: World,
  officer: Somebody,
  title: string,
  withSchools = false,
): Promise<{
  form: DemoForm;
  key: number;
  obligationId: string;
  obligationKey: string;
  provinceId: number;
  scopeId: number;
}> {
  const { forms } = await officer.ask<{ forms: (DemoForm & { id: string; code: string })[] }>(FORMS);
  const form = forms.find(({ code }) => code.startsWith('week-province'))!;
  await officer.ask(OPEN_ROUND, {
    input: {
      organisationId: world.government.id,
      formVersionId: form.id,
      title,
      year: YEAR,
      startsOn: `${YEAR}-10-01`,
      endsOn: `${YEAR}-10-07`,
      tiers: [
        { tier: 0, kinds: [], levels: [], dueOn: `${YEAR}-10-30`, dueBoundary: 'BY' },
        { tier: 1, kinds: ['PEOPLES_COMMITTEE'], levels: ['PROVINCE'], dueOn: `${YEAR}-10-25`, dueBoundary: 'BY' },
        { tier: 2, kinds: ['PEOPLES_COMMITTEE'], levels: ['COMMUNE'], dueOn: `${YEAR}-10-20`, dueBoundary: 'BY' },
        ...(withSchools
          ? [{ tier: 3, kinds: ['PRIMARY_SCHOOL'], levels: ['COMMUNE'], dueOn: `${YEAR}-10-15`, dueBoundary: 'BY' }]
          : []),
      ],
    },
  });
  const { rows } = await world.owner.query<{ key: number; obligationKey: string; provinceId: number; scopeId: number }>(
    `SELECT r.key, o.key AS "obligationKey", o.province_id AS "provinceId", o.scope_id AS "scopeId"
     FROM round r JOIN obligation o ON o.round_key = r.key AND o.organisation_key = r.organisation_key
     WHERE r.title = $1`,
    [title],
  );
  const round = rows[0]!;
  return { form, ...round, obligationId: nodeId('Obligation', round.obligationKey, round) };
}

/** Of each, round and province. */
const STARTED = `
  WITH started AS (
    INSERT INTO report (province_id, scope_id, key, obligation_key, round_key, year, organisation_key, state, number, counted_number, accepted_number,
      submitted_at, accepted_at, updated_at)
    SELECT o.province_id, o.scope_id, uuidv7(), o.key, o.round_key, ${YEAR}, o.organisation_key, 'accepted', 1, 1, 1, now(), now(), now()
    FROM obligation o WHERE o.round_key = $1 AND o.province_id = $2 AND o.tier > 0
    RETURNING province_id, scope_id, key
  )
  INSERT INTO report_version (province_id, scope_id, report_key, number, kind, submitted_at, accepted_at)
  SELECT province_id, scope_id, key, 1, 'original', now(), now() FROM started`;

/** Every ninth figure is "not applicable", every fifth has a comment. */
const FIGURES = `
  INSERT INTO report_value (province_id, scope_id, year, report_key, number, cell_key, state, value, comment)
  SELECT r.province_id, r.scope_id, r.year, r.key, 1, c.key, CASE WHEN n % 9 = 0 THEN 'not_applicable' ELSE 'number' END,
    CASE WHEN n % 9 = 0 THEN NULL ELSE n END, CASE WHEN n % 5 = 0 THEN 'Số liệu ước tính' END
  FROM report r JOIN round d ON d.key = r.round_key JOIN form_row w ON w.form_version_key = d.form_version_key
  JOIN form_cell c ON c.row_key = w.key, LATERAL (SELECT abs(hashint8(c.key::bigint * 7919 + r.organisation_key)) % 1000 AS n) AS noise
  WHERE r.round_key = $1 AND r.province_id = $2`;

const ROLLUPS = `
  INSERT INTO rollup (province_id, scope_id, round_key, node_path, cell_key, sum, numbered, not_applicable)
  SELECT o.province_id, o.scope_id, o.round_key, o.node_path, v.cell_key, coalesce(sum(v.value), 0), count(v.value), count(*) - count(v.value)
  FROM obligation o JOIN report r ON r.province_id = o.province_id AND r.obligation_key = o.key
  JOIN report_value v ON v.province_id = r.province_id AND v.year = r.year AND v.report_key = r.key AND v.number = 1
  WHERE o.round_key = $1 AND o.province_id = $2 GROUP BY o.province_id, o.scope_id, o.round_key, o.node_path, v.cell_key`;

/**
 * An accepted report for everybody below the Government, every cell of the form filled, and the roll-ups that the worker would have made of them.
 * Answers the number of figures.
 */
export async function fillReports(world: World, roundKey: number): Promise<number> {
  await byProvince(world, roundKey, STARTED);
  const figures = await byProvince(world, roundKey, FIGURES);
  await byProvince(world, roundKey, ROLLUPS);
  return figures;
}

/** A province at a time, so that no transaction holds ten million rows. Answers the rows written. */
async function byProvince({ owner }: World, roundKey: number, statement: string): Promise<number> {
  const client = await owner.connect();
  let written = 0;
  try {
    // What is written is selected from what its keys point at: foreign keys need not be asked row by row.
    await client.query('SET session_replication_role = replica');
    const { rows } = await client.query<{ provinceId: number }>(
      'SELECT DISTINCT province_id AS "provinceId" FROM obligation WHERE round_key = $1 AND tier > 0',
      [roundKey],
    );
    for (const { provinceId } of rows) written += (await client.query(statement, [roundKey, provinceId])).rowCount ?? 0;
    // The next step is planned by what stands now.
    await client.query('RESET session_replication_role; ANALYZE report, report_value');
  } finally {
    client.release();
  }
  return written;
}

/** A started, empty report for each committee. */
export async function startReports(
  { owner }: World,
  committees: Committee[],
  { key, form }: { key: number; form: DemoForm },
): Promise<Draft[]> {
  const reportKeys = committees.map(() => newKey());
  const { rows } = await owner.query<{
    provinceId: number;
    organisationKey: number;
    obligationKey: string;
    reportKey: string;
  }>(
    `WITH started AS (
       INSERT INTO report (province_id, scope_id, key, obligation_key, round_key, year, organisation_key, state, number, updated_at)
       SELECT o.province_id, o.scope_id, w.key, o.key, o.round_key, $2, o.organisation_key, 'draft', 1, now()
       FROM obligation o JOIN unnest($3::int[], $4::uuid[]) AS w(organisation, key) ON w.organisation = o.organisation_key
       WHERE o.round_key = $1
       RETURNING province_id, scope_id, key, obligation_key, organisation_key
     ), versions AS (
       INSERT INTO report_version (province_id, scope_id, report_key, number, kind) SELECT province_id, scope_id, key, 1, 'original' FROM started
     )
     SELECT province_id AS "provinceId", organisation_key AS "organisationKey", obligation_key AS "obligationKey", key AS "reportKey" FROM started`,
    [key, YEAR, committees.map(({ organisationKey }) => organisationKey), reportKeys],
  );
  const started = new Map(rows.map((row) => [row.organisationKey, row]));
  return committees.map((committee, at) => {
    const row = started.get(committee.organisationKey)!;
    return {
      ...committee,
      ...row,
      reportId: nodeId('Report', row.reportKey, { ...row, scopeId: committee.scopeId }),
      figures: demoFigures(form, at + 1, 3, YEAR),
      texts: demoTexts(form, at + 1),
    };
  });
}

/** What the reports of one round say, said by another one too: the material of the bare floor. */
export async function copyFigures({ owner }: World, from: Draft[], to: Draft[]): Promise<void> {
  const pairs = [from.map(({ reportKey }) => reportKey), to.map(({ reportKey }) => reportKey)];
  await owner.query(
    `INSERT INTO report_value (province_id, scope_id, year, report_key, number, cell_key, state, value, comment, prefilled)
     SELECT v.province_id, v.scope_id, v.year, p.copy, v.number, v.cell_key, v.state, v.value, v.comment, v.prefilled
     FROM unnest($1::uuid[], $2::uuid[]) AS p(original, copy) JOIN report_value v ON v.report_key = p.original AND v.year = $3`,
    [...pairs, YEAR],
  );
  await owner.query(
    `INSERT INTO report_text (province_id, scope_id, year, report_key, number, text_key, body)
     SELECT t.province_id, t.scope_id, t.year, p.copy, t.number, t.text_key, t.body
     FROM unnest($1::uuid[], $2::uuid[]) AS p(original, copy) JOIN report_text t ON t.report_key = p.original AND t.year = $3`,
    [...pairs, YEAR],
  );
}
