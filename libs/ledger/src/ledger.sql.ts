import { type Actor, inShardsOf, tableOf, under } from '@app/kernel';
import { LedgerAccount } from './account.entity';
import { AccountBooks, PeriodAct } from './books.entity';
import { BudgetLine } from './budget.entity';
import { Fund, FundPurpose, Holding, MoneyPlace } from './fund.entity';
import { LedgerPermission } from './ledger.permissions';
import { OpenItem } from './open-item.entity';
import { LedgerEntry, Voucher, VoucherFile } from './voucher.entity';

export const accounts = tableOf(LedgerAccount);
export const accountBooks = tableOf(AccountBooks);
export const periodActs = tableOf(PeriodAct);
export const funds = tableOf(Fund);
export const purposes = tableOf(FundPurpose);
export const holdings = tableOf(Holding);
export const places = tableOf(MoneyPlace);
export const vouchers = tableOf(Voucher);
export const entries = tableOf(LedgerEntry);
export const voucherFiles = tableOf(VoucherFile);
export const budgetLines = tableOf(BudgetLine);
export const openItems = tableOf(OpenItem);

/** SQL condition on a fact with the path of its organisation: whoever reads books there sees it. */
export const visibleBooks = (fact: string, actor: Actor, params: unknown[]): string =>
  `(${inShardsOf(actor, fact, params)} AND ${under(`${fact}.path`, actor.roots(LedgerPermission.Read), params)})`;
