import type pg from 'pg';
import { built } from '../lap/world.ts';
import { SUBJECTS, RARE } from './search-corpus.ts';

const { searchName } = await built<typeof import('@app/organisations')>('libs/organisations/src/index.js');

/** Every two-hundredth thing tells of something that few tell of. */
const TITLES = Array.from({ length: 1_200 }, (_, at) => {
  const subject = SUBJECTS[at % SUBJECTS.length]!.replace('{year}', String(2010 + (at % 16)));
  return at % 200 === 0 ? `${subject} tại ${RARE[at / 200]!}` : subject;
});

/** Organisations by turns, each with its number. */
const PLACES = `places AS (
  SELECT organisation_key, path, scope_id, row_number() OVER (ORDER BY path) - 1 AS nth, count(*) OVER () AS of FROM organisation_period)`;
const TITLE = `(($1::text[])[1 + n % ${TITLES.length}])`;

/** So many activities, as many tasks as there are documents, a week of each organisation and a movement of every third. As the owner. */
export async function plantThings(owner: pg.Pool, activities: number): Promise<void> {
  await owner.query(
    `WITH ${PLACES}
     INSERT INTO activity (scope_id, year, key, organisation_key, path, kind_key, title, search_text, starts_on, ends_on, mode,
                           event_count, people_count, item_count, state_budget, other_funding, created_at)
     SELECT p.scope_id, 2026, gen_random_uuid(), p.organisation_key, p.path, (SELECT min(key) FROM activity_kind), ${TITLE},
            (($2::text[])[1 + n % ${TITLES.length}]), day, day, 'online', 1, 10, 0, 0, 0, now()
     FROM generate_series(0, $3::int - 1) AS n JOIN places AS p ON p.nth = n % p.of
     CROSS JOIN LATERAL (SELECT date '2026-01-01' + n % 270 AS day) AS d`,
    [TITLES, TITLES.map(searchName), activities],
  );
  await owner.query(
    `WITH numbered AS (SELECT key, keeper_key, row_number() OVER (ORDER BY key)::int AS n FROM directive), given AS (
       INSERT INTO assignment (key, directive_key, position, text, due_on, due_boundary, created_at)
       SELECT gen_random_uuid(), key, 0, ${TITLE}, date '2026-01-01' + n % 360, 'by', now() FROM numbered RETURNING key, directive_key)
     INSERT INTO assignment_party (assignment_key, organisation_key, role, named_as)
     SELECT given.key, numbered.keeper_key, 'do', 'UBND' FROM given JOIN numbered ON numbered.key = given.directive_key`,
    [TITLES],
  );
  await owner.query(
    `WITH ${PLACES} INSERT INTO week (key, organisation_key, year, own_theme, own_starts_on, own_ends_on)
     SELECT gen_random_uuid(), organisation_key, 2026, (($1::text[])[1 + nth % ${TITLES.length}]), '2026-10-01', '2026-10-07' FROM places`,
    [TITLES],
  );
  await owner.query(
    `WITH ${PLACES} INSERT INTO movement (key, organisation_key, name, starts_on, ends_on)
     SELECT gen_random_uuid(), organisation_key, (($1::text[])[1 + nth % ${TITLES.length}]), '2026-01-01', '2030-12-31'
     FROM places WHERE nth % 3 = 0`,
    [TITLES],
  );
  for (const table of ['activity', 'assignment', 'assignment_party', 'week', 'movement'])
    await owner.query(`VACUUM ANALYZE ${table}`);
}

/** Words that most things hold, that some do, that few do, and that none does. */
export const THING_SEARCHES = ['học', 'tuần lễ học tập suốt đời', 'xoa mu chu', 'lớp dạy chữ nổi', 'khongcogi'];
export const THING_KINDS = ['ACTIVITY', 'ASSIGNMENT', 'WEEK', 'MOVEMENT', 'ORGANISATION'];
