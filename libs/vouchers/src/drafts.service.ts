import { type Actor, type Connection, type FactKey, KernelError, pageOf, Transactions } from '@app/kernel';
import { visibleBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import type { VoucherDraft } from './voucher-draft.entity';
import { type VoucherDraftsArgs, VoucherDraftSorts } from './vouchers.inputs';
import { draftColumns, drafts } from './vouchers.sql';

/** Vouchers that are being made and signed. */
@Injectable()
export class Drafts {
  constructor(private readonly transactions: Transactions) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<VoucherDraft> {
    const [draft] = await this.seen(actor, [key]);
    if (!draft) throw KernelError.NOT_FOUND();
    return draft;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<VoucherDraft[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleBooks('d', actor, params);
    const rows = await this.transactions.reading(actor)<VoucherDraft>(
      `SELECT ${draftColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN voucher_draft AS d ON d.province_id = k.province_id AND d.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(drafts.toRow);
  }

  /** The earliest day first. */
  list(actor: Actor, args: VoucherDraftsArgs): Promise<Connection<VoucherDraft>> {
    const params: unknown[] = [];
    const conditions = [visibleBooks('d', actor, params)];
    if (args.organisationKey != null) conditions.push(`d.organisation_key = $${params.push(args.organisationKey)}`);
    if (args.kind != null) conditions.push(`d.kind = $${params.push(args.kind)}`);
    return pageOf<VoucherDraft>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${draftColumns} FROM voucher_draft AS d WHERE ${conditions.join(' AND ')}`,
        params,
        sort: VoucherDraftSorts.columnsOf(args, [
          { expression: 'd.day', type: 'date' },
          { expression: 'd.key', type: 'uuid' },
        ]),
      },
      args,
      drafts.toRow,
    );
  }
}
