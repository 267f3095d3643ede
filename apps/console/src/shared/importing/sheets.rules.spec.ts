import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { type ImportColumn, inputsOf, rowsOf } from './cells.rules';
import { readWorkbook } from './readWorkbook.ts';
import { type SheetTable, tablesOf } from './sheets.rules';

const COLUMNS: ImportColumn[] = [
  { name: 'name', heading: 'Tên', kind: 'text', isRequired: true, example: '' },
  { name: 'unitCode', heading: 'Mã', kind: 'text', example: '' },
  { name: 'validFrom', heading: 'Từ ngày', kind: 'day', isRequired: true, example: '' },
  { name: 'actsForParent', heading: 'Giúp việc cấp trên', kind: 'flag', example: '' },
];

type Cell = string | number | boolean | Date | { formula: string; result?: number };

async function workbook(sheets: Record<string, Cell[][]>) {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows);
  return tablesOf(readWorkbook(new Uint8Array(await book.xlsx.writeBuffer())), COLUMNS);
}

const HEAD = ['Ghi chú', 'Từ ngày', 'TÊN', 'Mã', 'Giúp việc cấp trên'];
const ROW: Cell[] = ['', new Date('2025-09-01T00:00:00Z'), 'Trường A', 31, true];

describe('a workbook that is imported', () => {
  it('is read from below its headings, whatever stands above and beside; its days are days', async () => {
    const found = await workbook({
      'Hướng dẫn': [['Điền vào trang sau']],
      'Danh sách': [['DANH SÁCH ĐƠN VỊ'], [], HEAD, ROW, ['', '01/09/2024', 'Trường B', '07', '']],
    });
    expect(found).toMatchObject([{ sheet: 'Danh sách' }]);
    expect(inputsOf(rowsOf((found as SheetTable[])[0]!.table, COLUMNS), COLUMNS)).toEqual([
      { name: 'Trường A', unitCode: '31', validFrom: '2025-09-01', actsForParent: true },
      { name: 'Trường B', unitCode: '07', validFrom: '2024-09-01', actsForParent: false },
    ]);
  });

  it('offers each of several sheets that have the columns', async () => {
    const found = await workbook({ 2024: [HEAD, ROW], 2025: [HEAD, ROW, ROW] });
    expect((found as SheetTable[]).map(({ sheet, table }) => [sheet, table.length])).toEqual([
      ['2024', 2],
      ['2025', 3],
    ]);
  });

  it('says that no sheet has the columns, and which those are', async () => {
    expect(
      await workbook({
        'Trang 1': [
          ['Họ tên', 'Lớp'],
          ['A', 'B'],
        ],
      }),
    ).toEqual({
      code: 'NO_SHEET',
      params: { columns: 'Tên, Mã, Từ ngày, Giúp việc cấp trên' },
    });
  });

  it('says where a formula was never calculated', async () => {
    expect(await workbook({ 'Trang 1': [HEAD, ['', '01/09/2024', { formula: 'A1' }, '', '']] })).toEqual({
      code: 'FORMULA',
      params: { sheet: 'Trang 1', row: 2 },
    });
  });
});
