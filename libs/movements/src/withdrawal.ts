import { type IsoDate, tableOf, type Transaction } from '@app/kernel';
import { RegistrationWithdrawn } from './movements.events';
import { move } from './registration-count';
import { MovementRegistration } from './registration.entity';

interface Withdrawal {
  version: number;
  today: IsoDate;
  reason: string;
}

/** Ends one that is locked and still open, moves its count and tells it. Throws VERSION_CONFLICT. */
export async function withdrawIn(
  tx: Transaction,
  row: MovementRegistration,
  { version, today, reason }: Withdrawal,
): Promise<void> {
  const change = await tableOf(MovementRegistration).amend(tx, row, version, {
    withdrawnOn: today,
    withdrawalReason: reason,
  });
  await move(tx, row, -1);
  const { provinceId, scopeId, path, movementKey, organisationKey } = row;
  tx.happened(RegistrationWithdrawn, {
    subject: row.key,
    provinceId,
    scopeId,
    path,
    payload: { movementKey, organisationKey, withdrawnOn: today },
    ...change,
    reason,
  });
}
