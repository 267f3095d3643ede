import { dayText, type VoucherPlace, type VoucherSheet, type VoucherTable } from '@app/documents';
import { businessDate, type IsoDate } from '@app/kernel';
import { type CapUnit, type MoneySource, type Quantities, SigningStep, VoucherKind } from '@app/ledger';
import { amountInWords, voucherFaults } from '@app/money-rules';
import type { Party } from './party-names';
import { HINTS, LACKING, OF_THE_OFFICE, ROLES, SOURCES, TITLES, UNITS } from './print-words';

export interface PrintedLine {
  account: string;
  fund: string;
  source: MoneySource;
  purpose: string | null;
  note: string | null;
  /** The line of a budget that it is spent on. */
  budgetLine: string | null;
  /** What was done with it. */
  activity: string | null;
  /** Who is paid by it, where it pays what was owed to somebody. */
  payee: string | null;
  /** For how many, where a cap counts them. */
  quantities: Quantities | null;
  /** Where money lies, of a line that moves it within the voucher. */
  place: string | null;
  /** Of receipts and payments above zero; otherwise debit above zero, credit below. */
  amount: number;
}

/** What is known of a voucher, posted or not. */
export interface PrintedVoucher {
  kind: VoucherKind;
  /** `PC 12/2026`; null while it is not posted. */
  number: string | null;
  day: IsoDate;
  content: string;
  office: Party;
  counterparty: Party | null;
  /** By which it was done: a code, or what it is about. */
  document: string | null;
  /** Where money came in or went out. */
  place: string | null;
  /** What it takes back, and why. */
  reverses: string | null;
  reason: string | null;
  amount: number;
  lines: readonly PrintedLine[];
  papers: readonly string[];
  order: readonly SigningStep[];
  signatures: readonly { step: SigningStep; name: string; at: string }[];
}

export interface PrintedAs {
  /** A hundred and five: một trăm linh năm, một trăm lẻ năm. */
  gap: 'linh' | 'lẻ';
  withRecipients: boolean;
}

const RECEIPTS: ReadonlySet<VoucherKind> = new Set([VoucherKind.CashReceipt, VoucherKind.BankReceipt]);
const PAYMENTS: ReadonlySet<VoucherKind> = new Set([VoucherKind.CashPayment, VoucherKind.BankPayment]);
const BANK: ReadonlySet<VoucherKind> = new Set([VoucherKind.BankReceipt, VoucherKind.BankPayment]);
const CASH: ReadonlySet<VoucherKind> = new Set([VoucherKind.CashReceipt, VoucherKind.CashPayment]);

const NOT_POSTED = 'Chưa ghi sổ';

/** A voucher as it stands on paper, with the seven contents of Luật Kế toán 2015 Điều 16(1). */
export function voucherSheet(voucher: PrintedVoucher, { gap, withRecipients }: PrintedAs): VoucherSheet {
  const { kind, number, day, office, amount, papers, lines } = voucher;
  const isPosted = number !== null;
  const words = amountInWords(amount, 'vi', { gap });
  const party = partyOf(kind);
  const places = placesOf(voucher);
  return {
    organisation: office.name,
    address: office.address,
    title: TITLES[kind],
    subtitle: subtitleOf(voucher),
    number,
    dateLine: `Ngày ${day.slice(8)} tháng ${day.slice(5, 7)} năm ${day.slice(0, 4)}`,
    mark: isPosted ? null : NOT_POSTED,
    facts: factsOf(voucher, party),
    table: isOneSided(kind) ? ofOneSide(voucher) : ofBothSides(voucher),
    amount,
    words,
    papers,
    confirmations: CASH.has(kind) ? ['Đã nhận đủ số tiền (viết bằng chữ)'] : [],
    lacks: isPosted ? null : lacksOf(voucher, words),
    places: CASH.has(kind) ? [...places, { role: party, hint: 'Ký, họ tên', name: null, signedAt: null }] : places,
    recipients:
      PAYMENTS.has(kind) && lines.length > 1 && (withRecipients || paysSeveral(voucher))
        ? { table: recipientsOf(voucher), places }
        : null,
  };
}

const isOneSided = (kind: VoucherKind): boolean => RECEIPTS.has(kind) || PAYMENTS.has(kind);

const partyOf = (kind: VoucherKind): string =>
  RECEIPTS.has(kind) ? 'Người nộp tiền' : PAYMENTS.has(kind) ? 'Người nhận tiền' : 'Người liên quan';

function subtitleOf({ kind, reverses }: PrintedVoucher): string | null {
  if (BANK.has(kind)) return OF_THE_OFFICE;
  if (kind === VoucherKind.Transfer) return 'Chuyển tiền giữa các nơi giữ tiền, các quỹ';
  if (kind === VoucherKind.Opening) return 'Số dư khi mở sổ';
  if (kind === VoucherKind.HandOver) return 'Bàn giao cho đơn vị kế nhiệm';
  if (kind === VoucherKind.TakeOver) return 'Nhận bàn giao từ đơn vị trước';
  return kind === VoucherKind.Reversal && reverses !== null ? `Ghi đảo ${reverses}` : null;
}

function factsOf(
  { kind, counterparty, content, document, place, reason }: PrintedVoucher,
  party: string,
): VoucherSheet['facts'] {
  const who = [
    { label: party, text: counterparty?.name ?? null },
    { label: 'Địa chỉ', text: counterparty?.address ?? null },
  ];
  const isHalf = document !== null && place !== null && document.length < 40 && place.length < 40;
  return [
    ...(counterparty !== null || isOneSided(kind) ? who : []),
    { label: 'Nội dung', text: content },
    ...(reason === null ? [] : [{ label: 'Lý do ghi đảo', text: reason }]),
    ...(document === null ? [] : [{ label: 'Theo văn bản', text: document, isHalf }]),
    ...(place === null ? [] : [{ label: 'Nơi giữ tiền', text: place, isHalf }]),
  ];
}

const named = ({ account, note, place, quantities }: PrintedLine): string => {
  const what = [place === null ? account : `${account} (${place})`, note].filter((text) => text !== null).join(': ');
  const counts = Object.entries(quantities ?? {}).map(([unit, count]) => `${count} ${UNITS[unit as CapUnit]}`);
  return counts.length === 0 ? what : `${what} (${counts.join(', ')})`;
};

/** Columns that few vouchers need. */
const FURTHER = [
  { title: 'Mục đích', of: ({ purpose }: PrintedLine) => purpose },
  { title: 'Dòng dự toán', of: ({ budgetLine }: PrintedLine) => budgetLine },
  { title: 'Hoạt động', of: ({ activity }: PrintedLine) => activity },
];

const furtherOf = (lines: readonly PrintedLine[]): typeof FURTHER =>
  FURTHER.filter(({ of }) => lines.some((line) => of(line) !== null));

const further = (lines: readonly PrintedLine[]): VoucherTable['columns'] =>
  furtherOf(lines).map(({ title }) => ({ title, as: 'text', share: 2 }));

const heldOf = (line: PrintedLine, lines: readonly PrintedLine[]): (string | null)[] => [
  line.fund,
  SOURCES[line.source],
  ...furtherOf(lines).map(({ of }) => of(line)),
];

const HELD: VoucherTable['columns'] = [
  { title: 'Quỹ', as: 'text', share: 2 },
  { title: 'Nguồn', as: 'text', share: 2 },
];

function ofOneSide({ kind, lines, amount }: PrintedVoucher): VoucherTable {
  return {
    columns: [
      { title: 'STT', as: 'count' },
      { title: RECEIPTS.has(kind) ? 'Khoản thu' : 'Khoản chi', as: 'text', share: 4 },
      ...HELD,
      ...further(lines),
      { title: 'Số tiền (đồng)', as: 'amount' },
    ],
    rows: lines.map((line, at) => [String(at + 1), named(line), ...heldOf(line, lines), line.amount]),
    totals: [amount],
  };
}

function ofBothSides({ lines }: PrintedVoucher): VoucherTable {
  const side = (sign: 1 | -1): number => lines.reduce((sum, { amount }) => sum + Math.max(sign * amount, 0), 0);
  return {
    columns: [
      { title: 'STT', as: 'count' },
      { title: 'Tài khoản', as: 'text', share: 4 },
      ...HELD,
      ...further(lines),
      { title: 'Nợ (đồng)', as: 'amount' },
      { title: 'Có (đồng)', as: 'amount' },
    ],
    rows: lines.map((line, at) => [
      String(at + 1),
      named(line),
      ...heldOf(line, lines),
      line.amount > 0 ? line.amount : null,
      line.amount < 0 ? -line.amount : null,
    ]),
    totals: [side(1), side(-1)],
  };
}

/** Who is paid by a line is known where it pays what was owed to them, or named by its note; else the name is written by hand. */
function recipientsOf({ lines, amount }: PrintedVoucher): VoucherTable {
  return {
    columns: [
      { title: 'STT', as: 'count' },
      { title: 'Người nhận', as: 'text', share: 4 },
      { title: 'Khoản chi', as: 'text', share: 3 },
      { title: 'Số tiền (đồng)', as: 'amount' },
      { title: 'Ký nhận', as: 'text', share: 3 },
    ],
    rows: lines.map((line, at) => {
      const { payee, note, account } = line;
      return [String(at + 1), payee ?? note, payee === null ? account : named(line), line.amount, null];
    }),
    totals: [amount],
  };
}

/** Several are paid by one voucher: it is worth nothing without their signatures. */
const paysSeveral = ({ lines }: PrintedVoucher): boolean => new Set(lines.flatMap(({ payee }) => payee ?? [])).size > 1;

/** In the order of the books; who has signed is named with the day. */
function placesOf({ order, signatures }: PrintedVoucher): VoucherPlace[] {
  return order.map((step) => {
    const signature = signatures.find((one) => one.step === step);
    return {
      role: ROLES[step],
      hint: HINTS[step],
      name: signature?.name ?? null,
      signedAt: signature ? `Đã ký trên hệ thống ${dayText(businessDate(new Date(signature.at)))}` : null,
    };
  });
}

/** What whoever prints a draft can still mend; its number and its signatures come by themselves. */
function lacksOf(
  { kind, day, content, office, counterparty, lines, amount }: PrintedVoucher,
  words: string,
): string | null {
  const receiver = counterparty ?? (isOneSided(kind) ? null : office);
  const faults = voucherFaults(
    {
      kind: RECEIPTS.has(kind) ? 'receipt' : PAYMENTS.has(kind) ? 'payment' : 'journal',
      title: TITLES[kind],
      day,
      maker: office,
      receiver,
      content,
      lines: isOneSided(kind) ? lines : lines.filter((line) => line.amount > 0),
      total: amount,
      totalInWords: words,
    },
    [],
  );
  const lacking = new Set(faults.flatMap(({ code }) => LACKING[code] ?? []));
  return lacking.size === 0 ? null : `Còn thiếu theo Điều 16 Luật Kế toán: ${[...lacking].join('; ')}.`;
}
