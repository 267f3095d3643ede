import type { IsoDate, Transaction } from '@app/kernel';
import { LedgerError } from './ledger.errors';

type Closed = { provinceId: number } & ({ fundKey: string } | { placeKey: string });

/** A fund or a place ends neither before its last voucher nor ahead. Throws CLOSING_DAY_USED. */
export async function mustLieAfter(tx: Transaction, closedOn: IsoDate, today: IsoDate, closed: Closed): Promise<void> {
  const { provinceId } = closed;
  const [of, key] =
    'fundKey' in closed
      ? [
          'e.holding_key IN (SELECT h.key FROM holding AS h WHERE h.province_id = $1 AND h.fund_key = $2)',
          closed.fundKey,
        ]
      : ['e.place_key = $2', closed.placeKey];
  const [last] = await tx.query<{ day: IsoDate | null }>(
    `SELECT max(e.day) AS day FROM ledger_entry AS e WHERE e.province_id = $1 AND ${of}`,
    [provinceId, key],
  );
  const day = last?.day ?? null;
  if (closedOn <= today && (day === null || day <= closedOn)) return;
  const params = { day: day ?? today };
  throw LedgerError.CLOSING_DAY_USED(params, [{ path: 'closedOn', code: 'CLOSING_DAY_USED', params }]);
}
