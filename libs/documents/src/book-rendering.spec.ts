import ExcelJS from 'exceljs';
import { extractText, getDocumentProxy } from 'unpdf';
import { renderBookPdf } from './book-pdf';
import type { BookSheet } from './book-sheet';
import { renderBookXlsx } from './book-xlsx';

const printed: BookSheet = {
  title: 'Sổ đăng ký văn bản đi',
  organisation: 'Ủy ban nhân dân tỉnh Lai Châu',
  period: 'Năm 2024',
  columns: [
    { title: 'Số, ký hiệu văn bản', width: 20 },
    { title: 'Trích yếu', width: 60, note: 'nội dung' },
    { title: 'Ghi chú', width: 20 },
  ],
  rows: Array.from({ length: 60 }, (_, at) => [`${at + 1}/KH-UBND`, `=A1 & <b> số ${at + 1}`, '']),
};

describe('a printed book', () => {
  it('is a landscape PDF whose heads and column numbers stand on every page', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await renderBookPdf(printed)));
    expect((await pdf.getPage(1)).view.map(Math.round)).toEqual([0, 0, 842, 595]);
    const { text } = await extractText(pdf, { mergePages: false });
    const pages = text.map((page) => page.replaceAll(/\s+/g, ' '));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every((page) => page.includes('Trích yếu (nội dung) Ghi chú (1) (2) (3)'))).toBe(true);
    expect(pages.join(' ').match(/=A1 & <b> số \d+/g)).toHaveLength(60);
  });

  it('is one PDF however long it is: nothing is lost between its parts, and pages count on', async () => {
    const rows = Array.from({ length: 3001 }, (_, at) => [`${at + 1}/KH`, `Kế hoạch ${'ăâđêôơư'[at % 7]}`, '']);
    const file = await renderBookPdf({ ...printed, rows });
    const pdf = await getDocumentProxy(new Uint8Array(file));
    const { text } = await extractText(pdf, { mergePages: false });
    const pages = text.map((page) => page.replaceAll(/\s+/g, ' ').trim());
    expect(pages.every((page) => page.includes('Trích yếu (nội dung) Ghi chú (1) (2) (3)'))).toBe(true);
    expect(pages.filter((page) => page.includes('SỔ ĐĂNG KÝ VĂN BẢN ĐI'))).toHaveLength(1);
    expect(pages.slice(1).map((page) => Number(/\d+$/.exec(page)?.[0]))).toEqual(pages.slice(1).map((_, at) => at + 2));
    expect(pages.join(' ').match(/\d+\/KH Kế hoạch [ăâđêôơư]/g)).toEqual(rows.map(([code, name]) => `${code} ${name}`));
    // Subsets of one font are told apart by their names, and three parts have three of each.
    const fonts = file.toString('latin1').match(/(?<=\/FontName \/)[A-Z]{6}\+\S+/g)!;
    expect(new Set(fonts).size).toBe(fonts.length);
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Sổ đăng ký văn bản đi Năm 2024' });
  });

  it('breaks neither a day nor a code, in print or in the workbook, however its column was measured', async () => {
    const titles = [
      'Ngày đến',
      'Số đến',
      'Tác giả',
      'Số, ký hiệu văn bản',
      'Ngày tháng văn bản',
      'Trích yếu',
      'Ghi chú',
    ];
    const narrow = {
      ...printed,
      columns: titles.map((title, at) => ({ title, width: [7, 6, 15, 8, 7, 47, 10][at]! })),
      rows: Array.from({ length: 40 }, (_, at) => [
        '28/11/2024',
        String(10_000 + at),
        'Bộ Giáo dục và Đào tạo',
        '5201/BGDĐT-GDTXNNĐH',
        '27/11/2024',
        'Tổ chức Tuần lễ hưởng ứng học tập suốt đời',
        '',
      ]),
    };
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await renderBookPdf(narrow))));
    const all = text.join('\n');
    for (const [whole, times] of [
      ['5201/BGDĐT-GDTXNNĐH', 40],
      ['28/11/2024', 40],
      ['27/11/2024', 40],
      ['10039', 1],
    ] as const)
      expect([whole, all.split(whole).length - 1]).toEqual([whole, times]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await renderBookXlsx(narrow)) as unknown as ArrayBuffer);
    const widths = [1, 4].map((at) => book.worksheets[0]!.getColumn(at).width!);
    expect(widths[0]).toBeGreaterThan(10);
    expect(widths[1]).toBeGreaterThan(20);
  });

  it('is a workbook of plain text that repeats its heads in print', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await renderBookXlsx(printed)) as unknown as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '5:6' });
    expect(sheet.getRow(6).values).toEqual([undefined, '(1)', '(2)', '(3)']);
    const last = sheet.getRow(sheet.rowCount);
    expect(last.getCell(1).value).toBe('60/KH-UBND');
    expect(last.getCell(2)).toMatchObject({ type: ExcelJS.ValueType.String, value: '=A1 & <b> số 60', numFmt: '@' });
  });

  it('is a workbook that Excel opens however long a text is: what does not fit in a cell is cut and says so', async () => {
    const book = new ExcelJS.Workbook();
    const long = { ...printed, rows: [['1', 'ế😀'.repeat(20_000), 'a'.repeat(32_767)]] };
    await book.xlsx.load((await renderBookXlsx(long)) as unknown as ArrayBuffer);
    const row = book.worksheets[0]!.lastRow!;
    expect(row.getCell(2).text.length).toBeLessThanOrEqual(32_767);
    expect(row.getCell(2).text).toMatch(/^(?:ế😀)+ế?… \(đã cắt bớt\)$/u);
    expect(row.getCell(3).text).toHaveLength(32_767);
  });
});
