import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readWorkbook } from '../shared/importing/readWorkbook.ts';
import { inputOf, listsIn, renumbered } from './list.rules.ts';
import { forMany, mended, shownPlaces } from './mending.rules.ts';
import { listInText } from './readList.ts';

/** As an office sends it: titles above, headings of two lines with merged cells, a formula that went wrong, signatures below. */
async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Tờ trình').addRow(['Kính gửi: UBND xã']);
  const sheet = book.addWorksheet('Danh sách');
  sheet.addRows([
    ['UBND XÃ VÍ DỤ'],
    ['DANH SÁCH ĐỀ NGHỊ (01 tập thể và 48 cá nhân)'],
    [],
    ['STT', 'Họ và tên', 'Nhân thân'],
    ['', '', 'Năm sinh', 'Số định danh'],
    ['I', 'CÁ NHÂN'],
    [1, 'Nguyễn Văn A', 1980, { formula: 'VLOOKUP(1,A1,1)', result: { error: '#N/A' } }],
    [4, 'Thượng tá Trần Văn B', new Date(Date.UTC(1975, 4, 19)), '001075000001'],
    [],
    ['Ví Dụ, ngày 12 tháng 01 năm 2027'],
    ['NGƯỜI LẬP', '', 'CHỦ TỊCH'],
  ]);
  sheet.mergeCells('A1:D1');
  sheet.mergeCells('A2:D2');
  sheet.mergeCells('C4:D4');
  sheet.mergeCells('A4:A5');
  sheet.mergeCells('B4:B5');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a workbook with those who are put forward', () => {
  it('is read from the sheet that holds a list', async () => {
    const lists = listsIn(readWorkbook(await workbook()), 'CITIZEN');
    expect(lists.map(({ sheet }) => sheet)).toEqual(['Danh sách']);
    const { columns, rows, said } = lists[0]!.list;
    expect(columns).toEqual(['number', 'name', 'code', 'birth']);
    expect(said).toEqual({ collectives: '1', people: '48', households: '' });
    expect(rows.map(({ row, number, name, code, birth }) => [row, number, name, code, birth])).toEqual([
      [7, '1', 'Nguyễn Văn A', '#N/A', '1980'],
      [8, '4', 'Thượng tá Trần Văn B', '001075000001', '19/05/1975'],
    ]);
  });

  it('can be pasted, and is refused where no headings stand', () => {
    expect(listInText('STT\tTên đơn vị\tMã định danh\n1\tTrường A\tT.1', 'ORGANISATION').rows).toMatchObject([
      { name: 'Trường A', code: 'T.1' },
    ]);
    expect(() => listInText('Trường A\tT.1', 'ORGANISATION')).toThrow('NO_LIST');
  });

  it('is mended at many rows at once, and sent with reasons of the rows that are left out', async () => {
    const { list } = listsIn(readWorkbook(await workbook()), 'CITIZEN')[0]!;
    const faults = [
      { row: 1, column: 'name', code: 'NOMINATION_ROW_RANK', message: '', suggestion: 'Trần Văn B', candidates: [] },
      { row: 1, column: 'number', code: 'NOMINATION_ROW_NUMBER', message: '', suggestion: null, candidates: [] },
    ];
    const found = { faults, matches: new Map(), touched: new Set<number>() };
    const { suggested, hasGaps } = forMany(found);
    expect(hasGaps).toBe(true);
    const rows = renumbered(mended(list.rows, suggested, (row, { suggestion }) => ({ ...row, name: suggestion! })));
    expect(rows.map(({ number, name }) => [number, name])).toEqual([
      ['1', 'Nguyễn Văn A'],
      ['2', 'Trần Văn B'],
    ]);
    expect(shownPlaces(rows, found, false, 10)).toEqual([1]);
    expect(shownPlaces(rows, found, true, 10)).toEqual([0, 1]);
    const left = rows.with(0, { ...rows[0]!, isLeftOut: true, reason: ' Đã chuyển đi ' });
    const to = { roundId: 'r', organisationId: 'o', achievement: null, isRehearsal: true };
    expect(inputOf({ ...list, rows: left }, to)).toMatchObject({
      hasNumbers: true,
      hasCodes: true,
      said: { collectives: 1, people: 48, households: null },
      rows: [
        { row: 7, leftOutReason: 'Đã chuyển đi', code: '#N/A' },
        { row: 8, leftOutReason: null },
      ],
    });
  });
});
