import { type Actor, Clock, principalName, type RequestContext, tableOf, Transactions } from '@app/kernel';
import { hash, verify } from '@node-rs/argon2';
import { PeopleDirectory, PersonVault } from '@app/people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Attempts } from './attempts.service';
import { isGuessable } from './guessable-passwords';
import { PersonCredential, SessionStart } from './identity.entities';
import { IdentityError } from './identity.errors';
import { PasswordSet } from './identity.events';
import { isWeakPassword, normalPassword, PASSWORD_LIMITS } from './person.rules';
import { newToken } from './secret-token';
import { before, RESET_MS } from './session.rules';

// argon2id (the package's default) with the first recommended setting of OWASP: 19 MiB, two passes.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class Passwords {
  /** Stands in for people who are unknown or have no password: a refusal always costs one verification. */
  private readonly decoy = hash(newToken(), COST);

  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly attempts: Attempts,
    private readonly vault: PersonVault,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  /** Whether the password is right; takes as long when there is none to compare with. */
  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    const matches = await verify(
      passwordHash ?? (await this.decoy),
      normalPassword(password).slice(0, PASSWORD_LIMITS.max * 2),
    );
    return matches && passwordHash !== null;
  }

  /**
   * Sets the own password and ends every other session. Needs the current one, unless there is none or the person has just
   * come by a one-time link.
   */
  async set({ actor, request }: RequestContext, password: string, currentPassword?: string): Promise<void> {
    const personKey = actor.mustBePerson;
    if (isWeakPassword(password)) {
      throw IdentityError.PASSWORD_WEAK({ ...PASSWORD_LIMITS }, [
        { path: 'password', code: 'PASSWORD_WEAK', params: { ...PASSWORD_LIMITS } },
      ]);
    }
    await this.mustBeUncommon(personKey, password);
    if (await this.needsCurrent(actor))
      await this.prove(personKey, request.ip, currentPassword ?? '', 'currentPassword');
    const passwordHash = await hash(normalPassword(password), COST);
    await this.transactions.run(this.vault.withSecretRequest(actor), async (tx) => {
      const onConflict = '(person_key) DO UPDATE SET password_hash = excluded.password_hash';
      await tableOf(PersonCredential).insert(tx, { personKey, passwordHash }, { onConflict });
      await tx.query(
        `UPDATE person_session SET revoked_at = $3 WHERE person_key = $1 AND key IS DISTINCT FROM $2 AND revoked_at IS NULL`,
        [personKey, actor.sessionId, tx.now],
      );
      tx.happened(PasswordSet, { subject: personKey, path: null });
    });
  }

  /** Refuses unless the password is the person's. Guessing it from a stolen session is limited like guessing it at sign-in. */
  async prove(personKey: string, address: string, password: string, path: string): Promise<void> {
    await this.attempts.atAccount(principalName({ kind: 'person', key: personKey }), address, async () => {
      if (await this.matches(await this.hashOf(personKey), password)) return;
      throw IdentityError.CURRENT_PASSWORD_WRONG({}, [{ path, code: 'CURRENT_PASSWORD_WRONG' }]);
    });
  }

  private async mustBeUncommon(personKey: string, password: string): Promise<void> {
    const { name, email } = await this.people.get(personKey);
    const own = [...name.split(' '), name, ...(email ? [email, ...email.split('@')] : [])];
    if (await isGuessable(password, own))
      throw IdentityError.PASSWORD_COMMON({}, [{ path: 'password', code: 'PASSWORD_COMMON' }]);
  }

  private async hashOf(personKey: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ passwordHash: string | null }[]>(
      `SELECT password_hash AS "passwordHash" FROM person_credential WHERE person_key = $1`,
      [personKey],
    );
    return row?.passwordHash ?? null;
  }

  private async needsCurrent(actor: Actor): Promise<boolean> {
    const [row] = await this.dataSource.query<{ needed: boolean }[]>(
      `SELECT c.password_hash IS NOT NULL AND NOT (s.started_by = '${SessionStart.Link}' AND s.created_at > $2) AS needed
       FROM person_session s LEFT JOIN person_credential c ON c.person_key = s.person_key WHERE s.key = $1`,
      [actor.sessionId, before(this.clock.now(), RESET_MS)],
    );
    return row?.needed ?? true;
  }
}
