import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import { Figures } from '@app/forms';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';

const FIELDS = `id year title startsOn endsOn mode place partners eventCount peopleCount itemCount stateBudget otherFunding version withdrawnAt
  kind { id code group labelVi labelEn } organisation { id name } week { id year theme }
  evidence { fileName caption file { id sha256 mediaType size url } }`;
const LOG = `mutation Log($input: LogActivityInput!) { logActivity(input: $input) { ${FIELDS} } }`;
const AMEND = `mutation Amend($input: AmendActivityInput!) { amendActivity(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation Withdraw($id: ID!, $version: Int!, $reason: String!) {
  withdrawActivity(id: $id, version: $version, reason: $reason) { ${FIELDS} } }`;
const EVIDENCE = `mutation Evidence($input: AddActivityEvidenceInput!) { addActivityEvidence(input: $input) { ${FIELDS} } }`;
const ONE = `query One($id: ID!) { activity(id: $id) { ${FIELDS} } }`;
const KINDS = `{ activityKinds { id code group position labelVi labelEn } }`;
const LIST = `query List($first: Int, $after: String, $weekId: ID, $organisationId: ID, $kindId: ID, $from: Date, $to: Date, $search: String) {
  activities(first: $first, after: $after, weekId: $weekId, organisationId: $organisationId, kindId: $kindId, from: $from, to: $to, search: $search) {
    edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } totalCount } }`;
const BEHIND = `query Behind($obligationId: ID!, $cellId: ID!, $first: Int) {
  thingsBehind(obligationId: $obligationId, cellId: $cellId, first: $first) {
    edges { node { id kind record { ... on Activity { ${FIELDS} } } } } totalCount } }`;

interface Activity {
  id: string;
  title: string;
  version: number;
  withdrawnAt: string | null;
  evidence: { fileName: string; caption: string | null; file: { sha256: string } }[];
}
interface Page {
  edges: { node: Activity }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}
interface Behind {
  edges: { node: { id: string; kind: string; record: Activity } }[];
  totalCount: number;
}

describe('activities', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let reporter: TestPerson;
  let colleague: TestPerson;
  let stranger: TestPerson;
  let kinds: Map<string, string>;
  let weekId: string;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    reporter = await api.given.person(Role.Reporter, tree.school);
    colleague = await api.given.person(Role.Reporter, tree.secondSchool);
    stranger = await api.given.person(Role.Reporter, tree.otherSchool);
    const catalogue = await api.ok<{ activityKinds: { id: string; code: string }[] }>(reporter, KINDS);
    kinds = new Map(catalogue.activityKinds.map(({ id, code }) => [code, id]));
    weekId = await week(tree.province, 2024);
  });
  afterAll(() => api.close());

  const week = async (at: TestOrganisation, year: number) => {
    const key = randomUUID();
    await api.owner.query(
      `INSERT INTO week (key, organisation_key, year, own_theme, own_starts_on, own_ends_on, opening_on, opening_place)
       VALUES ($1, $2, $3, 'Văn hóa đọc', $4, $5, $4, 'Quảng trường')`,
      [key, at.key, year, `${year}-10-01`, `${year}-10-07`],
    );
    return nodeId('Week', key);
  };
  const input = (over: Record<string, unknown> = {}) => ({
    organisationId: tree.school.id,
    weekId,
    kindId: kinds.get('talk'),
    title: 'Tọa đàm về văn hóa đọc',
    startsOn: '2024-10-02',
    mode: 'IN_PERSON',
    eventCount: 1,
    peopleCount: 120,
    confirmed: ['TWIN'],
    ...over,
  });
  const log = async (over: Record<string, unknown> = {}, person = reporter) =>
    (await api.ok<{ logActivity: Activity }>(person, LOG, { input: input(over) })).logActivity;
  const list = async (person: TestPerson, variables: Record<string, unknown> = {}) =>
    (await api.ok<{ activities: Page }>(person, LIST, variables)).activities;
  const titles = async (person: TestPerson, variables: Record<string, unknown>) =>
    (await list(person, variables)).edges.map(({ node }) => node.title);
  const calendar = (person: TestPerson | null, id: string) => {
    const request = api.http().get(`/weeks/${id}/calendar.ics`);
    return person ? request.set('Cookie', person.cookie) : request;
  };
  const upload = async (person: TestPerson, text: string) => {
    const answer = await api
      .http()
      .post('/files')
      .set('Cookie', person.cookie)
      .set('Idempotency-Key', randomUUID())
      .attach('file', Buffer.from(text), 'anh.txt');
    return (answer.body as { sha256: string }).sha256;
  };

  it('come from a catalogue of thirty-six kinds, which loading again leaves alone', async () => {
    expect(kinds.size).toBe(36);
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['training_literacy', 'book_fair', 'award_ceremony']));
  });

  it('are logged by the unit itself as of its place that day', async () => {
    const activity = await log({
      endsOn: '2024-10-03',
      partners: 'Thư viện huyện',
      stateBudget: 5_000_000_000,
      otherFunding: 250_000,
    });
    expect(activity).toMatchObject({
      year: 2024,
      mode: 'IN_PERSON',
      eventCount: 1,
      peopleCount: 120,
      itemCount: 0,
      stateBudget: 5_000_000_000,
      otherFunding: 250_000,
      version: 1,
      withdrawnAt: null,
      kind: { code: 'talk', group: 'TALK' },
      organisation: { id: tree.school.id },
      week: { id: weekId, theme: 'Văn hóa đọc' },
      evidence: [],
    });
    const [row] = (await api.owner.query(
      'SELECT province_id, scope_id, path FROM activity ORDER BY key DESC LIMIT 1',
    )) as unknown[];
    expect(row).toEqual({ province_id: tree.school.provinceId, scope_id: tree.school.scopeId, path: tree.school.path });
  });

  it('are never logged by the level above, beside or by a stranger', async () => {
    for (const person of [officer, colleague, stranger]) {
      expect(await api.refusal(person, LOG, { input: input() })).toBe('NOT_FOUND');
    }
    const activity = await log();
    for (const person of [officer, colleague, stranger]) {
      expect(await api.refusal(person, AMEND, { input: { id: activity.id, version: 1, title: 'Khác' } })).toBe(
        'NOT_FOUND',
      );
      expect(await api.refusal(person, WITHDRAW, { id: activity.id, version: 1, reason: 'Thử' })).toBe('NOT_FOUND');
    }
  });

  it('are logged by the department for the committee for which it acts', async () => {
    const activity = await log({ organisationId: tree.province.id, title: 'Lễ khai mạc cấp tỉnh' }, officer);
    expect(activity).toMatchObject({ organisation: { id: tree.province.id } });
  });

  it('lie within sixty days of their week', async () => {
    const refusal = await api.run(reporter, LOG, { input: input({ startsOn: '2024-12-07' }) });
    expect(refusal.errors?.[0]?.extensions).toMatchObject({
      code: 'ACTIVITY_OUTSIDE_WEEK',
      params: { from: '2024-08-02', to: '2024-12-06' },
      fields: [{ path: 'startsOn', code: 'ACTIVITY_OUTSIDE_WEEK' }],
    });
    await log({ startsOn: '2024-12-06' });
    await log({ startsOn: '2024-12-07', weekId: null });
  });

  it('belong to a week of their own unit or of a level above it', async () => {
    const elsewhere = await week(tree.otherProvince, 2024);
    expect(await api.refusal(reporter, LOG, { input: input({ weekId: elsewhere }) })).toBe('ACTIVITY_WEEK_ELSEWHERE');
  });

  it('are refused with faults at their fields', async () => {
    const answer = await api.run(reporter, LOG, { input: input({ title: ' ', endsOn: '2024-10-01' }) });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [
        { path: 'title', code: 'FIELD_REQUIRED' },
        { path: 'endsOn', code: 'ACTIVITY_DATES_ORDER' },
      ],
    });
    expect(await api.refusal(reporter, LOG, { input: input({ peopleCount: -1 }) })).toBe('INVALID_INPUT');
    expect(await api.refusal(reporter, LOG, { input: input({ kindId: nodeId('ActivityKind', 999) }) })).toBe(
      'ACTIVITY_KIND_UNKNOWN',
    );
  });

  it('are not logged by a unit that has closed', async () => {
    const closed = await api.given.organisation({
      kind: 'museum' as never,
      parent: tree.commune,
      validTo: '2024-10-04',
    });
    const keeper = await api.given.person(Role.Reporter, closed);
    expect(await api.refusal(keeper, LOG, { input: input({ organisationId: closed.id }) })).not.toBeNull();
  });

  it('are corrected with the version that was read, within their year', async () => {
    const { id } = await log({ place: 'Sân trường' });
    const change = { input: { id, version: 1, peopleCount: 130, place: null } };
    expect((await api.ok<{ amendActivity: Activity }>(reporter, AMEND, change)).amendActivity).toMatchObject({
      peopleCount: 130,
      place: null,
      title: 'Tọa đàm về văn hóa đọc',
      version: 2,
    });
    expect(await api.refusal(reporter, AMEND, change)).toBe('VERSION_CONFLICT');
    const moved = { input: { id, version: 2, startsOn: '2023-12-31', weekId: null } };
    expect(await api.refusal(reporter, AMEND, moved)).toBe('ACTIVITY_YEAR_FIXED');
  });

  it('are taken back with a reason and then stand nowhere', async () => {
    const { id } = await log({ title: 'Rút lại' });
    expect(await api.refusal(reporter, WITHDRAW, { id, version: 1, reason: '  ' })).toBe('INVALID_INPUT');
    const { withdrawActivity } = await api.ok<{ withdrawActivity: Activity }>(reporter, WITHDRAW, {
      id,
      version: 1,
      reason: 'Ghi nhầm',
    });
    expect(withdrawActivity.withdrawnAt).not.toBeNull();
    expect(await titles(reporter, { search: 'Rút lại' })).toEqual([]);
    expect(await api.refusal(reporter, AMEND, { input: { id, version: 2, title: 'Lại' } })).toBe('ACTIVITY_WITHDRAWN');
    expect(await api.refusal(reporter, WITHDRAW, { id, version: 2, reason: 'Lại' })).toBe('ACTIVITY_WITHDRAWN');
    const trail = (await api.owner.query(
      `SELECT reason, scope_id, path FROM audit_event WHERE action = 'activity.withdrawn'`,
    )) as unknown[];
    expect(trail).toEqual([{ reason: 'Ghi nhầm', scope_id: tree.school.scopeId, path: tree.school.path }]);
  });

  it('carry evidence that readers of the activity may open', async () => {
    const { id } = await log();
    const sha256 = await upload(reporter, `Ảnh ${randomUUID()}`);
    const evidence = { activityId: id, version: 1, sha256, fileName: 'Ảnh 1.txt', caption: 'Toàn cảnh' };
    const { addActivityEvidence } = await api.ok<{ addActivityEvidence: Activity }>(reporter, EVIDENCE, {
      input: evidence,
    });
    expect(addActivityEvidence).toMatchObject({
      version: 2,
      evidence: [{ fileName: 'Ảnh 1.txt', caption: 'Toàn cảnh', file: { sha256 } }],
    });
    const again = (person: TestPerson, over: Record<string, unknown>) =>
      api.refusal(person, EVIDENCE, { input: { ...evidence, version: 2, ...over } });
    expect(await again(reporter, {})).toBe('EVIDENCE_EXISTS');
    expect(await again(reporter, { version: 1 })).toBe('VERSION_CONFLICT');
    expect(await again(reporter, { sha256: 'f'.repeat(64) })).toBe('FILE_MISSING');
    expect(await again(officer, {})).toBe('NOT_FOUND');
    const status = async (person: TestPerson) =>
      (await api.http().get(`/files/${sha256}`).set('Cookie', person.cookie)).status;
    expect([await status(officer), await status(colleague), await status(stranger)]).toEqual([200, 404, 404]);
  });

  it('are read within one’s reach only', async () => {
    const { id } = await log({ title: 'Tầm nhìn' });
    expect(await api.refusal(reporter, ONE, { id })).toBeNull();
    expect(await api.refusal(officer, ONE, { id })).toBeNull();
    expect(await api.refusal(colleague, ONE, { id })).toBe('NOT_FOUND');
    expect(await api.refusal(stranger, ONE, { id })).toBe('NOT_FOUND');
    expect(await titles(officer, { search: 'tam nhin' })).toEqual(['Tầm nhìn']);
    expect(await titles(colleague, { search: 'tam nhin' })).toEqual([]);
    expect(await titles(stranger, { search: 'tam nhin' })).toEqual([]);
  });

  it('are refused to anonymous callers and to roles without the right', async () => {
    const { id } = await log();
    const auditor = await api.given.person(Role.Auditor, tree.school);
    const writing = [
      [LOG, { input: input() }],
      [AMEND, { input: { id, version: 1 } }],
      [WITHDRAW, { id, version: 1, reason: 'Thử' }],
      [EVIDENCE, { input: { activityId: id, version: 1, sha256: 'a'.repeat(64), fileName: 'a' } }],
    ] as const;
    for (const [operation, variables] of writing) {
      expect(await api.refusal(null, operation, variables)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(auditor, operation, variables)).toBe('FORBIDDEN');
    }
    const reading = [
      [ONE, { id }],
      [LIST, {}],
      [KINDS, {}],
      [BEHIND, { obligationId: id, cellId: id }],
    ] as const;
    for (const [operation, variables] of reading)
      expect(await api.refusal(null, operation, variables)).toBe('UNAUTHENTICATED');
    expect(
      await api.refusal(reporter, ONE, { id: nodeId('Activity', randomUUID(), { provinceId: 1, scopeId: 1 }) }),
    ).toBe('INVALID_ID');
  });

  it('are listed by subtree, week, kind, days and words', async () => {
    const mark = 'Lọc';
    const kindId = kinds.get('sports');
    await log({ title: `${mark} A`, kindId, startsOn: '2024-10-01', endsOn: '2024-10-04' });
    await log({ title: `${mark} B`, startsOn: '2024-10-06', weekId: null });
    await log({ title: `${mark} C`, organisationId: tree.secondSchool.id, startsOn: '2024-10-05' }, colleague);
    const found = async (over: Record<string, unknown>) =>
      (await titles(officer, { search: 'loc', ...over })).map((title) => title.slice(-1));
    expect(await found({})).toEqual(['B', 'C', 'A']);
    expect(await found({ organisationId: tree.commune.id })).toEqual(['B', 'C', 'A']);
    expect(await found({ organisationId: tree.school.id })).toEqual(['B', 'A']);
    expect(await found({ weekId })).toEqual(['C', 'A']);
    expect(await found({ kindId })).toEqual(['A']);
    expect(await found({ from: '2024-10-03', to: '2024-10-05' })).toEqual(['C', 'A']);
    const first = await list(officer, { search: 'loc', first: 2 });
    const second = await list(officer, { search: 'loc', first: 2, after: first.pageInfo.endCursor });
    expect(first.totalCount).toBe(3);
    expect([...first.edges, ...second.edges].map(({ node }) => node.title.slice(-1))).toEqual(['B', 'C', 'A']);
  });

  it('ask the database as often for twenty as for one', async () => {
    const sha256 = await upload(reporter, `Minh chứng ${randomUUID()}`);
    for (let made = 0; made < 20; made++) {
      const { id } = await log({ title: `Đếm ${made}` });
      await api.ok(reporter, EVIDENCE, { input: { activityId: id, version: 1, sha256, fileName: 'a.txt' } });
    }
    const one = await api.statements(() => list(officer, { search: 'dem', first: 1 }));
    const twenty = await api.statements(() => list(officer, { search: 'dem', first: 20 }));
    expect(twenty).toBe(one);
  });

  describe('behind a figure', () => {
    let cells: { key: number; feed: { kinds: string[]; quantity: string } }[];
    let roundKey: number;
    let obligationId: string;

    beforeAll(async () => {
      const [round] = (await api.owner.query(
        `INSERT INTO round (organisation_key, form_version_key, title, year, starts_on, ends_on, state, created_at)
         SELECT $1, (SELECT form_version_key FROM form_cell WHERE feed IS NOT NULL ORDER BY key DESC LIMIT 1), 'Đợt', 2024, '2024-10-20', '2024-10-25',
                'open', now() RETURNING key, form_version_key`,
        [tree.province.key],
      )) as [{ key: number; form_version_key: number }];
      roundKey = round.key;
      cells = (await api.owner.query(
        'SELECT key, feed FROM form_cell WHERE form_version_key = $1 AND feed IS NOT NULL',
        [round.form_version_key],
      )) as typeof cells;
      const key = randomUUID();
      await api.owner.query(
        `INSERT INTO obligation (province_id, scope_id, key, round_key, organisation_key, path, node_path, parent_path, tier, consolidates, due_on, due_boundary)
         VALUES ($1, $2, $3, $4, $5, $6, $6, NULL, 0, false, '2024-11-01', 'by')`,
        [tree.school.provinceId, tree.school.scopeId, key, roundKey, tree.school.key, tree.school.path],
      );
      obligationId = nodeId('Obligation', key, tree.school);
    });

    /** The cell of that kind alone, not the group's total. */
    const cellFor = (kind: string, quantity: string) =>
      cells
        .filter(({ feed }) => feed.quantity === quantity && feed.kinds.includes(kind))
        .toSorted((a, b) => a.feed.kinds.length - b.feed.kinds.length)[0]!;
    const known = () =>
      api.app.get(Figures).known(
        (sql, params) => api.owner.query(sql, params),
        {
          organisationKey: tree.school.key,
          provinceIds: [tree.school.provinceId],
          startsOn: '2024-10-20',
          endsOn: '2024-10-25',
        },
        { cells } as never,
        1_000_000,
      );

    it('stand the unit’s own activities of the period, which also fill the figure', async () => {
      const kindId = kinds.get('training_life_skills');
      const days = { kindId, weekId: null };
      await log({ ...days, title: 'Trong kỳ 1', startsOn: '2024-10-20', eventCount: 2, peopleCount: 60 });
      await log({ ...days, title: 'Trong kỳ 2', startsOn: '2024-10-25', eventCount: 1, peopleCount: 30 });
      await log({ ...days, title: 'Ngoài kỳ', startsOn: '2024-10-26', eventCount: 7 });
      await log(
        { ...days, title: 'Trường khác', organisationId: tree.secondSchool.id, startsOn: '2024-10-21', eventCount: 9 },
        colleague,
      );
      const { id } = await log({ ...days, title: 'Đã rút', startsOn: '2024-10-22', eventCount: 5 });
      await api.ok(reporter, WITHDRAW, { id, version: 1, reason: 'Ghi nhầm' });

      const figures = await known();
      expect(figures.get(cellFor('training_life_skills', 'events').key)).toBe(3);
      expect(figures.get(cellFor('training_life_skills', 'people').key)).toBe(90);
      expect(figures.has(cellFor('training_literacy', 'events').key)).toBe(false);

      const cellId = nodeId('FormCell', cellFor('training_life_skills', 'people').key);
      const { thingsBehind } = await api.ok<{ thingsBehind: Behind }>(officer, BEHIND, { obligationId, cellId });
      expect(thingsBehind.edges.map(({ node }) => [node.kind, node.record.title])).toEqual([
        ['ACTIVITY', 'Trong kỳ 2'],
        ['ACTIVITY', 'Trong kỳ 1'],
      ]);
      for (const { node } of thingsBehind.edges) expect(node.id).toBe(node.record.id);
      expect(thingsBehind.totalCount).toBe(2);
    });

    it('says what became of an activity after a report that counts it was sent', async () => {
      const run = (person: TestPerson, document: string, variables: Record<string, unknown>) =>
        api.ok<Record<string, { id: string; version: number }>>(person, document, variables);
      const kindId = kinds.get('training_literacy');
      const logged = await log({ kindId, weekId: null, startsOn: '2024-10-21', eventCount: 3, peopleCount: 40 });
      const COUNTING = `query ($id: ID!) { reportsCounting(activityId: $id) { sentAt rows obligation { id } sentOnBy { id } } }`;
      const counting = async (person = reporter) =>
        (
          await api.ok<{ reportsCounting: { rows: string[]; obligation: { id: string } }[] }>(person, COUNTING, {
            id: logged.id,
          })
        ).reportsCounting;
      expect(await counting()).toEqual([]);

      for (const table of ['form_cell', 'form_text'])
        await api.owner.query(
          `UPDATE ${table} SET required = false WHERE form_version_key = (SELECT form_version_key FROM round WHERE key = $1)`,
          [roundKey],
        );
      const { startReport: started } = await run(
        reporter,
        'mutation ($id: ID!) { startReport(obligationId: $id) { id version } }',
        { id: obligationId },
      );
      await run(
        reporter,
        'mutation ($id: ID!, $version: Int!) { submitReport(reportId: $id, version: $version) { id version } }',
        { ...started },
      );
      const [counted] = await counting();
      expect(counted).toMatchObject({ obligation: { id: obligationId }, sentOnBy: [] });
      expect(counted!.rows.length).toBeGreaterThan(0);
      expect(await api.refusal(colleague, COUNTING, { id: logged.id })).toBe('NOT_FOUND');
      expect(await api.refusal(null, COUNTING, { id: logged.id })).toBe('UNAUTHENTICATED');

      const SHIFTS = `query ($id: ID!) { reportBrief(reportId: $id) { shifts { cellId reported now changeCount isTyped } } }`;
      const shiftOf = async (cellId: string) =>
        (
          await api.ok<{ reportBrief: { shifts: { cellId: string }[] } }>(officer, SHIFTS, { id: started!.id })
        ).reportBrief.shifts.find((shift) => shift.cellId === cellId);
      const cellId = nodeId('FormCell', cellFor('training_literacy', 'people').key);
      expect(await shiftOf(cellId)).toBeUndefined();
      api.clock.set('2024-10-05T03:01:00Z');
      await run(reporter, AMEND, { input: { id: logged.id, version: 1, peopleCount: 45 } });
      expect(await shiftOf(cellId)).toEqual({ cellId, reported: 40, now: 45, changeCount: 1, isTyped: false });
      await run(reporter, WITHDRAW, { id: logged.id, version: 2, reason: 'Không tổ chức' });
      expect(await shiftOf(cellId)).toEqual({ cellId, reported: 40, now: null, changeCount: 1, isTyped: false });

      await log({ kindId, weekId: null, startsOn: '2024-10-22', title: 'Ghi sau', peopleCount: 7 });
      const CHANGED = `query ($obligationId: ID!, $cellId: ID!) {
        thingsBehind(obligationId: $obligationId, cellId: $cellId) { edges { node { title change } } } }`;
      const { thingsBehind } = await api.ok<{ thingsBehind: { edges: { node: unknown }[] } }>(officer, CHANGED, {
        obligationId,
        cellId,
      });
      expect(thingsBehind.edges.map(({ node }) => node)).toEqual([
        { title: 'Ghi sau', change: 'ADDED' },
        { title: 'Tọa đàm về văn hóa đọc', change: 'WITHDRAWN' },
      ]);
    });

    it('stands nothing for those outside', async () => {
      const cellId = nodeId('FormCell', cells[0]!.key);
      expect(await api.refusal(reporter, BEHIND, { obligationId, cellId })).toBeNull();
      expect(await api.refusal(colleague, BEHIND, { obligationId, cellId })).toBe('NOT_FOUND');
      expect(await api.refusal(stranger, BEHIND, { obligationId, cellId })).toBe('NOT_FOUND');
      expect(await api.refusal(reporter, BEHIND, { obligationId, cellId: nodeId('FormCell', 2_000_000_000) })).toBe(
        'NOT_FOUND',
      );
    });
  });

  describe('in the calendar of a week', () => {
    it('stand beside the week and its opening, as far as the reader sees them', async () => {
      const own = await week(tree.district, 2024);
      await log({ title: 'Hội sách, báo', weekId: own, startsOn: '2024-10-04' });
      await log({ title: 'Của trường bên', weekId: own, organisationId: tree.secondSchool.id }, colleague);
      const answer = await calendar(reporter, own);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
      const text = answer.text.replaceAll('\r\n ', '');
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
      expect(text.match(/^SUMMARY:.*$/gm)).toEqual([
        'SUMMARY:Tuần lễ hưởng ứng học tập suốt đời 2024',
        'SUMMARY:Lễ khai mạc Tuần lễ',
        String.raw`SUMMARY:Hội sách\, báo`,
      ]);
      expect((await calendar(officer, own)).text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    });

    it('are refused to strangers and to anonymous callers with JSON', async () => {
      expect((await calendar(stranger, weekId)).status).toBe(404);
      const anonymous = await calendar(null, weekId);
      expect(anonymous.status).toBe(401);
      expect(anonymous.body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect((await calendar(reporter, 'nonsense')).status).toBe(400);
    });
  });
});
