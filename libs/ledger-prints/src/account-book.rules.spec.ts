import { MoneyPlaceKind, MoneySource, SigningStep, VoucherBook } from '@app/ledger';
import { balanceSheet, mustFit, statementName, type StatementOf, statementSheet } from './account-book.rules';

const NOTHING: StatementOf = { place: null, fund: null, source: null, purpose: null, account: null };
const BANK = { kind: MoneyPlaceKind.Bank, name: 'Tài khoản quỹ', bank: 'Kho bạc', accountNumber: '0001' };
const HEAD = {
  office: { name: 'Hội Khuyến học', address: null },
  from: '2026-11-01',
  to: '2026-11-30',
  order: [SigningStep.Maker, SigningStep.Head],
};

const standing = (accountKey: string, opening: number, debit: number, credit: number) => ({
  accountKey,
  opening,
  debit,
  credit,
  closing: opening + debit - credit,
});

describe('a book of money', () => {
  it.each<[string, Partial<StatementOf>, string[]]>([
    ['Sổ quỹ tiền mặt', { place: { ...BANK, kind: MoneyPlaceKind.Cash, name: 'Két' } }, ['Két: Két']],
    ['Sổ tiền gửi', { place: BANK }, ['Tài khoản: Tài khoản quỹ, Kho bạc, 0001']],
    [
      'Sổ chi tiết quỹ',
      { fund: { name: 'Quỹ A' }, source: MoneySource.Association },
      ['Quỹ: Quỹ A', 'Nguồn: Kinh phí của Hội'],
    ],
    ['Sổ chi tiết theo nguồn', { source: MoneySource.CommuneBudget }, ['Nguồn: Ngân sách xã']],
    ['Sổ chi tiết theo mục đích', { purpose: { name: 'Xe đạp' } }, ['Mục đích: Xe đạp']],
    ['Sổ chi tiết tài khoản', { account: 'Tạm ứng' }, ['Tài khoản: Tạm ứng']],
    ['Sổ chi tiết tiền', {}, []],
  ])('is called %s by what it is of', (title, of, notes) => {
    expect(statementName({ ...NOTHING, ...of })).toMatchObject({ title, notes });
  });

  it('of an account says on which side what remains stands', () => {
    const line = {
      day: '2026-11-02',
      note: null,
      account: 'Thu',
      book: VoucherBook.Journal,
      year: 2026,
      content: 'x',
      counterpartyKey: null,
    };
    const lines = [
      { ...line, number: 1, amount: -300 },
      { ...line, number: 2, amount: 500 },
    ];
    const name = statementName({ ...NOTHING, account: 'Thu' });
    const whole = { opening: -100, debit: 500, credit: 300, closing: 100, lines };
    const { opening, rows, closing } = statementSheet({ ...HEAD, ...name }, whole, () => undefined);
    expect(opening!.amounts).toEqual([null, null, null, 100]);
    expect(rows.map((row) => row.slice(4))).toEqual([
      [null, 300, null, 400],
      [500, null, 100, null],
    ]);
    expect(closing.map(({ amounts }) => amounts)).toEqual([
      [500, 300, null, null],
      [null, null, 100, null],
    ]);
  });

  it('that is too long for one file says through which whole day it can be taken', () => {
    const lines = ['2026-11-01', '2026-11-02', '2026-11-04', '2026-11-04'].map((day) => ({ day }));
    expect(() => mustFit(lines, 4, '2026-11-01')).not.toThrow();
    expect(() => mustFit(lines, 3, '2026-11-01')).toThrow(
      expect.objectContaining({ code: 'ACCOUNT_BOOK_TOO_LONG', params: { most: 3, through: '03/11/2026' } }),
    );
    expect(() => mustFit(lines.slice(2), 1, '2026-11-04')).toThrow(
      expect.objectContaining({ params: { most: 1, through: '04/11/2026' } }),
    );
  });

  it('sums up each side of the trial balance', () => {
    const { rows, closing } = balanceSheet(HEAD, [standing('a', 100, 50, 0), standing('b', -100, 0, 50)], (key) => key);
    expect(rows).toEqual([
      ['a', 100, null, 50, null, 150, null],
      ['b', null, 100, null, 50, null, 150],
    ]);
    expect(closing).toEqual([{ title: 'Cộng', amounts: [100, 100, 50, 50, 150, 150] }]);
  });
});
