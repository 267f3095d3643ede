import { type AccountBookSheet, dayText, type MoneyColumn } from '@app/documents';
import { addDays, type IsoDate } from '@app/kernel';
import {
  type AccountStanding,
  type BookLine,
  type MoneyPlace,
  MoneyPlaceKind,
  type MoneySource,
  type SigningStep,
  type VoucherKind,
  type WholeStatement,
} from '@app/ledger';
import { PrintError } from './ledger-prints.errors';
import type { Party } from './party-names';
import { KINDS, ROLES, SOURCES } from './print-words';

/** Whose book it is, of which days, and who signs it. */
export interface BookHead {
  office: Party;
  from: IsoDate;
  to: IsoDate;
  order: readonly SigningStep[];
}

type Head = Pick<AccountBookSheet, 'organisation' | 'address' | 'period' | 'signers'>;

const headOf = ({ office, from, to, order }: BookHead): Head => ({
  organisation: office.name,
  address: office.address,
  period: `Từ ngày ${dayText(from)} đến ngày ${dayText(to)}`,
  signers: order.map((step) => ROLES[step]),
});

export const voucherNumber = ({ book, number, year }: Pick<BookLine, 'book' | 'number' | 'year'>): string =>
  `${book} ${number}/${year}`;

/** Lines of one file, of which one more than `most` was read; says through which day they can be taken. Throws ACCOUNT_BOOK_TOO_LONG. */
export function mustFit(lines: readonly { day: IsoDate }[], most: number, from: IsoDate): void {
  const beyond = lines[most];
  if (!beyond) return;
  const through = addDays(beyond.day, -1);
  throw PrintError.ACCOUNT_BOOK_TOO_LONG({ most, through: dayText(through < from ? from : through) });
}

const DAY: MoneyColumn = { title: 'Ngày', as: 'day' };
const NUMBER: MoneyColumn = { title: 'Số chứng từ', as: 'text', share: 1.3 };
const WHO: MoneyColumn = { title: 'Người nộp, nhận', as: 'text', share: 2.2 };
const WHAT: MoneyColumn = { title: 'Diễn giải', as: 'text', share: 4 };
const sum = (title: string): MoneyColumn => ({ title, as: 'amount', carry: 'sum' });
const last = (title: string): MoneyColumn => ({ title, as: 'amount', carry: 'last' });

export interface StatementHead extends BookHead {
  title: string;
  notes: readonly string[];
  /** Debit and credit, where it is no book of money. */
  isOfAccount: boolean;
}

/** Of what a statement is: several of them narrow it. */
export interface StatementOf {
  place: Pick<MoneyPlace, 'kind' | 'name' | 'bank' | 'accountNumber'> | null;
  fund: { name: string } | null;
  source: MoneySource | null | undefined;
  purpose: { name: string } | null;
  account: string | null;
}

/** What the book is called on paper, and what stands below its name. */
export function statementName(of: StatementOf): Pick<StatementHead, 'title' | 'notes' | 'isOfAccount'> {
  const { place, fund, source, purpose, account } = of;
  const notes = [
    account !== null && `Tài khoản: ${account}`,
    place && placeNote(place),
    fund && `Quỹ: ${fund.name}`,
    source && `Nguồn: ${SOURCES[source]}`,
    purpose && `Mục đích: ${purpose.name}`,
  ].filter((note) => typeof note === 'string');
  return { title: titleOf(of), notes, isOfAccount: account !== null };
}

function titleOf({ place, fund, source, purpose, account }: StatementOf): string {
  if (account !== null) return 'Sổ chi tiết tài khoản';
  if (place) return place.kind === MoneyPlaceKind.Cash ? 'Sổ quỹ tiền mặt' : 'Sổ tiền gửi';
  if (purpose) return 'Sổ chi tiết theo mục đích';
  if (fund) return 'Sổ chi tiết quỹ';
  return source ? 'Sổ chi tiết theo nguồn' : 'Sổ chi tiết tiền';
}

const placeNote = ({ kind, name, bank, accountNumber }: NonNullable<StatementOf['place']>): string =>
  kind === MoneyPlaceKind.Cash
    ? `Két: ${name}`
    : `Tài khoản: ${[name, bank, accountNumber].filter((text) => text !== null).join(', ')}`;

/** The book of a place, a source, a fund, a purpose or an account: what remains stands behind each line. */
export function statementSheet(
  head: StatementHead,
  { opening, debit, credit, closing, lines }: WholeStatement,
  nameOf: (counterpartyKey: string) => string | undefined,
): AccountBookSheet {
  const { title, notes, isOfAccount } = head;
  const remaining = (amount: number): (number | null)[] =>
    isOfAccount ? [amount >= 0 ? amount : null, amount < 0 ? -amount : null] : [amount];
  let running = opening;
  return {
    ...headOf(head),
    title,
    notes,
    columns: [
      DAY,
      NUMBER,
      WHO,
      WHAT,
      ...(isOfAccount ? [sum('Nợ'), sum('Có'), last('Dư Nợ'), last('Dư Có')] : [sum('Thu'), sum('Chi'), last('Tồn')]),
    ],
    opening: { title: 'Số dư đầu kỳ', amounts: [null, null, ...remaining(opening)] },
    rows: lines.map((line) => {
      running += line.amount;
      return [
        line.day,
        voucherNumber(line),
        line.counterpartyKey === null ? null : (nameOf(line.counterpartyKey) ?? null),
        line.note ?? line.content,
        line.amount > 0 ? line.amount : null,
        line.amount < 0 ? -line.amount : null,
        ...remaining(running),
      ];
    }),
    closing: [
      { title: 'Cộng phát sinh trong kỳ', amounts: [debit, credit, ...remaining(0).map(() => null)] },
      { title: 'Số dư cuối kỳ', amounts: [null, null, ...remaining(closing)] },
    ],
  };
}

export interface RegisterLine extends Pick<
  BookLine,
  'day' | 'book' | 'number' | 'year' | 'content' | 'counterpartyKey' | 'amount'
> {
  kind: VoucherKind;
}

/** All vouchers that were posted, in the order of their days. */
export const registerSheet = (
  head: BookHead,
  lines: readonly RegisterLine[],
  nameOf: (counterpartyKey: string) => string | undefined,
): AccountBookSheet => ({
  ...headOf(head),
  title: 'Sổ đăng ký chứng từ',
  notes: [],
  columns: [DAY, NUMBER, { title: 'Loại', as: 'text', share: 1.5 }, WHO, WHAT, sum('Số tiền')],
  opening: null,
  rows: lines.map((line) => [
    line.day,
    voucherNumber(line),
    KINDS[line.kind],
    line.counterpartyKey === null ? null : (nameOf(line.counterpartyKey) ?? null),
    line.content,
    line.amount,
  ]),
  closing: [
    { title: `Cộng ${lines.length} chứng từ`, amounts: [lines.reduce((total, { amount }) => total + amount, 0)] },
  ],
});

/** What each account comes to; debit and credit come to the same. */
export function balanceSheet(
  head: BookHead,
  standings: readonly AccountStanding[],
  nameOf: (accountKey: string) => string | undefined,
): AccountBookSheet {
  const rows = standings.map(({ opening, debit, credit, closing }) => [
    Math.max(opening, 0),
    Math.max(-opening, 0),
    debit,
    credit,
    Math.max(closing, 0),
    Math.max(-closing, 0),
  ]);
  const titles = ['Đầu kỳ Nợ', 'Đầu kỳ Có', 'Phát sinh Nợ', 'Phát sinh Có', 'Cuối kỳ Nợ', 'Cuối kỳ Có'];
  return {
    ...headOf(head),
    title: 'Bảng cân đối tài khoản',
    notes: [],
    columns: [{ title: 'Tài khoản', as: 'text', share: 3 }, ...titles.map(sum)],
    opening: null,
    rows: standings.map(({ accountKey }, at) => [
      nameOf(accountKey) ?? '',
      ...rows[at]!.map((amount) => (amount === 0 ? null : amount)),
    ]),
    closing: [{ title: 'Cộng', amounts: titles.map((_, at) => rows.reduce((total, row) => total + row[at]!, 0)) }],
  };
}
