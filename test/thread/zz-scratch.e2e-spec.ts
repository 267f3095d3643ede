import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import { TestApi } from '../support/app';
import { type Trace, TRACE_FIELDS, TraceWorld, keyIn } from './trace-given';
const TRACE = `query Trace($id: ID!) { trace(id: $id) { ${TRACE_FIELDS} } }`;
const GAP = `query Gap($id: ID!) { planGap(directiveId: $id, kinds: [PEOPLES_COMMITTEE], levels: [COMMUNE], missingOnly: true, first: 50) { edges { node { organisation { id } plan { id } } } } planGapCounts(directiveId: $id, kinds: [PEOPLES_COMMITTEE]) { expected issued missing } }`;
describe('scratch', () => {
  let api: TestApi;
  beforeAll(async () => { api = await TestApi.start('2024-10-05T03:00:00Z'); });
  afterAll(() => api.close());
  it('country', async () => {
    const w = await TraceWorld.make(api);
    const ministry = await api.given.organisation({ kind: OrganisationKind.Ministry, parent: w.tree.government, actsFor: w.tree.government });
    const minister = await api.given.person(Role.Officer, ministry);
    const doc = await w.document(minister, ministry, 'Bộ GDĐT');
    const week = await w.week(minister, w.tree.government, doc);
    const round = await w.round({ id: (await w.week(w.officer, w.tree.province, doc)).id, version: 1 }, doc);
    const q = (sql: string, p: unknown[] = []) => api.owner.query(sql, p);
    const dk = keyIn(doc), wk = keyIn(week.id), rk = Number(keyIn(round));
    // 3300 communes
    await q(`CREATE TABLE c AS SELECT 100000 + g AS key FROM generate_series(1, 50000) g`);
    await q(`INSERT INTO organisation (key, created_at) SELECT key, now() FROM c`);
    await q(`INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, parent_key, path, scope_id)
      SELECT key, '2000-01-01', 'UBND xã ' || key, 'x', CASE WHEN key <= 103300 THEN 'peoples_committee' ELSE 'primary_school' END, 'government', $1, $2 || key || '.', $3 FROM c`, [w.tree.district.key, w.tree.district.path, w.tree.commune.scopeId]);
    await q(`INSERT INTO directive (key, keeper_key, type, code, code_key, issuer, issuer_key, issued_on, subject, state, created_at, origin)
      SELECT gen_random_uuid(), key, 'KH', key || '/KH-UBND', key || 'khubnd', 'UBND xã ' || key, key, '2024-09-25', 'Kế hoạch', 'registered', now(), 'own' FROM c WHERE key % 3 <> 0 AND key <= 103300`);
    await q(`INSERT INTO directive_link (from_key, to_key, kind) SELECT key, $1, 'based_on' FROM directive WHERE keeper_key > 100000`, [dk]);
    // 100k other documents with links
    await q(`INSERT INTO directive (key, keeper_key, type, code, code_key, issuer, issuer_key, issued_on, subject, state, created_at)
      SELECT gen_random_uuid(), 100001 + g % 3300, 'CV', g || '/UBND', g || 'ubnd', 'UBND xã ' || g, NULL, '2024-01-01'::date + g % 200, 'Công văn', 'registered', now() FROM generate_series(1, 100000) g`);
    await q(`INSERT INTO week (key, organisation_key, year, parent_key) SELECT gen_random_uuid(), key, 2024, $1 FROM c WHERE key <= 103300`, [wk]);
    await q(`INSERT INTO obligation (scope_id, key, round_key, organisation_key, path, node_path, parent_path, tier, consolidates, due_on, due_boundary)
      SELECT $1, gen_random_uuid(), $2, 100000 + g, '1.2.' || g || '.', '1.2.' || g || '.', NULL, 3, false, '2024-10-20', 'by' FROM generate_series(1, 50000) g`, [w.tree.commune.scopeId, rk]);
    await q(`UPDATE obligation SET path = $1 || organisation_key || '.' WHERE tier = 3 AND organisation_key > 100000`, [w.tree.government.path]);
    await q(`INSERT INTO report (scope_id, key, obligation_key, round_key, year, organisation_key, state, number, counted_number, updated_at) SELECT scope_id, gen_random_uuid(), key, round_key, 2024, organisation_key, CASE WHEN organisation_key % 2 = 0 THEN 'submitted' ELSE 'draft' END, 1, CASE WHEN organisation_key % 2 = 0 THEN 1 END, now() FROM obligation WHERE organisation_key > 100000`);
    await q(`INSERT INTO activity (scope_id, year, key, week_key, organisation_key, path, kind_key, title, search_text, starts_on, ends_on, mode, event_count, people_count, item_count, state_budget, other_funding, created_at)
      SELECT $1, 2024, gen_random_uuid(), $2, 100000 + g % 50000, $3 || (100000 + g % 50000) || '.', 1, 'Hoạt động ' || g, 'h', '2024-10-01'::date + g % 7, '2024-10-07', 'online', 1, 1, 1, 0, 0, now() FROM generate_series(1, 200000) g`, [w.tree.commune.scopeId, wk, w.tree.government.path]);
    await q('ANALYZE');
    for (let i = 0; i < 0; i++) {
      let t = performance.now();
      const { trace } = await api.ok<{ trace: Trace }>(minister, TRACE, { id: doc });
      console.log('trace', Math.round(performance.now() - t), trace.nodes.length, trace.truncated, JSON.stringify(trace.nodes.filter((n) => n.count !== null).map((n) => [n.kind, n.standing, n.count])));
      t = performance.now();
      const g = await api.ok(minister, GAP, { id: doc });
      console.log('gap', Math.round(performance.now() - t), JSON.stringify((g as any).planGapCounts));
    }
    const seen: [number, string][] = [];
    const { DataSource } = await import('typeorm');
    const ds = api.app.get(DataSource); const orig = ds.createQueryRunner.bind(ds);
    ds.createQueryRunner = (m: any) => { const r = orig(m); const qq = r.query.bind(r); (r as any).query = async (...a: unknown[]) => { const t = performance.now(); if (!/^(BEGIN|COMMIT)/.test(String(a[0]))) { const plan = String(a[0]).includes('lower(') ? [] : []; void plan; } try { return await (qq as any)(...a); } finally { seen.push([performance.now() - t, String(a[0]).replace(/\s+/g, ' ').slice(0, 130)]); } }; return r; };
    await api.ok<{ trace: Trace }>(minister, TRACE, { id: doc });
    await api.ok(minister, GAP, { id: doc });
    ds.createQueryRunner = orig;
    console.log(seen.map(([t, s]) => `${t.toFixed(1).padStart(7)} ${s}`).join('\n'));
  }, 120_000);
});
