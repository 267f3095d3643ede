import { type Actor, Clock, KernelError, type Role, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IdentityError } from './identity.errors';
import type { CreatePersonInput } from './identity.inputs';
import type { PersonView } from './identity.views';
import { commonPath } from './manageable.rules';
import { Manageable, type Place } from './manageable.service';
import { PeopleDirectory } from './people-directory.service';
import { type PersonalData, PersonVault } from './person-vault';
import { type NewRole, placeRole, Roles } from './roles.service';
import { SecondFactor } from './second-factor.service';

interface EnrolledRole {
  role: Role;
  organisationKey: number;
  /** Today unless told. */
  validFrom?: string;
  validTo?: string | null;
}

@Injectable()
export class People {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly vault: PersonVault,
    private readonly manageable: Manageable,
    private readonly roles: Roles,
    private readonly secondFactor: SecondFactor,
    private readonly directory: PeopleDirectory,
  ) {}

  /** For the programme itself (`Actor.system()`): a person with roles anywhere. Answers the person's key. */
  enrol(actor: Actor, person: PersonalData, roles: EnrolledRole[]): Promise<string> {
    return this.transactions.run(actor, async (tx) => {
      const places: Place[] = [];
      for (const { organisationKey } of roles) places.push(await this.manageable.placeOf(tx, organisationKey));
      const personKey = await this.write(tx, person, commonPath(places.map(({ path }) => path)));
      for (const [at, role] of roles.entries()) await placeRole(tx, this.datedRole(role, personKey), places[at]!);
      return personKey;
    });
  }

  /** The key of the person with an address; null when there is none. */
  async findByEmail(email: string): Promise<string | null> {
    const [person] = await this.dataSource.query<{ key: string }[]>('SELECT key FROM person WHERE email_digest = $1', [
      this.vault.digestOf(email),
    ]);
    return person?.key ?? null;
  }

  /** A new person with a first role within the actor's reach. Errors: EMAIL_IN_USE, NOT_FOUND. */
  async create(actor: Actor, { name, email, ...role }: CreatePersonInput): Promise<PersonView> {
    const personKey = await this.transactions.run(this.vault.withSecretRequest(actor), async (tx) => {
      // Rights first: who may not enrol there does not learn either whether the address is in use.
      const { path } = await this.manageable.organisation(tx, actor, role.organisationKey);
      const key = await this.write(tx, { name, email }, path);
      await this.roles.grant(tx, actor, key, role);
      return key;
    });
    return this.directory.get(personKey);
  }

  /** Locks a person out at once; what they did stays. Errors: PERSON_BEYOND_REACH, OWN_ACCOUNT, VERSION_CONFLICT. */
  disable(actor: Actor, personKey: string, version: number): Promise<PersonView> {
    return this.switch(actor, personKey, version, true);
  }

  /** Lets a person in again. */
  enable(actor: Actor, personKey: string, version: number): Promise<PersonView> {
    return this.switch(actor, personKey, version, false);
  }

  /** For somebody who lost the telephone: the next sign-in needs no code. */
  async resetSecondFactor(actor: Actor, personKey: string): Promise<PersonView> {
    await this.transactions.run(actor, async (tx) => {
      const path = await this.manageable.wholePerson(tx, actor, personKey);
      await this.secondFactor.clear(tx, personKey, path);
    });
    return this.directory.get(personKey);
  }

  /**
   * Erases a person (Law 91/2025): the data key goes, and with it the name and the address in every copy and backup. What the
   * person did stays under the pseudonymous key, and the trail still verifies.
   */
  async erase(actor: Actor, personKey: string, reason: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const erased = await tx.query('DELETE FROM person_key WHERE person_key = $1 RETURNING person_key', [personKey]);
      if (erased.length === 0) throw KernelError.NOT_FOUND();
      await tx.query(
        `UPDATE person SET email_digest = NULL, disabled_at = coalesce(disabled_at, $2), version = version + 1 WHERE key = $1`,
        [personKey, tx.now],
      );
      await tx.query(
        `UPDATE person_credential SET password_hash = NULL, totp_cipher = NULL, totp_confirmed_at = NULL WHERE person_key = $1`,
        [personKey],
      );
      await endAccess(tx, personKey);
      const path = await this.manageable.pathOf(tx, personKey);
      tx.record({ action: 'person.erased', subjectType: 'Person', subjectKey: personKey, path, reason });
    });
  }

  private datedRole({ role, organisationKey, validFrom, validTo }: EnrolledRole, personKey: string): NewRole {
    return { personKey, role, organisationKey, validFrom: validFrom ?? this.clock.today(), validTo: validTo ?? null };
  }

  private async write(tx: Transaction, person: PersonalData, path: string | null): Promise<string> {
    const key = await this.vault.store(tx, person, tx.now);
    // Neither name nor address: the trail holds no personal data.
    tx.record({
      action: 'person.created',
      subjectType: 'Person',
      subjectKey: key,
      path,
      after: { isDemo: person.isDemo ?? false },
    });
    return key;
  }

  private async switch(actor: Actor, personKey: string, version: number, disabled: boolean): Promise<PersonView> {
    if (personKey === actor.personId) throw IdentityError.OWN_ACCOUNT();
    await this.transactions.run(actor, async (tx) => {
      const path = await this.manageable.wholePerson(tx, actor, personKey);
      await writeDisabled(tx, personKey, version, disabled);
      if (disabled) await endAccess(tx, personKey);
      tx.record({
        action: disabled ? 'person.disabled' : 'person.enabled',
        subjectType: 'Person',
        subjectKey: personKey,
        path,
      });
    });
    return this.directory.get(personKey);
  }
}

async function writeDisabled(tx: Transaction, personKey: string, version: number, disabled: boolean): Promise<void> {
  // An erased person cannot come back: nobody would know who it is.
  const changed = await tx.query(
    `UPDATE person SET disabled_at = $3, version = version + 1
     WHERE key = $1 AND version = $2 AND EXISTS (SELECT FROM person_key WHERE person_key = $1) RETURNING key`,
    [personKey, version, disabled ? tx.now : null],
  );
  if (changed.length > 0) return;
  const [person] = await tx.query<{ version: number }>('SELECT version FROM person WHERE key = $1', [personKey]);
  throw KernelError.VERSION_CONFLICT({ current: person?.version ?? null });
}

async function endAccess(tx: Transaction, personKey: string): Promise<void> {
  await tx.query('UPDATE person_session SET revoked_at = $2 WHERE person_key = $1 AND revoked_at IS NULL', [
    personKey,
    tx.now,
  ]);
  await tx.query(
    `UPDATE person_sign_in_link SET expires_at = $2 WHERE person_key = $1 AND used_at IS NULL AND expires_at > $2`,
    [personKey, tx.now],
  );
}
