import type { IsoDate, Transaction } from '@app/kernel';
import type { HeldBooks } from '@app/ledger';
import { DonationError } from './donations.errors';
import { stockBalances } from './donations.sql';

/** So much can be taken out on a day: on no later one the store falls below zero. Throws STOCK_SHORT. */
export async function mustHaveIn(
  tx: Transaction,
  { provinceId }: HeldBooks,
  { itemKey, day, hundredths }: { itemKey: string; day: IsoDate; hundredths: number },
  path: string,
): Promise<void> {
  const [lowest] = await stockBalances.lowest(tx.query.bind(tx), provinceId, day, [{ itemKey }], 'b.hundredths');
  const remains = lowest?.amount ?? 0;
  if (remains >= hundredths) return;
  const [item] = await tx.query<{ name: string; unit: string }>(
    'SELECT i.name, i.unit FROM stock_item AS i WHERE i.province_id = $1 AND i.key = $2',
    [provinceId, itemKey],
  );
  const { name = '', unit = '' } = item ?? {};
  const params = { remains: remains / 100, unit, name, day: lowest?.day ?? day };
  throw DonationError.STOCK_SHORT(params, path ? [{ path, code: 'STOCK_SHORT', params }] : []);
}
