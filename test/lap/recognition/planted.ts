import type { World } from '../world.ts';
import { built } from '../world.ts';

const kernel = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');
const { provinceOf } = await built<typeof import('@app/organisations')>('libs/organisations/src/index.js');

interface Assessed {
  organisationId: string;
  /** Code of the set of criteria. */
  set: string;
  year: number;
  outcome: 'met' | 'not_met';
}

const SET = `SELECT s.key, v.key AS version FROM criteria_set AS s JOIN criteria_version AS v ON v.set_key = s.key WHERE s.code = $1 LIMIT 1`;
const ROUND = `INSERT INTO assessment_round (organisation_key, title, year, state, created_at) VALUES ($1, 'Đánh giá ví dụ', $2, 'open', now()) RETURNING key`;

/** A reviewed assessment as the movement's lap makes them step by step: put there, since it is not what this lap looks at. */
export async function assess(owner: World['owner'], { organisationId, set, year, outcome }: Assessed): Promise<void> {
  const key = kernel.intKey('Organisation', organisationId);
  const { rows: sets } = await owner.query<{ key: number; version: number }>(SET, [set]);
  const { rows: rounds } = await owner.query<{ key: number }>(ROUND, [key, year]);
  await owner.query(
    `INSERT INTO assessment (province_id, scope_id, year, key, round_key, line, set_key, version_key, organisation_key, path, kind, state, answered, asked, outcome, updated_at)
     SELECT ${provinceOf('u.path')}, p.scope_id, $2, $3, $4, 0, $5, $6, p.organisation_key, p.path, p.kind, 'reviewed', 1, 1, $7, now()
     FROM organisation_period AS p JOIN administrative_unit_period AS u ON u.unit_key = p.scope_id AND u.valid_to IS NULL
     WHERE p.organisation_key = $1 AND p.valid_to IS NULL`,
    [key, year, kernel.newKey(), rounds[0]!.key, sets[0]!.key, sets[0]!.version, outcome],
  );
}

/** The same for everybody on the list of an association but the last few, who do not meet the criteria. Answers how many do. */
export async function assessCitizens(
  owner: World['owner'],
  organisationId: string,
  year: number,
  lacking: number,
): Promise<number> {
  const key = kernel.intKey('Organisation', organisationId);
  const { rows: sets } = await owner.query<{ key: number; version: number }>(SET, ['learning-citizen']);
  const { rows: rounds } = await owner.query<{ key: number }>(ROUND, [key, year]);
  const { rows } = await owner.query<{ met: number }>(
    `WITH written AS (
       INSERT INTO subject_assessment (province_id, scope_id, year, set_key, subject_key, subject_kind, organisation_key, path, round_key, line, version_key, state,
         answered, asked, outcome, points, channel, updated_at)
       SELECT c.province_id, c.scope_id, $2, $4, c.key, 'citizen', $1, p.path, $3, 1, $5, 'reviewed', 10, 10,
         CASE WHEN row_number() OVER (ORDER BY c.key) <= $6 THEN 'not_met' ELSE 'met' END, 90, 'on_behalf', now()
       FROM citizen AS c JOIN organisation_period AS p ON p.organisation_key = c.organisation_key AND p.valid_to IS NULL
       WHERE c.organisation_key = $1 AND c.ends_on IS NULL RETURNING outcome)
     SELECT count(*) FILTER (WHERE outcome = 'met')::int AS met FROM written`,
    [key, year, rounds[0]!.key, sets[0]!.key, sets[0]!.version, lacking],
  );
  return rows[0]!.met;
}
