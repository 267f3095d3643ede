import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { download } from '../support/downloads';
import { declaredEvents, Jobs, nodeId, Role } from '@app/kernel';
import { openRound, smallForm } from '../reporting/reports-given';
import { pileOf } from '../support/inbox';
import { startWorker } from '../support/worker';
import { type WingWorld, wingWorld } from './circles-given';

const FIELDS = 'id name leaderName startsOn memberCount closedOn version organisation { id } directive { id }';
const ONE = `query ($id: ID!) { studyCircle(id: $id) { ${FIELDS} } }`;
const LIST = `query ($organisationId: ID, $first: Int) {
  studyCircles(organisationId: $organisationId, first: $first) { edges { node { id organisation { name } } } } }`;
const BEGIN = `mutation ($input: BeginStudyCircleInput!) { beginStudyCircle(input: $input) { ${FIELDS} } }`;
const AMEND = `mutation ($input: AmendStudyCircleInput!) { amendStudyCircle(input: $input) { ${FIELDS} } }`;
const CLOSE = `mutation ($id: ID!, $version: Int!) { closeStudyCircle(id: $id, version: $version) { ${FIELDS} } }`;
const ERASE = `mutation ($personId: ID!) { erasePerson(personId: $personId, version: 1, reason: "theo yêu cầu") { isErased } }`;
const START = `mutation ($id: ID!) { startReport(obligationId: $id) { id figures { cellId value prefilled } } }`;
const BEHIND = `query ($obligation: ID!, $cell: ID!, $first: Int, $after: String) {
  thingsBehind(obligationId: $obligation, cellId: $cell, first: $first, after: $after) {
    edges { node { id kind title } } pageInfo { endCursor } totalCount } }`;
const LINES = `query ($code: String!, $organisation: ID, $year: Int, $first: Int, $after: String) {
  printedLines(code: $code, organisationId: $organisation, year: $year, first: $first, after: $after) {
    edges { cursor node { at cells } } totalCount } }`;
const TRACE = `query ($id: ID!) { trace(id: $id) { nodes { id kind title depth } edges { from to kind } } }`;
const DRAFT = `mutation ($id: ID!) { draftFrom(kind: STUDY_CIRCLE_DECISION, sourceId: $id) {
  id type subject basedOn: links { directive { id } } draft { body { text } } } }`;
const EVENTS = `SELECT action, before, after FROM audit_event WHERE subject_key = $1 ORDER BY key`;

interface Trace {
  trace: {
    nodes: { id: string; kind: string; title: string; depth: number }[];
    edges: { from: string; to: string; kind: string }[];
  };
}
interface Behind {
  thingsBehind: {
    edges: { node: { id: string; kind: string; title: string } }[];
    pageInfo: { endCursor: string };
    totalCount: number;
  };
}

describe('the study circles of the sample wing', () => {
  let world: WingWorld;

  beforeAll(async () => {
    world = await wingWorld();
  });
  afterAll(() => world.api.close());

  const listed = async (by: WingWorld['reporter']) =>
    (
      await world.api.ok<{ studyCircles: { edges: { node: { id: string } }[] } }>(by, LIST, { first: 100 })
    ).studyCircles.edges.map(({ node }) => node.id);

  const input = (over = {}) => ({
    organisationId: world.tree.school.id,
    name: '  Nhóm tự học  ',
    startsOn: '2024-10-01',
    memberCount: 0,
    ...over,
  });

  const leading = (id: string) =>
    world.api.ok<{ studyCircle: { leaderName: string | null } }>(world.officer, ONE, { id });
  const recordedAt = async (at: WingWorld['tree']['school']) => (await world.api.given.recordedPerson(at)).recorded;

  describe('reading', () => {
    it('shows one to its unit and to the levels above', async () => {
      const { id } = await world.circle();
      for (const person of [world.reporter, world.officer]) {
        expect(await world.api.ok(person, ONE, { id })).toMatchObject({
          studyCircle: { id, memberCount: 12, closedOn: null, organisation: { id: world.tree.school.id } },
        });
        expect(await listed(person)).toContain(id);
      }
    });

    it('refuses who is not signed in, and hides what is out of reach', async () => {
      const { id } = await world.circle();
      expect(await world.api.refusal(null, ONE, { id })).toBe('UNAUTHENTICATED');
      expect(await world.api.refusal(null, LIST)).toBe('UNAUTHENTICATED');
      expect(await world.api.refusal(world.stranger, ONE, { id })).toBe('NOT_FOUND');
      expect(await listed(world.stranger)).toEqual([]);
    });

    it('asks the database as often for many as for one', async () => {
      await world.circle();
      const statements = (first: number) => world.api.statements(() => world.api.ok(world.officer, LIST, { first }));
      const one = await statements(1);
      for (let count = 0; count < 10; count += 1) await world.circle();
      expect(await statements(20)).toBe(one);
    });
  });

  describe('the person who leads one', () => {
    it('is held as a pseudonym, named to whoever sees the circle, and a dash once erased; the trail names nobody', async () => {
      const leaderId = await recordedAt(world.tree.school);
      const { id } = await world.circle({ leaderId });
      const { leaderName } = (await leading(id)).studyCircle;
      expect(leaderName).toEqual(expect.any(String));
      const [told] = await world.api.owner.query<{ text: string }[]>(
        `SELECT concat_ws(' ', e.after, o.payload) AS text FROM audit_event AS e JOIN outbox_event AS o USING (key) WHERE e.subject_key = $1`,
        [Buffer.from(id, 'base64url').toString().split(':')[2]],
      );
      expect(told!.text).toContain(Buffer.from(leaderId, 'base64url').toString().split(':').at(-1));
      expect(told!.text).not.toContain(leaderName);
      const administrator = await world.api.given.person(Role.Administrator, world.tree.province);
      await world.api.ok(administrator, ERASE, { personId: leaderId });
      expect((await leading(id)).studyCircle.leaderName).toBe('—');
      expect(await world.api.refusal(world.reporter, BEGIN, { input: input({ name: 'Nhóm sau', leaderId }) })).toBe(
        'PERSON_ERASED',
      );
    });

    it('is within the reach of whoever names one, and can be taken away', async () => {
      const elsewhere = await recordedAt(world.tree.otherSchool);
      const named = { input: input({ name: 'Nhóm người lạ', leaderId: elsewhere }) };
      expect(await world.api.refusal(world.reporter, BEGIN, named)).toBe('NOT_FOUND');
      const { id, version } = await world.circle({ leaderId: await recordedAt(world.tree.school) });
      expect(await world.api.refusal(world.reporter, AMEND, { input: { id, version, leaderId: elsewhere } })).toBe(
        'NOT_FOUND',
      );
      await world.api.ok(world.reporter, AMEND, { input: { id, version, leaderId: null } });
      expect((await leading(id)).studyCircle.leaderName).toBeNull();
    });
  });

  describe('beginning one', () => {
    it('keeps what was said, and the trail who said it', async () => {
      const { beginStudyCircle: made } = await world.api.ok<{ beginStudyCircle: { id: string; name: string } }>(
        world.reporter,
        BEGIN,
        { input: input() },
      );
      expect(made.name).toBe('Nhóm tự học');
      expect(await eventsOf(made.id)).toMatchObject([{ action: 'studyCircle.begun', after: { memberCount: 0 } }]);
    });

    it('is told to the feed with its place, under a permission of the wing', async () => {
      const { id } = await world.circle();
      const key = Buffer.from(id, 'base64url').toString().split(':')[2];
      const told = await world.api.owner.query<object[]>(
        `SELECT topic, version, subject_type AS of, scope_id AS "scopeId", path, payload FROM outbox_event WHERE subject_key = $1`,
        [key],
      );
      const { key: organisationKey, scopeId, path } = world.tree.school;
      const circle = { version: 1, of: 'StudyCircle', scopeId, path, payload: { organisationKey } };
      expect(told).toEqual([{ topic: 'studyCircle.begun', ...circle }]);
      const declared = declaredEvents().find(({ name }) => name === 'studyCircle.begun');
      expect(declared?.reads?.name).toBe('studyCircle.read');
    });

    it('is refused to who is not signed in, to the level above and to others', async () => {
      expect(await world.api.refusal(null, BEGIN, { input: input() })).toBe('UNAUTHENTICATED');
      for (const person of [world.officer, world.stranger])
        expect(await world.api.refusal(person, BEGIN, { input: input() })).toBe('NOT_FOUND');
    });

    it('is refused a second time under the same name, for a document out of sight, and without members counted', async () => {
      const twice = { input: input({ name: 'Nhóm trùng tên' }) };
      await world.api.ok(world.reporter, BEGIN, twice);
      expect(await world.api.refusal(world.reporter, BEGIN, twice)).toBe('STUDY_CIRCLE_EXISTS');
      const author = await world.api.given.person(Role.Officer, world.tree.otherProvince);
      const elsewhere = await world.document(world.tree.otherProvince, author);
      const hidden = { input: input({ name: 'Nhóm khác', directiveId: elsewhere }) };
      expect(await world.api.refusal(world.reporter, BEGIN, hidden)).toBe('NOT_FOUND');
      expect(await world.api.refusal(world.reporter, BEGIN, { input: input({ memberCount: -1 }) })).toBe(
        'INVALID_INPUT',
      );
    });
  });

  describe('amending one', () => {
    it('changes what is said and leaves the rest', async () => {
      const { id, version } = await world.circle({ name: 'Nhóm tin học' });
      const { amendStudyCircle } = await world.api.ok<{ amendStudyCircle: object }>(world.reporter, AMEND, {
        input: { id, version, memberCount: 20 },
      });
      expect(amendStudyCircle).toMatchObject({ name: 'Nhóm tin học', memberCount: 20, version: version + 1 });
      expect((await eventsOf(id)).at(-1)).toMatchObject({
        action: 'studyCircle.amended',
        before: { memberCount: 12 },
        after: { memberCount: 20 },
      });
    });

    it('is refused to others, and on what somebody else has changed', async () => {
      const { id, version } = await world.circle();
      const input = { id, version, memberCount: 1 };
      expect(await world.api.refusal(null, AMEND, { input })).toBe('UNAUTHENTICATED');
      for (const person of [world.officer, world.stranger])
        expect(await world.api.refusal(person, AMEND, { input })).toBe('NOT_FOUND');
      expect(await world.api.refusal(world.reporter, AMEND, { input: { ...input, version: 9 } })).toBe(
        'VERSION_CONFLICT',
      );
    });
  });

  describe('closing one', () => {
    it('ends it today, and nothing can be changed afterwards', async () => {
      const { id, version } = await world.circle();
      expect(await world.api.ok(world.reporter, CLOSE, { id, version })).toMatchObject({
        closeStudyCircle: { closedOn: '2024-10-05', version: version + 1 },
      });
      expect((await eventsOf(id)).at(-1)).toMatchObject({ action: 'studyCircle.closed' });
      const again = { id, version: version + 1 };
      expect(await world.api.refusal(world.reporter, CLOSE, again)).toBe('STUDY_CIRCLE_CLOSED');
      expect(await world.api.refusal(world.reporter, AMEND, { input: again })).toBe('STUDY_CIRCLE_CLOSED');
    });

    it('is refused to others, on a stale version and before the first day', async () => {
      const { id, version } = await world.circle();
      expect(await world.api.refusal(null, CLOSE, { id, version })).toBe('UNAUTHENTICATED');
      for (const person of [world.officer, world.stranger])
        expect(await world.api.refusal(person, CLOSE, { id, version })).toBe('NOT_FOUND');
      expect(await world.api.refusal(world.reporter, CLOSE, { id, version: 9 })).toBe('VERSION_CONFLICT');
      const later = await world.circle({ startsOn: '2024-11-01' });
      expect(await world.api.refusal(world.reporter, CLOSE, { ...later })).toBe('STUDY_CIRCLE_NOT_BEGUN');
    });
  });

  describe('as a printed book', () => {
    it('is listed and given out within reach, and refused to others', async () => {
      await world.circle({ name: 'Nhóm in sổ' });
      const { printedBooks } = await world.api.ok<{ printedBooks: object[] }>(
        world.reporter,
        'query { printedBooks { code form columns } }',
      );
      const columns = ['STT', 'Tên nhóm', 'Ngày bắt đầu', 'Số người'];
      expect(printedBooks.at(-1)).toEqual({ code: 'study-circles', form: null, columns });
      const book = { code: 'study-circles', organisation: world.tree.school.id, year: 2024 };
      const all = (await linesOf(world.officer, book)).edges;
      expect(all.map(({ node }) => node.cells[1])).toContain('Nhóm in sổ');
      const [first, second] = all;
      expect((await linesOf(world.officer, { ...book, first: 1, after: first!.cursor })).edges).toEqual([second]);
      expect(await world.api.refusal(world.stranger, LINES, book)).toBe('NOT_FOUND');
      expect(await world.api.refusal(null, LINES, book)).toBe('UNAUTHENTICATED');
      const url = `/registers/study-circles.xlsx?organisation=${world.tree.school.id}&year=2024`;
      const given = await download(world.api, world.officer, url);
      expect(given.status).toBe(200);
      expect(await bookTexts(given.body)).toContain('Nhóm in sổ');
      expect((await download(world.api, null, url)).status).toBe(401);
      expect((await download(world.api, world.stranger, url)).status).toBe(404);
    });
  });

  describe('in the trace', () => {
    it('hangs on the document that asks for it, seen from both', async () => {
      const { tree, officer, reporter } = world;
      const directive = await world.document(tree.province, officer);
      const { id } = await world.circle({ directiveId: directive, name: 'Nhóm theo kế hoạch' });
      const edge = { from: id, to: directive, kind: 'ASKED_FOR_BY' };
      const above = await world.api.ok<Trace>(reporter, TRACE, { id });
      expect(above.trace.nodes.map((node) => [node.id, node.depth])).toEqual([
        [id, 0],
        [directive, -1],
      ]);
      expect(above.trace.edges).toContainEqual(edge);
      const below = await world.api.ok<Trace>(officer, TRACE, { id: directive });
      expect(below.trace.nodes).toContainEqual({ id, kind: 'STUDY_CIRCLE', title: 'Nhóm theo kế hoạch', depth: 1 });
      expect(below.trace.edges).toContainEqual(edge);
      expect(await world.api.refusal(world.stranger, TRACE, { id })).toBe('NOT_FOUND');
    });
  });

  describe('behind a figure of a report', () => {
    it('fills the cell, stands behind it, and leads to its row', async () => {
      const { api, tree } = world;
      const [reporter, form] = [await api.given.person(Role.Reporter, tree.secondSchool), await smallForm(api.owner)];
      const feed = { kinds: ['study_circle'], quantity: 'people' };
      await api.owner.query('UPDATE form_cell SET feed = $2 WHERE key = $1', [form.cells[0], feed]);
      const begin = async (name: string, over = {}) => {
        const organisationId = tree.secondSchool.id;
        const variables = { input: input({ organisationId, name, ...over }) };
        return (await api.ok<{ beginStudyCircle: { id: string } }>(reporter, BEGIN, variables)).beginStudyCircle.id;
      };
      const ids = [await begin('Nhóm đọc', { memberCount: 12 }), await begin('Nhóm viết', { memberCount: 5 })];
      await begin('Nhóm sau kỳ', { startsOn: '2024-11-01', memberCount: 40 });
      const round = await openRound(api.owner, form, [{ organisation: tree.secondSchool, to: tree.commune }]);
      const { startReport: report } = await api.ok<{ startReport: { id: string; figures: object[] } }>(
        reporter,
        START,
        {
          id: round.obligations[0],
        },
      );
      expect(report.figures).toEqual([{ cellId: nodeId('FormCell', form.cells[0]!), value: 17, prefilled: true }]);

      const variables = { obligation: round.obligations[0], cell: nodeId('FormCell', form.cells[0]!), first: 1 };
      const first = (await api.ok<Behind>(world.officer, BEHIND, variables)).thingsBehind;
      expect(first).toMatchObject({ totalCount: 2, edges: [{ node: { kind: 'STUDY_CIRCLE', title: 'Nhóm viết' } }] });
      const after = { ...variables, after: first.pageInfo.endCursor };
      const last = (await api.ok<Behind>(reporter, BEHIND, after)).thingsBehind;
      expect(last.edges).toEqual([{ node: { id: ids[0], kind: 'STUDY_CIRCLE', title: 'Nhóm đọc' } }]);
      expect(await api.refusal(world.stranger, BEHIND, variables)).toBe('NOT_FOUND');
      expect(await api.refusal(null, BEHIND, variables)).toBe('UNAUTHENTICATED');

      const below = (await api.ok<Trace>(reporter, TRACE, { id: report.id })).trace;
      const row = below.nodes.find(({ kind }) => kind === 'REPORT_ROW')!;
      expect(below.edges.filter(({ to }) => to === row.id)).toEqual(
        ids.map((from) => ({ from, to: row.id, kind: 'FEEDS' })),
      );
      const above = (await api.ok<Trace>(reporter, TRACE, { id: ids[0] })).trace;
      expect(above.edges).toContainEqual({ from: ids[0], to: row.id, kind: 'FEEDS' });
      expect(above.nodes).toContainEqual(expect.objectContaining({ id: report.id, depth: -2 }));
    });
  });

  describe('ending without being asked', () => {
    it('is a job of the worker, which found it with the library', async () => {
      const over = await world.circle({ memberCount: 0, startsOn: '2023-10-05' });
      const others = [
        await world.circle({ memberCount: 0, startsOn: '2023-10-06' }),
        await world.circle({ startsOn: '2023-01-01' }),
      ];
      const worker = await startWorker(world.api);
      const job = worker
        .get(Jobs)
        .all()
        .find(({ name }) => name === 'end-empty-circles')!;
      expect(job.when).toEqual({ dailyAt: '02:10' });
      await job.run({});
      await worker.close();
      expect(await closedOn(over.id)).toBe('2024-10-05');
      expect((await eventsOf(over.id)).at(-1)).toMatchObject({ action: 'studyCircle.closed' });
      for (const { id } of others) expect(await closedOn(id)).toBeNull();
    });
  });

  describe('its history', () => {
    it('is read by those who see it', async () => {
      const { id } = await world.circle();
      const ask = 'query History($id: ID!) { history(id: $id) { edges { node { action } } } }';
      const told = { history: { edges: [{ node: { action: 'studyCircle.begun' } }] } };
      for (const person of [world.reporter, world.officer])
        expect(await world.api.ok(person, ask, { id })).toEqual(told);
      expect(await world.api.refusal(world.stranger, ask, { id })).toBe('NOT_FOUND');
    });
  });

  describe('drafting its decision', () => {
    it('writes what is known of the circle, based on the document that asks for it', async () => {
      const directive = await world.document(world.tree.province, world.officer);
      const { id } = await world.circle({ name: 'Nhóm ngoại ngữ', directiveId: directive });
      const { draftFrom } = await world.api.ok<{ draftFrom: object }>(world.reporter, DRAFT, { id });
      expect(draftFrom).toMatchObject({
        type: 'QĐ',
        subject: 'Thành lập Nhóm ngoại ngữ',
        basedOn: [{ directive: { id: directive } }],
        draft: { body: [{ text: 'Thành lập “Nhóm ngoại ngữ” gồm 12 người, hoạt động từ ngày 01 tháng 10 năm 2024.' }] },
      });
    });

    it('is refused to who is not signed in, to others, and of a closed one', async () => {
      const { id, version } = await world.circle();
      expect(await world.api.refusal(null, DRAFT, { id })).toBe('UNAUTHENTICATED');
      expect(await world.api.refusal(world.stranger, DRAFT, { id })).toBe('NOT_FOUND');
      await world.api.ok(world.reporter, CLOSE, { id, version });
      expect(await world.api.refusal(world.reporter, DRAFT, { id })).toBe('STUDY_CIRCLE_CLOSED');
    });
  });

  describe('in the inbox', () => {
    it('waits at its unit until its members are counted', async () => {
      const before = (await pile(world.reporter))!.count;
      const { id, version } = await world.circle({ memberCount: 0, startsOn: '2001-01-01' });
      const waiting = await pile(world.reporter);
      expect(waiting!.count).toBe(before + 1);
      expect(waiting!.things[0]).toMatchObject({ id, kind: 'STUDY_CIRCLE', day: '2001-01-01' });
      expect((await pile(world.officer))!.things.map((thing) => thing.id)).not.toContain(id);
      await world.api.ok(world.reporter, AMEND, { input: { id, version, memberCount: 3 } });
      expect((await pile(world.reporter))!.count).toBe(before);
    });

    it('is no pile of who keeps no circles', async () => {
      expect(await pile(await world.api.given.person(Role.Leader, world.tree.school))).toBeNull();
      await expect(pile(null)).rejects.toThrow('UNAUTHENTICATED');
    });
  });

  async function linesOf(person: WingWorld['reporter'], variables: object) {
    type Lines = { edges: { cursor: string; node: { at: number; cells: string[] } }[]; totalCount: number };
    return (await world.api.ok<{ printedLines: Lines }>(person, LINES, { ...variables })).printedLines;
  }

  async function closedOn(id: string): Promise<string | null> {
    const { studyCircle } = await world.api.ok<{ studyCircle: { closedOn: string | null } }>(world.officer, ONE, {
      id,
    });
    return studyCircle.closedOn;
  }

  function pile(person: WingWorld['reporter'] | null) {
    return pileOf(world.api, person, 'STUDY_CIRCLES_WITHOUT_MEMBERS', '__typename');
  }

  async function eventsOf(id: string): Promise<object[]> {
    const key = Buffer.from(id, 'base64url').toString().split(':')[2];
    return world.api.owner.query<object[]>(EVENTS, [key]);
  }
});

async function bookTexts(content: Buffer): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(content as unknown as ArrayBuffer);
  const rows = book.worksheets[0]!.getRows(1, book.worksheets[0]!.rowCount) ?? [];
  return rows.map((row) => row.getCell(2).text);
}
