import { type FactKey, KernelError, type Transaction } from '@app/kernel';
import type { HeldBooks } from '@app/ledger';
import { amountOf } from './draft-lines.rules';
import type { VoucherDraft } from './voucher-draft.entity';
import { VoucherError } from './vouchers.errors';
import type { VoucherDrafted } from './vouchers.events';
import { draftColumns, drafts } from './vouchers.sql';

/** The organisation of a draft, before its books are locked. Throws NOT_FOUND. */
export async function draftOfOrganisation(tx: Transaction, { provinceId, key }: FactKey): Promise<number> {
  const [row] = await tx.query<{ organisationKey: number }>(
    'SELECT d.organisation_key AS "organisationKey" FROM voucher_draft AS d WHERE d.province_id = $1 AND d.key = $2',
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return row.organisationKey;
}

/** As it is once the books are locked: somebody may have signed meanwhile, or posted it. Throws NOT_FOUND. */
export async function heldDraft(tx: Transaction, { provinceId, key }: FactKey): Promise<VoucherDraft> {
  const [row] = await tx.query<VoucherDraft>(
    `SELECT ${draftColumns} FROM voucher_draft AS d WHERE d.province_id = $1 AND d.key = $2`,
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return drafts.toRow(row);
}

/** Throws COUNTERPARTY_ELSEWHERE. */
export async function mustBeCounterpartyOf(
  tx: Transaction,
  { provinceId, organisationKey }: HeldBooks,
  counterpartyKey: string | null,
): Promise<void> {
  if (counterpartyKey === null) return;
  const there = await tx.query(
    'SELECT FROM counterparty AS c WHERE c.province_id = $1 AND c.key = $2 AND c.organisation_key = $3',
    [provinceId, counterpartyKey, organisationKey],
  );
  if (there.length === 0)
    throw VoucherError.COUNTERPARTY_ELSEWHERE({}, [{ path: 'counterpartyId', code: 'COUNTERPARTY_ELSEWHERE' }]);
}

type Told = Pick<
  VoucherDraft,
  'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'kind' | 'day' | 'lines'
>;

export function tellDraft(
  tx: Transaction,
  happened: typeof VoucherDrafted,
  { key, provinceId, scopeId, path, organisationKey, kind, day, lines }: Told,
  change: { before?: unknown; after?: unknown; reason?: string | null },
): void {
  const payload = { organisationKey, kind, day, amount: amountOf({ kind, lines }) };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change });
}
