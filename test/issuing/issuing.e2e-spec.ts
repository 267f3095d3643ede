import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { extractText, getDocumentProxy } from 'unpdf';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { download, upload, wordText } from '../support/downloads';

const FIELDS = `id type code originalCode issuer issuedOn subject state version origin place signerName signerAuthority recipients
  basedOn { id } bookEntries { book number year }
  draft { kind symbol superior addressees bases body { kind text level columns { title widthPercent align } rows } signatureLines
          sourceId approvedAt approvedBy approvalBar needsTwoPersons returnReason submittedAt canSubmit canEdit canApprove canReturn canIssue docxUrl pdfUrl }`;
const DRAFT = `mutation Draft($input: DraftDirectiveInput!) { draftDirective(input: $input) { ${FIELDS} } }`;
const AMEND = `mutation Amend($input: AmendDraftInput!) { amendDraft(input: $input) { ${FIELDS} } }`;
const SUBMIT = `mutation Submit($id: ID!, $version: Int!) { submitDraft(id: $id, version: $version) { ${FIELDS} } }`;
const APPROVE = `mutation Approve($id: ID!, $version: Int!) { approveDirective(id: $id, version: $version) { ${FIELDS} } }`;
const RETURN = `mutation Return($id: ID!, $version: Int!, $reason: String!) { returnDraft(id: $id, version: $version, reason: $reason) { ${FIELDS} } }`;
const ISSUE = `mutation Issue($id: ID!, $version: Int!) { issueDirective(id: $id, version: $version) { ${FIELDS} } }`;
const TO_COME = `query ToCome($id: ID!) { codeToCome(id: $id) }`;
const ONE = `query One($id: ID!) { directive(id: $id) { ${FIELDS} } }`;
const FIND = `query Find($search: String) { directives(search: $search) { edges { node { id } } } }`;
const AMEND_LINE = `mutation Amend($input: AmendDirectiveInput!) { amendDirective(input: $input) { id expiresOn } }`;
const REGISTER = `mutation Register($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }`;

interface Document {
  id: string;
  code: string | null;
  issuer: string;
  issuedOn: string | null;
  state: string;
  version: number;
  origin: string;
  place: string | null;
  basedOn: { id: string }[];
  bookEntries: { book: string; number: number; year: number }[];
  draft: {
    symbol: string;
    superior: string | null;
    returnReason: string | null;
    approvedAt: string | null;
    approvedBy: string | null;
    canEdit: boolean;
    submittedAt: string | null;
    canApprove: boolean;
    canReturn: boolean;
    canIssue: boolean;
    docxUrl: string;
    pdfUrl: string;
  } | null;
}

const numberOf = ({ code }: Pick<Document, 'code'>): number => Number.parseInt(code!, 10);

describe('own documents', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let head: TestPerson;
  let clerk: TestPerson;
  let communeHead: TestPerson;
  let reporter: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    head = await api.given.person(Role.Leader, tree.province);
    clerk = await api.given.person(Role.Officer, tree.commune);
    communeHead = await api.given.person(Role.Leader, tree.commune);
    reporter = await api.given.person(Role.Reporter, tree.school);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
  });
  afterAll(() => api.close());

  const input = (over: Record<string, unknown> = {}, at: TestOrganisation = tree.province) => ({
    issuerId: at.id,
    type: 'KH',
    subject: 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
    bases: ['Căn cứ Quyết định số 1373/QĐ-TTg ngày 30 tháng 7 năm 2021'],
    body: [
      { kind: 'HEADING', level: 1, text: 'I. Mục đích' },
      { kind: 'PARAGRAPH', text: 'Nâng cao nhận thức về học tập suốt đời.' },
      {
        kind: 'TABLE',
        columns: [
          { title: 'TT', widthPercent: 20, align: 'CENTER' },
          { title: 'Việc', widthPercent: 80, align: 'LEFT' },
        ],
        rows: [['1', 'Khai mạc']],
      },
    ],
    signatureLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    signerName: 'Người Ký Thử',
    recipients: ['Như trên', 'Lưu: VT'],
    ...over,
  });
  const draft = async (over: Record<string, unknown> = {}, person = officer, at?: TestOrganisation) =>
    (await api.ok<{ draftDirective: Document }>(person, DRAFT, { input: input(over, at) })).draftDirective;
  const act = async (query: string, person: TestPerson, { id, version }: Document, more: object = {}) => {
    const data = await api.ok<Record<string, Document>>(person, query, { id, version, ...more });
    return Object.values(data)[0]!;
  };
  const approved = async (over: Record<string, unknown> = {}) => act(APPROVE, head, await draft(over));
  const issued = async (over: Record<string, unknown> = {}) => act(ISSUE, officer, await approved(over));
  /** Registers a document of the office that was issued on paper. */
  const paper = (over: Record<string, unknown>) =>
    api.ok(officer, REGISTER, {
      input: { keeperId: tree.province.id, issuer: 'UBND tỉnh', issuedOn: '2024-02-01', subject: 'Trên giấy', ...over },
    });
  const amendLine = (over: object) => api.refusal(officer, AMEND_LINE, { input: over });
  const fileNamed = async (fileName: string) => ({ fileName, sha256: await upload(api, officer, fileName) });
  const fetchFile = (person: TestPerson | null, url: string) => download(api, person, url);

  it('issues a public letter under its own name, in one series of numbers with official letters, past those on paper', async () => {
    const official = await issued({ type: 'CV', symbol: 'UBND-VP' });
    const letter = await issued({ type: 'Thư công', symbol: 'UBND' });
    expect(letter).toMatchObject({ type: 'Thư công', code: expect.stringMatching(/^\d{2,}\/UBND$/) });
    expect(numberOf(letter)).toBe(numberOf(official) + 1);
    await paper({ type: 'CV', code: `${numberOf(letter) + 1}/UBND` });
    expect(numberOf(await issued({ type: 'Thư công', symbol: 'UBND' }))).toBe(numberOf(letter) + 2);
    const { body } = await fetchFile(officer, `/directives/${letter.id}/document.pdf`);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: true });
    expect(text.replaceAll(/\s+/g, ' ')).toContain('THƯ CÔNG Tổ chức Tuần lễ');
  });

  it('prints whom a letter addresses as an annex where they are many, whoever of them is in the system', async () => {
    const addressees = Array.from({ length: 120 }, (_, at) => `Ủy ban nhân dân xã số ${at + 1}`);
    const document = await draft({ type: 'CV', symbol: 'UBND-VP', addressees });
    for (const format of ['docx', 'pdf']) {
      const { status, body } = await fetchFile(officer, `/directives/${document.id}/document.${format}`);
      expect([format, status, body.length > 3000]).toEqual([format, 200, true]);
      const printed =
        format === 'pdf'
          ? (await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: true })).text
          : await wordText(body);
      expect(printed).toContain('theo danh sách kèm theo');
      expect(printed).toContain('Ủy ban nhân dân xã số 120');
    }
  });

  it('says the code that issuing would give, past numbers given on paper, to whoever may issue', async () => {
    const toCome = async (id: string) => (await api.ok<{ codeToCome: string }>(officer, TO_COME, { id })).codeToCome;
    const document = await approved({ type: 'BC' });
    const first = await toCome(document.id);
    expect(await toCome(document.id)).toBe(first);
    await paper({ type: 'BC', code: first });
    const next = await toCome(document.id);
    expect(Number.parseInt(next, 10)).toBe(Number.parseInt(first, 10) + 1);
    expect((await act(ISSUE, officer, document)).code).toBe(next);
    expect(await api.refusal(officer, TO_COME, { id: document.id })).toBe('DRAFT_ALREADY_ISSUED');
    expect(await api.refusal(officer, TO_COME, { id: (await draft()).id })).toBe('DRAFT_NOT_APPROVED');
    expect(await api.refusal(stranger, TO_COME, { id: document.id })).toBe('NOT_FOUND');
    expect(await api.refusal(reporter, TO_COME, { id: document.id })).toBe('FORBIDDEN');
    expect(await api.refusal(null, TO_COME, { id: document.id })).toBe('UNAUTHENTICATED');
  });

  it('drafts with what the office tells: symbol, place and superior, and nothing invented', async () => {
    const document = await draft({ symbol: undefined, place: undefined, signerName: undefined });
    expect(document).toMatchObject({ state: 'DRAFT', origin: 'OWN', code: null, issuedOn: null, issuer: 'UBND tỉnh' });
    expect(document.place).toBe('Lai Châu');
    expect(document.draft).toMatchObject({ symbol: 'KH-UBND', superior: null, canEdit: true, canApprove: false });
    const department = await draft({ type: 'CV' }, officer, tree.department);
    expect(department.draft).toMatchObject({ symbol: 'SGDĐT', superior: 'UBND tỉnh' });
    expect((await draft({}, reporter, tree.school)).draft).toMatchObject({ symbol: '', superior: 'UBND xã' });
  });

  it('is approved by the leader, numbered in the outgoing book and dated with the day', async () => {
    const fixed = await approved();
    expect(fixed).toMatchObject({ state: 'APPROVED', version: 2, draft: { canEdit: false, canIssue: true } });
    const document = await act(ISSUE, officer, fixed);
    expect(document).toMatchObject({ state: 'REGISTERED', issuedOn: '2024-10-05' });
    expect(document.code).toMatch(/^\d{2,}\/KH-UBND$/);
    expect(document.bookEntries).toEqual([{ book: 'OUTGOING', number: expect.any(Number), year: 2024 }]);
  });

  it('draws numbers per issuer, type and year, without gap or double when many are issued at once', async () => {
    const documents: Document[] = [];
    for (let made = 0; made < 20; made++) documents.push(await approved({ type: 'QĐ', symbol: 'QĐ-UBND' }));
    const done = await Promise.all(documents.map((document) => act(ISSUE, officer, document)));
    const numbers = done.map(({ code }) => Number(code!.split('/')[0])).toSorted((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(done.map(({ code }) => code)).toContain('01/QĐ-UBND');
    const lines = (await api.owner.query(
      `SELECT number FROM register_entry WHERE organisation_key = $1 AND book = 'outgoing' ORDER BY number`,
      [tree.province.key],
    )) as { number: number }[];
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1));
    const commune = await draft({ type: 'QĐ', symbol: 'QĐ-UBND' }, clerk, tree.commune);
    const ofCommune = await act(ISSUE, clerk, await act(APPROVE, communeHead, commune));
    expect(ofCommune.code).toBe('01/QĐ-UBND');
  });

  it('leaves no gap where issuing fails', async () => {
    const first = await issued({ type: 'TB', symbol: 'TB-UBND' });
    const late = await approved({ type: 'TB', symbol: 'TB-UBND' });
    expect(await api.refusal(officer, ISSUE, { id: late.id, version: 99 })).toBe('VERSION_CONFLICT');
    // The number is drawn and the line of the book cannot be written.
    await api.owner.query(
      `ALTER TABLE register_entry ADD CONSTRAINT ck_test_refuses CHECK (directive_key <> '${uuidOf(late.id)}')`,
    );
    expect(await api.refusal(officer, ISSUE, { id: late.id, version: late.version })).toBe('INTERNAL');
    await api.owner.query('ALTER TABLE register_entry DROP CONSTRAINT ck_test_refuses');
    const second = await act(ISSUE, officer, late);
    expect([first.code, second.code]).toEqual(['01/TB-UBND', '02/TB-UBND']);
  });

  it('issues an approved document once, however often it is asked', async () => {
    const document = await approved({ type: 'CTr', symbol: 'CTr-UBND' });
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => api.run(officer, ISSUE, { id: document.id, version: document.version })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect((await issued({ type: 'CTr', symbol: 'CTr-UBND' })).code).toBe('02/CTr-UBND');
  });

  it('passes over numbers that were given on paper', async () => {
    for (const code of ['1/CT-UBND', '02/CT-UBND'])
      await api.ok(officer, REGISTER, {
        input: {
          keeperId: tree.province.id,
          issuerId: tree.province.id,
          type: 'CT',
          code,
          issuer: 'UBND tỉnh',
          issuedOn: '2024-02-01',
          subject: 'Đã ban hành trên giấy',
        },
      });
    expect((await issued({ type: 'CT', symbol: 'CT-UBND' })).code).toBe('03/CT-UBND');
  });

  it('passes over a number that was given on paper under another spelling of the issuer', async () => {
    await paper({ type: 'PA', code: '01/PA-UBND', issuer: 'Ủy ban nhân dân tỉnh' });
    await paper({ type: 'PA', code: '02/PA-UBND', issuer: 'Ủy ban nhân dân tỉnh Lai Châu' });
    await paper({ type: 'PA', code: '03/PA-UBND', issuer: 'UBND huyện' });
    expect((await issued({ type: 'PA', symbol: 'PA-UBND' })).code).toBe('03/PA-UBND');
  });

  it('asks the database as often after a thousand numbers on paper as after one', async () => {
    const statements = async (type: string) => {
      const document = await approved({ type, symbol: `${type}-UBND` });
      return api.statements(() => act(ISSUE, officer, document));
    };
    await paper({ type: 'DA', code: '1/DA-UBND' });
    const few = await statements('DA');
    await paper({ type: 'ĐA', code: '1/ĐA-UBND' });
    await api.owner.query(
      `INSERT INTO directive (key, keeper_key, origin, type, code, original_code, code_key, issuer, issuer_key, issued_on, subject, state, created_at)
       SELECT gen_random_uuid(), $1, 'received', 'ĐA', n || '/ĐA-UBND', n || '/ĐA-UBND', n || ' da ubnd', 'UBND tỉnh', $1, '2024-01-02',
              'Trên giấy', 'registered', now() FROM generate_series(2, 1000) AS n`,
      [tree.province.key],
    );
    expect(await statements('ĐA')).toBe(few);
    expect((await issued({ type: 'ĐA', symbol: 'ĐA-UBND' })).code).toBe('1002/ĐA-UBND');
  });

  it('begins again with 1 in a new year', async () => {
    const document = await approved({ type: 'HD', symbol: 'HD-UBND' });
    const next = await approved({ type: 'HD', symbol: 'HD-UBND' });
    expect((await act(ISSUE, officer, document)).code).toBe('01/HD-UBND');
    api.clock.set('2024-12-31T17:30:00Z');
    const documentOfNewYear = await act(ISSUE, await api.given.signIn(officer.key), next);
    api.clock.set('2024-10-05T03:00:00Z');
    expect(documentOfNewYear).toMatchObject({ code: '01/HD-UBND', issuedOn: '2025-01-01' });
    expect(documentOfNewYear.bookEntries).toEqual([{ book: 'OUTGOING', number: 1, year: 2025 }]);
  });

  it('does not change any more once it is approved, and is changed again after it was returned with a reason', async () => {
    const fixed = await approved();
    const amendment = { id: fixed.id, version: fixed.version, subject: 'Khác' };
    expect(await api.refusal(officer, AMEND, { input: amendment })).toBe('DRAFT_IS_FIXED');
    const returned = await act(RETURN, head, fixed, { reason: 'Thiếu kinh phí ' });
    expect(returned).toMatchObject({ state: 'DRAFT', draft: { returnReason: 'Thiếu kinh phí', approvedAt: null } });
    const amended = await api.ok<{ amendDraft: Document }>(officer, AMEND, {
      input: { id: fixed.id, version: returned.version, subject: 'Tổ chức lễ khai mạc' },
    });
    const again = await act(APPROVE, head, amended.amendDraft);
    expect(again.draft).toMatchObject({ returnReason: null, approvedAt: expect.any(String) });
    const done = await act(ISSUE, officer, again);
    expect(await api.refusal(head, RETURN, { id: done.id, version: done.version, reason: 'x' })).toBe(
      'DRAFT_ALREADY_ISSUED',
    );
    expect(await api.refusal(officer, ISSUE, { id: done.id, version: done.version })).toBe('DRAFT_ALREADY_ISSUED');
    expect(await api.refusal(officer, AMEND, { input: { id: done.id, version: done.version, subject: 'x' } })).toBe(
      'DRAFT_ALREADY_ISSUED',
    );
  });

  it('keeps its number and text from corrections of the register, too', async () => {
    const open = await draft();
    expect(await amendLine({ id: open.id, version: 1, code: '99/KH-UBND' })).toBe('DIRECTIVE_DRAFTED_HERE');
    const { id, version } = await issued();
    expect(await amendLine({ id, version, code: '99/KH-UBND' })).toBe('DRAFT_ALREADY_ISSUED');
    expect(await amendLine({ id, version, subject: 'Khác' })).toBe('DRAFT_ALREADY_ISSUED');
    expect(await amendLine({ id, version, expiresOn: '2024-12-31' })).toBeNull();
  });

  it.each([
    ['type', 'QĐ'],
    ['issuer', 'UBND huyện'],
    ['issuerId', null],
    ['issuedOn', '2024-10-04'],
    ['body', 'Khác'],
    ['place', 'Nơi khác'],
    ['signerName', 'Người Ký Khác'],
    ['signerPosition', 'PHÓ CHỦ TỊCH'],
    ['signerAuthority', 'DEPUTY'],
    ['recipients', ['Nơi nhận khác']],
  ])('keeps its %s, which the leader approved', async (field, value) => {
    const { id, version } = await issued();
    expect(await api.refusal(officer, AMEND_LINE, { input: { id, version, [field]: value } })).toBe(
      'DRAFT_ALREADY_ISSUED',
    );
  });

  it('takes the signed scan in addition and loses no file afterwards', async () => {
    const { id, version } = await issued();
    const scan = await fileNamed('ban-ky.txt');
    expect(await amendLine({ id, version, attachments: [scan] })).toBeNull();
    const other = await fileNamed('phu-luc.txt');
    expect(await amendLine({ id, version: version + 1, attachments: [other] })).toBe('DRAFT_ALREADY_ISSUED');
    expect(await amendLine({ id, version: version + 1, attachments: [] })).toBe('DRAFT_ALREADY_ISSUED');
    expect(await amendLine({ id, version: version + 1, attachments: [scan, other] })).toBeNull();
  });

  it('refuses acts out of their order and a return without a reason', async () => {
    const open = await draft();
    expect(await api.refusal(officer, ISSUE, { id: open.id, version: 1 })).toBe('DRAFT_NOT_APPROVED');
    expect(await api.refusal(head, RETURN, { id: open.id, version: 1, reason: ' ' })).toBe('DRAFT_REASON_NEEDED');
    const fixed = await act(APPROVE, head, open);
    expect(await api.refusal(head, APPROVE, { id: open.id, version: fixed.version })).toBe('DRAFT_ALREADY_APPROVED');
  });

  it('goes to the leader when it is submitted, back to whoever submitted it with the reason, and on to its number', async () => {
    const waiting = async (person: TestPerson, kind: string) => {
      const { inbox } = await api.ok<{ inbox: { kind: string; things: { id: string; subtitle: string }[] }[] }>(
        person,
        '{ inbox { kind things { id subtitle } } }',
      );
      return inbox.find((pile) => pile.kind === kind)?.things ?? null;
    };
    const idsOf = async (person: TestPerson, kind: string) =>
      (await waiting(person, kind))?.map(({ id }) => id) ?? null;
    const open = await draft({ subject: 'Trình duyệt thử' });
    expect(await idsOf(head, 'DRAFTS_TO_APPROVE')).not.toContain(open.id);
    const submitted = await act(SUBMIT, officer, open);
    expect(submitted.draft).toMatchObject({ submittedAt: expect.any(String), canSubmit: false });
    expect(await idsOf(head, 'DRAFTS_TO_APPROVE')).toContain(open.id);
    expect(await idsOf(officer, 'DRAFTS_TO_APPROVE')).toBeNull();
    expect(await api.refusal(officer, SUBMIT, { id: open.id, version: submitted.version })).toBe(
      'DRAFT_ALREADY_SUBMITTED',
    );

    const { amendDraft: changed } = await api.ok<{ amendDraft: Document }>(officer, AMEND, {
      input: { id: open.id, version: submitted.version, subject: 'Trình duyệt thử lại' },
    });
    expect(changed.draft).toMatchObject({ submittedAt: null });
    expect(await idsOf(head, 'DRAFTS_TO_APPROVE')).not.toContain(open.id);

    const again = await act(SUBMIT, officer, changed);
    const returned = await act(RETURN, head, again, { reason: 'Thiếu kinh phí' });
    expect(await idsOf(head, 'DRAFTS_TO_APPROVE')).not.toContain(open.id);
    expect(await waiting(officer, 'DRAFTS_RETURNED')).toContainEqual({ id: open.id, subtitle: 'Thiếu kinh phí' });
    const colleague = await api.given.person(Role.Officer, tree.province);
    expect(await idsOf(colleague, 'DRAFTS_RETURNED')).not.toContain(open.id);

    const ready = await act(APPROVE, head, returned);
    expect(await idsOf(officer, 'DRAFTS_RETURNED')).not.toContain(open.id);
    expect(await idsOf(officer, 'DRAFTS_TO_ISSUE')).toContain(open.id);
    expect(await idsOf(head, 'DOCUMENTS_ISSUED_LATELY')).not.toContain(open.id);

    await act(ISSUE, officer, ready);
    expect(await idsOf(head, 'DOCUMENTS_ISSUED_LATELY')).toContain(open.id);
    expect(await idsOf(officer, 'DOCUMENTS_ISSUED_LATELY')).toBeNull();
    expect(await idsOf(communeHead, 'DOCUMENTS_ISSUED_LATELY')).not.toContain(open.id);
  });

  it('comes back to whoever drafts there from above or by a delegation, who has not left', async () => {
    const pileOf = async (person: TestPerson, id: string) => {
      const { inbox } = await api.ok<{ inbox: { kind: string; things: { id: string; subtitle: string }[] }[] }>(
        person,
        '{ inbox { kind things { id subtitle } } }',
      );
      return inbox.find(({ kind }) => kind === 'DRAFTS_RETURNED')?.things.filter((thing) => thing.id === id) ?? [];
    };
    const fromAbove = await draft({}, officer, tree.commune);
    await act(RETURN, communeHead, await act(SUBMIT, officer, fromAbove), { reason: 'Sửa tên' });
    expect(await pileOf(officer, fromAbove.id)).toMatchObject([{ subtitle: 'Sửa tên' }]);
    expect(await pileOf(clerk, fromAbove.id)).toEqual([]);
    const delegate = await api.given.delegate(clerk);
    const byDelegate = await act(SUBMIT, delegate, await draft({}, delegate, tree.commune));
    await act(RETURN, communeHead, byDelegate, { reason: 'Sửa ngày' });
    expect(await pileOf(delegate, byDelegate.id)).toMatchObject([{ subtitle: 'Sửa ngày' }]);
    expect(await pileOf(clerk, byDelegate.id)).toEqual([]);
    await api.owner.query('UPDATE role_delegation SET ended_at = now() WHERE delegate_key = $1', [delegate.key]);
    expect(await pileOf(delegate, byDelegate.id)).toEqual([]);
    expect(await pileOf(clerk, byDelegate.id)).toMatchObject([{ subtitle: expect.stringContaining('không còn') }]);
  });

  it('comes back to the office when whoever submitted it has left, and says so', async () => {
    const leaving = await api.given.person(Role.Officer, tree.province);
    const staying = await api.given.person(Role.Officer, tree.province);
    const returned = await act(RETURN, head, await act(SUBMIT, leaving, await draft({}, leaving)), {
      reason: 'Sửa lại',
    });
    const cards = async () => {
      const { inbox } = await api.ok<{ inbox: { kind: string; things: { id: string; subtitle: string }[] }[] }>(
        staying,
        '{ inbox { kind things { id subtitle } } }',
      );
      return inbox.find(({ kind }) => kind === 'DRAFTS_RETURNED')?.things.filter(({ id }) => id === returned.id) ?? [];
    };
    expect(await cards()).toEqual([]);
    await api.owner.query(`UPDATE role_assignment SET valid_to = '2024-10-04' WHERE person_key = $1`, [leaving.key]);
    expect(await cards()).toMatchObject([{ subtitle: 'Sửa lại · người trình không còn ở cơ quan' }]);
  });

  describe('where the office wants two persons', () => {
    const SET = `mutation Set($organisationId: ID!, $needsTwoPersons: Boolean!) {
      setIssuingRule(organisationId: $organisationId, needsTwoPersons: $needsTwoPersons) { needsTwoPersons canSet } }`;
    const RULE =
      'query Rule($organisationId: ID!) { issuingRule(organisationId: $organisationId) { needsTwoPersons canSet } }';
    it('one person does both until an administrator of the office says otherwise, which the history tells', async () => {
      const administrator = await api.given.person(Role.Administrator, tree.commune);
      expect(await api.ok(clerk, RULE, { organisationId: tree.commune.id })).toEqual({
        issuingRule: { needsTwoPersons: false, canSet: false },
      });
      await act(APPROVE, communeHead, await draft({}, communeHead, tree.commune));
      const wish = { organisationId: tree.commune.id, needsTwoPersons: true };
      expect(await api.refusal(null, SET, wish)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(communeHead, SET, wish)).toBe('FORBIDDEN');
      const elsewhere = await api.given.person(Role.Administrator, tree.siblingCommune);
      expect(await api.refusal(elsewhere, SET, wish)).toBe('NOT_FOUND');
      expect(await api.refusal(elsewhere, RULE, { organisationId: tree.commune.id })).toBe('NOT_FOUND');
      expect(await api.ok(administrator, SET, wish)).toEqual({
        setIssuingRule: { needsTwoPersons: true, canSet: true },
      });
      const { history } = await api.ok<{ history: { edges: { node: { action: string } }[] } }>(
        administrator,
        'query History($id: ID!) { history(id: $id, first: 1) { edges { node { action } } } }',
        { id: tree.commune.id },
      );
      expect(history.edges[0]!.node.action).toBe('organisation.issuingRuleSet');
    });

    it('refuses whoever began, changed or submitted the draft, and says so before', async () => {
      const second = await api.given.person(Role.Leader, tree.commune);
      const barred = async (document: Document, person: TestPerson) => {
        const { directive } = await api.ok<{ directive: Document }>(person, ONE, { id: document.id });
        expect(directive.draft).toMatchObject({ canApprove: false, approvalBar: 'TWO_PERSONS', needsTwoPersons: true });
        expect(await api.refusal(person, APPROVE, { id: document.id, version: directive.version })).toBe(
          'DRAFT_NEEDS_TWO_PERSONS',
        );
        return directive;
      };
      const begun = await barred(await draft({}, communeHead, tree.commune), communeHead);
      await act(APPROVE, second, begun);
      const change = await draft({}, clerk, tree.commune);
      await api.ok(communeHead, AMEND, { input: { id: change.id, version: change.version, subject: 'Sửa đổi' } });
      await barred(change, communeHead);
      await barred(await act(SUBMIT, communeHead, await draft({}, clerk, tree.commune)), communeHead);
      const standIn = await api.given.person(Role.Officer, tree.commune);
      const [role] = await api.owner.query<{ key: string }[]>('SELECT key FROM role_assignment WHERE person_key = $1', [
        communeHead.key,
      ]);
      await api.given.delegation({ roleKey: role!.key, delegateKey: standIn.key });
      await barred(await draft({}, communeHead, tree.commune), standIn);
      await act(APPROVE, standIn, await draft({}, clerk, tree.commune));
    });

    it('refuses whoever wrote in between, however many wrote after', async () => {
      const begun = await draft({}, clerk, tree.commune);
      const change = (person: TestPerson, version: number, subject: string) =>
        api.ok(person, AMEND, { input: { id: begun.id, version, subject } });
      await change(communeHead, 1, 'Viết lại cả dự thảo');
      await change(clerk, 2, 'Viết lại cả dự thảo,');
      await act(SUBMIT, clerk, { ...begun, version: 3 });
      const { directive } = await api.ok<{ directive: Document }>(communeHead, ONE, { id: begun.id });
      expect(directive.draft).toMatchObject({ canApprove: false, approvalBar: 'TWO_PERSONS' });
      expect(await api.refusal(communeHead, APPROVE, { id: begun.id, version: directive.version })).toBe(
        'DRAFT_NEEDS_TWO_PERSONS',
      );
    });
  });

  it('is not submitted while points are open', async () => {
    const open = await draft({ symbol: '' });
    expect(await api.refusal(officer, SUBMIT, { id: open.id, version: 1 })).toBe('DRAFT_HAS_OPEN_POINTS');
  });

  it('names what is still open when the leader would approve', async () => {
    const open = await draft({ symbol: '', body: [], signatureLines: [], signerName: null });
    const answer = await api.run(head, APPROVE, { id: open.id, version: 1 });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'DRAFT_HAS_OPEN_POINTS',
      params: { count: 4 },
      fields: [
        { path: 'symbol', code: 'DRAFT_SYMBOL_OPEN' },
        { path: 'body', code: 'DRAFT_BODY_EMPTY' },
        { path: 'signatureLines', code: 'DRAFT_SIGNER_OPEN' },
        { path: 'signerName', code: 'DRAFT_SIGNER_OPEN' },
      ],
    });
  });

  it('names every fault of a draft', async () => {
    const table = { kind: 'TABLE', columns: [{ title: 'a', widthPercent: 100, align: 'LEFT' }], rows: [['1', '2']] };
    const answer = await api.run(officer, DRAFT, {
      input: input({ type: 'QĐ', symbol: 'KH-UBND', subject: ' ', body: [table] }),
    });
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'symbol', code: 'DRAFT_SYMBOL_UNREADABLE' },
      { path: 'subject', code: 'FIELD_REQUIRED' },
      { path: 'body.0', code: 'DRAFT_BLOCK_INCOMPLETE' },
    ]);
    const long = await api.run(officer, DRAFT, {
      input: input({ body: [{ ...table, rows: [['a'.repeat(20_001)]] }] }),
    });
    expect(long.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'body.0.rows', code: 'DRAFT_CELL_TOO_LONG' }]);
    const law = await api.run(officer, DRAFT, { input: input({ type: 'NĐ' }) });
    expect(law.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'type', code: 'DRAFT_TYPE_NOT_OWN' }]);
  });

  it('links to what it is based on and is found by the words of its text', async () => {
    const basis = await issued();
    const document = await draft({
      basedOnIds: [basis.id],
      body: [{ kind: 'PARAGRAPH', text: 'Hội thi kể chuyện theo sách đặc biệt.' }],
    });
    expect(document.basedOn).toEqual([{ id: basis.id }]);
    const found = await api.ok<{ directives: { edges: { node: { id: string } }[] } }>(officer, FIND, {
      search: 'ke chuyen theo sach dac biet',
    });
    expect(found.directives.edges.map(({ node }) => node.id)).toEqual([document.id]);
  });

  it('prints with blank number while a draft, and with number and date once issued', async () => {
    const open = await draft();
    const textOf = async (url: string) => wordText((await fetchFile(officer, url)).body);
    const before = await textOf(open.draft!.docxUrl);
    expect(before).toMatch(/Số: \s*\/KH-UBND/);
    expect(before).toContain('KẾ HOẠCH');
    const done = await act(ISSUE, officer, await act(APPROVE, head, open));
    const after = await textOf(done.draft!.docxUrl);
    expect(after).toContain(`Số: ${done.code}`);
    expect(after).toContain('ngày 05 tháng 10 năm 2024');
    const pdf = await fetchFile(officer, done.draft!.pdfUrl);
    expect(pdf.status).toBe(200);
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect((await fetchFile(null, done.draft!.pdfUrl)).status).toBe(401);
    expect((await fetchFile(stranger, done.draft!.pdfUrl)).status).toBe(404);
    expect((await fetchFile(reporter, done.draft!.pdfUrl)).status).toBe(200);
    expect((await fetchFile(reporter, (await draft()).draft!.pdfUrl)).status).toBe(404);
  });

  it('says of a received document that only own ones are printed', async () => {
    const { registerDirective } = await api.ok<{ registerDirective: { id: string } }>(officer, REGISTER, {
      input: {
        keeperId: tree.province.id,
        type: 'CV',
        code: '5201/BGDĐT-GDTX',
        issuer: 'Bộ Giáo dục và Đào tạo',
        issuedOn: '2024-09-09',
        subject: 'Hướng dẫn',
      },
    });
    const answer = await fetchFile(officer, `/directives/${registerDirective.id}/document.docx`);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('DRAFT_NOT_OWN');
    expect(await api.refusal(head, APPROVE, { id: registerDirective.id, version: 1 })).toBe('DRAFT_NOT_OWN');
  });

  it('refuses anonymous callers, roles without the right, and offices outside one’s reach', async () => {
    const open = await draft();
    const { id, version } = open;
    const calls: [string, Record<string, unknown>][] = [
      [DRAFT, { input: input() }],
      [AMEND, { input: { id, version, subject: 'x' } }],
      [SUBMIT, { id, version }],
      [APPROVE, { id, version }],
      [RETURN, { id, version, reason: 'x' }],
      [ISSUE, { id, version }],
    ];
    for (const [query, variables] of calls) {
      expect(await api.refusal(null, query, variables)).toBe('UNAUTHENTICATED');
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await api.refusal(stranger, query, variables));
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await api.refusal(communeHead, query, variables));
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await api.refusal(reporter, query, variables));
    }
    expect(await api.refusal(officer, APPROVE, { id, version })).toBe('FORBIDDEN');
    // The head of the province reaches the commune but approves nothing there: that is for the commune's own leader.
    const ofCommune = await draft({}, clerk, tree.commune);
    expect(await api.refusal(head, APPROVE, { id: ofCommune.id, version: 1 })).toBe('NOT_FOUND');
    await act(APPROVE, communeHead, ofCommune);
    expect(await api.refusal(officer, ISSUE, { id: ofCommune.id, version: 2 })).toBe('NOT_FOUND');
    const seen = await api.ok<{ directive: Document }>(head, ONE, { id });
    expect(seen.directive.draft).toMatchObject({ canEdit: true, canApprove: true, canReturn: true, canIssue: false });
  });

  it('names who approved it to the office and its reach, not to those below', async () => {
    const { id } = await issued();
    const approver = async (person: TestPerson) =>
      (await api.ok<{ directive: Document }>(person, ONE, { id })).directive.draft?.approvedBy;
    expect([await approver(officer), await approver(reporter)]).toEqual(['Người thử nghiệm', null]);
  });

  it('asks the database as often for twenty documents as for one', async () => {
    for (let made = 0; made < 20; made++) await approved({ type: 'PA', symbol: 'PA-UBND' });
    const list = (first: number) =>
      api.ok(
        officer,
        `query List($first: Int) { directives(type: "PA", first: $first) { edges { node { ${FIELDS} } } } }`,
        { first },
      );
    const one = await api.statements(() => list(1));
    expect(await api.statements(() => list(20))).toBe(one);
  });

  it('writes down who drafted, approved and issued', async () => {
    const done = await issued({ subject: 'Có vết ban hành' });
    const rows = (await api.owner.query(
      'SELECT action, actor_id AS actor FROM audit_event WHERE subject_key = $1 ORDER BY occurred_at, key',
      [uuidOf(done.id)],
    )) as unknown[];
    expect(rows).toEqual([
      { action: 'directive.drafted', actor: officer.key },
      { action: 'directive.approved', actor: head.key },
      { action: 'directive.issued', actor: officer.key },
    ]);
  });
});

const uuidOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2]!;
