import { type AccountBookSheet, dayText, type MoneyColumn } from '@app/documents';
import { intKey, isIsoDate, type IsoDate, KernelError } from '@app/kernel';
import type { Party } from '@app/ledger-prints';
import { CounterpartyIds } from '@app/vouchers';
import type { AdvanceStatementArgs } from './advances.inputs';

/** What the address of a book says. */
export interface AdvanceBookAddress {
  organisation?: unknown;
  person?: unknown;
  from?: unknown;
  to?: unknown;
}

/** Everybody of an office, in some days. */
export interface AdvanceTotalsAsked {
  organisationKey: number;
  from: IsoDate;
  to: IsoDate;
}

export type AskedAdvanceBook = ({ kind: 'one' } & AdvanceStatementArgs) | ({ kind: 'all' } & AdvanceTotalsAsked);

/** Of one person, or of all of an organisation. Throws NOT_FOUND, INVALID_INPUT, INVALID_ID. */
export function askedAdvanceBook(kind: string, address: AdvanceBookAddress): AskedAdvanceBook {
  if (kind === 'one')
    return { kind, counterpartyKey: CounterpartyIds.read(wanted(address, 'person')), ...daysOf(address) };
  if (kind !== 'all') throw KernelError.NOT_FOUND();
  return { kind, organisationKey: intKey('Organisation', wanted(address, 'organisation')), ...daysOf(address) };
}

const daysOf = (address: AdvanceBookAddress) => ({ from: dayOf(address, 'from'), to: dayOf(address, 'to') });

const fault = (path: string, code: 'FIELD_REQUIRED' | 'FIELD_INVALID'): Error =>
  KernelError.INVALID_INPUT({}, [{ path, code }]);

function wanted(address: AdvanceBookAddress, path: keyof AdvanceBookAddress): string {
  const { [path]: value } = address;
  if (value === undefined || value === '') throw fault(path, 'FIELD_REQUIRED');
  if (typeof value !== 'string') throw fault(path, 'FIELD_INVALID');
  return value;
}

function dayOf(address: AdvanceBookAddress, path: 'from' | 'to'): IsoDate {
  const day = wanted(address, path);
  if (!isIsoDate(day)) throw fault(path, 'FIELD_INVALID');
  return day;
}

/** Whose book it is, of which days, and who signs it. */
export interface AdvanceBookHead {
  office: Party;
  from: IsoDate;
  to: IsoDate;
  signers: string[];
}

/** What somebody had to account for before some days, what of it moved in them, in đồng. */
export interface AdvanceSums {
  opening: number;
  paid: number;
  returned: number;
}

const closingOf = ({ opening, paid, returned }: AdvanceSums): number => opening + paid - returned;

const headOf = ({ office, from, to, signers }: AdvanceBookHead) => ({
  organisation: office.name,
  address: office.address,
  period: `Từ ngày ${dayText(from)} đến ngày ${dayText(to)}`,
  signers,
});

const text = (title: string, share: number): MoneyColumn => ({ title, as: 'text', share });
const sum = (title: string): MoneyColumn => ({ title, as: 'amount', carry: 'sum' });
const last = (title: string): MoneyColumn => ({ title, as: 'amount', carry: 'last' });

/** A line of the book of one person. */
export interface AdvanceBookLine {
  day: IsoDate;
  voucher: string;
  content: string;
  /** Handed out above, accounted for or brought back below zero. */
  amount: number;
  running: number;
}

/** The book of one person: what was handed out, what was accounted for, what remains after each. */
export const personSheet = (
  head: AdvanceBookHead,
  person: string,
  sums: AdvanceSums,
  lines: readonly AdvanceBookLine[],
): AccountBookSheet => ({
  ...headOf(head),
  title: 'Sổ chi tiết tạm ứng',
  notes: [`Người nhận tạm ứng: ${person}`],
  columns: [
    { title: 'Ngày', as: 'day' },
    text('Số chứng từ', 1.3),
    text('Diễn giải', 4),
    sum('Tạm ứng'),
    sum('Thanh toán, nộp lại'),
    last('Còn phải thanh toán'),
  ],
  opening: { title: 'Số dư đầu kỳ', amounts: [null, null, sums.opening] },
  rows: lines.map(({ day, voucher, content, amount, running }) => [
    day,
    voucher,
    content,
    amount > 0 ? amount : null,
    amount < 0 ? -amount : null,
    running,
  ]),
  closing: [
    { title: 'Cộng phát sinh trong kỳ', amounts: [sums.paid, sums.returned, null] },
    { title: 'Số dư cuối kỳ', amounts: [null, null, closingOf(sums)] },
  ],
});

/** What each person of an office had, and has, to account for. */
export function peopleSheet(
  head: AdvanceBookHead,
  people: readonly (AdvanceSums & { name: string })[],
): AccountBookSheet {
  const all = people.reduce(
    (sums, { opening, paid, returned }) => ({
      opening: sums.opening + opening,
      paid: sums.paid + paid,
      returned: sums.returned + returned,
    }),
    { opening: 0, paid: 0, returned: 0 },
  );
  const amounts = (of: AdvanceSums): number[] => [of.opening, of.paid, of.returned, closingOf(of)];
  return {
    ...headOf(head),
    title: 'Bảng tổng hợp tạm ứng',
    notes: [],
    columns: [
      text('Người nhận tạm ứng', 4),
      sum('Số dư đầu kỳ'),
      sum('Tạm ứng trong kỳ'),
      sum('Thanh toán, nộp lại trong kỳ'),
      sum('Số dư cuối kỳ'),
    ],
    opening: null,
    rows: people.map((one) => [one.name, ...amounts(one)]),
    closing: [{ title: `Cộng ${people.length} người`, amounts: amounts(all) }],
  };
}
