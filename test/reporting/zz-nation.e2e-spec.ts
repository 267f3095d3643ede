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
  const leader = await api.given.person(Role.Leader, tree.commune);
  for (const N of [153_000]) {
    let t = performance.now();
    const lap = (what: string) => { say(N, what, Math.round(performance.now() - t)); t = performance.now(); };
    await api.owner.query(`WITH o AS (INSERT INTO organisation (created_at) SELECT now() FROM generate_series(1, $1::int) RETURNING key)
   INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, parent_key, path, scope_id)
   SELECT key, '2000-01-01', 'T' || key, 't' || key, 'primary_school', 'government', $2, $3 || key || '.', $4 FROM o`, [N, tree.commune.key, tree.commune.path, tree.commune.scopeId]);
    lap('insert');
    const { id } = await openRound(api, officer, tree.province);
    lap('open');
    await api.ok(officer, `query ($id: ID!) { round(id: $id) { board { tier expected overdue } } }`, { id });
    lap('board');
    await api.ok(officer, `query ($id: ID!) { obligations(roundId: $id, first: 100, overdue: true) { edges { node { id standing isOverdue organisation { name } } } } }`, { id });
    lap('list');
    await api.ok(leader, `{ inbox { due { id } toReview { id } overdueBelow } }`);
    lap('inbox');
  }
  await api.close();
}, 70000);
