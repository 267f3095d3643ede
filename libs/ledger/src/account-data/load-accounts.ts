import { newKey, tableOf } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { LedgerAccount } from '../account.entity';
import { shippedAccounts } from './shipped-accounts';

/** Since when accounts that come with the programme may be posted to: books may begin with any year that an office still has. */
const EVER = '2000-01-01';

/** Brings the chart that comes with the programme up to this build. What was amended here stays as it is. */
export async function loadAccounts(dataSource: DataSource): Promise<void> {
  await tableOf(LedgerAccount).insertAll(
    dataSource,
    shippedAccounts.map((account, at) => ({
      key: newKey(),
      ...account,
      position: at + 1,
      validFrom: EVER,
      isShipped: true,
      version: 1,
    })),
    {
      onConflict: `(code) DO UPDATE SET kind = excluded.kind, position = excluded.position, name_vi = excluded.name_vi, name_en = excluded.name_en
        WHERE ledger_account.version = 1 AND ledger_account.is_shipped`,
    },
  );
}
