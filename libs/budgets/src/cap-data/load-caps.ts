import { newKey, tableOf } from '@app/kernel';
import { SpendingCap } from '@app/ledger';
import type { DataSource } from 'typeorm';
import { shippedCaps } from './shipped-caps';

/** Brings caps that were read about, once: they are examples that nobody confirmed, and refuse nothing until an administrator reads the text. */
export async function loadCaps(dataSource: DataSource): Promise<void> {
  const there = await dataSource.query<{ name: string; citation: string }[]>('SELECT name, citation FROM spending_cap');
  const known = new Set(there.map(({ name, citation }) => `${name}/${citation}`));
  await tableOf(SpendingCap).insertAll(
    dataSource,
    shippedCaps
      .filter(({ name, citation }) => !known.has(`${name}/${citation}`))
      .map((cap) => ({
        ...cap,
        key: newKey(),
        territoryKey: null,
        validFrom: null,
        validTo: null,
        isConfirmed: false,
        version: 1,
      })),
  );
}
