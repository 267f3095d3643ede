import { Clock, type Query, tableOf, type Transaction } from '@app/kernel';
import {
  Email,
  type PersonFollower,
  PersonFollowers,
  type PersonalField,
  type PlaceOfPerson,
  PersonPlaces,
} from '@app/people';
import { Injectable } from '@nestjs/common';
import { endAccess } from './account-access';
import { AccountRows } from './account-rows.service';
import { DelegationEnds } from './delegation-ends.service';
import { PersonCredential } from './identity.entities';
import { IdentityError } from './identity.errors';
import { IdentityPermission } from './identity.permissions';
import { placeOfRole } from './reach.sql';

/** What an account adds to a person: places where roles are held, and what goes when the person is corrected or erased. */
@Injectable()
export class AccountFollower implements PersonFollower {
  constructor(
    private readonly rows: AccountRows,
    private readonly clock: Clock,
    private readonly delegations: DelegationEnds,
    followers: PersonFollowers,
    places: PersonPlaces,
  ) {
    followers.register(this);
    places.register((query, keys) => this.placesOf(query, keys));
  }

  /** Signs out, closes the account, ends roles and delegations; of these the other side is told. */
  async erased(tx: Transaction, personKey: string): Promise<Record<string, number>> {
    const sessions = await endAccess(tx, personKey);
    await tx.query('UPDATE person_session SET user_agent = NULL WHERE person_key = $1', [personKey]);
    await tx.query(
      'UPDATE person_account SET email_digest = NULL, disabled_at = coalesce(disabled_at, $2) WHERE person_key = $1',
      [personKey, tx.now],
    );
    for (const table of ['person_notice', 'person_recovery_code'])
      await tx.query(`DELETE FROM ${table} WHERE person_key = $1`, [personKey]);
    const nothing = { passwordHash: null, totpConfirmedAt: null, totpLastStep: null };
    await tableOf(PersonCredential).update(tx, { personKey }, nothing);
    await this.delegations.endOfErased(tx, personKey);
    return { sessions, roles: await this.endRoles(tx, personKey) };
  }

  /** The address is what the account is found by. Errors: EMAIL_IN_USE, ACCOUNT_NEEDS_EMAIL. */
  async corrected(tx: Transaction, personKey: string, data: ReadonlyMap<PersonalField, string | null>): Promise<void> {
    const email = data.get(Email);
    if (email === undefined) return;
    const digest = email === null ? null : this.rows.digestOf(email);
    const changed = await tx.query(
      'UPDATE person_account SET email_digest = $2 WHERE person_key = $1 RETURNING person_key',
      [personKey, digest],
    );
    if (changed.length > 0 && digest === null)
      throw IdentityError.ACCOUNT_NEEDS_EMAIL({}, [{ path: 'data', code: 'ACCOUNT_NEEDS_EMAIL' }]);
  }

  /** Roles that run end with today, those to come never begin. */
  private async endRoles(tx: Transaction, personKey: string): Promise<number> {
    const ended = await tx.query(
      `UPDATE role_assignment SET valid_to = greatest(valid_from, $2::date), revoked_at = CASE WHEN valid_from > $2::date THEN $3::timestamptz END
       WHERE person_key = $1 AND revoked_at IS NULL AND (valid_to IS NULL OR valid_to > $2::date) RETURNING key`,
      [personKey, this.clock.today(), tx.now],
    );
    return ended.length;
  }

  /** An account is for those to change who manage people there, whatever else may be done with people. */
  private placesOf(query: Query, personKeys: readonly string[]): Promise<PlaceOfPerson[]> {
    return query<Omit<PlaceOfPerson, 'needs'>>(
      `SELECT r.person_key AS "personKey", o.path, r.revoked_at IS NULL AND (r.valid_to IS NULL OR r.valid_to >= $2) AS "isRunning"
       FROM role_assignment r ${placeOfRole('$2')} WHERE r.person_key = ANY($1::uuid[])`,
      [personKeys, this.clock.today()],
    ).then((rows) => rows.map((row) => ({ ...row, needs: IdentityPermission.ManagePeople })));
  }
}
