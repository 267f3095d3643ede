import { expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { TestApi } from '../support/app';

it('measures', async () => {
  const api = await TestApi.start('2024-10-05T03:00:00Z');
  const tree = await api.given.tree();
  const o = api.owner;
  // 10,000 communes-like organisations below the government (one level), then a province with 100 of them
  await o.query(`INSERT INTO organisation (created_at) SELECT now() FROM generate_series(1, 20000)`);
  await o.query(`WITH u AS (SELECT u.key, row_number() OVER (ORDER BY u.key) AS n FROM administrative_unit u JOIN administrative_unit_period p ON p.unit_key = u.key WHERE u.level='commune' AND p.valid_from <= '2024-10-05' AND (p.valid_to IS NULL OR p.valid_to >= '2024-10-05')),
    f AS (SELECT key, row_number() OVER (ORDER BY key) AS n FROM organisation WHERE NOT EXISTS (SELECT FROM organisation_period p WHERE p.organisation_key = organisation.key))
    INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, parent_key, path, scope_id)
    SELECT f.key, '2000-01-01', 'UBND '||f.key, 'ubnd '||f.key, CASE WHEN f.n <= 3321 THEN 'peoples_committee' ELSE 'primary_school' END, 'government', $1, $2 || f.key || '.', u.key FROM f JOIN u ON u.n = 1 + f.n % 10000`, [tree.government.key, tree.government.path]);
  await o.query(`INSERT INTO directive (key, keeper_key, type, code, code_key, issuer, issued_on, subject, state, created_at, origin)
    SELECT gen_random_uuid(), (ARRAY[$1::int,$2::int,$3::int,$4::int])[1 + n % 4], 'KH', n||'/KH-UBND', n||' kh ubnd', 'UBND', '2020-01-01'::date + (n % 1500), 'Kế hoạch '||n, 'registered', now(), 'received' FROM generate_series(1,100000) n`,
    [tree.otherProvince.key, tree.otherSchool.key, tree.otherProvince.key, tree.otherSchool.key]);
  await o.query(`INSERT INTO directive_text (directive_key, body, head, search) SELECT key, '', to_tsvector('simple', 'ke hoach'), to_tsvector('simple','ke hoach') FROM directive`);
  // every commune-like org received 3,000 documents? 40 dispatches to all of 3,321
  await o.query(`INSERT INTO dispatch (key, directive_key, sender_key, purpose, sent_at) SELECT gen_random_uuid(), key, keeper_key, 'new', now() FROM directive LIMIT 2000`);
  await o.query(`INSERT INTO dispatch_recipient (dispatch_key, organisation_key, named_as, status, status_at)
    SELECT s.key, p.organisation_key, 'x', '01', now() FROM (SELECT key FROM dispatch LIMIT 60) s CROSS JOIN (SELECT organisation_key FROM organisation_period WHERE name LIKE 'UBND %' LIMIT 5000) p`);
  await o.query(`INSERT INTO dispatch_recipient (dispatch_key, organisation_key, named_as, status, status_at) SELECT s.key, $1, 'x', '01', now() FROM dispatch s ON CONFLICT DO NOTHING`, [tree.commune.key]);
  await o.query('ANALYZE');
  const LIST = `query { directives(first: 25) { edges { node { id code } } } }`;
  const INBOX = `query { dispatchInbox(first: 25) { edges { node { id status dispatch { id counts { status count } } } } totalCount } }`;
  const time = async (label: string, work: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let n = 0; n < 6; n++) { const from = performance.now(); await work(); times.push(performance.now() - from); }
    console.log(label, times.map((t) => t.toFixed(0)).join(' '));
  };
  const people = {
    government: await api.given.person(Role.Officer, tree.government),
    province: await api.given.person(Role.Officer, tree.department),
    communeWith2000: await api.given.person(Role.Leader, tree.commune),
    schoolWithNone: await api.given.person(Role.Reporter, tree.school),
    other: await api.given.person(Role.Reporter, tree.otherSchool),
  };

  const { Actor } = await import('@app/kernel');
  const { flowsDownTo } = await import('../../libs/directives/src/flows-down.rules');
  const { DirectivePermission } = await import('@app/directives');
  const actorOf = (role: Role, keys: number[], roots: string[]) => new Actor({ personId: 'x', sessionId: null, grants: [{ role, organisationKeys: keys, roots }], scopes: '{}', language: 'vi' });
  const actors = {
    government: actorOf(Role.Officer, [tree.government.key], [tree.government.path]),
    province: actorOf(Role.Officer, [tree.department.key, tree.province.key], [tree.department.path, tree.province.path]),
    commune2000: actorOf(Role.Leader, [tree.commune.key], [tree.commune.path]),
    school: actorOf(Role.Reporter, [tree.school.key], [tree.school.path]),
    other: actorOf(Role.Reporter, [tree.otherSchool.key], [tree.otherSchool.path]),
  };
  const variants: Record<string, (a: any, params: unknown[]) => string> = {
    before: (actor, params) => flowsDownTo({ actor, permission: DirectivePermission.Read, today: '2024-10-05', organisation: 'd.keeper_key', published: `d.state IN ('registered', 'stub')` }, params),
    inside: (actor, params) => flowsDownTo({ actor, permission: DirectivePermission.Read, today: '2024-10-05', organisation: 'd.keeper_key', published: `d.state IN ('registered', 'stub')`,
      sent: `d.key IN (SELECT sent.directive_key FROM dispatch_recipient AS got JOIN dispatch AS sent ON sent.key = got.dispatch_key WHERE got.organisation_key = ANY($${params.push(actor.workplaces(DirectivePermission.Read))}::int[]))` }, params),
  };

  const received = (actor: any, params: unknown[]) => `SELECT sent.directive_key FROM dispatch_recipient AS got JOIN dispatch AS sent ON sent.key = got.dispatch_key WHERE got.organisation_key = ANY($${params.push(actor.workplaces(DirectivePermission.Read))}::int[])`;
  variants.outer = (actor, params) => `(${variants.before!(actor, params)} OR (d.state = 'registered' AND d.key IN (${received(actor, params)})))`;
  variants.outerArray = (actor, params) => `(${variants.before!(actor, params)} OR d.key = ANY(ARRAY(${received(actor, params)})))`;
  variants.outerIn = (actor, params) => {
    const flow = variants.before!(actor, params);
    return `(${flow.replace('EXISTS (\n    SELECT FROM', 'd.keeper_key IN (\n SELECT place.organisation_key FROM').replace('place.organisation_key = d.keeper_key AND ', '').replace(/d.state IN \('registered', 'stub'\)/, 'true')} AND d.state IN ('registered','stub') OR d.key IN (${received(actor, params)}))`;
  };
  for (const [name, actor] of Object.entries(actors)) for (const [label, make] of Object.entries(variants)) {
    const params: unknown[] = [];
    const cond = make(actor, params);
    const sql = `SELECT d.key FROM directive AS d WHERE ${cond} AND (d.state <> 'stub' OR EXISTS (SELECT FROM directive_link AS naming WHERE naming.to_key = d.key)) ORDER BY coalesce(d.issued_on, 'infinity'::date) DESC, d.key DESC LIMIT 26`;
    await time(`${name} ${label}`, () => o.query(sql, params));
    if (label === 'outer' && name === 'government') console.log((await o.query('EXPLAIN ANALYZE ' + sql, params)).map((r: any) => r['QUERY PLAN']).join('\n'));
  }
  await api.close();
}, 300000);
