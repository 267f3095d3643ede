import { CapUnit, MoneySource, SigningStep, VoucherKind } from '@app/ledger';
import { amountInWords, voucherFaults } from '@app/money-rules';
import { type PrintedLine, type PrintedVoucher, voucherSheet } from './voucher-sheet.rules';

const LINE: PrintedLine = {
  account: 'Chi khen thưởng',
  fund: 'Quỹ Khuyến học',
  source: MoneySource.Contribution,
  purpose: null,
  note: null,
  budgetLine: null,
  activity: null,
  payee: null,
  quantities: null,
  place: null,
  amount: 1_500_000,
};

const VOUCHER: PrintedVoucher = {
  kind: VoucherKind.CashPayment,
  number: 'PC 12/2026',
  day: '2026-11-30',
  content: 'Thưởng học sinh giỏi',
  office: { name: 'Hội Khuyến học tỉnh', address: 'Tỉnh Lai Châu' },
  counterparty: { name: 'Lò Thị Ví Dụ', address: 'Bản Mẫu' },
  document: null,
  place: 'Két',
  reverses: null,
  reason: null,
  amount: 1_500_000,
  lines: [LINE],
  papers: ['quyet-dinh.pdf'],
  order: [SigningStep.Maker, SigningStep.Head],
  signatures: [
    { step: SigningStep.Maker, name: 'Thủ Quỹ', at: '2026-11-30T02:00:00Z' },
    { step: SigningStep.Head, name: 'Lãnh Đạo', at: '2026-11-30T18:00:00Z' },
  ],
};

const sheet = (over: Partial<PrintedVoucher> = {}, withRecipients = false, gap: 'linh' | 'lẻ' = 'linh') =>
  voucherSheet({ ...VOUCHER, ...over }, { gap, withRecipients });

describe('a voucher on paper', () => {
  it('lacks nothing of what the law asks for', () => {
    const { title, number, organisation, address, facts, table, amount, words, places } = sheet();
    const said = (label: string) => facts.find((fact) => fact.label === label)?.text ?? null;
    const faults = voucherFaults(
      {
        kind: 'payment',
        title,
        number,
        day: VOUCHER.day,
        maker: { name: organisation, address },
        receiver: { name: said('Người nhận tiền'), address: said('Địa chỉ') },
        content: said('Nội dung'),
        lines: table.rows.map((row) => ({ amount: Number(row.at(-1)) })),
        total: amount,
        totalInWords: words,
        signatures: places.map(({ role, name }) => ({ role, name })),
      },
      ['Người lập', 'Thủ trưởng'],
    );
    expect(faults).toEqual([]);
  });

  it('names who signed, on the day as it was in Vietnam, and leaves room for the payee', () => {
    expect(sheet().places.map(({ role, name, signedAt }) => [role, name, signedAt])).toEqual([
      ['Người lập', 'Thủ Quỹ', 'Đã ký trên hệ thống 30/11/2026'],
      ['Thủ trưởng', 'Lãnh Đạo', 'Đã ký trên hệ thống 01/12/2026'],
      ['Người nhận tiền', null, null],
    ]);
  });

  it('has columns of purposes and lines of budgets only where there are any, and says for how many', () => {
    expect(sheet().table.columns.map(({ title }) => title)).toEqual([
      'STT',
      'Khoản chi',
      'Quỹ',
      'Nguồn',
      'Số tiền (đồng)',
    ]);
    const line = {
      ...LINE,
      budgetLine: 'Hội nghị',
      activity: 'Tọa đàm văn hoá đọc',
      quantities: { [CapUnit.Person]: 30, [CapUnit.Day]: 2 },
      note: 'nước uống',
    };
    const { columns, rows } = sheet({ lines: [line] }).table;
    expect(columns.map(({ title }) => title)).toEqual(expect.arrayContaining(['Dòng dự toán', 'Hoạt động']));
    expect(rows[0]).toEqual([
      '1',
      'Chi khen thưởng: nước uống (30 người, 2 ngày)',
      'Quỹ Khuyến học',
      'Đóng góp, tài trợ',
      'Hội nghị',
      'Tọa đàm văn hoá đọc',
      1_500_000,
    ]);
  });

  it('brings the list to sign where it is asked for, and always where it pays what it owes to several', () => {
    const lines = [
      { ...LINE, amount: 500_000, note: 'Em A' },
      { ...LINE, amount: 1_000_000 },
    ];
    expect(sheet({ lines }).recipients).toBeNull();
    expect(sheet({ lines }, true).recipients!.table.rows).toEqual([
      ['1', 'Em A', 'Chi khen thưởng', 500_000, null],
      ['2', null, 'Chi khen thưởng', 1_000_000, null],
    ]);
    const owed = lines.map((line, at) => ({ ...line, payee: `Người ${at + 1}`, note: 'Giải nhất' }));
    expect(sheet({ lines: owed }).recipients!.table.rows[0]).toEqual([
      '1',
      'Người 1',
      'Chi khen thưởng: Giải nhất',
      500_000,
      null,
    ]);
    expect(sheet({ lines, kind: VoucherKind.CashReceipt }, true).recipients).toBeNull();
    expect(sheet({}, true).recipients).toBeNull();
  });

  it('of both sides sums each of them', () => {
    const lines = [
      { ...LINE, account: 'Tiền mặt', place: 'Két', amount: -700 },
      { ...LINE, account: 'Tiền gửi', place: 'Kho bạc', amount: 700 },
    ];
    const { title, subtitle, table, places } = sheet({
      kind: VoucherKind.Transfer,
      lines,
      amount: 700,
      counterparty: null,
    });
    expect([title, subtitle]).toEqual(['Phiếu kế toán', 'Chuyển tiền giữa các nơi giữ tiền, các quỹ']);
    expect(table.totals).toEqual([700, 700]);
    expect(table.rows[0]!.slice(1, 2)).toEqual(['Tiền mặt (Két)']);
    expect(places).toHaveLength(2);
  });

  it('says what a draft lacks, and its amount in the words of the office', () => {
    const draft = sheet(
      {
        number: null,
        signatures: [],
        counterparty: { name: 'A', address: null },
        amount: 105,
        lines: [{ ...LINE, amount: 105 }],
      },
      false,
      'lẻ',
    );
    expect(draft.mark).toBe('Chưa ghi sổ');
    expect(draft.lacks).toBe('Còn thiếu theo Điều 16 Luật Kế toán: địa chỉ người nộp, người nhận.');
    expect(draft.words).toBe(amountInWords(105, 'vi', { gap: 'lẻ' }));
    expect(draft.places.every(({ name }) => name === null)).toBe(true);
  });
});
