import { type FactKey, KernelError, type Transaction, tableOf } from '@app/kernel';
import { type HeldBooks, lockBooks, type MoneyPlaceKind, organisationOf } from '@app/ledger';
import type { Permission } from '@app/kernel';
import { BankLine, BankMatch, BankMatchLine, BankMatchVoucher, BankStatement } from './bank.entity';
import { CashCount, CashCountAct } from './cash-count.entity';

export const counts = tableOf(CashCount);
export const countActs = tableOf(CashCountAct);
export const statements = tableOf(BankStatement);
export const bankLines = tableOf(BankLine);
export const matches = tableOf(BankMatch);
export const matchLines = tableOf(BankMatchLine);
export const matchVouchers = tableOf(BankMatchVoucher);

export const lineColumns = bankLines.columns('l', { but: ['fingerprint'] });

/** SQL: what vouchers move at place `$2` of province `$1`; what was there when the books began is no movement of the bank. */
export const MOVES = `SELECT v.province_id, v.key, v.scope_id, v.day, v.kind, sum(e.amount)::bigint AS amount
  FROM ledger_entry AS e JOIN voucher AS v ON v.province_id = e.province_id AND v.key = e.voucher_key
  WHERE e.province_id = $1 AND e.place_key = $2 AND v.kind <> 'opening'
  GROUP BY v.province_id, v.key HAVING sum(e.amount) <> 0`;

/** SQL over `bank_line AS l`: nothing has been found for it. */
export const LINE_IS_OPEN = `NOT EXISTS (SELECT 1 FROM bank_match_line AS o WHERE o.province_id = l.province_id AND o.line_key = l.key)`;

/** SQL over a move `m` of place `$2`: the bank has not been found to tell it. */
export const MOVE_IS_OPEN = `NOT EXISTS (SELECT 1 FROM bank_match_voucher AS o
  WHERE o.province_id = m.province_id AND o.place_key = $2 AND o.voucher_key = m.key)`;

/** A place of money, as far as it is asked. */
export interface HeldPlace {
  provinceId: number;
  key: string;
  kind: MoneyPlaceKind;
  name: string;
  accountNumber: string | null;
  openedOn: string;
  closedOn: string | null;
}

/** A place in books that wait from here on. Throws NOT_FOUND, BOOKS_MISSING. */
export async function lockPlace(
  tx: Transaction,
  permission: Permission,
  key: FactKey,
): Promise<{ books: HeldBooks; place: HeldPlace }> {
  const books = await lockBooks(tx, permission, await organisationOf(tx, 'money_place', key));
  const [place] = await tx.query<HeldPlace>(
    `SELECT p.province_id AS "provinceId", p.key, p.kind, p.name, p.account_number AS "accountNumber", p.opened_on AS "openedOn", p.closed_on AS "closedOn"
     FROM money_place AS p WHERE p.province_id = $1 AND p.key = $2`,
    [key.provinceId, key.key],
  );
  if (!place) throw KernelError.NOT_FOUND();
  return { books, place };
}
