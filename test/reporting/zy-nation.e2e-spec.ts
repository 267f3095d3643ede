import { it } from '@jest/globals';
import { appendFileSync } from 'node:fs';
import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import { openRound } from './support';
const say = (...w: unknown[]) => appendFileSync('/tmp/repa-nation.log', w.join(' ') + '\n');
it('scratch', async () => {
  const api = await TestApi.start('2024-10-13T03:00:00Z');
  const tree = await api.given.tree();
  const officer = await api.given.person(Role.Officer, tree.department);
  for (const N of [153_000]) {
    let t = performance.now();
    const lap = (what: string) => { say(N, what, Math.round(performance.now() - t)); t = performance.now(); };
    await api.owner.query(`WITH o AS (INSERT INTO organisation (created_at) SELECT now() FROM generate_series(1, $1::int) RETURNING key)
   INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, parent_key, path, scope_id)
   SELECT key, '2000-01-01', 'T' || key, 't' || key, 'primary_school', 'government', $2, $3 || key || '.', $4 FROM o`, [N, tree.commune.key, tree.commune.path, tree.commune.scopeId]);
    lap('insert');
    const timer = setInterval(() => { void api.owner.query(`SELECT state, wait_event, left(query, 300) AS q FROM pg_stat_activity WHERE usename LIKE 'hieuhoc_app%' AND state <> 'idle' AND datname = current_database()`).then((rows: unknown) => say(JSON.stringify(rows))); }, 8000);
    const opening = openRound(api, officer, tree.province).then(() => lap('open'));
    await Promise.race([opening, new Promise((r) => setTimeout(r, 26000))]);
    clearInterval(timer);
    const plan = (await api.owner.query(`EXPLAIN SELECT DISTINCT ON (o.organisation_key) o.organisation_key, above.organisation_key AS parent_key FROM (SELECT * FROM organisation_period WHERE path LIKE '${tree.province.path}%') AS o
    CROSS JOIN LATERAL unnest(string_to_array(rtrim(o.path, '.'), '.')::int[]) WITH ORDINALITY AS step(key, depth)
    JOIN organisation_period AS above ON above.organisation_key = step.key AND above.organisation_key <> o.organisation_key
    ORDER BY o.organisation_key, step.depth DESC`)) as object[];
    say(plan.map((r) => Object.values(r)[0]).join('\n'));
  }
}, 60000);
