import { it } from '@jest/globals';
import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import { openRound } from './support';
it('scratch', async () => {
  const api = await TestApi.start('2024-10-13T03:00:00Z');
  const tree = await api.given.tree();
  const officer = await api.given.person(Role.Officer, tree.department);
  const N = 153_000;
  await api.owner.query(`WITH o AS (INSERT INTO organisation (created_at) SELECT now() FROM generate_series(1, $1::int) RETURNING key)
   INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, parent_key, path, scope_id)
   SELECT key, '2000-01-01', 'T' || key, 't' || key, 'primary_school', 'government', $2, $3 || key || '.', $4 FROM o`, [N, tree.commune.key, tree.commune.path, tree.commune.scopeId]);
  for (const analyzed of [false, true]) {
    if (analyzed) await api.owner.query('ANALYZE');
    let t = performance.now();
    const { id } = await openRound(api, officer, tree.province);
    console.log('open', analyzed, performance.now() - t);
    t = performance.now();
    await api.ok(officer, `query ($id: ID!) { round(id: $id) { board { tier expected overdue } } }`, { id });
    console.log('board', performance.now() - t);
    t = performance.now();
    await api.ok(officer, `query ($id: ID!) { obligations(roundId: $id, first: 100, overdue: true) { edges { node { id standing isOverdue organisation { name } } } } }`, { id });
    console.log('list', performance.now() - t);
    const commune = await api.given.person(Role.Leader, tree.commune);
    t = performance.now();
    await api.ok(commune, `{ inbox { due { id } toReview { id } overdueBelow } }`);
    console.log('inbox', performance.now() - t);
  }
  await api.close();
}, 200000);
