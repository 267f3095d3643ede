import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import type { ReportDocument, TableRow } from './report-document';
import { renderDocx } from './report-docx';
import { renderXlsx } from './report-xlsx';
import { sniff } from './sniff';

const row = (
  printedNumber: string | null,
  label: string,
  values: TableRow['values'],
  more: Partial<TableRow> = {},
): TableRow => ({
  printedNumber,
  label,
  unit: 'Lớp/người',
  depth: printedNumber?.includes('.') === false ? 0 : 1,
  kind: 'figures',
  values,
  note: null,
  ...more,
});

const rows: TableRow[] = [
  row('1', 'Các lớp bồi dưỡng, tập huấn tổ chức trong Tuần lễ', { events: 1_284 }, { unit: 'Lớp' }),
  row('1.1', 'Bồi dưỡng nâng cao trình độ chuyên môn nghiệp vụ cho cán bộ, công chức, viên chức (các cấp)', {
    events: 312,
    people: 14_207,
  }),
  row('1.4', 'Bồi dưỡng nâng cao tay nghề cho công nhân lao động', { events: 0, people: 0 }),
  row(null, 'Học nghề cho lao động nông thôn', { events: 'na', people: 'na' }),
  row(
    '1.5',
    'Nâng cao trình độ văn hóa cho cán bộ công chức cấp xã, người lao động trong các khu công nghiệp, khu chế xuất',
    { events: null, people: 1_234_567 },
  ),
  row(
    '5.4',
    'Thi vẽ sách (thi xếp sách nghệ thuật, thi vẽ tranh theo sách, thi tìm hiểu kiến thức qua sách báo, thi kể chuyện theo sách, thi viết cảm nhận qua việc đọc sách)',
    { events: 86, people: 9_120 },
    { unit: 'Số cuộc/người' },
  ),
  row('10', 'Kinh phí', {}, { kind: 'heading', unit: null }),
  row('10.1', 'Ngân sách nhà nước', { events: 1_345_600_000 }, { unit: 'đồng' }),
  row(
    '11',
    'Các nội dung khác (nếu có)',
    {},
    { kind: 'text', unit: null, note: 'Tặng 40 tủ sách.\nMở 3 thư viện xanh.' },
  ),
];

const report: ReportDocument = {
  isDraft: false,
  header: {
    superior: 'Chính phủ',
    issuer: 'Ủy ban nhân dân tỉnh Lai Châu',
    place: 'Lai Châu',
    date: '2024-10-05',
    year: 2024,
    code: null,
    symbol: 'BC-UBND',
  },
  title: ['Báo cáo', 'Kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024'],
  narrative: [
    {
      chapter: ['I. KẾT QUẢ TRIỂN KHAI THỰC HIỆN TUẦN LỄ'],
      heading: '1. Công tác chỉ đạo, điều hành',
      guidance: 'Nêu tên, số lượng văn bản được ban hành.',
      body: 'Ủy ban nhân dân tỉnh đã ban hành Kế hoạch tổ chức Tuần lễ và giao Sở Giáo dục và Đào tạo chủ trì, phối hợp với Hội Khuyến học tỉnh.\nTất cả các huyện, thành phố đã ban hành kế hoạch của mình trong tháng 9.',
    },
    {
      chapter: ['I. KẾT QUẢ TRIỂN KHAI THỰC HIỆN TUẦN LỄ'],
      heading: '2. Nội dung các hoạt động',
      guidance: 'Theo từng nội dung.',
      body: null,
    },
    { chapter: ['II. ĐÁNH GIÁ CHUNG'], heading: '1. Ưu điểm', guidance: null, body: 'Các đơn vị tham gia đầy đủ.' },
  ],
  appendix: {
    name: 'Phụ lục II',
    title: ['Tổng hợp số liệu kết quả tổ chức', 'Tuần lễ hưởng ứng học tập suốt đời năm 2024'],
    attachedTo: 'Kèm theo Báo cáo của Ủy ban nhân dân tỉnh Lai Châu',
  },
  table: {
    heads: { number: 'TT', label: 'Nội dung các hoạt động', unit: 'Đơn vị', group: 'Số lượng', note: 'Ghi chú' },
    measures: [
      { code: 'events', label: 'Số lớp/số cuộc thi' },
      { code: 'people', label: 'Người' },
    ],
    rows,
  },
  coverage: ['Số liệu tổng hợp từ 2 trên 3 đơn vị.'],
  recipients: ['Bộ Giáo dục và Đào tạo', 'Sở Giáo dục và Đào tạo', 'Lưu: VT'],
  signer: { authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], instruction: null, name: null },
  units: [
    { name: 'Ủy ban nhân dân huyện Tam Đường', kind: 'Ủy ban nhân dân', standing: 'Đã báo cáo', isMissing: false },
    { name: 'Ủy ban nhân dân huyện Mường Tè', kind: 'Ủy ban nhân dân', standing: 'Báo cáo muộn', isMissing: false },
    { name: 'Trường THPT số 1', kind: 'Trường THPT', standing: 'Chưa báo cáo', isMissing: true },
  ],
};

async function documentXml(of: ReportDocument): Promise<string> {
  const zip = await JSZip.loadAsync(await renderDocx(of));
  return zip.file('word/document.xml')!.async('string');
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|');

const rowsOf = (xml: string): string[] => [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([whole]) => whole);

const rowWith = (xml: string, label: string): string => rowsOf(xml).find((whole) => whole.includes(label))!;

describe('the report as a Word file', () => {
  it('is A4 with the margins of Decree 30/2020', async () => {
    const xml = await documentXml(report);
    const sections = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([whole]) => whole);
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      expect(section).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
      expect(section).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/);
    }
  });

  it('is set in Times New Roman 14', async () => {
    const zip = await JSZip.loadAsync(await renderDocx(report));
    const styles = await zip.file('word/styles.xml')!.async('string');
    expect(styles).toMatch(/<w:rPrDefault>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>.*<\/w:rPrDefault>/s);
  });

  it('numbers the pages in the top margin, but not the first one', async () => {
    const zip = await JSZip.loadAsync(await renderDocx(report));
    const headers = await Promise.all(zip.file(/^word\/header\d+\.xml$/).map((file) => file.async('string')));
    expect(headers.some((header) => header.includes('PAGE'))).toBe(true);
    expect(headers.some((header) => !header.includes('PAGE'))).toBe(true);
    const xml = await documentXml(report);
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(1);
  });

  it('opens with the letterhead, an empty number and the dated place', async () => {
    const text = textOf(await documentXml(report));
    expect(text).toContain('CHÍNH PHỦ|ỦY BAN NHÂN DÂN|TỈNH LAI CHÂU');
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc');
    expect(text).toMatch(/Số:\s+\/BC-UBND/);
    expect(text).toContain('Lai Châu, ngày 05 tháng 10 năm 2024');
    expect(text).toContain('BÁO CÁO|Kết quả tổ chức Tuần lễ');
  });

  it('prints numbers, zero, not applicable and missing apart', async () => {
    const xml = await documentXml(report);
    expect(textOf(rowWith(xml, 'chuyên môn nghiệp vụ'))).toMatch(/\|312\|14\.207\|$/);
    expect(textOf(rowWith(xml, 'công nhân lao động'))).toMatch(/\|0\|0\|$/);
    expect(textOf(rowWith(xml, 'lao động nông thôn'))).toMatch(/\|–\|–\|$/);
    expect(textOf(rowWith(xml, 'khu chế xuất'))).toMatch(/\|\|1\.234\.567\|$/);
    expect(textOf(xml)).toContain('dấu “–”: không áp dụng; ô trống: chưa có số liệu');
  });

  it('repeats the two-level header of the table on every page and tears no row of figures', async () => {
    const xml = await documentXml(report);
    const heads = rowsOf(xml).filter((whole) => whole.includes('<w:tblHeader/>'));
    expect(heads.map(textOf)).toEqual([
      'TT|Nội dung các hoạt động|Đơn vị|Số lượng|Ghi chú',
      '|||Số lớp/số cuộc thi|Người|',
    ]);
    expect(heads[0]).toContain('<w:gridSpan w:val="2"/>');
    expect(rowWith(xml, 'khu chế xuất')).toContain('<w:cantSplit/>');
  });

  it('gives a form with one measure a header of one level', async () => {
    const single = {
      ...report.table,
      heads: { ...report.table.heads, unit: null },
      measures: [{ code: 'events', label: 'Kết quả, Số lượng' }],
    };
    const xml = await documentXml({ ...report, table: single });
    const heads = rowsOf(xml).filter((whole) => whole.includes('<w:tblHeader/>'));
    expect(heads.map(textOf)).toEqual(['TT|Nội dung các hoạt động|Kết quả, Số lượng|Ghi chú']);
  });

  it('ends the body with the closing mark and prints the guidance of unwritten parts in a draft only', async () => {
    const sent = textOf(await documentXml(report));
    expect(sent).toContain('Các đơn vị tham gia đầy đủ./.');
    expect(sent).not.toContain('Theo từng nội dung.');
    expect(sent).not.toContain('DỰ THẢO');
    const draft = textOf(await documentXml({ ...report, isDraft: true }));
    expect(draft).toContain('Theo từng nội dung.');
    expect(draft).toContain('DỰ THẢO');
  });

  it('stays well-formed whatever people type', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const narrative = [{ chapter: [], heading: text, guidance: null, body: `a${text}` }];
        const xml = await documentXml({ ...report, narrative });
        const broken = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}|&(?!(?:amp|lt|gt|quot|apos|#\w+);)/u;
        expect(xml).not.toMatch(broken);
      }),
      { numRuns: 30 },
    );
  });
});

async function workbook(of: ReportDocument): Promise<ExcelJS.Workbook> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load((await renderXlsx(of)) as unknown as ArrayBuffer);
  return read;
}

const find = (sheet: ExcelJS.Worksheet, column: number, start: string): ExcelJS.Row => {
  const found = sheet.getRows(1, sheet.rowCount)!.find((each) => each.getCell(column).text.startsWith(start));
  return found!;
};

it('is taken back by the file store as what it is', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'hieu-hoc-sniff-'));
  try {
    const made = { 'report.docx': await renderDocx(report), 'report.xlsx': await renderXlsx(report) };
    for (const [name, content] of Object.entries(made)) {
      await writeFile(join(directory, name), content);
      expect((await sniff(join(directory, name)))?.extensions).toEqual([name.slice('report.'.length)]);
    }
  } finally {
    await rm(directory, { recursive: true });
  }
});

describe('the report as a workbook', () => {
  it('has the annex, the narrative and the reporting units, and hides nothing', async () => {
    const book = await workbook(report);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Phụ lục II', 'Báo cáo', 'Đơn vị báo cáo']);
    for (const sheet of book.worksheets) {
      expect(sheet.state).toBe('visible');
      expect(sheet.getRows(1, sheet.rowCount)!.filter(({ hidden }) => hidden)).toEqual([]);
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    }
  });

  it('merges the header of the annex as the form does and repeats it in print', async () => {
    const sheet = (await workbook(report)).getWorksheet('Phụ lục II')!;
    const top = find(sheet, 1, 'TT').number;
    const headers = (at: number) => [1, 2, 3, 4, 5, 6].map((column) => sheet.getRow(at).getCell(column).text);
    expect(headers(top)).toEqual(['TT', 'Nội dung các hoạt động', 'Đơn vị', 'Số lượng', 'Số lượng', 'Ghi chú']);
    expect(headers(top + 1)).toEqual([
      'TT',
      'Nội dung các hoạt động',
      'Đơn vị',
      'Số lớp/số cuộc thi',
      'Người',
      'Ghi chú',
    ]);
    expect(sheet.pageSetup.printTitlesRow).toBe(`${top}:${top + 1}`);
  });

  it('holds numbers as numbers, a dash for not applicable and nothing for missing', async () => {
    const sheet = (await workbook(report)).getWorksheet('Phụ lục II')!;
    const values = (label: string) => [4, 5].map((column) => find(sheet, 2, label).getCell(column).value);
    expect(values('Bồi dưỡng nâng cao trình độ chuyên môn')).toEqual([312, 14_207]);
    expect(values('Bồi dưỡng nâng cao tay nghề')).toEqual([0, 0]);
    expect(values('Học nghề')).toEqual(['–', '–']);
    expect(values('Nâng cao trình độ văn hóa')).toEqual([null, 1_234_567]);
    expect(find(sheet, 2, 'Ngân sách nhà nước').getCell(4).numFmt).toBe('#,##0');
    expect(find(sheet, 2, 'Các nội dung khác').getCell(3).value).toBe('Tặng 40 tủ sách.\nMở 3 thư viện xanh.');
  });

  it('lists every reporting unit with its standing', async () => {
    const sheet = (await workbook(report)).getWorksheet('Đơn vị báo cáo')!;
    const missing = find(sheet, 2, 'Trường THPT số 1');
    expect(missing.getCell(4).value).toBe('Chưa báo cáo');
    expect(missing.getCell(4).font.bold).toBe(true);
    expect(find(sheet, 2, 'Ủy ban nhân dân huyện Mường Tè').getCell(4).value).toBe('Báo cáo muộn');
  });

  it('keeps a text that looks like a formula a text', async () => {
    const narrative = [{ chapter: [], heading: '1.', guidance: null, body: '=HYPERLINK("http://example.org")' }];
    const sheet = (await workbook({ ...report, narrative })).getWorksheet('Báo cáo')!;
    expect(find(sheet, 1, '=HYPERLINK').getCell(1).type).toBe(ExcelJS.ValueType.String);
  });
});
