import { type MoneySource, type PostingLine, VoucherKind } from '@app/ledger';
import type { DraftLine } from './voucher-draft.entity';

/** Accounts that follow from what is done, by their keys. */
export interface OwnAccounts {
  /** Of a place of money. */
  ofPlace: (placeKey: string) => string;
  transfer: string;
  opening: string;
}

type Drafted = { kind: VoucherKind; placeKey: string | null; lines: readonly DraftLine[] };

const COMES_IN: ReadonlySet<VoucherKind> = new Set([VoucherKind.CashReceipt, VoucherKind.BankReceipt]);
const GOES_OUT: ReadonlySet<VoucherKind> = new Set([VoucherKind.CashPayment, VoucherKind.BankPayment]);

/** Money comes in, or goes out, at one place. */
export const isOneSided = (kind: VoucherKind): boolean => COMES_IN.has(kind) || GOES_OUT.has(kind);

/** Kinds by which money comes in, and goes out, at one place. */
export const KINDS_OF = { incoming: [...COMES_IN], outgoing: [...GOES_OUT] };

/** Whether money comes in or goes out; null where it does neither at one place. */
export const isIncomingKind = (kind: VoucherKind): boolean | null =>
  COMES_IN.has(kind) ? true : GOES_OUT.has(kind) ? false : null;

/** What a voucher is about, in đồng: what comes in, goes out or arrives; of an opening what there is, or is owed where that is more. */
export function amountOf({ kind, lines }: Pick<Drafted, 'kind' | 'lines'>): number {
  const above = lines.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0);
  const below = lines.reduce((sum, { amount }) => sum - Math.min(amount, 0), 0);
  return kind === VoucherKind.Opening ? Math.max(above, below) : above;
}

/** Both sides of what its maker entered: whoever keeps the books does not think of debit and credit. */
export function postingLines({ kind, placeKey, lines }: Drafted, accounts: OwnAccounts): PostingLine[] {
  if (isOneSided(kind)) return bothSides(kind, placeKey!, lines, accounts);
  const given = lines.map((line, at) => ({
    ...line,
    ...whyOf(line),
    accountKey: line.accountKey ?? accounts.ofPlace(line.placeKey!),
    origin: `lines.${at}`,
  }));
  if (kind === VoucherKind.Transfer) return [...given, ...against(given, accounts.transfer)];
  if (kind === VoucherKind.Opening) return [...given, ...against(given, accounts.opening)];
  return given;
}

/** Money against what it was for; of each fund, source and purpose one line of money. */
function bothSides(
  kind: VoucherKind,
  placeKey: string,
  lines: readonly DraftLine[],
  accounts: OwnAccounts,
): PostingLine[] {
  const sign = COMES_IN.has(kind) ? 1 : -1;
  const counter = lines.map((line, at) => ({
    ...line,
    ...whyOf(line),
    accountKey: line.accountKey!,
    placeKey: null,
    amount: -sign * line.amount,
    origin: `lines.${at}`,
  }));
  const accountKey = accounts.ofPlace(placeKey);
  const money = against(counter, accountKey).map((line) => ({ ...line, placeKey }));
  return [...money, ...counter];
}

/** What makes each fund, source and purpose come to nothing. */
function against(lines: readonly (Held & { amount: number })[], accountKey: string): PostingLine[] {
  const groups = Map.groupBy(lines, ({ fundKey, source, purposeKey }) => `${fundKey}/${source}/${purposeKey ?? ''}`);
  return [...groups.values()].flatMap((part) => {
    const amount = -part.reduce((sum, line) => sum + line.amount, 0);
    const { fundKey, source, purposeKey } = part[0]!;
    const line = { accountKey, fundKey, source, purposeKey, placeKey: null, amount, note: null, origin: null };
    return amount === 0 ? [] : [{ ...line, ...whyOf({}) }];
  });
}

/** What a line is for; drafts of before may lack it. */
const whyOf = ({
  budgetLineKey = null,
  openItemKey = null,
  activityYear = null,
  activityKey = null,
  quantities = null,
}: Partial<DraftLine>) => ({ budgetLineKey, openItemKey, activityYear, activityKey, quantities });

interface Held {
  fundKey: string;
  source: MoneySource;
  purposeKey: string | null;
}
