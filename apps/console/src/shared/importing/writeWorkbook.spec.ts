import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readWorkbook } from './readWorkbook';
import { writeWorkbook } from './writeWorkbook';

const TABLE = [
  ['Tên', 'Mã', 'Từ ngày'],
  ['Trường "A" & <B>', '00123', '01/07/2025'],
];

describe('a workbook to be filled in', () => {
  it('is read back as it was written', () => {
    const [sheet] = readWorkbook(writeWorkbook('Đơn vị', TABLE));
    expect(sheet!.name).toBe('Đơn vị');
    expect(sheet!.rows.map(({ cells }) => [...cells.values()])).toEqual(TABLE);
  });

  it('opens elsewhere, with columns in which codes and days stay text', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(writeWorkbook('Đơn vị: 2/2026', TABLE).buffer);
    const [sheet] = book.worksheets;
    expect(sheet!.name).toBe('Đơn vị  2 2026');
    expect(sheet!.getCell('B2').value).toBe('00123');
    expect(sheet!.getColumn(2).numFmt).toBe('@');
  });
});
