import { type FactPlace, newKey, tableOf, type Transaction } from '@app/kernel';
import { SubjectDelta } from './subject-count.entity';
import type { SubjectKind } from './subject.kinds';

/** Appends how many more or fewer there are; part of the write that makes it so. */
export async function count(
  tx: Transaction,
  { provinceId, scopeId }: FactPlace,
  kind: SubjectKind,
  change: number,
): Promise<void> {
  if (change !== 0) await tableOf(SubjectDelta).insert(tx, { provinceId, scopeId, key: newKey(), kind, change });
}
