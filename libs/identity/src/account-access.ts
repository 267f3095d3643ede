import type { Transaction } from '@app/kernel';

/** Ends the sessions of a person and the links that were not used; answers how many sessions. */
export async function endAccess(tx: Transaction, personKey: string): Promise<number> {
  const sessions = await tx.query(
    'UPDATE person_session SET revoked_at = $2 WHERE person_key = $1 AND revoked_at IS NULL RETURNING key',
    [personKey, tx.now],
  );
  await tx.query(
    `UPDATE person_sign_in_link SET expires_at = $2 WHERE person_key = $1 AND used_at IS NULL AND expires_at > $2`,
    [personKey, tx.now],
  );
  return sessions.length;
}
