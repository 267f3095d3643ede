import type { Transaction } from '@app/kernel';
import type { HeldBooks } from '@app/ledger';
import type { FundHandover } from './fund-handover.entity';
import { handedThings } from './fund-succession.sql';
import type { HandedKind } from './handed-thing.entity';
import type { HandoverContent } from './handover-content';
import type { Received } from './received-places';

/** What one act of handing over is about. */
export interface Carriage {
  handover: FundHandover;
  from: HeldBooks;
  to: HeldBooks;
  fromName: string;
  toName: string;
  content: HandoverContent;
  received: Received;
}

/** A row as it is stored, without what its class computes. */
export type Stored<Row> = Pick<Row, keyof Row>;

/** As what the ended thing says why it ended. */
export const passedTo = ({ toName }: Pick<Carriage, 'toName'>): string => `Bàn giao cho ${toName}`;

/** Where a thing stands in the receiving books. */
export const standingIn = ({ provinceId, scopeId, key: booksKey, organisationKey, path }: HeldBooks) => ({
  provinceId,
  scopeId,
  booksKey,
  organisationKey,
  path,
});

/** Says as what each goes on. `kept`: keys in the receiving books, by those of the handing ones. */
export async function goOn(
  tx: Transaction,
  { handover, from, to }: Pick<Carriage, 'handover' | 'from' | 'to'>,
  kind: HandedKind,
  kept: ReadonlyMap<string, string>,
): Promise<void> {
  const { provinceId, scopeId } = from;
  await handedThings.insertAll(
    tx,
    [...kept].map(([fromKey, toKey]) => ({
      provinceId,
      scopeId,
      kind,
      fromKey,
      handoverKey: handover.key,
      toProvinceId: to.provinceId,
      toScopeId: to.scopeId,
      toKey,
    })),
  );
}
