import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

const FIELDS = `id type code originalCode issuer issuedOn subject state version keeper { id name }
  basedOn { id code } citedBy { id code } attachments { fileName file { id sha256 mediaType size url } }`;
const REGISTER = `mutation Register($input: RegisterDirectiveInput!) { registerDirective(input: $input) { ${FIELDS} } }`;
const AMEND = `mutation Amend($input: AmendDirectiveInput!) { amendDirective(input: $input) { ${FIELDS} } }`;
const ONE = `query One($id: ID!) { directive(id: $id) { ${FIELDS} } }`;
const LIST = `query List($first: Int, $after: String, $search: String, $type: String, $state: DirectiveState, $issuedFrom: Date, $issuedTo: Date) {
  directives(first: $first, after: $after, search: $search, type: $type, state: $state, issuedFrom: $issuedFrom, issuedTo: $issuedTo) {
    edges { node { ${FIELDS} weeks { id } } cursor } pageInfo { hasNextPage endCursor } totalCount } }`;

interface Document {
  id: string;
  code: string | null;
  originalCode: string | null;
  state: string;
  version: number;
  keeper: { id: string; name: string };
  basedOn: { id: string }[];
  citedBy: { id: string }[];
  attachments: { fileName: string; file: { sha256: string; url: string } }[];
}
interface Page {
  directives: {
    edges: { node: Document }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

describe('the register of documents', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let leader: TestPerson;
  let reporter: TestPerson;
  let stranger: TestPerson;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    leader = await api.given.person(Role.Leader, tree.commune);
    reporter = await api.given.person(Role.Reporter, tree.school);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
  });
  afterAll(() => api.close());

  const input = (over: Record<string, unknown> = {}) => ({
    keeperId: tree.province.id,
    type: 'KH',
    code: `${++count}/KH-UBND`,
    issuer: 'Ủy ban nhân dân tỉnh',
    issuedOn: '2024-09-20',
    subject: 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời',
    ...over,
  });
  const register = async (over: Record<string, unknown> = {}, person = officer) =>
    (await api.ok<{ registerDirective: Document }>(person, REGISTER, { input: input(over) })).registerDirective;
  const list = async (person: TestPerson, variables: Record<string, unknown> = {}) =>
    (await api.ok<Page>(person, LIST, variables)).directives;
  const upload = async (person: TestPerson, text: string) => {
    const answer = await api
      .http()
      .post('/files')
      .set('Cookie', person.cookie)
      .set('Idempotency-Key', randomUUID())
      .attach('file', Buffer.from(text), 'ke-hoach.txt');
    return (answer.body as { sha256: string }).sha256;
  };

  it('keeps a document in its normal form beside what was written', async () => {
    const document = await register({ code: '5201/ BGDDĐT – GDĐT', type: 'cv', issuer: 'Bộ Giáo dục  và Đào tạo' });
    expect(document).toMatchObject({
      type: 'CV',
      code: '5201/BGDĐT-GDĐT',
      originalCode: '5201/ BGDDĐT – GDĐT',
      issuer: 'Bộ Giáo dục và Đào tạo',
      state: 'REGISTERED',
      keeper: { id: tree.province.id },
    });
  });

  it('keeps a blank number only as a draft, and registers the draft when it is completed', async () => {
    expect(await api.refusal(officer, REGISTER, { input: input({ code: '/KH-UBND' }) })).toBe('INVALID_INPUT');
    const draft = await register({ code: '/KH-UBND', issuedOn: null, draft: true });
    expect(draft).toMatchObject({ code: null, originalCode: '/KH-UBND', state: 'DRAFT' });
    const amended = await api.ok<{ amendDirective: Document }>(officer, AMEND, {
      input: { id: draft.id, version: draft.version, code: '7654/KH-UBND', issuedOn: '2024-09-25' },
    });
    expect(amended.amendDirective).toMatchObject({ code: '7654/KH-UBND', state: 'REGISTERED', version: 2 });
  });

  it('names every faulty field', async () => {
    const answer = await api.run(officer, REGISTER, {
      input: input({ type: 'XX', code: 'không rõ', issuedOn: '2024-10-06' }),
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [
        { path: 'type', code: 'DIRECTIVE_TYPE_UNKNOWN' },
        { path: 'code', code: 'DIRECTIVE_CODE_UNREADABLE' },
        { path: 'issuedOn', code: 'DIRECTIVE_DATE_IN_FUTURE' },
      ],
    });
  });

  it('does not take the same document twice into one register, however it is written', async () => {
    await register({ code: '71/KH-HKH' });
    expect(await api.refusal(officer, REGISTER, { input: input({ code: ' 71 / kh-HKH' }) })).toBe('DIRECTIVE_EXISTS');
  });

  it('refuses to make a draft of a registered document', async () => {
    const { id, version } = await register();
    expect(await api.refusal(officer, AMEND, { input: { id, version, draft: true } })).toBe('DIRECTIVE_NOT_DRAFT');
    expect(await api.refusal(officer, AMEND, { input: { id, version, issuedOn: null } })).toBe('INVALID_INPUT');
  });

  it('refuses a change that was made on an older version', async () => {
    const { id, version } = await register();
    await api.ok(officer, AMEND, { input: { id, version, subject: 'Tuần lễ năm 2024' } });
    expect(await api.refusal(officer, AMEND, { input: { id, version, subject: 'Khác' } })).toBe('VERSION_CONFLICT');
  });

  it('links to what it is based on, readable from both ends', async () => {
    const basis = await register({ code: '1373/QĐ-TTg', type: 'QĐ' });
    const plan = await register({ basedOnIds: [basis.id] });
    expect(plan.basedOn).toEqual([{ id: basis.id, code: '1373/QĐ-TTg' }]);
    const { directive } = await api.ok<{ directive: Document }>(officer, ONE, { id: basis.id });
    expect(directive.citedBy.map(({ id }) => id)).toEqual([plan.id]);
    const emptied = await api.ok<{ amendDirective: Document }>(officer, AMEND, {
      input: { id: plan.id, version: 1, basedOnIds: [] },
    });
    expect(emptied.amendDirective.basedOn).toEqual([]);
    expect(await api.refusal(officer, AMEND, { input: { id: plan.id, version: 2, basedOnIds: [plan.id] } })).toBe(
      'DIRECTIVE_CITES_ITSELF',
    );
  });

  it('does not link to a document that the writer may not see', async () => {
    const foreign = await register({ keeperId: tree.otherProvince.id }, stranger);
    expect(await api.refusal(officer, REGISTER, { input: input({ basedOnIds: [foreign.id] }) })).toBe('NOT_FOUND');
  });

  it('opens an attachment to those who may read the document, and to nobody else', async () => {
    const sha256 = await upload(officer, `Kế hoạch ${randomUUID()}`);
    const document = await register({ attachments: [{ sha256, fileName: 'Kế hoạch.txt' }] });
    expect(document.attachments).toMatchObject([{ fileName: 'Kế hoạch.txt', file: { sha256 } }]);
    const status = async (person: TestPerson) =>
      (await api.http().get(`/files/${sha256}`).set('Cookie', person.cookie)).status;
    expect(await status(reporter)).toBe(200);
    expect(await status(stranger)).toBe(404);
    const stolen = input({ keeperId: tree.otherProvince.id, attachments: [{ sha256, fileName: 'x.txt' }] });
    expect(await api.refusal(stranger, REGISTER, { input: stolen })).toBe('FILE_MISSING');
  });

  it('lets documents flow down and keeps drafts where they are written', async () => {
    const document = await register({ subject: 'Chảy xuống' });
    const draft = await register({ code: null, issuedOn: null, draft: true });
    const communal = await register({ keeperId: tree.commune.id, subject: 'Của xã' }, leader);
    expect(await api.refusal(reporter, ONE, { id: document.id })).toBeNull();
    expect(await api.refusal(reporter, ONE, { id: communal.id })).toBeNull();
    expect(await api.refusal(officer, ONE, { id: communal.id })).toBeNull();
    expect(await api.refusal(reporter, ONE, { id: draft.id })).toBe('NOT_FOUND');
    expect(await api.refusal(officer, ONE, { id: draft.id })).toBeNull();
    const ofDepartment = await register({ keeperId: tree.department.id, type: 'CV', code: '1181/SGDĐT-GDCN&TX' });
    expect(await api.refusal(reporter, ONE, { id: ofDepartment.id })).toBeNull();
    for (const { id } of [document, communal, ofDepartment])
      expect(await api.refusal(stranger, ONE, { id })).toBe('NOT_FOUND');
  });

  it('leaves the documents of an organisation that has ceased with those who had them', async () => {
    const museum = await api.given.organisation({
      kind: OrganisationKind.Museum,
      parent: tree.district,
      validTo: '2024-06-30',
    });
    const { id } = await register({ keeperId: museum.id, issuedOn: '2024-01-05' });
    expect(await api.refusal(officer, ONE, { id })).toBeNull();
    expect(await api.refusal(stranger, ONE, { id })).toBe('NOT_FOUND');
    expect(await api.refusal(leader, ONE, { id })).toBe('NOT_FOUND');
  });

  it('refuses anonymous callers, roles without the right and registers outside one’s reach', async () => {
    const { id, version } = await register();
    expect(await api.refusal(null, LIST)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(null, ONE, { id })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(null, REGISTER, { input: input() })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(null, AMEND, { input: { id, version } })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(reporter, REGISTER, { input: input() })).toBe('FORBIDDEN');
    expect(await api.refusal(reporter, AMEND, { input: { id, version } })).toBe('FORBIDDEN');
    expect(await api.refusal(stranger, REGISTER, { input: input() })).toBe('NOT_FOUND');
    expect(await api.refusal(stranger, AMEND, { input: { id, version } })).toBe('NOT_FOUND');
    expect(await api.refusal(leader, REGISTER, { input: input() })).toBe('NOT_FOUND');
    expect(await api.refusal(leader, AMEND, { input: { id, version } })).toBe('NOT_FOUND');
  });

  it('finds by words without diacritics, in any order, and by the number', async () => {
    const document = await register({
      code: '4919/KH-UBND',
      subject: 'Phong trào thi đua xây dựng xã hội học tập',
      issuedOn: '2023-12-18',
    });
    for (const search of ['hoi hoc tap thi dua', 'PHONG TRÀO', '4919/KH', 'ủy ban 4919']) {
      expect((await list(officer, { search })).edges.map(({ node }) => node.id)).toContain(document.id);
    }
    expect((await list(officer, { search: 'không có chữ này' })).edges).toEqual([]);
    expect((await list(officer, { search: '%' })).totalCount).toBe((await list(officer)).totalCount);
  });

  it('filters by type, state and date, and pages without gaps', async () => {
    for (let made = 0; made < 3; made++)
      await register({ type: 'CT', code: `${900 + made}/CT-UBND`, issuedOn: '2022-02-02' });
    const filter = { type: 'CT', state: 'REGISTERED', issuedFrom: '2022-02-01', issuedTo: '2022-02-28' };
    const first = await list(officer, { ...filter, first: 2 });
    expect(first.totalCount).toBe(3);
    const second = await list(officer, { ...filter, first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.code))).toEqual(
      new Set(['900/CT-UBND', '901/CT-UBND', '902/CT-UBND']),
    );
    const drafts = await list(officer, { state: 'DRAFT' });
    expect(drafts.edges.every(({ node }) => node.state === 'DRAFT')).toBe(true);
  });

  it('asks the database as often for twenty documents as for one', async () => {
    const basis = await register();
    const sha256 = await upload(officer, `Văn bản ${randomUUID()}`);
    for (let made = 0; made < 25; made++) {
      await register({
        subject: `Đếm câu lệnh ${made}`,
        basedOnIds: [basis.id],
        attachments: [{ sha256, fileName: 'a.txt' }],
      });
    }
    const search = 'dem cau lenh';
    const one = await api.statements(() => list(officer, { search, first: 1 }));
    const twenty = await api.statements(() => list(officer, { search, first: 20 }));
    expect(twenty).toBe(one);
  });

  it('writes down who changed what', async () => {
    const { id } = await register({ subject: 'Có vết' });
    const rows = (await api.owner.query(
      `SELECT action, actor_id, path FROM audit_event WHERE after->>'subject' = 'Có vết'`,
    )) as unknown[];
    expect(rows).toEqual([{ action: 'directive.registered', actor_id: officer.key, path: tree.province.path }]);
    expect(id).toBeTruthy();
  });
});
