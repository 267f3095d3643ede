import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { DOCUMENTS_CONFIG, type DocumentsConfig } from '@app/documents';
import { Role, uuidKey } from '@app/kernel';
import { CitizenImportRun, ImportSweep } from '@app/subjects';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { startWorker } from '../support/worker';
import { SweepImports1795411000000 } from '../../migrations/1795411000000-SweepImports';

const STATE = `query ($id: ID!) { citizenImport(id: $id) { state rows rightRows wrongRows written trouble } }`;
const FAULTS = `query ($id: ID!) { importFaults(importId: $id, first: 100) {
  edges { node { row cells { column text } faults { column code message citizenId } } } totalCount } }`;
const MEND = `mutation ($input: MendRowInput!) { mendImportRow(input: $input) { row faults { code } } }`;
const WRITE = `mutation ($id: ID!) { writeCitizenImport(id: $id) { state } }`;
const CANCEL = `mutation ($id: ID!) { cancelCitizenImport(id: $id) { state } }`;
const FIND = `query ($name: String) { citizens(name: $name) { edges { node { name birthYear gender maskedNumber
  memberships { community { name } family { code head { name } memberCount clan { name } } } } } } }`;

interface State {
  state: string;
  rows: number;
  rightRows: number;
  wrongRows: number;
  written: number;
  trouble: string | null;
}
interface Fault {
  row: number;
  cells: { column: string; text: string }[];
  faults: { column: string; code: string; message: string }[];
}

const listOf = (some: readonly string[]) => ['Họ và tên;Năm sinh;Địa chỉ;Thôn', ...some].join('\n');

/** A row of the list. */
const row = (year: string, number: string): string => `1;Đinh Thị Chưa Số;${year};;${number};;Đông;;`;

describe('a list of citizens from a file', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.commune);
    for (const [kind, name] of [
      ['THON', 'Đông'],
      ['TO_DAN_PHO', '5'],
    ])
      await api.ok(officer, 'mutation ($input: RecordCommunityInput!) { recordCommunity(input: $input) { id } }', {
        input: { organisationId: tree.commune.id, kind, name },
      });
  });
  afterAll(() => api.close());

  const send = async (by: TestPerson, content: Buffer | string, name = 'ds.csv') => {
    const boundary = `----${randomUUID()}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const response = await api.app.inject({
      method: 'POST',
      url: `/citizen-imports?organisation=${tree.commune.id}`,
      payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        cookie: by.cookie,
        'idempotency-key': randomUUID(),
      },
    });
    return response.json<{ id: string; errors?: { extensions: { code: string } }[] }>();
  };
  const state = async (id: string): Promise<State> =>
    (await api.ok<{ citizenImport: State }>(officer, STATE, { id })).citizenImport;
  const until = async (id: string, wanted: string): Promise<State> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = await state(id);
      if (found.state === wanted) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never ${wanted}: ${JSON.stringify(await state(id))}`);
  };
  const faults = async (id: string): Promise<Fault[]> =>
    (await api.ok<{ importFaults: { edges: { node: Fault }[] } }>(officer, FAULTS, { id })).importFaults.edges.map(
      ({ node }) => node,
    );

  const LIST = [
    'UBND XÃ VÍ DỤ;;;;;;;;',
    'STT;Ho va ten;Ngày sinh;Giới tính;Số CCCD/Số định danh;Địa chỉ;Thôn/Tổ dân phố;Hộ;Dòng họ',
    '1;Nguyễn Văn Ví Dụ;15/03/1980;Nam;079300000201;Số 1;Thôn Đông;Nguyễn Văn Ví Dụ;Nguyễn Ví Dụ',
    '2;Trần Thị Ví Dụ;1984;Nữ;079300000202;Số 1;thon dong;Nguyễn Văn Ví Dụ;',
    '3;Lê Văn Số 3;1990;Nam;;Số 2;Tổ dân phố 5;H-07;',
    '4;Phạm Thị Ngày;31/02/1990;Nữ;;Số 2;TDP 5;H-07;',
    '5;Hoàng Văn Trùng;1970;Nam;079300000201;Số 3;Đông;;',
    '6;Vũ Thị Thôn;1971;Nữ;79300000203;Số 4;Thôn Tây;;',
    '7;Đỗ Văn Đúng;1972;Nam;;Số 5;Đông;H-09;',
    '8;Đỗ Văn Đúng;1972;Nam;;Số 5;Đông;H-09;',
    '9;;1972;;;;;;',
    ';Người lập biểu;;;;;;;',
  ].join('\n');

  it('is judged row by row, mended, and written once', async () => {
    const { id } = await send(officer, LIST);
    expect(await until(id, 'CHECKED')).toMatchObject({ rows: 8, rightRows: 3, wrongRows: 5, written: 0 });
    const waiting = await faults(id);
    expect(waiting.map(({ row, faults: of }) => [row, of.map(({ code }) => code)])).toEqual([
      [5, ['IMPORT_NAME_ODD']],
      [6, ['IMPORT_BIRTH_UNREADABLE']],
      [7, ['IMPORT_NUMBER_TWICE']],
      [8, ['IMPORT_NUMBER_SHORT']],
      [10, ['IMPORT_ROW_TWICE']],
    ]);
    expect(waiting[2]!.faults[0]!.message).toContain('dòng 3');
    const file = await api.app.inject({
      url: `/citizen-imports/${id}/failed.csv`,
      headers: { cookie: officer.cookie },
    });
    expect(file.body.split('\r\n')).toHaveLength(7);
    expect(file.body).toContain('"Phạm Thị Ngày";"31/02/1990"');
    expect(file.body).toContain('Ngày sinh: Không đọc được ngày sinh');

    const mend = (row: number, cells: object[]) => api.ok(officer, MEND, { input: { importId: id, row, cells } });
    expect(await mend(6, [{ column: 'birth', text: '28/02/1990' }])).toEqual({ mendImportRow: { row: 6, faults: [] } });
    expect(await state(id)).toMatchObject({ rightRows: 4, wrongRows: 4 });
    // The number is right now; that there is no such hamlet is told when it is written.
    await mend(8, [{ column: 'nationalId', text: '079300000203' }]);
    await api.ok(officer, WRITE, { id });
    expect(await until(id, 'WRITTEN')).toMatchObject({ written: 4, wrongRows: 4 });
    expect((await faults(id)).map(({ row, faults: [first] }) => [row, first!.code])).toContainEqual([
      8,
      'IMPORT_COMMUNITY_UNKNOWN',
    ]);
    expect(await api.ok(officer, FIND, { name: 'tran thi vi du' })).toMatchObject({
      citizens: {
        edges: [
          {
            node: {
              birthYear: 1984,
              gender: 'FEMALE',
              maskedNumber: '•••202',
              memberships: [
                {
                  community: { name: 'Đông' },
                  family: {
                    code: null,
                    memberCount: 2,
                    head: { name: 'Nguyễn Văn Ví Dụ' },
                    clan: { name: 'Nguyễn Ví Dụ' },
                  },
                },
              ],
            },
          },
        ],
      },
    });
    await mend(8, [{ column: 'community', text: 'Đông' }]);
    await api.ok(officer, WRITE, { id });
    expect(await until(id, 'WRITTEN')).toMatchObject({ written: 5, wrongRows: 3 });
    const again = await send(officer, LIST);
    expect(await until(again.id, 'CHECKED')).toMatchObject({ rightRows: 0, wrongRows: 8 });
    expect((await faults(again.id))[0]!.faults[0]).toMatchObject({ code: 'IMPORT_NUMBER_RECORDED' });
    expect(await api.ok(officer, CANCEL, { id: again.id })).toEqual({ cancelCitizenImport: { state: 'CANCELLED' } });
    expect(await faults(again.id)).toEqual([]);
  });

  it('tells of a row whose name was forgotten, and of one that stands twice in a household where no address is given', async () => {
    const [, headings] = LIST.split('\n');
    const rows = [
      '1;Ngô Thị Nhà;1973;Nữ;;;Đông;H-21;',
      '2;;1974;Nữ;;;Đông;H-21;',
      '3;ngo thi nha;1973;Nữ;;;thon dong;h-21;',
    ];
    const others = [
      '4;Ngô Thị Nhà;1973;Nữ;;;Đông;H-22;',
      '5;Ngô Thị Nhà;1973;Nữ;;;Đông;;',
      '6;Ngô Thị Nhà;1973;Nữ;;;Đông;;',
    ];
    const { id } = await send(officer, [headings, ...rows, ...others, ';;6;;;;;;'].join('\n'));
    expect(await until(id, 'CHECKED')).toMatchObject({ rows: 6, rightRows: 4, wrongRows: 2 });
    expect((await faults(id)).map(({ row, faults: of }) => [row, of.map(({ code }) => code)])).toEqual([
      [3, ['IMPORT_NAME_MISSING']],
      [4, ['IMPORT_ROW_TWICE']],
    ]);
  });

  it('of somebody with a number who stands there without one waits, and says who that is', async () => {
    const headings = LIST.split('\n')[1]!;
    const list = (...rows: string[]) => [headings, ...rows].join('\n');
    const first = await send(officer, list(row('1961', '')));
    expect(await until(first.id, 'CHECKED')).toMatchObject({ rightRows: 1 });
    await api.ok(officer, WRITE, { id: first.id });
    await until(first.id, 'WRITTEN');
    const second = await send(officer, list(row('1961', '079300000777'), row('1962', '079300000778')));
    expect(await until(second.id, 'CHECKED')).toMatchObject({ rows: 2, rightRows: 1, wrongRows: 1 });
    expect((await faults(second.id))[0]!.faults).toMatchObject([
      { code: 'IMPORT_NUMBER_UNRECORDED', citizenId: expect.any(String) },
    ]);
    await api.ok(officer, CANCEL, { id: second.id });
  });

  it('lies sealed, tells the trail nobody’s name, and is gone once written', async () => {
    const secret = 'Bí Mật Ví Dụ';
    const { id } = await send(officer, `Họ và tên;Năm sinh;Thôn\n${secret};1966;Đông\n${secret} Hai;;Đông\n`);
    await until(id, 'CHECKED');
    const files = async () => {
      const names = await readdir(api.app.get<DocumentsConfig>(DOCUMENTS_CONFIG).directory, {
        recursive: true,
        withFileTypes: true,
      });
      return Promise.all(
        names.filter((name) => name.isFile()).map((name) => readFile(join(name.parentPath, name.name))),
      );
    };
    expect((await files()).length).toBeGreaterThan(0);
    for (const content of await files()) expect(content.includes(Buffer.from(secret))).toBe(false);
    const [rows] = await api.owner.query<{ text: string }[]>(
      `SELECT string_agg(r::text, '') || (SELECT string_agg(e::text, '') FROM audit_event AS e) AS text FROM citizen_import_row AS r`,
    );
    expect(rows!.text).not.toContain(secret);
    const before = (await files()).length;
    await api.ok(officer, WRITE, { id });
    await until(id, 'WRITTEN');
    expect((await files()).length).toBe(before - 1);
    await api.ok(officer, MEND, { input: { importId: id, row: 3, cells: [{ column: 'birth', text: '1967' }] } });
    await api.ok(officer, WRITE, { id });
    expect(await until(id, 'WRITTEN')).toMatchObject({ written: 2, wrongRows: 0 });
    expect(await api.refusal(officer, WRITE, { id })).toBe('IMPORT_NOTHING_RIGHT');
  });

  it('is taken away by the worker where nobody goes on with it, with its file, its rows and its key', async () => {
    const { id } = await send(officer, 'Họ và tên;Năm sinh;Thôn\nNgười Bỏ Quên;1966;Đông\nNgười Bỏ Quên Hai;;Đông\n');
    await until(id, 'CHECKED');
    const key = uuidKey('CitizenImport', id);
    const worker = await startWorker(api);
    try {
      const sweep = worker.get(ImportSweep, { strict: false });
      expect(await sweep.sweep()).toBe(0);
      await api.owner.query(`UPDATE citizen_import SET waits_since = waits_since - interval '15 days' WHERE key = $1`, [
        key,
      ]);
      expect(await sweep.sweep()).toBe(1);
      expect(await sweep.sweep()).toBe(0);
    } finally {
      await worker.close();
    }
    expect(await state(id)).toMatchObject({ state: 'CANCELLED', wrongRows: 0, written: 0 });
    const [left] = await api.owner.query<object[]>(
      `SELECT i.sha256, i.wrapped_key, (SELECT count(*)::int FROM citizen_import_row AS r WHERE r.import_key = i.key) AS rows
       FROM citizen_import AS i WHERE i.key = $1`,
      [key],
    );
    expect(left).toEqual({ sha256: null, wrapped_key: null, rows: 0 });
  });

  it('goes on where it stopped, and writes nobody twice', async () => {
    const people = Array.from(
      { length: 4500 },
      (_, at) => `Người Ví Dụ ${'abcdefghij'[at % 10]};19${60 + (at % 30)};Số ${at};Đông`,
    );
    const { id } = await send(officer, ['Họ và tên;Năm sinh;Địa chỉ;Thôn', ...people].join('\n'));
    expect(await until(id, 'CHECKED')).toMatchObject({ rightRows: 4500, wrongRows: 0 });
    const key = uuidKey('CitizenImport', id);
    const ending = new AbortController();
    await api.owner.query(`UPDATE citizen_import SET state = 'writing' WHERE key = $1`, [key]);
    const run = api.app.get(CitizenImportRun, { strict: false });
    const turn = run.run(key, ending.signal);
    const written = async () =>
      (
        await api.owner.query<{ count: number }[]>('SELECT count(*)::int AS count FROM citizen WHERE import_key = $1', [
          key,
        ])
      )[0]!.count;
    for (let tries = 0; tries < 500 && (await written()) === 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    ending.abort();
    await turn;
    const [stopped] = await api.owner.query<{ written: number; state: string }[]>(
      'SELECT written, state FROM citizen_import WHERE key = $1',
      [key],
    );
    expect(stopped).toEqual({ written: await written(), state: 'writing' });
    expect(stopped!.written % 2000).toBe(0);
    expect(stopped!.written).toBeLessThan(4500);
    expect(await until(id, 'WRITTEN')).toMatchObject({ written: 4500 });
    expect(await written()).toBe(4500);
  });

  it('goes on in the middle of a round, where an older build with shorter rounds stopped', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `Người Nửa Chừng ${'abcdefghi'[at]};196${at};Số ${at};Đông`);
    const { id } = await send(officer, listOf([...rows, 'Người Nửa Chừng;;;Đông', rows[0]!]));
    expect(await until(id, 'CHECKED')).toMatchObject({ rightRows: 9, wrongRows: 2 });
    const { id: first } = await send(officer, listOf(rows.slice(0, 5)));
    await until(first, 'CHECKED');
    await api.ok(officer, WRITE, { id: first });
    await until(first, 'WRITTEN');
    await api.owner.query(
      `UPDATE citizen_import SET state = 'writing', done_to = 6, written = 5, waits_since = NULL WHERE key = $1`,
      [uuidKey('CitizenImport', id)],
    );
    expect(await until(id, 'WRITTEN')).toMatchObject({ rows: 11, rightRows: 9, wrongRows: 2, written: 9 });
    expect((await faults(id)).map(({ row }) => row)).toEqual([11, 12]);
    const [list] = await api.owner.query<{ waits: boolean }[]>(
      'SELECT waits_since IS NOT NULL AS waits FROM citizen_import WHERE key = $1',
      [uuidKey('CitizenImport', id)],
    );
    expect(list).toEqual({ waits: true });
  });

  const kept = async (id: string) => {
    const [found] = await api.owner.query<{ hasKey: boolean; hasFile: boolean; waits: boolean; rows: number }[]>(
      `SELECT i.wrapped_key IS NOT NULL AS "hasKey", i.sha256 IS NOT NULL AS "hasFile", i.waits_since IS NOT NULL AS waits,
              (SELECT count(*)::int FROM citizen_import_row AS r WHERE r.import_key = i.key) AS rows
       FROM citizen_import AS i WHERE i.key = $1`,
      [uuidKey('CitizenImport', id)],
    );
    return found;
  };

  it('that cannot be read to its end leaves no row behind', async () => {
    const rows = Array.from({ length: 2100 }, (_, at) => `Người Dở Dang ${'abcdefghij'[at % 10]};;Số ${at};Đông`);
    const { id } = await send(
      officer,
      ['Họ và tên;Năm sinh;Địa chỉ;Thôn', ...rows, '"Người" Hỏng;1960;"x;y'].join('\n'),
    );
    expect(await until(id, 'UNREADABLE')).toMatchObject({ trouble: 'IMPORT_UNREADABLE', rows: 2000 });
    expect(await kept(id)).toEqual({ hasKey: false, hasFile: false, waits: false, rows: 0 });
  });

  it('keeps what waits where its office has ended, says so, and goes on once the office stands again', async () => {
    const { id } = await send(officer, 'Họ và tên;Năm sinh;Thôn\nNgười Chờ Đợi;1966;Đông\nNgười Chờ Đợi Hai;;Đông\n');
    await until(id, 'CHECKED');
    const ends = (day: string | null) =>
      api.owner.query('UPDATE organisation_period SET valid_to = $2 WHERE organisation_key = $1', [
        tree.commune.key,
        day,
      ]);
    const key = uuidKey('CitizenImport', id);
    await ends('2024-10-04');
    try {
      await api.owner.query(`UPDATE citizen_import SET state = 'writing' WHERE key = $1`, [key]);
      await api.app.get(CitizenImportRun, { strict: false }).run(key, new AbortController().signal);
    } finally {
      await ends(null);
    }
    expect(await state(id)).toMatchObject({
      state: 'CHECKED',
      trouble: 'IMPORT_OFFICE_ENDED',
      written: 0,
      wrongRows: 1,
    });
    expect(await kept(id)).toEqual({ hasKey: true, hasFile: true, waits: true, rows: 1 });
    await api.ok(officer, WRITE, { id });
    expect(await until(id, 'WRITTEN')).toMatchObject({ trouble: null, written: 1, wrongRows: 1 });
  });

  it('of an earlier build waits from the upgrade on, however old it is, and rows without a key are gone', async () => {
    const states = ['checking', 'checked', 'writing', 'written', 'cancelled', 'unreadable'];
    const runner = api.owner.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query('DELETE FROM citizen_import_row');
      await runner.query('DELETE FROM citizen_import');
      await runner.query('ALTER TABLE citizen_import DROP COLUMN waits_since');
      for (const state of states)
        await runner.query(
          `WITH list AS (
             INSERT INTO citizen_import (key, organisation_key, path, format, wrapped_key, state, created_by, created_at)
             VALUES (gen_random_uuid(), $1, 'x', 'csv', $3, $2, $4, now() - interval '100 days') RETURNING key
           ) INSERT INTO citizen_import_row (import_key, row, faults, box) SELECT key, 2, '[]', '' FROM list`,
          [tree.commune.key, state, states.indexOf(state) < 4 ? Buffer.from('key') : null, officer.key],
        );
      await new SweepImports1795411000000().up(runner);
      const found = (await runner.query(
        `SELECT i.state, i.waits_since = now() AS waits, (SELECT count(*)::int FROM citizen_import_row AS r WHERE r.import_key = i.key) AS rows
         FROM citizen_import AS i ORDER BY i.state`,
      )) as object[];
      expect(found).toEqual(
        states
          .toSorted()
          .map((state) =>
            states.indexOf(state) < 4 ? { state, waits: true, rows: 1 } : { state, waits: null, rows: 0 },
          ),
      );
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  it('is read from a workbook as from a text, with days and numbers as sheets keep them', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Danh sách');
    sheet.addRow(['DANH SÁCH CÔNG DÂN']);
    sheet.addRow(['Họ và tên', 'Ngày sinh', 'CCCD', 'Thôn']);
    sheet.addRow(['Ngô Thị Sổ Tính', new Date('1988-05-09'), '079300000301', 'Đông']);
    sheet.getCell('B3').numFmt = 'dd/mm/yyyy';
    sheet.addRow(['Ngô Văn Sổ Tính', 1989, 79300000302, { richText: [{ text: 'Đô' }, { text: 'ng' }] }]);
    const { id } = await send(officer, Buffer.from(await book.xlsx.writeBuffer()), 'Danh sách.XLSX');
    expect(await until(id, 'CHECKED')).toMatchObject({ rightRows: 1, wrongRows: 1 });
    expect((await faults(id)).map(({ faults: [first] }) => first!.code)).toEqual(['IMPORT_NUMBER_SHORT']);
    await api.ok(officer, WRITE, { id });
    await until(id, 'WRITTEN');
    expect(await api.ok(officer, FIND, { name: 'Ngô Thị Sổ Tính' })).toMatchObject({
      citizens: { edges: [{ node: { birthYear: 1988 } }] },
    });
  });

  it('is refused where it is none, and to whoever keeps no list there', async () => {
    expect((await send(officer, 'x', 'ds.docx')).errors![0]!.extensions.code).toBe('IMPORT_FORMAT');
    const stranger = await api.given.person(Role.Officer, tree.siblingCommune);
    expect((await send(stranger, LIST)).errors![0]!.extensions.code).toBe('NOT_FOUND');
    const { id: headless } = await send(officer, 'a;b\nc;d\n');
    expect(await until(headless, 'UNREADABLE')).toMatchObject({ trouble: 'IMPORT_NO_HEADINGS' });
    const { id: broken } = await send(officer, 'PK no workbook', 'ds.xlsx');
    expect(await until(broken, 'UNREADABLE')).toMatchObject({ trouble: 'IMPORT_UNREADABLE' });
    expect(await api.refusal(stranger, STATE, { id: broken })).toBe('NOT_FOUND');
    expect(await api.refusal(null, STATE, { id: broken })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(stranger, MEND, { input: { importId: broken, row: 1, cells: [] } })).toBe('NOT_FOUND');
    expect(await api.refusal(officer, MEND, { input: { importId: broken, row: 1, cells: [] } })).toBe(
      'IMPORT_NOT_WAITING',
    );
  });
});
