import { describe, expect, it } from '@jest/globals';
import type { SheetLine } from '@app/nomination-sheets';
import { bankAmount, bankDay } from './bank-cells.rules.ts';
import { readBankSheet } from './bank-sheet.rules.ts';

const sheet = (...rows: (string | number)[][]): SheetLine[] =>
  rows.map((cells, at) => ({ at: at + 1, cells: new Map(cells.map((cell, place) => [place, cell])) }));
const codes = (lines: SheetLine[]) =>
  readBankSheet(lines).faults.map(({ at, column, code }) => [at, column, code].join(' '));

const HEADED = ['STT', 'Ngày giao dịch', 'Số tiền ghi nợ', 'Số tiền ghi có', 'Số dư', 'Nội dung', 'Mã giao dịch'];
const row = (day: string, out: string, came: string, balance: string) => ['', day, out, came, balance, 'x', ''];

describe('a statement of a bank', () => {
  it('is read below its titles, with its account, its opening balance and what follows', () => {
    const read = readBankSheet(
      sheet(
        ['NGÂN HÀNG MẪU'],
        ['Số tài khoản: 0000 0000 0001'],
        HEADED,
        ['', '', '', '', '87.400.000', 'Số dư đầu kỳ', ''],
        ['1', '05/04/2026', '', '45.000.000', '132.400.000', 'NGAN SACH TINH CAP', 'FT1'],
        ['2', '06/04/2026 10:22', '1.500.000', '', '130.900.000', 'Mua sach', 'FT2'],
        ['', 'Cộng', '1.500.000', '45.000.000', '', '', ''],
        ['', '', '', '', '130.900.000', 'Số dư cuối kỳ', ''],
      ),
    );
    expect(read).toMatchObject({ account: '000000000001', opening: 87_400_000, closing: 130_900_000, faults: [] });
    expect(read.lines).toEqual([
      expect.objectContaining({ at: 5, day: '2026-04-05', amount: 45_000_000, balance: 132_400_000, reference: 'FT1' }),
      expect.objectContaining({ at: 6, day: '2026-04-06', amount: -1_500_000, content: 'Mua sach' }),
    ]);
  });

  it.each([
    [['Ngay', 'Ghi no', 'Ghi co', 'So du', 'Dien giai']],
    [['Transaction Date', 'Debit', 'Credit', 'Balance', 'Description']],
    [['Ngày/Date', 'Nợ', 'Có', 'Số dư/Balance', 'Diễn giải/Remarks']],
  ])('is headed in Vietnamese with and without marks, and in English: %j', (headings) => {
    const { lines, faults } = readBankSheet(sheet(headings, ['2026-04-05', '0', '5,000,000.00', '5,000,000.00', 'a']));
    expect(faults).toEqual([]);
    expect(lines).toMatchObject([{ day: '2026-04-05', amount: 5_000_000, balance: 5_000_000, content: 'a' }]);
  });

  it('holds one column of amounts, signed or with a side', () => {
    const signed = sheet(
      ['No', 'Date', 'Amount', 'Details'],
      ['1', '05/04/2026', '-1,000', 'a'],
      ['2', '05/04/2026', '+2,000', 'b'],
    );
    expect(readBankSheet(signed).lines.map(({ amount }) => amount)).toEqual([-1000, 2000]);
    const sided = sheet(
      ['Ngày', 'Số tiền', 'Nợ/Có', 'Nội dung'],
      ['05/04/2026', '1.000', 'Nợ', 'a'],
      ['05/04/2026', '2.000', 'C', 'b'],
    );
    expect(readBankSheet(sided).lines.map(({ amount }) => amount)).toEqual([-1000, 2000]);
    expect(codes(sheet(['Ngày', 'Số tiền', 'Nợ/Có'], ['05/04/2026', '1.000', '?']))).toEqual(['2 side BANK_LINE_SIDE']);
  });

  it('may begin with the latest line', () => {
    const read = readBankSheet(
      sheet(
        HEADED,
        ['1', '06/04/2026', '', '1.000', '3.000', 'b', ''],
        ['2', '05/04/2026', '', '2.000', '2.000', 'a', ''],
      ),
    );
    expect(read).toMatchObject({ opening: 0, closing: 3000, faults: [] });
    expect(read.lines.map(({ content }) => content)).toEqual(['a', 'b']);
  });

  it('names what is wrong at its line and column', () => {
    expect(codes(sheet(HEADED, row('31/02/2026', '', '1.000', '')))).toEqual(['2 day BANK_LINE_DAY']);
    expect(codes(sheet(HEADED, row('', '', '1.000', '')))).toEqual(['2 day BANK_LINE_DAY']);
    expect(codes(sheet(HEADED, row('05/04/2026', '', '1.50.000', '')))).toEqual(['2 in BANK_LINE_AMOUNT']);
    expect(codes(sheet(HEADED, row('05/04/2026', '1.000', '1.000', '')))).toEqual(['2 in BANK_LINE_BOTH']);
    expect(codes(sheet(HEADED, row('05/04/2026', '', '', '')))).toEqual(['2 out BANK_LINE_NOTHING']);
    expect(
      codes(
        sheet(
          HEADED,
          row('05/04/2026', '', '1.000', '1.000'),
          row('06/04/2026', '', '1.000', '2.500'),
          row('07/04/2026', '', '1.000', '3.500'),
        ),
      ),
    ).toEqual(['3 balance BANK_LINE_BALANCE']);
    expect(codes(sheet(['Họ và tên', 'Năm sinh'], ['A', '1990']))).toEqual(['  BANK_SHEET_HEADINGS']);
    expect(codes(sheet(HEADED))).toEqual(['  BANK_SHEET_EMPTY']);
    expect(
      codes(sheet(HEADED, row('05/04/2026', '', '1.000', '1.000'), ['', '', '', '', '900', 'Số dư cuối kỳ', ''])),
    ).toEqual(['3  BANK_SHEET_CLOSING']);
  });

  it.each([
    ['1.500.000', 1_500_000],
    ['1,500,000.00', 1_500_000],
    ['1500000,00', 1_500_000],
    ['-1.500', -1_500],
    ['(2,000)', -2_000],
    ['2.000-', -2_000],
    ['+2 000 VND', 2_000],
    ['0,00', 0],
    ['-', 0],
    ['', 0],
    ['1.5E7', 15_000_000],
    ['1,5', null],
    ['abc', null],
    ['(2,000', null],
  ])('reads the amount %j', (text, amount) => {
    expect(bankAmount(text)).toBe(amount);
  });

  it.each([
    ['05/04/2026', '2026-04-05'],
    ['5-4-26', '2026-04-05'],
    ['2026-04-05T10:00:00', '2026-04-05'],
    ['05/04/2026 23:59:59', '2026-04-05'],
    ['10:22 05/04/2026', '2026-04-05'],
    ['46117', '2026-04-05'],
    ['30/02/2026', null],
    ['Cộng', null],
  ])('reads the day %j', (text, day) => {
    expect(bankDay(text)).toBe(day);
  });
});
