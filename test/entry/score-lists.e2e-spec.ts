import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { factKey, Role, uuidKey } from '@app/kernel';
import type { TestPerson } from '../support/builders';
import { SubjectAssessmentWorld } from '../subject-assessments/subject-assessments-given';

const STATE = `query ($id: ID!) { citizenImport(id: $id) { kind state rows rightRows wrongRows written trouble } }`;
const FAULTS = `query ($id: ID!) { importFaults(importId: $id, first: 100) { edges { node { row faults { column label code message } } } } }`;
const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitSubjectAssessment(id: $id, version: $version) { id } }`;
const MEND = `mutation ($input: MendRowInput!) { mendImportRow(input: $input) { faults { code } } }`;
const WRITE = `mutation ($id: ID!) { writeCitizenImport(id: $id) { state } }`;
const OPEN = `mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }`;
const CLOSE = `mutation ($id: ID!, $version: Int!) { closeAssessmentRound(id: $id, version: $version) { state } }`;
const LIST = `query ($roundId: ID!) { subjectAssessments(roundId: $roundId, first: 100) { edges { node { id version state channel answered points reason consentOn citizen { name } guardian { name } guardianRelation } } } }`;

interface Fault {
  row: number;
  faults: { column: string; label: string; code: string; message: string }[];
}

const HEADINGS = [
  'STT;Họ và tên;Năm sinh;CCCD;Thôn',
  '1. Tìm, tra cứu, đọc và cập nhật kiến thức;CHI SO 2;lap ke hoach x;4;Sử dụng công nghệ thông tin;6;7 (0-10);8;Quan hệ thân thiện;Hợp tác và chia sẻ',
]
  .join(';')
  .replace('lap ke hoach x', 'Sap xep cong viec de tham gia hoat dong cong dong, van hoa, hoc tap');
const ten = (points: string) => Array.from({ length: 10 }, () => points).join(';');

const code = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;

describe('scores of citizens from a file', () => {
  let world: SubjectAssessmentWorld;
  let roundId: string;

  beforeAll(async () => {
    world = await SubjectAssessmentWorld.make();
    roundId = await world.open();
  });
  afterAll(() => world.api.close());

  const send = async (content: string | Buffer, over: Record<string, string> = {}, by: TestPerson = world.officer) => {
    const boundary = `----${randomUUID()}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="diem.csv"\r\n\r\n`;
    const asked = new URLSearchParams({ organisation: world.association.id, round: roundId, line: '1', ...over });
    const response = await world.api.app.inject({
      method: 'POST',
      url: `/score-lists?${asked}`,
      payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        cookie: by.cookie,
        'idempotency-key': randomUUID(),
      },
    });
    return response.json<{ id: string; errors?: { extensions: { code: string } }[] }>();
  };
  const until = async (id: string, wanted: string, by = world.officer): Promise<Record<string, unknown>> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const { citizenImport } = await world.api.ok<{ citizenImport: Record<string, unknown> }>(by, STATE, { id });
      if (citizenImport['state'] === wanted) return citizenImport;
      if (citizenImport['trouble']) return citizenImport;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never ${wanted}`);
  };
  const faults = async (id: string, by = world.officer): Promise<Fault[]> =>
    (await world.api.ok<{ importFaults: { edges: { node: Fault }[] } }>(by, FAULTS, { id })).importFaults.edges.map(
      ({ node }) => node,
    );
  const listed = async (of = roundId) =>
    (
      await world.api.ok<{ subjectAssessments: { edges: { node: Record<string, unknown> }[] } }>(world.officer, LIST, {
        roundId: of,
      })
    ).subjectAssessments.edges.map(({ node }) => node);

  it('are judged row by row, mended and written as drafts; nothing filled is overwritten', async () => {
    const filled = await world.citizen({ name: 'Ngô Thị Đã Có', birthYear: 1975, nationalId: '079300000401' });
    await world.save(roundId, filled);
    await world.citizen({ name: 'Trần Văn Số', birthYear: 1980, nationalId: '079300000402' });
    await world.citizen({ name: 'Lê Thị Thôn', birthYear: 1990 });
    await world.citizen({ name: 'Đỗ Văn Trùng', birthYear: 1991 });
    await world.citizen({ name: 'Đỗ Văn Trùng', birthYear: 1991, isOther: true });
    const { id } = await send(
      [
        'XÃ VÍ DỤ',
        HEADINGS,
        `1;;;079300000402;;${ten('7,5')}`,
        `2;le thi thon;1990;;Thôn Đông;${ten('8').replace('8', '')}`,
        `3;Ngô Thị Đã Có;1975;079300000401;Đông;${ten('8')}`,
        `4;Đỗ Văn Trùng;1991;;Đông;${ten('8')}`,
        `5;Người Không Ghi;1970;;Đông;${ten('8')}`,
        `6;Trần Văn Khác;1980;079300000402;;${ten('8')}`,
        `7;Trần Văn Số;1980;079300000402;;${ten('8')}`,
        `8;Lê Thị Thôn;1990;;Đông;${ten('10,2')}`,
        `9;Hoàng Văn Thiếu;;;Đông;${ten('8')}`,
        ';Người lập biểu;;;',
      ].join('\n'),
    );
    expect(await until(id, 'CHECKED')).toMatchObject({ kind: 'SCORES', rows: 9, rightRows: 2, wrongRows: 7 });
    const waiting = await faults(id);
    expect(waiting.map(({ row, faults: [first] }) => [row, first!.column, first!.code])).toEqual([
      [5, 'name', 'SCORE_ASSESSED'],
      [6, 'name', 'SCORE_CITIZEN_SEVERAL'],
      [7, 'name', 'SCORE_CITIZEN_UNKNOWN'],
      [8, 'name', 'SCORE_NAME_DIFFERS'],
      [9, 'name', 'SCORE_ROW_TWICE'],
      [10, 'target.1', 'SCORE_UNREADABLE_POINTS'],
      [11, 'birth', 'SCORE_CITIZEN_UNSAID'],
    ]);
    expect(waiting[5]!.faults).toHaveLength(10);
    expect(waiting[5]!.faults[0]).toMatchObject({
      label: '1. Tìm, tra cứu, đọc và cập nhật kiến thức (0–10)',
      message: 'Ghi điểm bằng số, từ 0 đến 10, bước 0.5; ví dụ 7,5.',
    });
    expect(await listed()).toHaveLength(1);
    const file = await world.api.app.inject({
      url: `/citizen-imports/${id}/failed.csv`,
      headers: { cookie: world.officer.cookie },
    });
    expect(file.body).toContain('4. Động viên người thân');
    const cells = [{ column: 'name', text: 'Trần Văn Số' }];
    expect(await world.api.ok(world.officer, MEND, { input: { importId: id, row: 8, cells } })).toEqual({
      mendImportRow: { faults: [] },
    });
    await world.api.ok(world.officer, WRITE, { id });
    expect(await until(id, 'WRITTEN')).toMatchObject({ written: 2, wrongRows: 7 });
    expect(await listed()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ state: 'DRAFT', channel: 'FILE', answered: 10, citizen: { name: 'Trần Văn Số' } }),
        expect.objectContaining({ state: 'DRAFT', channel: 'FILE', answered: 9, citizen: { name: 'Lê Thị Thôn' } }),
      ]),
    );
    // What the office sends of a file is on behalf: the file asked nobody.
    const [draft] = (await listed()).filter(({ answered, channel }) => answered === 10 && channel === 'FILE');
    const refused = await world.api.run(world.officer, SUBMIT, { id: draft!['id'], version: draft!['version'] });
    expect(JSON.stringify(refused)).toContain('ON_BEHALF_CONSENT_REQUIRED');
    expect((await faults(id)).map(({ row, faults: [first] }) => [row, first!.code])).toContainEqual([
      8,
      'SCORE_ROW_TWICE',
    ]);
  });

  it('record whom nobody knew where that is asked for, and send what is whole', async () => {
    const people = Array.from({ length: 3000 }, (_, at) => {
      const name = `Người Mới ${'abcdefghij'[at % 10]}`;
      return `${at};${name};${1950 + (at % 50)};${String(80_300_000_000 + at).padStart(12, '0')};Đông;${ten(at === 7 ? '' : '9')}`;
    });
    const child = `y;Em Bé Nhỏ;2015;080399999999;Đông;${ten('9')}`;
    const { id } = await send([HEADINGS, ...people, `x;Lạc Thôn;1960;;Tây;${ten('8')}`, child].join('\n'), {
      records: '1',
      sends: '1',
    });
    expect(await until(id, 'CHECKED')).toMatchObject({ rows: 3001, rightRows: 2999, wrongRows: 2 });
    expect((await faults(id)).map(({ faults: [first] }) => first!.code)).toEqual([
      'IMPORT_COMMUNITY_UNKNOWN',
      'SCORE_OF_MINOR',
    ]);
    await world.api.ok(world.officer, WRITE, { id });
    expect(await until(id, 'WRITTEN')).toMatchObject({ written: 2999, wrongRows: 2 });
    const [counted] = await world.api.owner.query<object[]>(
      `SELECT count(*)::int AS citizens, count(a.subject_key)::int AS sent,
              (SELECT count(*)::int FROM audit_event AS e WHERE e.action = 'subjectAssessment.submitted') AS told FROM citizen AS c
       LEFT JOIN subject_assessment AS a ON a.subject_key = c.key AND a.state = 'submitted' AND a.channel = 'file' AND a.answered = 10
       WHERE c.import_key = $1`,
      [uuidKey('CitizenImport', id)],
    );
    expect(counted).toEqual({ citizens: 2999, sent: 2999, told: 2999 });
    const again = await send([HEADINGS, people[0]].join('\n'), { records: '1', sends: '1' });
    await until(again.id, 'CHECKED');
    expect((await faults(again.id))[0]!.faults[0]!.code).toBe('SCORE_ASSESSED');
  });

  it('of minors wait, as drafts too, until a guardian is named', async () => {
    const round = await world.open();
    await world.citizen({ name: 'Em Bé Đã Ghi', birthYear: 2014, nationalId: '079300000477' });
    const { id } = await send(
      [HEADINGS, `1;;;079300000477;;${ten('8')}`, `2;Em Bé Đã Ghi;2014;;Đông;${ten('8')}`].join('\n'),
      { round },
    );
    expect(await until(id, 'CHECKED')).toMatchObject({ rows: 2, rightRows: 0, wrongRows: 2 });
    const [first] = await faults(id);
    expect(first!.faults).toEqual([
      expect.objectContaining({
        column: 'guardian',
        label: 'Người giám hộ',
        code: 'SCORE_OF_MINOR',
        message: expect.stringContaining('người giám hộ'),
      }),
      expect.objectContaining({ column: 'guardianBirth', code: 'SCORE_GUARDIAN_UNSAID' }),
    ]);
    await world.citizen({ name: 'Mẹ Của Bé', birthYear: 1988 });
    const cells = [
      { column: 'guardian', text: 'mẹ của bé' },
      { column: 'guardianBirth', text: '1988' },
    ];
    await world.api.ok(world.officer, MEND, { input: { importId: id, row: 2, cells } });
    await world.api.ok(world.officer, WRITE, { id });
    expect(await until(id, 'WRITTEN')).toMatchObject({ written: 1, wrongRows: 1 });
    expect(await listed(round)).toContainEqual(
      expect.objectContaining({
        state: 'DRAFT',
        reason: 'MINOR',
        consentOn: null,
        citizen: { name: 'Em Bé Đã Ghi' },
        guardian: { name: 'Mẹ Của Bé' },
      }),
    );
  });

  it('of minors are taken with whoever agreed, as one by one, and told at the cell where nobody can be meant', async () => {
    const round = await world.open();
    const asked = `${HEADINGS};Họ tên cha mẹ (người giám hộ);Năm sinh người giám hộ;CCCD người giám hộ;Ngày đồng ý;Quan hệ với người giám hộ`;
    await world.citizen({ name: 'Mẹ Giám Hộ', birthYear: 1985, nationalId: '079300000480' });
    for (const isOther of [false, true]) await world.citizen({ name: 'Trùng Giám Hộ', birthYear: 1986, isOther });
    const children = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười Một', 'Mười Hai'];
    for (const child of children) await world.citizen({ name: `Em ${child}`, birthYear: 2014 });
    const agreed = [
      'Mẹ Giám Hộ;1985;;05/01/2027;mẹ',
      ';;079300000480;05/01/2027;mẹ',
      'Mẹ Giám Hộ;;;05/01/2027;',
      'Người Không Ghi;1980;;05/01/2027;mẹ',
      'Trùng Giám Hộ;1986;;05/01/2027;mẹ',
      'Em Bảy;2014;;05/01/2027;mẹ',
      'Em Bảy;2014;;05/01/2027;mẹ',
      'Mẹ Giám Hộ;1985;;;mẹ',
      'Mẹ Giám Hộ;1985;;01/02/2027;mẹ',
      'Mẹ Giám Hộ;1985;;05/01/2027;',
      'Mẹ Giám Hộ;1985;;05/01/2027;hàng xóm',
    ];
    const { id } = await send(
      [
        asked,
        ...agreed.map((said, at) => `${at};Em ${children[at]!};2014;;Đông;${ten('8')};${said}`),
        `x;Em Mười;2014;;Đông;${ten('8')};Cha Trong Tệp;1979;;05/01/2027;cha`,
        `y;Cha Trong Tệp;1979;080388888888;Đông;${ten('8')}`,
      ].join('\n'),
      { round, records: '1', sends: '1' },
    );
    expect(await until(id, 'CHECKED')).toMatchObject({ rows: 13, rightRows: 3, wrongRows: 10 });
    expect((await faults(id)).map(({ row, faults: [first] }) => [row, first!.column, first!.code])).toEqual([
      [4, 'guardianBirth', 'SCORE_GUARDIAN_UNSAID'],
      [5, 'guardian', 'SCORE_GUARDIAN_UNKNOWN'],
      [6, 'guardian', 'SCORE_GUARDIAN_SEVERAL'],
      [7, 'guardian', 'GUARDIAN_UNFIT'],
      [8, 'guardian', 'GUARDIAN_UNFIT'],
      [9, 'consentOn', 'ON_BEHALF_CONSENT_REQUIRED'],
      [10, 'consentOn', 'ON_BEHALF_CONSENT_AHEAD'],
      [11, 'guardianRelation', 'GUARDIAN_RELATION_REQUIRED'],
      [12, 'guardianRelation', 'SCORE_RELATION_UNREADABLE'],
      [13, 'guardian', 'SCORE_GUARDIAN_UNKNOWN'],
    ]);
    await world.api.ok(world.officer, WRITE, { id });
    // Whoever agrees for the tenth is recorded from this very file, and the row is judged after that.
    expect(await until(id, 'WRITTEN')).toMatchObject({ written: 4, wrongRows: 9 });
    const said = { state: 'SUBMITTED', channel: 'FILE', reason: 'MINOR', consentOn: '2027-01-05' };
    const of = (citizen: string, guardian: string, guardianRelation = 'MOTHER') => ({
      ...said,
      citizen: { name: citizen },
      guardian: { name: guardian },
      guardianRelation,
    });
    expect((await listed(round)).filter(({ guardian, state }) => guardian && state === 'SUBMITTED')).toEqual(
      expect.arrayContaining([
        expect.objectContaining(of('Em Một', 'Mẹ Giám Hộ')),
        expect.objectContaining(of('Em Hai', 'Mẹ Giám Hộ')),
        expect.objectContaining(of('Em Mười', 'Cha Trong Tệp', 'FATHER')),
      ]),
    );
    // What the trail, the feed and the rows that wait say holds no name of a guardian in clear.
    const waiting = await world.api.owner.query<{ faults: object; box: Buffer }[]>(
      'SELECT faults, box FROM citizen_import_row WHERE import_key = $1',
      [uuidKey('CitizenImport', id)],
    );
    expect(waiting).toHaveLength(9);
    for (const { faults: told, box } of waiting)
      expect([JSON.stringify(told).includes('Giám Hộ'), box.includes('Giám Hộ')]).toEqual([false, false]);
    const told = await world.api.owner.query<object[]>(
      `SELECT 1 FROM audit_event AS e WHERE to_jsonb(e)::text LIKE '%Giám Hộ%'
       UNION ALL SELECT 1 FROM outbox_event AS o WHERE to_jsonb(o)::text LIKE '%Giám Hộ%'`,
    );
    expect(told).toEqual([]);
    // A school keeps its own alone, and learns nothing of whom the commune keeps.
    const { school, government } = world.tree;
    const above = await world.api.given.person(Role.Officer, government);
    const { openAssessmentRound: asking } = await world.api.ok<{ openAssessmentRound: { id: string } }>(above, OPEN, {
      input: world.round({ organisationId: government.id }),
    });
    const officer = await world.api.given.person(Role.Officer, school);
    const row = `1;Em Của Trường;2014;;Đông;${ten('8')};;;079300000480;05/01/2027`;
    const sent = await send(
      [asked, row].join('\n'),
      { round: asking.id, organisation: school.id, records: '1' },
      officer,
    );
    await until(sent.id, 'CHECKED', officer);
    expect((await faults(sent.id, officer)).map(({ faults: [first] }) => first!.code)).toEqual([
      'SCORE_GUARDIAN_UNKNOWN',
    ]);
  });

  it('of whoever is of age are taken whatever stands in the columns of guardians, and nothing of that is kept', async () => {
    const round = await world.open();
    await world.citizen({ name: 'Phụ Huynh Lớp', birthYear: 1980 });
    for (const name of ['Học Sinh Trước', 'Học Sinh Sau']) await world.citizen({ name, birthYear: 2008 });
    const { id } = await send(
      [
        `${HEADINGS};Phụ huynh;Năm sinh phụ huynh;Ngày đồng ý`,
        `1;Học Sinh Trước;2008;;Đông;${ten('8')};Phụ Huynh Lớp;1980;05/01/2027`,
        `2;Học Sinh Sau;2008;;Đông;${ten('8')};Bà Không Ghi;;hôm qua`,
      ].join('\n'),
      { round },
    );
    expect(await until(id, 'CHECKED')).toMatchObject({ rows: 2, rightRows: 2, wrongRows: 0 });
    await world.api.ok(world.officer, WRITE, { id });
    expect(await until(id, 'WRITTEN')).toMatchObject({ written: 2 });
    expect((await listed(round)).map(({ reason, consentOn, guardian }) => [reason, consentOn, guardian])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  it('record nobody once more who is there without a number', async () => {
    await world.citizen({ name: 'Vũ Thị Chưa Số', birthYear: 1966 });
    const lines = [
      `1;Vũ Thị Chưa Số;1966;079300000499;Đông;${ten('8')}`,
      `2;Vũ Thị Chưa Số;1967;079300000498;Đông;${ten('8')}`,
    ];
    const { id } = await send([HEADINGS, ...lines].join('\n'), { records: '1' });
    expect(await until(id, 'CHECKED')).toMatchObject({ rightRows: 1, wrongRows: 1 });
    expect((await faults(id))[0]).toMatchObject({
      row: 2,
      faults: [{ column: 'nationalId', code: 'SCORE_NUMBER_UNRECORDED' }],
    });
  });

  it('wait, to be looked at and mended, where their round is closed; whoever mended a row has entered it', async () => {
    await world.citizen({ name: 'Cao Thị Chờ', birthYear: 1955 });
    await world.citizen({ name: 'Cao Thị Sửa', birthYear: 1956 });
    const closing = await world.open();
    const mender = await world.api.given.person(Role.AssociationOfficer, world.association);
    const lines = [`1;Cao Thị Sửa;1956;;Đông;${ten('88')}`, `2;Cao Thị Chờ;1955;;Đông;${ten('8')}`];
    const [open, shut] = [
      await send([HEADINGS, lines[0]].join('\n')),
      await send([HEADINGS, ...lines].join('\n'), { round: closing }),
    ];
    for (const { id } of [open, shut]) await until(id, 'CHECKED');
    await world.api.ok(world.opener, CLOSE, { id: closing, version: 1 });
    expect(await faults(shut.id)).toHaveLength(1);
    const cells = Array.from({ length: 10 }, (_, at) => ({ column: `target.${at + 1}`, text: '8' }));
    for (const { id } of [open, shut]) await world.api.ok(mender, MEND, { input: { importId: id, row: 2, cells } });
    expect(await world.api.refusal(world.officer, WRITE, { id: shut.id })).toBe('ASSESSMENT_ROUND_CLOSED');
    expect(await until(shut.id, 'CHECKED')).toMatchObject({ rightRows: 2, trouble: null });
    await world.api.owner.query(`UPDATE citizen_import SET state = 'writing' WHERE key = $1`, [
      uuidKey('CitizenImport', shut.id),
    ]);
    await world.api.ok(world.officer, STATE, { id: shut.id });
    expect(await until(shut.id, 'CHECKED')).toMatchObject({
      rightRows: 2,
      written: 0,
      trouble: 'ASSESSMENT_ROUND_CLOSED',
    });
    await world.api.ok(world.officer, WRITE, { id: open.id });
    await until(open.id, 'WRITTEN');
    const entered = await world.api.owner.query<object[]>(
      'SELECT count(*)::int AS by FROM subject_assessment AS a WHERE a.entered_by = $1',
      [mender.key],
    );
    expect(entered).toEqual([{ by: 1 }]);
    // Neither who sent the file nor who mended the row reviews what it says.
    const [mended] = await world.api.owner.query<{ hands: string[] }[]>(
      'SELECT hands FROM subject_assessment WHERE entered_by = $1',
      [mender.key],
    );
    expect(mended!.hands.toSorted()).toEqual([mender.key, world.officer.key].toSorted());
  });

  it('have a template that is read as it is handed out', async () => {
    const response = await world.api.app.inject({
      url: `/score-lists/template.xlsx?round=${roundId}&line=1`,
      headers: { cookie: world.officer.cookie },
    });
    expect(response.statusCode).toBe(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(response.rawPayload as never);
    const headings = (book.worksheets[0]!.getRow(1).values as string[]).slice(1);
    expect(headings).toHaveLength(20);
    await world.citizen({ name: 'Mẫu Thị Biểu', birthYear: 1981 });
    const line = ['Mẫu Thị Biểu', '1981', '', 'Đông', '', '', '', '', '', '', ...Array.from({ length: 10 }, () => '9')];
    const { id } = await send([headings.join(';'), line.join(';')].join('\n'), { sends: '1' });
    expect(await until(id, 'CHECKED')).toMatchObject({ rightRows: 1, wrongRows: 0 });
  });

  it('are refused where the round asks nobody, lacks targets, is closed, or the caller keeps no list', async () => {
    const list = [HEADINGS, `1;A;1980;;Đông;${ten('8')}`].join('\n');
    const stranger = await world.api.given.person(Role.Officer, world.tree.siblingCommune);
    expect(code(await send(list, {}, stranger))).toBe('NOT_FOUND');
    expect(code(await send(list, { line: '2' }))).toBe('NOT_FOUND');
    expect(code(await send(list, { line: 'x' }))).toBe('NOT_FOUND');
    const { id } = await send('Họ và tên;Năm sinh;1;2\nA;1980;8;8', { sends: '1' });
    expect(await until(id, 'UNREADABLE')).toMatchObject({ trouble: 'SCORES_TARGETS_MISSING' });
    expect(await world.api.refusal(null, STATE, { id })).toBe('UNAUTHENTICATED');
    const url = `/score-lists/template.xlsx?round=${roundId}&line=1`;
    const asked = await world.api.app.inject({ url, headers: { cookie: stranger.cookie } });
    expect([200, 404]).toContain(asked.statusCode);
    expect((await world.api.app.inject({ url })).statusCode).toBe(401);
    // What stands twice in an address is named, and whoever reads it does not break.
    const headers = { cookie: world.officer.cookie };
    for (const name of ['round', 'line']) {
      const twice = await world.api.app.inject({ url: `${url}&${name}=1`, headers });
      expect(JSON.stringify(twice.json())).toContain(`"path":"${name}"`);
      expect(twice.statusCode).toBe(400);
    }
  });

  it('name guardians and citizens of what went into the area, as one by one', async () => {
    const round = await world.open();
    const mother = await world.citizen({ name: 'Mẹ Xã Cũ', birthYear: 1984, nationalId: '079300000520' });
    const old = await world.citizen({ name: 'Ông Xã Cũ', birthYear: 1950, nationalId: '079300000521' });
    await world.citizen({ name: 'Em Xã Mới', birthYear: 2015 });
    const other = await world.citizen({ name: 'Em Xã Mới Khác', birthYear: 2015 });
    const before = await world.commune('Xã Cũ');
    await world.goesInto(before, world.association, 'whole');
    // Recorded while their office worked in the commune that is no more.
    await world.api.owner.query('UPDATE citizen SET scope_id = $1 WHERE key = ANY($2::uuid[])', [
      before.scopeId,
      [mother, old].map((id) => factKey('Citizen', id).key),
    ]);
    const oneByOne = { guardianId: mother, reason: 'MINOR' };
    expect(await world.save(round, other, oneByOne)).toMatchObject({ state: 'DRAFT' });
    const asked = `${HEADINGS};CCCD người giám hộ;Quan hệ người giám hộ;Ngày đồng ý`;
    const rows = [
      `1;Em Xã Mới;2015;;Đông;${ten('8')};079300000520;Mẹ;05/01/2027`,
      `2;Ông Xã Cũ;1950;079300000521;;${ten('8')};;;`,
    ];
    const { id } = await send([asked, ...rows].join('\n'), { round, sends: '1' });
    expect(await until(id, 'CHECKED')).toMatchObject({ rows: 2, rightRows: 2 });
    await world.api.ok(world.officer, WRITE, { id });
    expect(await until(id, 'WRITTEN')).toMatchObject({ written: 2 });
  });

  it('name whom an office kept that has ended, once somebody goes on with its work, as one by one', async () => {
    const round = await world.open();
    const { owner } = world.api;
    const kept = await world.citizen({ name: 'Người Cơ Quan Cũ', birthYear: 1961, nationalId: '079300000530' });
    const alone = await world.citizen({ name: 'Người Thứ Hai Cũ', birthYear: 1962 });
    const before = await world.commune('Xã Đã Hết');
    await world.goesInto(before, world.association, 'whole');
    await owner.query(
      'UPDATE citizen SET scope_id = $1, organisation_key = $2, path = $3 WHERE key = ANY($4::uuid[])',
      [before.scopeId, before.key, before.path, [kept, alone].map((id) => factKey('Citizen', id).key)],
    );
    await owner.query(`UPDATE organisation_period SET valid_to = '2027-01-09' WHERE organisation_key = $1`, [
      before.key,
    ]);
    const list = [HEADINGS, `1;Người Cơ Quan Cũ;1961;079300000530;;${ten('8')}`].join('\n');
    const sendIt = async () => {
      const { id } = await send(list, { round, sends: '1' });
      return { id, standing: await until(id, 'CHECKED') };
    };
    const orphaned = await sendIt();
    expect((await faults(orphaned.id)).map(({ faults: [first] }) => first!.code)).toEqual(['SCORE_KEEPER_ENDED']);
    const { canEnter } = await world.toAssess(round, alone);
    expect(canEnter).toBe(false);

    await owner.query(
      `INSERT INTO organisation_succession (predecessor_key, successor_key, last_day, legal_basis) VALUES ($1, $2, '2027-01-09', 'QĐ 1')`,
      [before.key, world.association.key],
    );
    const found = await sendIt();
    expect(found.standing).toMatchObject({ rows: 1, rightRows: 1, wrongRows: 0 });
    await world.api.ok(world.officer, WRITE, { id: found.id });
    expect(await until(found.id, 'WRITTEN')).toMatchObject({ written: 1 });
    expect(await listed(round)).toContainEqual(
      expect.objectContaining({ state: 'SUBMITTED', citizen: { name: 'Người Cơ Quan Cũ' } }),
    );
    expect(await world.save(round, alone)).toMatchObject({ state: 'DRAFT', canEnter: true });
    // Somebody whom it kept without a number is not recorded once more.
    const again = await send([HEADINGS, `1;Người Thứ Hai Cũ;1962;079300000531;Đông;${ten('8')}`].join('\n'), {
      round: await world.open(),
      records: '1',
    });
    await until(again.id, 'CHECKED');
    expect((await faults(again.id)).map(({ faults: [first] }) => first!.code)).toEqual(['SCORE_NUMBER_UNRECORDED']);
  });
});
