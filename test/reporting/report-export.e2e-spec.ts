import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { openRound, tiersOfProvince } from './support';

interface Form {
  rows: { cells: { id: string; code: string }[] }[];
  texts: { id: string }[];
}

const START = `mutation Start($id: ID!) { startReport(obligationId: $id) { id version } }`;
const SAVE = `mutation Save($input: SaveReportInput!) { saveReport(input: $input) { id version } }`;
const SUBMIT = `mutation Submit($id: ID!, $version: Int!) { submitReport(reportId: $id, version: $version) { id state } }`;

async function textOf(response: { body: unknown }): Promise<string> {
  const xml = await (await JSZip.loadAsync(response.body as Buffer)).file('word/document.xml')!.async('string');
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|');
}

async function sheetOf(response: { body: unknown }): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(response.body as ArrayBuffer);
  return book.worksheets[0]!;
}

const figuresOf = (sheet: ExcelJS.Worksheet, label: string) => {
  const row = sheet.getRows(1, sheet.rowCount)!.find((each) => each.getCell(2).text === label)!;
  return [row.getCell(4).value, row.getCell(5).value];
};

describe('the export of a report', () => {
  let api: TestApi;
  let tree: TestTree;
  let reporter: TestPerson;
  let leader: TestPerson;
  let stranger: TestPerson;
  let reportOfSchool: string;
  let reportOfCommune: string;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-08T03:00:00Z');
    tree = await api.given.tree();
    const officer = await api.given.person(Role.Officer, tree.department);
    reporter = await api.given.person(Role.Reporter, tree.school);
    leader = await api.given.person(Role.Leader, tree.commune);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
    const { id } = await openRound(api, officer, tree.province, { tiers: tiersOfProvince });
    reportOfSchool = await sendReport(id);
    reportOfCommune = (await start(leader, await obligationOf(id, tree.commune.id))).id;
  });
  afterAll(() => api.close());

  async function obligationOf(roundId: string, organisationId: string): Promise<string> {
    const { obligations } = await api.ok<{
      obligations: { edges: { node: { id: string; organisation: { id: string } } }[] };
    }>(
      leader,
      `query List($roundId: ID!) { obligations(roundId: $roundId, first: 100) { edges { node { id organisation { id } } } } }`,
      { roundId },
    );
    return obligations.edges.find(({ node }) => node.organisation.id === organisationId)!.node.id;
  }

  async function start(person: TestPerson, id: string): Promise<{ id: string; version: number }> {
    const { startReport } = await api.ok<{ startReport: { id: string; version: number } }>(person, START, { id });
    return startReport;
  }

  /** The school's report: three classes of life skills for ninety pupils, one measure not applicable, zero elsewhere. */
  async function sendReport(roundId: string): Promise<string> {
    const report = await start(reporter, await obligationOf(roundId, tree.school.id));
    const { round } = await api.ok<{ round: { formVersion: Form } }>(
      reporter,
      `query One($id: ID!) { round(id: $id) { formVersion { rows { cells { id code } } texts { id } } } }`,
      { id: roundId },
    );
    const values: Record<string, number> = { '1/count': 3, '1.6/count': 3, '1.6/people': 90, '10.1/count': 12_500_000 };
    const figures = round.formVersion.rows
      .flatMap(({ cells }) => cells)
      .map(({ id, code }) =>
        code === '9.1/count'
          ? { cellId: id, state: 'NOT_APPLICABLE' }
          : { cellId: id, state: 'NUMBER', value: values[code] ?? 0 },
      );
    const texts = round.formVersion.texts.map(({ id }) => ({ textId: id, body: 'Đã tổ chức đầy đủ.' }));
    const { saveReport } = await api.ok<{ saveReport: { version: number } }>(reporter, SAVE, {
      input: { reportId: report.id, version: report.version, figures, texts },
    });
    await api.ok(reporter, SUBMIT, { id: report.id, version: saveReport.version });
    return report.id;
  }

  const fetchExport = (person: TestPerson | null, id: string, format: 'docx' | 'xlsx', what = 'export') => {
    const request = api.http().get(`/reports/${id}/${what}.${format}`);
    if (person) void request.set('Cookie', person.cookie);
    return request.buffer(true).parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    });
  };

  it.each(['docx', 'xlsx'] as const)(
    'is refused as .%s to anonymous callers and outside the own reach',
    async (format) => {
      expect((await fetchExport(null, reportOfSchool, format)).status).toBe(401);
      expect((await fetchExport(stranger, reportOfSchool, format)).status).toBe(404);
      expect((await fetchExport(leader, 'x', format)).status).toBe(400);
    },
  );

  it('gives a sent report as a Word file with its name, date and figures', async () => {
    const response = await fetchExport(reporter, reportOfSchool, 'docx');
    expect(response.status).toBe(200);
    expect(response.headers['content-disposition']).toMatch(
      /^attachment; filename="Bao-cao-Truong-Tieu-hoc-so-1-2024-ban-1\.docx"; filename\*=UTF-8''B%C3%A1o%20c%C3%A1o/,
    );
    const text = await textOf(response);
    expect(text).toContain('TRƯỜNG TIỂU HỌC SỐ 1');
    expect(text).toContain('ngày 08 tháng 10 năm 2024');
    expect(text).toContain('|Giáo dục kỹ năng sống cho học sinh|Lớp/người|3|90|');
    expect(text).toContain('12.500.000');
    expect(text).not.toContain('DỰ THẢO');
  });

  it('gives the same figures as numbers in the workbook, with not applicable as a dash', async () => {
    const sheet = await sheetOf(await fetchExport(reporter, reportOfSchool, 'xlsx'));
    expect(figuresOf(sheet, 'Giáo dục kỹ năng sống cho học sinh')).toEqual([3, 90]);
    expect(figuresOf(sheet, 'Tập thể')).toEqual(['–', null]);
    expect(figuresOf(sheet, 'Phổ cập giáo dục THCS')).toEqual([0, 0]);
  });

  it('gives the empty form with the marks by which it is known again', async () => {
    expect((await fetchExport(null, reportOfSchool, 'xlsx', 'form')).status).toBe(401);
    expect((await fetchExport(stranger, reportOfSchool, 'xlsx', 'form')).status).toBe(404);
    const response = await fetchExport(reporter, reportOfSchool, 'xlsx', 'form');
    expect(response.headers['content-disposition']).toContain('Bieu-mau-Truong-Tieu-hoc-so-1-2024.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(response.body as ArrayBuffer);
    const [sheet, marks] = book.worksheets;
    expect(figuresOf(sheet!, 'Giáo dục kỹ năng sống cho học sinh')).toEqual([null, null]);
    expect(marks!.state).toBe('veryHidden');
    expect(new Map(marks!.getRows(1, 5)!.map((row) => [row.getCell(1).text, row.getCell(2).text]))).toEqual(
      new Map([
        ['form', 'week-province'],
        ['version', '1'],
        ['report', reportOfSchool],
        ['unit', 'Trường Tiểu học số 1'],
        ['year', '2024'],
      ]),
    );
  });

  it('gives the level above a draft with what has arrived and who is missing', async () => {
    const sheet = await sheetOf(await fetchExport(leader, reportOfCommune, 'xlsx'));
    expect(figuresOf(sheet, 'Giáo dục kỹ năng sống cho học sinh')).toEqual([3, 90]);
    const text = await textOf(await fetchExport(leader, reportOfCommune, 'docx'));
    expect(text).toContain('DỰ THẢO');
    expect(text).toContain('Số liệu tổng hợp từ 1 trên 2 đơn vị báo cáo trực tiếp (1 chưa báo cáo).');
  });
});
