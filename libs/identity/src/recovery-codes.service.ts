import { createHash } from 'node:crypto';
import { newKey, type RequestContext, type Transaction, Transactions } from '@app/kernel';
import { PersonVault } from '@app/people';
import { Injectable } from '@nestjs/common';
import { AccountNotices } from './account-notices.service';
import { AccountNoticeKind } from './identity.entities';
import { IdentityError } from './identity.errors';
import { RecoveryCodesRenewed, RecoveryCodeUsed } from './identity.events';
import { Passwords } from './passwords.service';
import { newRecoveryCodes, readRecoveryCode } from './recovery-codes.rules';

/** SQL: how many of the person of `person_credential AS c` can still be used. */
export const CODES_LEFT = `(SELECT count(*)::int FROM person_recovery_code AS r WHERE r.person_key = c.person_key AND r.used_at IS NULL)`;

/** For whoever has a second factor and not the telephone at hand: each signs in once. Only digests are kept. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: PersonVault,
    private readonly passwords: Passwords,
    private readonly notices: AccountNotices,
  ) {}

  /**
   * Ten new ones, shown this once; earlier ones are void. The stored answer names them by a key; a repeated request makes others, since these were never stored.
   * Errors: CURRENT_PASSWORD_WRONG, TOO_MANY_ATTEMPTS, TOTP_NOT_STARTED.
   */
  async renew({ actor, request }: RequestContext, password: string): Promise<string[]> {
    const personKey = actor.mustBePerson;
    await this.passwords.prove(personKey, request.ip, password, 'password');
    const made = newKey();
    const codes = newRecoveryCodes();
    const notice = { personKey, kind: AccountNoticeKind.RecoveryCodesRenewed };
    const write = async (tx: Transaction) => {
      await this.replace(tx, personKey, codes);
      await this.notices.note(tx, notice);
      return made;
    };
    const stored = await this.transactions.run(this.vault.withSecretRequest(actor), write);
    if (stored !== made) await this.transactions.run(actor.under(null), write);
    this.notices.tell(notice);
    return codes;
  }

  /** Uses one up; the person is told at the next sign-in, and by mail after the commit. Throws TOTP_REFUSED. */
  async use(tx: Transaction, personKey: string, code: string): Promise<void> {
    const used = await tx.query(
      'UPDATE person_recovery_code SET used_at = $3 WHERE person_key = $1 AND digest = $2 AND used_at IS NULL RETURNING person_key',
      [personKey, digestOf(personKey, code), tx.now],
    );
    if (used.length === 0) throw IdentityError.TOTP_REFUSED({}, [{ path: 'totp', code: 'TOTP_REFUSED' }]);
    await this.notices.note(tx, { personKey, kind: AccountNoticeKind.RecoveryCodeUsed });
    tx.happened(RecoveryCodeUsed, { subject: personKey, path: null });
  }

  /** With the second factor they go, too. */
  async clear(tx: Transaction, personKey: string): Promise<void> {
    await tx.query('DELETE FROM person_recovery_code WHERE person_key = $1', [personKey]);
  }

  private async replace(tx: Transaction, personKey: string, codes: readonly string[]): Promise<void> {
    const held = await tx.query(
      'SELECT FROM person_credential WHERE person_key = $1 AND totp_confirmed_at IS NOT NULL FOR UPDATE',
      [personKey],
    );
    if (held.length === 0) throw IdentityError.TOTP_NOT_STARTED();
    await this.clear(tx, personKey);
    const digests = codes.map((code) => digestOf(personKey, code));
    await tx.query('INSERT INTO person_recovery_code (person_key, digest) SELECT $1, unnest($2::bytea[])', [
      personKey,
      digests,
    ]);
    tx.happened(RecoveryCodesRenewed, { subject: personKey, path: null });
  }
}

/** 80 random bits need no slow digest. */
const digestOf = (personKey: string, code: string): Buffer =>
  createHash('sha256')
    .update(`${personKey}:${readRecoveryCode(code) ?? ''}`)
    .digest();
