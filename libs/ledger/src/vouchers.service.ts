import { type Actor, type Connection, type FactKey, KernelError, pageOf, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { entries, visibleBooks, voucherFiles, vouchers } from './ledger.sql';
import type { MoneySource } from './fund.entity';
import { type VouchersArgs, VoucherSorts } from './statements.inputs';
import type { LedgerEntry, Voucher, VoucherFile } from './voucher.entity';

/** Vouchers that were posted. */
@Injectable()
export class Vouchers {
  constructor(private readonly transactions: Transactions) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<Voucher> {
    const [voucher] = await this.seen(actor, [key]);
    if (!voucher) throw KernelError.NOT_FOUND();
    return voucher;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<Voucher[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleBooks('v', actor, params);
    const rows = await this.transactions.reading(actor)<Voucher>(
      `SELECT ${vouchers.columns('v')} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN voucher AS v ON v.province_id = k.province_id AND v.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(vouchers.toRow);
  }

  /** The latest first. */
  list(actor: Actor, args: VouchersArgs): Promise<Connection<Voucher>> {
    const params: unknown[] = [];
    const conditions = [visibleBooks('v', actor, params)];
    if (args.organisationKey != null) conditions.push(`v.organisation_key = $${params.push(args.organisationKey)}`);
    if (args.kind != null) conditions.push(`v.kind = $${params.push(args.kind)}`);
    if (args.book != null) conditions.push(`v.book = $${params.push(args.book)}`);
    if (args.from != null) conditions.push(`v.day >= $${params.push(args.from)}`);
    if (args.to != null) conditions.push(`v.day <= $${params.push(args.to)}`);
    if (args.least != null) conditions.push(`v.amount >= $${params.push(args.least)}`);
    if (args.fundKey != null)
      conditions.push(`EXISTS (SELECT 1 FROM ledger_entry AS e JOIN holding AS h ON h.province_id = e.province_id AND h.key = e.holding_key
        WHERE e.province_id = v.province_id AND e.voucher_key = v.key AND h.fund_key = $${params.push(args.fundKey.key)})`);
    if (args.openItemKey != null) conditions.push(named('open_item_key', params.push(args.openItemKey.key)));
    if (args.budgetLineKey != null) conditions.push(named('budget_line_key', params.push(args.budgetLineKey.key)));
    if (args.activityKey != null)
      conditions.push(
        `${named('activity_key', params.push(args.activityKey.key))} AND v.province_id = $${params.push(args.activityKey.provinceId)}`,
      );
    const text = args.text?.trim();
    if (text) {
      const words = params.push(`%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
      conditions.push(`(v.content ILIKE $${words} OR v.number::text = $${params.push(text)})`);
    }
    return pageOf<Voucher>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${vouchers.columns('v')} FROM voucher AS v WHERE ${conditions.join(' AND ')}`,
        params,
        sort: VoucherSorts.columnsOf(args, [
          { expression: 'v.day', descending: true, type: 'date' },
          { expression: 'v.key', descending: true, type: 'uuid' },
        ]),
      },
      args,
      vouchers.toRow,
    );
  }

  /** Of vouchers that the actor sees, in their order. */
  async entriesOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, HeldEntry[]>> {
    const rows = await this.transactions.reading(actor)<HeldEntry>(
      `SELECT ${entries.columns('e')}, h.fund_key AS "fundKey", h.source, h.purpose_key AS "purposeKey"
       FROM ledger_entry AS e JOIN holding AS h ON h.province_id = e.province_id AND h.key = e.holding_key
       WHERE e.province_id = ANY($1::int[]) AND e.voucher_key = ANY($2::uuid[]) ORDER BY e.voucher_key, e.position`,
      [[...new Set(keys.map(({ provinceId }) => provinceId))], keys.map(({ key }) => key)],
    );
    return Map.groupBy(rows.map(entries.toRow) as HeldEntry[], ({ voucherKey }) => voucherKey);
  }

  async filesOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, VoucherFile[]>> {
    const rows = await this.transactions.reading(actor)<VoucherFile>(
      `SELECT ${voucherFiles.columns('f')} FROM voucher_file AS f WHERE f.province_id = ANY($1::int[]) AND f.voucher_key = ANY($2::uuid[])
       ORDER BY f.voucher_key, f.file_name, f.sha256`,
      [[...new Set(keys.map(({ provinceId }) => provinceId))], keys.map(({ key }) => key)],
    );
    return Map.groupBy(rows, ({ voucherKey }) => voucherKey);
  }

  /** Of each voucher the one that takes it back. */
  async reversalsOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, Voucher>> {
    const rows = await this.transactions.reading(actor)<Voucher>(
      `SELECT ${vouchers.columns('v')} FROM voucher AS v WHERE v.province_id = ANY($1::int[]) AND v.reverses_key = ANY($2::uuid[])`,
      [[...new Set(keys.map(({ provinceId }) => provinceId))], keys.map(({ key }) => key)],
    );
    return new Map(rows.map((row) => [row.reversesKey!, vouchers.toRow(row)]));
  }
}

/** SQL over `voucher AS v`: an entry of it names the thing. */
const named = (column: 'open_item_key' | 'budget_line_key' | 'activity_key', param: number): string =>
  `EXISTS (SELECT 1 FROM ledger_entry AS e WHERE e.province_id = v.province_id AND e.voucher_key = v.key AND e.${column} = $${param})`;

/** An entry with whose money it moves. */
export type HeldEntry = LedgerEntry & { fundKey: string; source: MoneySource; purposeKey: string | null };
