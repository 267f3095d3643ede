import { intKey, isIsoDate, type IsoDate, KernelError } from '@app/kernel';
import {
  FundIds,
  FundPurposeIds,
  LedgerAccountIds,
  type LedgerStatementArgs,
  MoneyPlaceIds,
  MoneySource,
} from '@app/ledger';

export const BOOK_KINDS = ['statement', 'vouchers', 'balance'] as const;
export type BookKind = (typeof BOOK_KINDS)[number];

/** What the address of a book says. */
export interface BookAddress {
  organisation?: unknown;
  from?: unknown;
  to?: unknown;
  place?: unknown;
  fund?: unknown;
  source?: unknown;
  purpose?: unknown;
  account?: unknown;
}

export type AskedBook = LedgerStatementArgs & { kind: BookKind };

/** Which book an address asks for. Throws NOT_FOUND, INVALID_INPUT, INVALID_ID. */
export function askedBook(kind: string, address: BookAddress): AskedBook {
  const known = BOOK_KINDS.find((one) => one === kind);
  if (!known) throw KernelError.NOT_FOUND();
  return {
    kind: known,
    organisationKey: intKey('Organisation', wanted(address.organisation, 'organisation')),
    placeKey: read(address.place, 'place', (id) => MoneyPlaceIds.read(id)),
    fundKey: read(address.fund, 'fund', (id) => FundIds.read(id)),
    purposeKey: read(address.purpose, 'purpose', (id) => FundPurposeIds.read(id)),
    accountKey: read(address.account, 'account', (id) => LedgerAccountIds.read(id)),
    source: read(address.source, 'source', sourceOf),
    from: dayOf(address.from, 'from'),
    to: dayOf(address.to, 'to'),
  };
}

const fault = (path: string, code: 'FIELD_REQUIRED' | 'FIELD_INVALID'): Error =>
  KernelError.INVALID_INPUT({}, [{ path, code }]);

function wanted(value: unknown, path: string): string {
  if (value === undefined || value === '') throw fault(path, 'FIELD_REQUIRED');
  if (typeof value !== 'string') throw fault(path, 'FIELD_INVALID');
  return value;
}

const read = <Value>(value: unknown, path: string, as: (text: string) => Value): Value | null =>
  value === undefined || value === '' ? null : as(wanted(value, path));

function dayOf(value: unknown, path: string): IsoDate {
  const day = wanted(value, path);
  if (!isIsoDate(day)) throw fault(path, 'FIELD_INVALID');
  return day;
}

/** As the schema names them. */
function sourceOf(text: string): MoneySource {
  const found = Object.values(MoneySource).find((source) => source.toUpperCase() === text);
  if (!found) throw fault('source', 'FIELD_INVALID');
  return found;
}
