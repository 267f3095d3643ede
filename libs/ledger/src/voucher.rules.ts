import { debitOf } from '@app/bookkeeping';
import { AccountKind } from './account.entity';
import { dongText } from './dong.rules';
import { type MoneySource, MoneyPlaceKind } from './fund.entity';
import { VoucherBook, VoucherKind } from './voucher.entity';

const { Advance, Balance, Bank, Cash, Claim, Expenditure, Handover, Income, Payable, Transfer } = AccountKind;

/** In which book a kind is numbered. */
const BOOK: Readonly<Record<VoucherKind, VoucherBook>> = {
  [VoucherKind.CashReceipt]: VoucherBook.CashReceipts,
  [VoucherKind.CashPayment]: VoucherBook.CashPayments,
  [VoucherKind.BankReceipt]: VoucherBook.BankReceipts,
  [VoucherKind.BankPayment]: VoucherBook.BankPayments,
  [VoucherKind.Journal]: VoucherBook.Journal,
  [VoucherKind.Transfer]: VoucherBook.Journal,
  [VoucherKind.Opening]: VoucherBook.Journal,
  [VoucherKind.Reversal]: VoucherBook.Journal,
  [VoucherKind.HandOver]: VoucherBook.Journal,
  [VoucherKind.TakeOver]: VoucherBook.Journal,
};

export const bookOf = (kind: VoucherKind): VoucherBook => BOOK[kind];

const PASSED: ReadonlySet<AccountKind> = new Set([Cash, Bank, Advance, Claim, Payable, Handover]);

/** Accounts that may stand in a voucher of a kind. */
const ACCOUNTS: Readonly<Record<VoucherKind, ReadonlySet<AccountKind>>> = {
  [VoucherKind.CashReceipt]: new Set([Cash, Income, Advance, Claim, Payable, Expenditure]),
  [VoucherKind.CashPayment]: new Set([Cash, Expenditure, Advance, Payable, Income]),
  [VoucherKind.BankReceipt]: new Set([Bank, Income, Advance, Claim, Payable, Expenditure]),
  [VoucherKind.BankPayment]: new Set([Bank, Expenditure, Advance, Payable, Income]),
  [VoucherKind.Journal]: new Set([Advance, Claim, Payable, Income, Expenditure]),
  [VoucherKind.Transfer]: new Set([Cash, Bank, Transfer]),
  [VoucherKind.Opening]: new Set([Cash, Bank, Balance, Advance, Claim, Payable]),
  [VoucherKind.Reversal]: new Set(Object.values(AccountKind)),
  [VoucherKind.HandOver]: PASSED,
  [VoucherKind.TakeOver]: PASSED,
};

/** Accounts beside the money itself. */
export const counterAccounts = (kind: VoucherKind): AccountKind[] =>
  [...ACCOUNTS[kind]].filter((account) => account !== Cash && account !== Bank);

/** What a voucher posts, as far as it alone says whether it may. Amounts: debit above zero, credit below, whole đồng. */
export interface Side {
  account: { kind: AccountKind; name: string };
  place: { kind: MoneyPlaceKind } | null;
  holding: string;
  source: MoneySource;
  /** As it is called, so that it is the same in another fund; null: free. */
  purpose: string | null;
  amount: number;
}

export type PostingFault =
  | { code: 'LEDGER_ACCOUNT_NOT_HERE'; at: number; params: { name: string } }
  | { code: 'MONEY_PLACE_KIND' | 'OPENING_TAKES_AWAY'; at: number }
  | { code: 'VOUCHER_UNBALANCED'; params: { difference: string } }
  | { code: 'VOUCHER_SUM_TOO_LARGE' | 'HOLDINGS_MIXED' | 'TRANSFER_CHANGES_PURPOSE' };

/** The first fault of the sides of a voucher; null where it may be posted. */
export function postingFault(kind: VoucherKind, sides: readonly Side[]): PostingFault | null {
  for (const [at, { account, place, amount }] of sides.entries()) {
    if (!ACCOUNTS[kind].has(account.kind))
      return place
        ? { code: 'MONEY_PLACE_KIND', at }
        : { code: 'LEDGER_ACCOUNT_NOT_HERE', at, params: { name: account.name } };
    if (placeKindOf(account.kind) !== (place?.kind ?? null)) return { code: 'MONEY_PLACE_KIND', at };
    if (kind === VoucherKind.Opening && place && amount < 0) return { code: 'OPENING_TAKES_AWAY', at };
  }
  if (!Number.isSafeInteger(debitOf(sides))) return { code: 'VOUCHER_SUM_TOO_LARGE' };
  const difference = sumOf(sides);
  if (difference !== 0) return { code: 'VOUCHER_UNBALANCED', params: { difference: dongText(Math.abs(difference)) } };
  if (unequal(sides, ({ holding }) => holding)) return { code: 'HOLDINGS_MIXED' };
  const between = sides.filter(({ account }) => account.kind === Transfer);
  if (unequal(between, ({ source, purpose }) => `${source}/${purpose ?? ''}`))
    return { code: 'TRANSFER_CHANGES_PURPOSE' };
  return null;
}

/** Where money of an account lies; null of an account that is no money. */
export const placeKindOf = (kind: AccountKind): MoneyPlaceKind | null =>
  kind === Cash ? MoneyPlaceKind.Cash : kind === Bank ? MoneyPlaceKind.Bank : null;

const sumOf = (sides: readonly { amount: number }[]): number => sides.reduce((sum, { amount }) => sum + amount, 0);

function unequal(sides: readonly Side[], group: (side: Side) => string): boolean {
  return [...Map.groupBy(sides, group).values()].some((part) => sumOf(part) !== 0);
}
