import { tableOf } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { Movement } from '../movement.entity';
import { knownMovements } from './known-movements';

/** Brings the movements that come with the programme up to this build; running it again changes nothing. */
export async function loadMovements(dataSource: DataSource): Promise<void> {
  const table = tableOf(Movement);
  await table.insertAll(dataSource, knownMovements, { onConflict: table.overwriting() });
}
