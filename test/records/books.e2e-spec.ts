import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import ExcelJS from 'exceljs';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { download } from '../support/downloads';

const FIELDS = `id book year number enteredOn handler handleBy handledOn standing outcome copies note version
  organisation { id } directive { id code subject } recordsFile { id code }`;
const REGISTER = `mutation Register($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }`;
const ENTER = `mutation Enter($input: EnterIncomingInput!) { enterIncoming(input: $input) { ${FIELDS} } }`;
const LETTER = `mutation Letter($input: RegisterIncomingInput!) { registerIncoming(input: $input) {
  id number year enteredOn handler handleBy note directive { id code issuer issuedOn urgency pages state keeper { id } attachments { fileName } } } }`;
const TO_COME = `query ToCome($organisationId: ID!, $year: Int) { arrivalNumberToCome(organisationId: $organisationId, year: $year) }`;
const HANDLE = `mutation Handle($input: HandleEntryInput!) { handleEntry(input: $input) { ${FIELDS} } }`;
const LIST = `query List($organisationId: ID!, $book: Book!, $year: Int!, $search: String, $unhandledOnly: Boolean, $first: Int, $after: String) {
  bookEntries(organisationId: $organisationId, book: $book, year: $year, search: $search, unhandledOnly: $unhandledOnly, first: $first, after: $after) {
    edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } totalCount } }`;
const OPEN = `mutation Open($input: OpenRecordsFileInput!) { openRecordsFile(input: $input) { id code title year closedOn version } }`;
const CLOSE = `mutation Close($id: ID!, $version: Int!) { closeRecordsFile(id: $id, version: $version) { id closedOn version } }`;
const FILE = `mutation File($id: ID!, $version: Int!, $recordsFileId: ID) { fileEntry(id: $id, version: $version, recordsFileId: $recordsFileId) { ${FIELDS} } }`;
const FILES = `query Files($organisationId: ID!, $year: Int) { recordsFiles(organisationId: $organisationId, year: $year) {
  edges { node { id code organisation { id } } } totalCount } }`;
const LINES = `query ($code: String!, $organisationId: ID, $year: Int, $recordsFileId: ID, $first: Int) {
  printedLines(code: $code, organisationId: $organisationId, year: $year, recordsFileId: $recordsFileId, first: $first) {
    edges { node { at cells } } } }`;
const ONE_FILE = `query One($id: ID!) { recordsFile(id: $id) { id code entries { id number directive { code } } } }`;

interface Entry {
  id: string;
  number: number;
  year: number;
  version: number;
  handledOn: string | null;
  standing: string;
  recordsFile: { id: string } | null;
}
interface Page {
  bookEntries: {
    edges: { node: Entry }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}
interface Letter extends Entry {
  directive: { id: string; code: string };
}
interface RecordsFile {
  id: string;
  version: number;
  closedOn: string | null;
}

const key = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[2];
const scopeOf = (id: string) => Number(/\.(\d+):/.exec(Buffer.from(id, 'base64url').toString())![1]);

describe('the books of an office', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let clerk: TestPerson;
  let reporter: TestPerson;
  let stranger: TestPerson;
  let count = 100;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    clerk = await api.given.person(Role.Officer, tree.commune);
    reporter = await api.given.person(Role.Reporter, tree.school);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
  });
  afterAll(() => api.close());

  const document = async (over: Record<string, unknown> = {}) =>
    (
      await api.ok<{ registerDirective: { id: string } }>(officer, REGISTER, {
        input: {
          keeperId: tree.province.id,
          type: 'KH',
          code: `${++count}/KH-UBND`,
          issuer: 'Ủy ban nhân dân tỉnh',
          issuedOn: '2024-09-20',
          subject: 'Tổ chức Tuần lễ',
          ...over,
        },
      })
    ).registerDirective.id;
  const enter = async (person: TestPerson, at: TestOrganisation, over: Record<string, unknown> = {}) => {
    const directiveId = (over.directiveId as string | undefined) ?? (await document());
    const input = { organisationId: at.id, directiveId, ...over };
    return (await api.ok<{ enterIncoming: Entry }>(person, ENTER, { input })).enterIncoming;
  };
  const list = async (person: TestPerson, at: TestOrganisation, over: Record<string, unknown> = {}) =>
    (await api.ok<Page>(person, LIST, { organisationId: at.id, book: 'INCOMING', year: 2024, ...over })).bookEntries;
  const openFile = async (person: TestPerson, at: TestOrganisation, code: string) => {
    const input = { organisationId: at.id, year: 2024, code, title: 'Tuần lễ học tập suốt đời', retention: '10 năm' };
    return (await api.ok<{ openRecordsFile: RecordsFile }>(person, OPEN, { input })).openRecordsFile;
  };
  const status = async (person: TestPerson | null, url: string) => (await download(api, person, url)).status;
  const letterOf = (over: Record<string, unknown> = {}) => ({
    organisationId: tree.commune.id,
    type: 'CV',
    code: `${++count}/UBND-VX`,
    issuer: 'Ủy ban nhân dân tỉnh Lạ',
    issuedOn: '2024-10-01',
    subject: 'V/v hưởng ứng Tuần lễ',
    ...over,
  });
  const takeLetter = async (input: Record<string, unknown>) =>
    (await api.ok<{ registerIncoming: Letter }>(clerk, LETTER, { input })).registerIncoming;
  const toCome = async () =>
    (await api.ok<{ arrivalNumberToCome: number }>(clerk, TO_COME, { organisationId: tree.commune.id }))
      .arrivalNumberToCome;
  const lines = async () => (await list(clerk, tree.commune)).totalCount;
  const letterFault = async (over: Record<string, unknown>) => {
    const { errors } = await api.run(clerk, LETTER, { input: letterOf(over) });
    const { code, fields } = errors![0]!.extensions;
    return [code, ...fields.map((one) => `${one.path} ${one.code}`)];
  };
  const faultsOf = async (over: Record<string, unknown>) => {
    const answer = await api.run(officer, ENTER, { input: { organisationId: tree.province.id, ...over } });
    return answer.errors?.[0]?.extensions.fields.map(({ path, code }) => `${path} ${code}`);
  };

  it('numbers what arrives per organisation and year, without gap or double when many arrive at once', async () => {
    const museum = await api.given.organisation({ kind: 'department' as never, parent: tree.province, name: 'Sở thử' });
    const keeper = await api.given.person(Role.Officer, museum);
    const ids: string[] = [];
    for (let made = 0; made < 12; made++) ids.push(await document());
    const entries = await Promise.all(ids.map((directiveId) => enter(keeper, museum, { directiveId })));
    expect(entries.map(({ number }) => number).toSorted((one, other) => one - other)).toEqual(
      ids.map((_, at) => at + 1),
    );
    const lastYear = await document({ issuedOn: '2023-11-01' });
    const old = await enter(keeper, museum, { directiveId: lastYear, enteredOn: '2023-11-03' });
    expect(old).toMatchObject({ number: 1, year: 2023 });
  });

  it('takes a document once, and gives no number to what is refused', async () => {
    const directiveId = await document();
    const { number } = await enter(clerk, tree.commune, { directiveId });
    const again = { organisationId: tree.commune.id, directiveId };
    expect(await api.refusal(clerk, ENTER, { input: again })).toBe('BOOK_ENTRY_EXISTS');
    expect((await enter(clerk, tree.commune)).number).toBe(number + 1);
  });

  it('refuses what has not been issued, what would arrive before its issue, and tomorrow', async () => {
    const draftId = await document({ code: null, issuedOn: null, draft: true });
    const sent = await document();
    expect(await faultsOf({ directiveId: draftId })).toEqual(['directiveId BOOK_NOT_RECEIVED']);
    expect(await faultsOf({ directiveId: sent, enteredOn: '2024-09-19' })).toEqual(['enteredOn BOOK_BEFORE_ISSUE']);
    expect(await faultsOf({ directiveId: sent, enteredOn: '2024-10-06' })).toEqual(['enteredOn BOOK_DAY_IN_FUTURE']);
  });

  it('notes who handles an entry by when and how it ended', async () => {
    const entry = await enter(clerk, tree.commune, { handler: 'Công chức Văn hóa - Xã hội', handleBy: '2024-10-04' });
    expect(entry.standing).toBe('OVERDUE');
    const input = { id: entry.id, version: entry.version, handledOn: '2024-10-05', outcome: '12/UBND' };
    const { handleEntry } = await api.ok<{ handleEntry: Entry }>(clerk, HANDLE, { input });
    expect(handleEntry).toMatchObject({
      handler: 'Công chức Văn hóa - Xã hội',
      handledOn: '2024-10-05',
      standing: 'DONE_LATE',
      outcome: '12/UBND',
      version: 2,
    });
    expect(await api.refusal(clerk, HANDLE, { input })).toBe('VERSION_CONFLICT');
    const early = await api.run(clerk, HANDLE, { input: { id: entry.id, version: 2, handledOn: '2024-10-01' } });
    expect(early.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'handledOn', code: 'BOOK_HANDLED_EARLY' }]);
  });

  it('lists a book by year, unfinished entries and words, page by page', async () => {
    const one = await enter(clerk, tree.commune, {
      directiveId: await document({ subject: 'Hội chợ sách thiếu nhi' }),
    });
    const found = await list(clerk, tree.commune, { search: 'hoi cho sach' });
    expect(found.edges.map(({ node }) => node.id)).toEqual([one.id]);
    const all = await list(clerk, tree.commune, { first: 2 });
    expect(all.pageInfo.hasNextPage).toBe(true);
    const next = await list(clerk, tree.commune, { first: 2, after: all.pageInfo.endCursor });
    const numbers = [...all.edges, ...next.edges].map(({ node }) => node.number);
    expect(numbers).toEqual(numbers.toSorted((left, right) => right - left));
    const open = await list(clerk, tree.commune, { unhandledOnly: true, first: 100 });
    expect(open.edges.every(({ node }) => node.handledOn === null)).toBe(true);
    expect(open.totalCount).toBe(all.totalCount - 1);
    expect((await list(clerk, tree.commune, { year: 2022 })).totalCount).toBe(0);
  });

  it('asks the database as often for twenty entries as for one', async () => {
    for (let made = 0; made < 20; made++) await enter(officer, tree.department);
    const one = await api.statements(() => list(officer, tree.department, { first: 1 }));
    const twenty = await api.statements(() => list(officer, tree.department, { first: 20 }));
    expect(twenty).toBe(one);
  });

  it('keeps documents in files that close', async () => {
    const file = await openFile(clerk, tree.commune, '01.HTSĐ');
    const again = { organisationId: tree.commune.id, year: 2024, code: '01.HTSĐ', title: 'Khác' };
    expect(await api.refusal(clerk, OPEN, { input: again })).toBe('RECORDS_FILE_EXISTS');
    const entry = await enter(clerk, tree.commune);
    const put = { id: entry.id, version: entry.version, recordsFileId: file.id };
    const { fileEntry } = await api.ok<{ fileEntry: Entry }>(clerk, FILE, put);
    expect(fileEntry.recordsFile).toMatchObject({ id: file.id });
    const foreign = await openFile(officer, tree.department, '01.TX');
    expect(await api.refusal(officer, FILE, { ...put, version: 2, recordsFileId: foreign.id })).toBe('NOT_FOUND');
    expect(await api.refusal(officer, FILE, { ...put, version: 2, recordsFileId: '' })).toBe('INVALID_ID');
    const { recordsFile } = await api.ok<{ recordsFile: { entries: { id: string }[] } }>(clerk, ONE_FILE, {
      id: file.id,
    });
    expect(recordsFile.entries.map(({ id }) => id)).toEqual([entry.id]);
    const { closeRecordsFile } = await api.ok<{ closeRecordsFile: RecordsFile }>(clerk, CLOSE, {
      id: file.id,
      version: file.version,
    });
    expect(closeRecordsFile.closedOn).toBe('2024-10-05');
    expect(await api.refusal(clerk, FILE, { id: entry.id, version: 2, recordsFileId: null })).toBe(
      'RECORDS_FILE_CLOSED',
    );
    expect(await api.refusal(clerk, CLOSE, { id: file.id, version: 2 })).toBe('RECORDS_FILE_CLOSED');
  });

  it('keeps entries and files in the scope of their day, when the office has moved since', async () => {
    const { commune, province } = tree;
    const wish = { kind: 'department' as never, parent: province, scopeId: commune.scopeId, name: 'Sở đã dời' };
    const office = await api.given.organisation(wish);
    const keeper = await api.given.person(Role.Officer, office);
    const file = await openFile(keeper, office, '01.DD');
    const before = await enter(keeper, office);
    await api.owner.query(`UPDATE organisation_period SET valid_to = '2024-10-04' WHERE organisation_key = $1`, [
      office.key,
    ]);
    await api.owner.query(
      `INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, parent_key, path, scope_id)
       SELECT organisation_key, '2024-10-05', name, search_name, kind, line, parent_key, path, $2
       FROM organisation_period WHERE organisation_key = $1`,
      [office.key, province.scopeId],
    );
    const after = await enter(keeper, office);
    expect([before, after].map(({ id }) => scopeOf(id))).toEqual([commune.scopeId, province.scopeId]);
    expect((await list(keeper, office)).edges.map(({ node }) => node.id)).toEqual([after.id, before.id]);
    for (const { id } of [before, after]) {
      const put = { id, version: 1, recordsFileId: file.id };
      expect((await api.ok<{ fileEntry: Entry }>(keeper, FILE, put)).fileEntry.recordsFile?.id).toBe(file.id);
    }
    const directiveId = (before as unknown as { directive: { id: string } }).directive.id;
    const again = { organisationId: office.id, directiveId };
    expect(await api.refusal(keeper, ENTER, { input: again })).toBe('BOOK_ENTRY_EXISTS');
  });

  it('gives out the six registers with the columns of the decree', async () => {
    const file = await openFile(clerk, tree.commune, '02.HTSĐ');
    const directiveId = await document({ code: '6543/KH-UBND', subject: 'Kế hoạch Tuần lễ' });
    const entry = await enter(clerk, tree.commune, { directiveId, handler: 'Văn phòng', note: 'Bản giấy' });
    await api.ok(clerk, FILE, { id: entry.id, version: 1, recordsFileId: file.id });
    const place = `organisation=${tree.commune.id}&year=2024`;
    const fetchRows = async (kind: string, query = place) => {
      const answer = await download(api, clerk, `/registers/${kind}.xlsx?${query}`);
      expect(answer.status).toBe(200);
      return rowsOf(answer.body);
    };
    const incoming = await fetchRows('incoming');
    expect(incoming).toContainEqual([
      'Ngày đến',
      'Số đến',
      'Tác giả',
      'Số, ký hiệu văn bản',
      'Ngày tháng văn bản',
      'Tên loại và trích yếu nội dung văn bản',
      'Đơn vị hoặc người nhận',
      'Ngày chuyển',
      'Ký nhận',
      'Ghi chú',
    ]);
    expect(incoming).toContainEqual([
      '05/10/2024',
      String(entry.number),
      'Ủy ban nhân dân tỉnh',
      '6543/KH-UBND',
      '20/09/2024',
      'Kế hoạch: Kế hoạch Tuần lễ',
      'Văn phòng',
      '',
      '',
      'Bản giấy; Hồ sơ 02.HTSĐ',
    ]);
    const handling = await fetchRows('incoming-handling');
    expect(handling.find(([number]) => number === String(entry.number))).toContain('Đang giải quyết');
    const inFile = await fetchRows('file-documents', `file=${file.id}`);
    expect(inFile.at(-1)).toEqual([
      '1',
      '6543/KH-UBND',
      '20/09/2024',
      'Kế hoạch: Kế hoạch Tuần lễ',
      'Ủy ban nhân dân tỉnh',
      '',
      'Bản giấy',
    ]);
    const files = await fetchRows('files');
    expect(files.at(-1)).toEqual([
      expect.any(String),
      '02.HTSĐ',
      'Tuần lễ học tập suốt đời',
      '20/09/2024',
      '10 năm',
      '',
      '1 văn bản',
    ]);
    expect((await fetchRows('outgoing')).flat()).toContain('Đơn vị, người nhận bản lưu');
    expect((await fetchRows('outgoing-handling')).flat()).toContain('Số, ký hiệu văn bản trả lời');
    for (const kind of ['incoming', 'outgoing', 'incoming-handling', 'outgoing-handling', 'files']) {
      const pdf = await download(api, clerk, `/registers/${kind}.pdf?${place}`);
      expect([pdf.status, pdf.body.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    }
  });

  it('names all who issued and signed a document together, in print', async () => {
    const directiveId = await document({
      code: '77/KHLT',
      otherIssuers: ['Tỉnh đoàn Lai Châu'],
      signerName: 'Người Một',
      otherSigners: [{ name: 'Người Hai' }, { name: 'Người Ba' }],
    });
    await enter(clerk, tree.commune, { directiveId });
    const { body } = await download(api, clerk, `/registers/incoming.xlsx?organisation=${tree.commune.id}&year=2024`);
    const line = (await rowsOf(body)).find((row) => row.includes('77/KHLT'));
    expect(line).toContain('Ủy ban nhân dân tỉnh, Tỉnh đoàn Lai Châu');
  });

  it('lists the books that can be printed, each with the text that prescribes it, to every role', async () => {
    const query = 'query { printedBooks { code title form isOfFile } }';
    expect(await api.refusal(null, query)).toBe('UNAUTHENTICATED');
    const { printedBooks } = await api.ok<{ printedBooks: { code: string; form: string | null; isOfFile: boolean }[] }>(
      stranger,
      query,
    );
    expect(printedBooks.map(({ code }) => code)).toEqual([
      'incoming',
      'outgoing',
      'incoming-handling',
      'outgoing-handling',
      'file-documents',
      'files',
      'recognitions',
    ]);
    expect(printedBooks.find(({ form }) => form === null)?.code).toBe('outgoing-handling');
    expect(printedBooks.find(({ isOfFile }) => isOfFile)?.code).toBe('file-documents');
  });

  it('shows on the screen what is printed, of a year or of a file', async () => {
    const file = await openFile(clerk, tree.commune, '09.HTSĐ');
    const entry = await enter(clerk, tree.commune);
    await api.ok(clerk, FILE, { id: entry.id, version: 1, recordsFileId: file.id });
    const lines = async (variables: object) =>
      (
        await api.ok<{ printedLines: { edges: { node: { at: number; cells: string[] } }[] } }>(clerk, LINES, {
          ...variables,
        })
      ).printedLines.edges.map(({ node }) => node);
    const ofYear = { code: 'incoming-handling', organisationId: tree.commune.id, year: 2024 };
    const found = (await lines({ ...ofYear, first: 100 })).find(({ cells }) => cells[0] === String(entry.number));
    expect(found!.cells).toContain('Chưa giao');
    const [only] = await lines({ code: 'file-documents', recordsFileId: file.id });
    expect(only!.at).toBe(1);
    expect(only!.cells).toContain('Ủy ban nhân dân tỉnh');
    const refused = [
      [{ code: 'nothing' }, 'BOOK_KIND_UNKNOWN'],
      [{ code: 'incoming', year: 2024 }, 'INVALID_INPUT'],
      [{ code: 'incoming', organisationId: tree.commune.id }, 'INVALID_INPUT'],
      [{ code: 'file-documents', organisationId: tree.commune.id, year: 2024 }, 'INVALID_INPUT'],
    ] as const;
    for (const [variables, code] of refused) expect(await api.refusal(clerk, LINES, variables)).toBe(code);
    expect(await api.refusal(null, LINES, ofYear)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(stranger, LINES, ofYear)).toBe('NOT_FOUND');
  });

  it('shows the first five hundred documents of a file and counts them all', async () => {
    const file = await openFile(clerk, tree.commune, '04.HTSĐ');
    const entry = await enter(clerk, tree.commune);
    await api.ok(clerk, FILE, { id: entry.id, version: 1, recordsFileId: file.id });
    const documents = `INSERT INTO directive (key, keeper_key, type, code, issuer, issued_on, subject, state, created_at)
      SELECT gen_random_uuid(), $1, 'KH', 'N' || n || '/KH-UBND', 'UBND xã', '2024-09-20', 'x', 'registered', now()
      FROM generate_series(1, 500) AS n RETURNING key`;
    await api.owner.query(
      `WITH made AS (${documents})
       INSERT INTO register_entry (province_id, scope_id, key, organisation_key, book, year, number, directive_key, entered_on, file_key)
       SELECT $4, $3, gen_random_uuid(), $1, 'incoming', 2024, 10000 + row_number() OVER (), made.key, '2024-10-06', $2 FROM made`,
      [tree.commune.key, key(file.id), tree.commune.scopeId, tree.commune.provinceId],
    );
    const { recordsFile } = await api.ok<{ recordsFile: { entries: { number: number }[]; entriesCount: number } }>(
      clerk,
      `query One($id: ID!) { recordsFile(id: $id) { entriesCount entries { number } } }`,
      { id: file.id },
    );
    expect(recordsFile.entriesCount).toBe(501);
    expect(recordsFile.entries.map(({ number }) => number)).toEqual([
      entry.number,
      ...Array.from({ length: 499 }, (_, at) => 10001 + at),
    ]);
  });

  it('counts each recipient of an outgoing document once, and each answer', async () => {
    const office = await api.given.organisation({ kind: 'department' as never, parent: tree.province, name: 'Sở gửi' });
    const sender = await api.given.person(Role.Officer, office);
    const receivers = [tree.commune, tree.siblingCommune, tree.district];
    const people = [clerk, ...(await Promise.all(receivers.slice(1).map((at) => api.given.person(Role.Leader, at))))];
    const plan = { type: 'KH', code: '77/KH-SG', issuer: 'Sở gửi', issuedOn: '2024-09-20', subject: 'Kế hoạch' };
    const registering = async (person: TestPerson, at: TestOrganisation, over: Record<string, unknown>) =>
      (
        await api.ok<{ registerDirective: { id: string } }>(person, REGISTER, {
          input: { ...plan, keeperId: at.id, ...over },
        })
      ).registerDirective.id;
    const directiveId = await registering(sender, office, {});
    await api.owner.query(
      `INSERT INTO register_entry (province_id, scope_id, key, organisation_key, book, year, number, directive_key, entered_on)
       VALUES ($4, $3, gen_random_uuid(), $1, 'outgoing', 2024, 1, $2, '2024-10-01')`,
      [office.key, key(directiveId), office.scopeId, office.provinceId],
    );
    const send = async (to: TestOrganisation[]) => {
      const input = { directiveId, senderId: office.id, organisationIds: to.map(({ id }) => id), groups: [] };
      const query = `mutation Send($input: DispatchDirectiveInput!) { dispatchDirective(input: $input) { id } }`;
      return (await api.ok<{ dispatchDirective: { id: string } }>(sender, query, { input })).dispatchDirective.id;
    };
    const take = (at: number, dispatchId: string, status: string) =>
      api.ok(
        people[at]!,
        `mutation Step($input: SetDispatchStatusInput!) { setDispatchStatus(input: $input) { status } }`,
        {
          input: { dispatchId, organisationId: receivers[at]!.id, status, note: 'x' },
        },
      );
    // The sender of the tree reaches its own parent only: the recipients stand below the province.
    await api.owner.query('UPDATE organisation_period SET acts_for_key = $2 WHERE organisation_key = $1', [
      office.key,
      tree.province.key,
    ]);
    const first = await send(receivers);
    await take(0, first, 'REFUSED');
    const second = await send([tree.commune]);
    await take(0, second, 'RECEIVED');
    await take(1, first, 'RECEIVED');
    const recall = `mutation Recall($input: RecallDispatchInput!) { recallDispatch(input: $input) { id } }`;
    await api.ok(sender, recall, { input: { dispatchId: first, reason: 'Sai số' } });
    const answer = { type: 'BC', code: '9/BC-UBND', issuer: 'UBND xã', issuedOn: '2024-10-02', subject: 'Báo cáo' };
    const named = await registering(clerk, tree.commune, { ...answer, code: '9/BC-UBND' });
    const twin = await registering(sender, office, { ...answer, acceptTwin: true });
    await api.owner.query(
      `WITH stub AS (
         INSERT INTO directive (key, keeper_key, type, code, code_key, issuer, issued_on, subject, state, created_at)
         SELECT gen_random_uuid(), $1, type, code, code_key, issuer, issued_on, '', 'stub', now() FROM directive WHERE key = $2
         RETURNING key)
       INSERT INTO directive_link (from_key, to_key, kind, partly)
       SELECT $3::uuid, stub.key, 'answers', false FROM stub UNION ALL SELECT $4::uuid, $2::uuid, 'answers', false`,
      [tree.commune.key, key(directiveId), key(named), key(twin)],
    );
    const place = `organisation=${office.id}&year=2024`;
    const { body } = await download(api, sender, `/registers/outgoing-handling.xlsx?${place}`);
    const line = (await rowsOf(body)).find(([code]) => code === '77/KH-SG');
    // Sent to three; two took it in, though one of them is asked to give it back; nobody's last word is a refusal.
    expect(line?.slice(3, 7)).toEqual(['3', '2', '0', '0']);
    expect(line?.[8]).toBe('9/BC-UBND');
  });

  it('refuses an unknown register, a missing year, and readers outside the reach', async () => {
    const place = `organisation=${tree.commune.id}`;
    const unknown = await download(api, clerk, `/registers/secret.xlsx?${place}&year=2024`);
    expect([unknown.status, unknown.body.toString()]).toEqual([400, expect.stringContaining('BOOK_KIND_UNKNOWN')]);
    expect(await status(clerk, `/registers/incoming.xlsx?${place}`)).toBe(400);
    expect(await status(clerk, '/registers/incoming.xlsx?year=2024')).toBe(400);
    expect(await status(null, `/registers/incoming.xlsx?${place}&year=2024`)).toBe(401);
    expect(await status(stranger, `/registers/incoming.xlsx?${place}&year=2024`)).toBe(404);
    expect(await status(reporter, `/registers/incoming.pdf?${place}&year=2024`)).toBe(404);
    expect(await status(officer, `/registers/incoming.pdf?${place}&year=2024`)).toBe(200);
  });

  describe('a letter that came on paper', () => {
    it('is registered and takes the number that was told, in one step', async () => {
      const number = await toCome();
      const input = letterOf({
        urgency: 'VERY_URGENT',
        pages: 4,
        enteredOn: '2024-10-04',
        handler: 'Lãnh đạo Ủy ban',
        handleBy: '2024-10-20',
        note: 'bản chính',
      });
      expect(await takeLetter(input)).toMatchObject({
        number,
        year: 2024,
        enteredOn: '2024-10-04',
        handler: 'Lãnh đạo Ủy ban',
        handleBy: '2024-10-20',
        note: 'bản chính',
        directive: {
          code: input.code,
          issuer: 'Ủy ban nhân dân tỉnh Lạ',
          issuedOn: '2024-10-01',
          urgency: 'VERY_URGENT',
          pages: 4,
          state: 'REGISTERED',
          keeper: { id: tree.commune.id },
        },
      });
      expect(await toCome()).toBe(number + 1);
      // A letter of last year is late, not of last year's book: the day of arrival says the book.
      expect(await takeLetter(letterOf({ issuedOn: '2023-12-28', enteredOn: '2024-01-02' }))).toMatchObject({
        number: number + 1,
        year: 2024,
      });
    });

    it('is refused with each fault at its field, and takes neither a number nor a place', async () => {
      const before = [await toCome(), await lines()];
      expect(await letterFault({ code: null, issuedOn: null, issuer: ' ', subject: '', type: '' })).toEqual([
        'INVALID_INPUT',
        'type DIRECTIVE_TYPE_UNKNOWN',
        'issuer FIELD_REQUIRED',
        'subject FIELD_REQUIRED',
        'code DIRECTIVE_NUMBER_BLANK',
        'issuedOn DIRECTIVE_DATE_BLANK',
      ]);
      expect(await letterFault({ enteredOn: '2024-09-30' })).toEqual(['INVALID_INPUT', 'enteredOn BOOK_BEFORE_ISSUE']);
      expect(await letterFault({ enteredOn: '2024-10-06' })).toEqual(['INVALID_INPUT', 'enteredOn BOOK_DAY_IN_FUTURE']);
      expect(await letterFault({ pages: 0 })).toContain('INVALID_INPUT');
      expect(await letterFault({ issuerId: tree.school.id })).toEqual([
        'INVALID_INPUT',
        'issuerId DIRECTIVE_ISSUER_DIFFERS',
      ]);
      expect([await toCome(), await lines()]).toEqual(before);
    });

    it('names its twin, and the person decides where it is not the same for certain', async () => {
      const first = letterOf();
      const { directive } = await takeLetter(first);
      const again = await api.run(clerk, LETTER, { input: { ...first, acceptTwin: true } });
      expect(again.errors![0]!.extensions).toMatchObject({ code: 'DIRECTIVE_EXISTS', params: { id: directive.id } });
      // The same number, kind and day; only the body in the symbol is another.
      const like = { ...first, code: first.code.replace('UBND-VX', 'UBND-VP') };
      const doubtful = await api.run(clerk, LETTER, { input: like });
      expect(doubtful.errors![0]!.extensions).toMatchObject({
        code: 'BOOK_LIKE_DOCUMENT',
        params: { id: directive.id, code: first.code },
      });
      expect((await takeLetter({ ...like, acceptTwin: true })).directive.code).toBe(like.code);
    });

    it('bears no number where its sender gave none, and is asked back when it comes again', async () => {
      const none = letterOf({ code: null, hasNoNumber: true, subject: 'Mời họp lớp' });
      const number = await toCome();
      const entered = await takeLetter(none);
      expect(entered).toMatchObject({ number, directive: { code: null } });
      const again = await api.run(clerk, LETTER, { input: { ...none, code: 'Không số', hasNoNumber: null } });
      expect(again.errors![0]!.extensions).toMatchObject({
        code: 'BOOK_LIKE_DOCUMENT',
        params: { id: entered.directive.id, code: null },
      });
      await takeLetter({ ...none, subject: 'Mời họp tổ' });
      await takeLetter({ ...none, acceptTwin: true });
      expect(await toCome()).toBe(number + 3);
      expect(await letterFault({ code: null })).toEqual(['INVALID_INPUT', 'code DIRECTIVE_NUMBER_BLANK']);
      expect(await letterFault({ code: 'không số', issuedOn: null })).toEqual([
        'INVALID_INPUT',
        'issuedOn DIRECTIVE_DATE_BLANK',
      ]);
    });

    it('is numbered without a gap when two clerks enter at once', async () => {
      const number = await toCome();
      const entered = await Promise.all([takeLetter(letterOf()), takeLetter(letterOf()), takeLetter(letterOf())]);
      expect(entered.map((one) => one.number).toSorted((one, other) => one - other)).toEqual([
        number,
        number + 1,
        number + 2,
      ]);
    });

    it('is entered by those who keep the book, and nobody else', async () => {
      const own = { organisationId: tree.commune.id };
      for (const [person, code] of [
        [null, 'UNAUTHENTICATED'],
        [reporter, 'FORBIDDEN'],
        [stranger, 'NOT_FOUND'],
      ] as const) {
        expect(await api.refusal(person, LETTER, { input: letterOf() })).toBe(code);
        expect(await api.refusal(person, TO_COME, own)).toBe(code);
      }
    });
  });

  it('refuses anonymous callers, roles without the right, and books of others', async () => {
    const directiveId = await document();
    const entry = await enter(clerk, tree.commune);
    const file = await openFile(clerk, tree.commune, '03.HTSĐ');
    const at = { organisationId: tree.commune.id };
    const calls: [string, Record<string, unknown>][] = [
      [ENTER, { input: { ...at, directiveId } }],
      [HANDLE, { input: { id: entry.id, version: 1 } }],
      [OPEN, { input: { ...at, year: 2024, code: '09', title: 'x' } }],
      [CLOSE, { id: file.id, version: 1 }],
      [FILE, { id: entry.id, version: 1, recordsFileId: file.id }],
    ];
    for (const [query, variables] of calls) {
      expect(await api.refusal(null, query, variables)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(stranger, query, variables)).toBe('NOT_FOUND');
      expect(await api.refusal(reporter, query, variables)).toBe('FORBIDDEN');
      // The level above reads the book and writes nothing in it.
      expect(await api.refusal(officer, query, variables)).toBe('NOT_FOUND');
    }
    const reads: [string, Record<string, unknown>][] = [
      [LIST, { ...at, book: 'INCOMING', year: 2024 }],
      [FILES, at],
      [ONE_FILE, { id: file.id }],
    ];
    for (const [query, variables] of reads) {
      expect(await api.refusal(null, query, variables)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(stranger, query, variables)).toBe('NOT_FOUND');
      expect(await api.refusal(reporter, query, variables)).toBe('NOT_FOUND');
      expect(await api.refusal(officer, query, variables)).toBeNull();
    }
  });
});

/** The texts of a workbook, row by row. */
async function rowsOf(content: Buffer): Promise<string[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(content as unknown as ArrayBuffer);
  const sheet = book.worksheets[0]!;
  const rows = sheet.getRows(1, sheet.rowCount) ?? [];
  return rows.map((row) => Array.from({ length: row.cellCount }, (_, at) => row.getCell(at + 1).text));
}
