import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import { TraceSources } from '@app/trace';
import { AdvancesGiven } from '../advances/advances-given';
import { BooksGiven } from '../ledger/books-given';
import { TestApi } from '../support/app';
import type { TestPerson } from '../support/builders';
import { arrows, keyIn, type Trace, TRACE_FIELDS, TraceWorld } from './trace-given';

const TRACE = `query Trace($id: ID!) { trace(id: $id) { ${TRACE_FIELDS} } }`;
const CHAIN = `query Chain($id: ID!, $depth: Int) { directiveTrace(id: $id, depth: $depth) { ${TRACE_FIELDS} } }`;

const node = (found: Trace, id: string) => found.nodes.find((one) => one.id === id);
async function given<Made>(count: number, make: () => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < count; at++) made.push(await make());
  return made;
}
const edge = (found: Trace, from: string, to: string) =>
  found.edges.find((one) => one.from === from && one.to === to)?.kind ?? null;

describe('the thread of a document', () => {
  let api: TestApi;
  let world: TraceWorld;
  let stranger: TestPerson;
  let ids: Record<
    | 'base'
    | 'plan'
    | 'districtPlan'
    | 'week'
    | 'districtWeek'
    | 'round'
    | 'activity'
    | 'report'
    | 'task'
    | 'deadline'
    | 'movement',
    string
  >;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    world = await TraceWorld.make(api);
    const { tree, officer, districtOfficer } = world;
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
    const base = await world.document(officer, tree.province, 'Thủ tướng Chính phủ', [], {
      type: 'QĐ',
      code: '1373/QĐ-TTg',
      issuerId: null,
      issuedOn: '2021-07-30',
    });
    const plan = await world.document(officer, tree.province, 'UBND tỉnh', [base]);
    const districtPlan = await world.document(districtOfficer, tree.district, 'UBND huyện', [plan]);
    const week = await world.week(officer, tree.province, plan);
    const districtWeek = await world.week(districtOfficer, tree.district, districtPlan);
    const round = await world.round(week, plan);
    const activity = await world.activity(districtWeek.id);
    const report = await world.report(round);
    const task = await world.assignment(plan, [tree.district, tree.commune], '2024-10-01');
    const deadline = await world.deadline(plan, [tree.district]);
    const movement = await world.movement(plan, tree.province);
    ids = {
      base,
      plan,
      districtPlan,
      week: week.id,
      districtWeek: districtWeek.id,
      round,
      activity,
      report,
      task,
      deadline,
      movement,
    };
  });
  afterAll(() => api.close());

  const trace = async (person: TestPerson, id: string) => (await api.ok<{ trace: Trace }>(person, TRACE, { id })).trace;
  const chain = async (person: TestPerson, id: string, depth = 3) =>
    (await api.ok<{ directiveTrace: Trace }>(person, CHAIN, { id, depth })).directiveTrace;
  it('leads from a document down to everything that hangs on it, and up to its bases', async () => {
    const found = await trace(world.officer, ids.plan);
    expect(found.root.id).toBe(ids.plan);
    expect(found.truncated).toBe(false);
    for (const [from, to, kind] of [
      [ids.plan, ids.base, 'BASED_ON'],
      [ids.districtPlan, ids.plan, 'BASED_ON'],
      [ids.task, ids.plan, 'ASSIGNED_BY'],
      [ids.deadline, ids.plan, 'SET_BY'],
      [ids.movement, ids.plan, 'BEGUN_BY'],
      [ids.week, ids.plan, 'ORDERED_BY'],
      [ids.districtWeek, ids.districtPlan, 'ORDERED_BY'],
      [ids.districtWeek, ids.week, 'INHERITS'],
      [ids.round, ids.plan, 'ORDERED_BY'],
      [ids.round, ids.week, 'COLLECTS'],
      [ids.activity, ids.districtWeek, 'PART_OF'],
      [ids.report, ids.round, 'OWED_IN'],
    ])
      expect([from, to, edge(found, from!, to!)]).toEqual([from, to, kind]);
    expect(node(found, ids.base)).toMatchObject({
      depth: -1,
      title: '1373/QĐ-TTg',
      standing: 'IN_FORCE',
      kind: 'DIRECTIVE',
    });
    expect(node(found, ids.districtPlan)).toMatchObject({ depth: 1, organisation: { id: world.tree.district.id } });
    expect(node(found, ids.task)).toMatchObject({
      standing: 'OVERDUE',
      day: '2024-10-01',
      subtitle: 'III.1 · UBND các huyện',
    });
    expect(node(found, ids.deadline)).toMatchObject({ standing: 'YEARLY', day: '2024-11-14' });
    expect(node(found, ids.report)).toMatchObject({ standing: 'DRAFT', organisation: { id: world.tree.school.id } });
    expect(
      found.nodes.filter(({ kind, standing }) => kind === 'REPORT' && standing === 'MISSING').length,
    ).toBeGreaterThan(2);
  });

  it.each(['task', 'deadline', 'movement', 'week', 'districtWeek', 'round', 'activity', 'report'] as const)(
    'leads from a %s back up to the document and its basis',
    async (what) => {
      const found = await trace(world.officer, ids[what]);
      expect(found.root.id).toBe(ids[what]);
      expect(node(found, ids.plan)).toBeDefined();
      expect(edge(found, ids.plan, ids.base)).toBe('BASED_ON');
      expect(node(found, ids.base)!.depth).toBeLessThan(0);
    },
  );

  it('leads from an activity to the lines it feeds, and from a report and its lines to the activities', async () => {
    const up = await trace(world.reporter, ids.activity);
    const line = up.nodes.find(({ kind }) => kind === 'REPORT_ROW')!;
    expect(line).toMatchObject({ count: null, organisation: { id: world.tree.school.id } });
    expect(line.subtitle).toBe('2 · Lớp');
    expect([edge(up, ids.activity, line.id), edge(up, line.id, ids.report)]).toEqual(['FEEDS', 'ROW_OF']);
    const down = await trace(world.reporter, ids.report);
    expect([edge(down, ids.activity, line.id), node(down, line.id)!.depth]).toEqual(['FEEDS', 1]);
    const ofLine = await trace(world.reporter, line.id);
    expect(ofLine.root.id).toBe(line.id);
    expect(ofLine.nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([ids.activity, ids.report, ids.round, ids.plan]),
    );
  });

  it('leads from what is owed and not begun yet', async () => {
    const missing = (await trace(world.officer, ids.round)).nodes.find(({ standing }) => standing === 'MISSING')!;
    const found = await trace(world.officer, missing.id);
    expect(found.root.id).toBe(missing.id);
    expect(edge(found, missing.id, ids.round)).toBe('OWED_IN');
  });

  it('takes the plan that was given as evidence of a task', async () => {
    await api.owner.query(
      `INSERT INTO assignment_progress (key, assignment_key, organisation_key, percent, directive_key, recorded_at, recorded_on)
       VALUES (gen_random_uuid(), $1, $2, 100, $3, now(), '2024-10-01')`,
      [keyIn(ids.task), world.tree.district.key, keyIn(ids.districtPlan)],
    );
    expect(edge(await trace(world.officer, ids.task), ids.districtPlan, ids.task)).toBe('EVIDENCE');
    expect(edge(await trace(world.officer, ids.plan), ids.districtPlan, ids.task)).toBe('EVIDENCE');
  });

  it('shows a reader what that reader may see, and nothing else', async () => {
    const found = await trace(world.reporter, ids.plan);
    expect(node(found, ids.districtPlan)).toBeDefined();
    const reports = found.nodes.filter(({ kind }) => kind === 'REPORT');
    expect(reports.map(({ id }) => id)).toEqual([ids.report]);
    const secret = await world.document(world.officer, world.tree.province, 'UBND tỉnh', [ids.plan], { draft: true });
    expect(node(await trace(world.officer, ids.plan), secret)).toMatchObject({ standing: 'DRAFT' });
    expect(node(await trace(world.reporter, ids.plan), secret)).toBeUndefined();
  });

  /** By the plan, as if it were a decision. */
  /** From books that are opened too late for the report. */
  async function payForActivity(): Promise<{ leader: TestPerson; voucher: string; advance: string }> {
    const { school } = world.tree;
    const leader = await api.given.person(Role.Leader, school);
    const books = new BooksGiven(api, school, await api.given.person(Role.Finance, school), leader);
    await books.open('2024-10-03');
    await books.receive(5000, '2024-10-03');
    const paid = await books.pay(2000, '2024-10-04', { activityId: ids.activity });
    const given = new AdvancesGiven(api, books);
    const over = { ask: { day: '2024-10-04', dueOn: '2024-10-20' }, grant: { day: '2024-10-04' } };
    const advance = await given.granted(await given.person('Người tạm ứng'), 1000, over);
    await given.paid(advance, { day: '2024-10-04' });
    const lines = [{ amount: 1000, activityId: ids.activity }];
    await given.posted(await given.settled(advance, lines, { day: '2024-10-05' }));
    return { leader, voucher: paid.id, advance: advance.id };
  }

  async function recogniseSchool(): Promise<string> {
    const { province, school } = world.tree;
    const [made] = await api.owner.query<{ key: string }[]>(
      `WITH given AS (SELECT key, criteria_set_key FROM title WHERE subject = 'organisation' AND criteria_set_key IS NOT NULL ORDER BY code LIMIT 1),
         round AS (INSERT INTO recognition_round (key, organisation_key, title_key, subject, year, nominations_until, state, opened_on)
           SELECT gen_random_uuid(), $1, given.key, 'organisation', 2024, '2024-09-01', 'decided', '2024-08-01' FROM given RETURNING key, title_key),
         judging AS (INSERT INTO assessment_round (organisation_key, title, year, state, created_at) VALUES ($1, 'Đánh giá', 2024, 'open', now()) RETURNING key),
         judged AS (
           INSERT INTO assessment (province_id, scope_id, year, key, round_key, line, set_key, version_key, organisation_key, path, kind, state, answered, asked, outcome, updated_at)
           SELECT $2, $3, 2024, gen_random_uuid(), judging.key, 0, v.set_key, v.key, $4, $5, 'primary_school', 'reviewed', 1, 1, 'met', now()
           FROM judging, given JOIN criteria_version AS v ON v.set_key = given.criteria_set_key LIMIT 1),
         put AS (INSERT INTO nomination (province_id, scope_id, key, round_key, kind, organisation_key, path, nominated_on, state)
           SELECT $2, $3, gen_random_uuid(), round.key, 'organisation', $4, $5, '2024-08-20', 'granted' FROM round RETURNING key)
       INSERT INTO recognition (province_id, scope_id, key, title_key, year, achievement, kind, organisation_key, path, round_key, nomination_key, granted_by_key,
         directive_key, granted_on, book_year, number, validity)
       SELECT $2, $3, gen_random_uuid(), round.title_key, 2024, 'title/thử', 'organisation', $4, $5, round.key, put.key, $1, $6, '2024-09-10', 2024, 1, 'unverified' FROM round, put RETURNING key`,
      [province.key, school.provinceId, school.scopeId, school.key, school.path, keyIn(ids.plan)],
    );
    for (const [code, replaces] of [
      ['0123456789AB', null],
      ['0123456789AC', '0123456789AB'],
    ])
      await api.owner.query(
        `INSERT INTO certificate (code, province_id, recognition_key, issued_on, replaces_code, replaced_on, replacement_reason)
         VALUES ($1, $2, $3, '2024-09-11', $4, $5, $6)`,
        [code, school.provinceId, made!.key, replaces, ...(replaces ? [null, null] : ['2024-09-12', 'rách'])],
      );
    await api.owner.query(
      `INSERT INTO reward_due (province_id, scope_id, recognition_key, organisation_key, granted_on, is_emulation_title, factor, is_household, base, unrounded, amount,
         factor_citation, base_citation, rounding_citation)
       VALUES ($1, $2, $3, $4, '2024-09-10', false, 100, false, 1, 1, 1, 'thử', 'thử', 'thử')`,
      [school.provinceId, school.scopeId, made!.key, school.key],
    );
    return nodeId('Recognition', made!.key, school);
  }

  /** A protocol by which a voucher emptied its books, as if it had. */
  const handOver = (voucher: string) =>
    api.owner.query(
      `INSERT INTO fund_handover (province_id, scope_id, key, books_key, organisation_key, path, to_organisation_key, to_path, day, state, counts, content, maker_key, prepared_at,
         decided_by_key, decided_at, to_province_id, to_scope_id, to_books_key, closing_voucher_key, opening_voucher_key)
       SELECT v.province_id, v.scope_id, gen_random_uuid(), v.books_key, v.organisation_key, v.path, v.organisation_key, v.path, v.day, 'confirmed', '[]', '{}', gen_random_uuid(), now(),
         gen_random_uuid(), now(), v.province_id, v.scope_id, v.books_key, v.key, v.key FROM voucher AS v WHERE v.key = $1`,
      [keyIn(voucher)],
    );

  it('is nothing to a neighbouring province, whatever it asks for', async () => {
    const recognition = await recogniseSchool();
    const { leader, voucher, advance } = await payForActivity();
    await handOver(voucher);
    const provinceLeader = await api.given.person(Role.Leader, world.tree.province);
    const shown = [
      ...(await trace(world.officer, ids.plan)).nodes,
      ...(await trace(world.reporter, ids.report)).nodes,
      ...(await trace(world.officer, recognition)).nodes,
      ...(await trace(provinceLeader, recognition)).nodes,
      ...(await trace(leader, voucher)).nodes,
      ...(await trace(leader, advance)).nodes,
    ].filter(({ count }) => count === null);
    const kinds = api.app
      .get(TraceSources)
      .inOrder()
      .map(({ kind }) => kind.toUpperCase());
    expect([...new Set(shown.map(({ kind }) => kind))].toSorted()).toEqual(kinds.toSorted());
    for (const id of new Set([...Object.values(ids), ...shown.map((node) => node.id)]))
      expect([id, await api.refusal(stranger, TRACE, { id })]).toEqual([id, 'NOT_FOUND']);
    expect(await api.refusal(stranger, CHAIN, { id: ids.plan })).toBe('NOT_FOUND');
  });

  it('is refused to the anonymous, and for what is no id of the thread', async () => {
    expect(await api.refusal(null, TRACE, { id: ids.plan })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(null, CHAIN, { id: ids.plan })).toBe('UNAUTHENTICATED');
    const unknown = nodeId('Directive', '018f0000-0000-7000-8000-000000000000');
    expect(await api.refusal(world.officer, TRACE, { id: unknown })).toBe('NOT_FOUND');
    for (const id of [
      'no id',
      nodeId('Organisation', 1),
      nodeId('constructor', 1),
      nodeId('TraceRest', 'x'),
      nodeId('ReportLine', '------------------------------------1', { provinceId: 1, scopeId: 1 }),
      nodeId('Activity', '2024-------------------------------------', { provinceId: 1, scopeId: 1 }),
      nodeId('Round', '99999999999'),
    ])
      expect([id, await api.refusal(world.officer, TRACE, { id })]).toEqual([id, 'INVALID_ID']);
  });

  it('joins the lines of several registers that mean one document', async () => {
    const [{ code }] = await api.owner.query<[{ code: string }]>('SELECT code FROM directive WHERE key = $1', [
      keyIn(ids.plan),
    ]);
    const copied = await world.document(world.districtOfficer, world.tree.district, 'Ủy ban nhân dân tỉnh', [], {
      code,
      issuerId: world.tree.province.id,
      acceptTwin: true,
    });
    const communal = await world.document(world.districtOfficer, world.tree.commune, 'UBND xã', [copied]);
    const found = await trace(world.officer, ids.plan);
    expect(edge(found, communal, ids.plan)).toBe('BASED_ON');
    expect(node(found, copied)).toBeUndefined();
  });

  it('counts what is too much to be shown one by one, and sends as many statements for many as for one', async () => {
    const { officer, tree } = world;
    const alone = await world.document(officer, tree.province, 'UBND tỉnh');
    await world.document(officer, tree.province, 'UBND tỉnh', [alone]);
    await world.assignment(alone, [tree.district]);
    const crowded = await world.document(officer, tree.province, 'UBND tỉnh');
    for (let at = 0; at < 25; at++) {
      await world.document(officer, tree.province, 'UBND tỉnh', [crowded]);
      await world.assignment(crowded, [tree.district]);
    }
    const few = await api.statements(() => trace(officer, alone));
    const many = await api.statements(() => trace(officer, crowded));
    expect(many).toBe(few);
    const found = await trace(officer, crowded);
    const rest = found.nodes.filter(({ count }) => count !== null);
    expect(Object.fromEntries(rest.map(({ kind, count }) => [kind, count]))).toEqual({ ASSIGNMENT: 5, DIRECTIVE: 5 });
    expect(await api.statements(() => chain(officer, crowded))).toBe(await api.statements(() => chain(officer, alone)));
  });

  it('counts the weeks that inherit from one week, and its activities, beyond the first twenty', async () => {
    const { officer, tree } = world;
    const document = await world.document(officer, tree.province, 'UBND tỉnh');
    const [top] = await api.owner.query<[{ key: string }]>(
      `INSERT INTO week (key, organisation_key, year, own_theme, directive_key)
       VALUES (gen_random_uuid(), $1, 2040, 'Chủ đề', $2) RETURNING key`,
      [tree.province.key, keyIn(document)],
    );
    await api.owner.query(
      `INSERT INTO week (key, organisation_key, year, parent_key)
       SELECT gen_random_uuid(), $1, 2040 + g, $2 FROM generate_series(1, 23) AS g`,
      [tree.district.key, top.key],
    );
    await api.owner.query(
      `INSERT INTO activity (province_id, scope_id, year, key, week_key, organisation_key, path, kind_key, title, search_text, starts_on, ends_on,
         mode, event_count, people_count, item_count, state_budget, other_funding, created_at)
       SELECT $5, $1, 2024, gen_random_uuid(), $2, $3, $4, 1, 'Hoạt động', '', '2024-10-02', '2024-10-02', 'online', 1, 1, 1, 0, 0, now()
       FROM generate_series(1, 30)`,
      [tree.school.scopeId, top.key, tree.school.key, tree.school.path, tree.school.provinceId],
    );
    const found = await trace(officer, document);
    const rest = found.nodes.filter(({ count }) => count !== null);
    expect(Object.fromEntries(rest.map(({ kind, count }) => [kind, count]))).toEqual({ WEEK: 3, ACTIVITY: 10 });
    expect(found.truncated).toBe(false);
    const ofWeek = await trace(officer, nodeId('Week', top.key));
    expect(ofWeek.nodes.filter(({ count }) => count !== null).map(({ kind }) => kind)).toEqual(['WEEK', 'ACTIVITY']);
    expect(edge(ofWeek, ofWeek.root.id, document)).toBe('ORDERED_BY');
  });

  it('counts evidence under each task, movements under each document, and bases over it, each beyond the first twenty', async () => {
    const { officer, tree } = world;
    const bases = await given(25, () => world.document(officer, tree.province, 'UBND tỉnh'));
    const document = await world.document(officer, tree.province, 'UBND tỉnh', bases);
    const below = await world.document(officer, tree.province, 'UBND tỉnh', [document]);
    const [many, one] = [
      await world.assignment(document, [tree.district]),
      await world.assignment(below, [tree.commune]),
    ];
    const proof = await world.document(officer, tree.province, 'UBND tỉnh', [], { issuedOn: '2019-01-01' });
    const evidence = (task: string, party: number, documents: string[]) =>
      api.owner.query(
        `INSERT INTO assignment_progress (key, assignment_key, organisation_key, percent, directive_key, recorded_at, recorded_on)
         SELECT gen_random_uuid(), $1, $2, 100, unnest($3::uuid[]), now(), '2024-10-01'`,
        [keyIn(task), party, documents.map(keyIn)],
      );
    await evidence(many, tree.district.key, bases.slice(0, 23));
    await evidence(one, tree.commune.key, [proof]);
    await given(24, () => world.movement(document, tree.province));
    const later = await world.movement(below, tree.province);
    // Time travel: the builder has movements begin on one day.
    await api.owner.query(`UPDATE movement SET starts_on = '2020-01-01' WHERE key = $1`, [keyIn(later)]);

    const found = await trace(officer, document);
    const rest = found.nodes.filter(({ count }) => count !== null);
    const told = rest.map(({ id, kind, count }) => {
      const { from, to, kind: edgeKind } = found.edges.find((one) => one.from === id || one.to === id)!;
      return [kind, edgeKind, count, from === id ? to : from];
    });
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        ['DIRECTIVE', 'EVIDENCE', 3, many],
        ['MOVEMENT', 'BEGUN_BY', 4, document],
        ['DIRECTIVE', 'BASED_ON', 5, document],
      ]),
    );
    expect(rest.find(({ depth }) => depth === -1)).toMatchObject({ kind: 'DIRECTIVE', count: 5 });
    expect(edge(found, proof, one)).toBe('EVIDENCE');
    expect(edge(found, later, below)).toBe('BEGUN_BY');
  });

  describe('as a chain of documents', () => {
    it('goes up and down by every kind of link, as far as asked', async () => {
      const amending = await world.document(world.officer, world.tree.province, 'UBND tỉnh', [], {
        links: [{ kind: 'AMENDS', partly: true, directiveId: ids.plan }],
      });
      const found = await chain(world.officer, ids.districtPlan);
      expect(found.nodes.every(({ kind }) => kind === 'DIRECTIVE')).toBe(true);
      expect([node(found, ids.plan)!.depth, node(found, ids.base)!.depth]).toEqual([-1, -2]);
      expect(node(await chain(world.officer, ids.districtPlan, 1), ids.base)).toBeUndefined();
      const ofPlan = await chain(world.officer, ids.plan);
      expect(edge(ofPlan, amending, ids.plan)).toBe('AMENDS');
      expect(node(ofPlan, ids.plan)!.standing).toBe('PARTLY');
      expect(arrows(ofPlan).length).toBe(ofPlan.edges.length);
    });

    it('shows a document that nobody has registered as a stub', async () => {
      const id = await world.document(world.officer, world.tree.province, 'UBND tỉnh', [], {
        links: [{ kind: 'BASED_ON', code: '99/NQ-CP', type: 'NQ', issuer: 'Chính phủ', issuedOn: '2020-01-02' }],
      });
      const found = await chain(world.officer, id);
      expect(found.nodes.map(({ title, standing, depth }) => [title, standing, depth])).toEqual([
        [expect.stringContaining('/KH-UBND'), 'IN_FORCE', 0],
        ['99/NQ-CP', 'STUB', -1],
      ]);
    });

    it('goes five levels at most', async () => {
      expect(await api.refusal(world.officer, CHAIN, { id: ids.plan, depth: 6 })).toBe('INVALID_INPUT');
      expect(await api.refusal(world.officer, CHAIN, { id: ids.plan, depth: 0 })).toBe('INVALID_INPUT');
    });
  });
});
