import {
  type Actor,
  Clock,
  KernelError,
  nodeId,
  type Role,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { commonPath, PeopleDirectory, type PersonView, PersonVault } from '@app/people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { endAccess } from './account-access';
import { AccountNotices } from './account-notices.service';
import { AccountRows, type NewAccount } from './account-rows.service';
import { AccountNoticeKind, PersonAccount } from './identity.entities';
import { IdentityError } from './identity.errors';
import { PersonCreated, PersonDisabled, PersonEnabled, SessionsEnded } from './identity.events';
import type { CreatePersonInput, DisablePersonArgs } from './identity.inputs';
import { inside, Manageable, type Place } from './manageable.service';
import { type NewRole, placeRole, Roles, type RoleWish } from './roles.service';
import { SecondFactor } from './second-factor.service';

interface EnrolledRole {
  role: Role;
  organisationKey: number;
  /** Today unless told. */
  validFrom?: string;
  validTo?: string | null;
}

type NewPerson = RoleWish & Pick<CreatePersonInput, 'name' | 'email'>;

/** People who sign in. */
@Injectable()
export class Accounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly vault: PersonVault,
    private readonly rows: AccountRows,
    private readonly manageable: Manageable,
    private readonly roles: Roles,
    private readonly secondFactor: SecondFactor,
    private readonly people: PeopleDirectory,
    private readonly notices: AccountNotices,
  ) {}

  enrol(actor: Actor, person: NewAccount, roles: EnrolledRole[]): Promise<string> {
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
    const [person] = await this.dataSource.query<{ key: string }[]>(
      'SELECT person_key AS key FROM person_account WHERE email_digest = $1',
      [this.rows.digestOf(email)],
    );
    return person?.key ?? null;
  }

  /** A new person with a first role within the actor's reach. Errors: EMAIL_IN_USE, NOT_FOUND. */
  async create(actor: Actor, input: CreatePersonInput): Promise<PersonView> {
    const personKey = await this.transactions.run(this.vault.withSecretRequest(actor), (tx) =>
      this.createIn(tx, actor, input),
    );
    return this.people.get(personKey);
  }

  /** `create` inside another use case. */
  async createIn(tx: Transaction, actor: Actor, { name, email, ...role }: NewPerson): Promise<string> {
    // Rights first: who may not enrol there does not learn either whether the address is in use.
    const { path } = await this.manageable.organisation(tx, actor, role.organisationKey);
    const key = await this.write(tx, { name, email }, path);
    await this.grantIn(tx, actor, key, role);
    return key;
  }

  /** Addresses that somebody has already, each with the id of that person where the actor reaches them. */
  async twinsIn(tx: Transaction, actor: Actor, emails: readonly string[]): Promise<Map<string, string | null>> {
    const digests = new Map(emails.map((email) => [this.rows.digestOf(email).toString('hex'), email]));
    const found = await tx.query<{ key: string; digest: Buffer }>(
      'SELECT person_key AS key, email_digest AS digest FROM person_account WHERE email_digest = ANY($1::bytea[])',
      [[...digests.keys()].map((digest) => Buffer.from(digest, 'hex'))],
    );
    const keys = found.map(({ key }) => key);
    const within = await this.manageable.reached(inside(tx), actor, keys);
    return new Map(
      found.map(({ key, digest }) => [
        digests.get(digest.toString('hex'))!,
        within.has(key) ? nodeId('Person', key) : null,
      ]),
    );
  }

  /** A further role for somebody who was just created. */
  grantIn(tx: Transaction, actor: Actor, personKey: string, role: RoleWish): Promise<void> {
    return this.roles.grant(tx, actor, personKey, role);
  }

  /** Locks a person out at once; what they did stays. The trail says why. Errors: PERSON_BEYOND_REACH, OWN_ACCOUNT, VERSION_CONFLICT. */
  disable(actor: Actor, { key, version, reason }: DisablePersonArgs): Promise<PersonView> {
    return this.switch(actor, { key, version }, reason);
  }

  /** Lets a person in again. */
  enable(actor: Actor, personKey: string, version: number): Promise<PersonView> {
    return this.switch(actor, { key: personKey, version }, null);
  }

  /** For somebody who lost the telephone: the next sign-in needs no code. */
  async resetSecondFactor(actor: Actor, personKey: string): Promise<PersonView> {
    const notice = { personKey, kind: AccountNoticeKind.SecondFactorReset };
    await this.transactions.run(actor, async (tx) => {
      const path = await this.manageable.wholePerson(tx, actor, personKey);
      await this.secondFactor.clear(tx, personKey, path);
      await this.notices.note(tx, notice);
    });
    this.notices.tell(notice);
    return this.people.get(personKey);
  }

  /** Ends every session and every link that waits, without closing the account: for a telephone that was lost. */
  async endSessions(actor: Actor, personKey: string): Promise<PersonView> {
    const notice = { personKey, kind: AccountNoticeKind.SessionsEnded };
    await this.transactions.run(actor, async (tx) => {
      const path = await this.manageable.wholePerson(tx, actor, personKey);
      const sessions = await endAccess(tx, personKey);
      await this.notices.note(tx, notice);
      tx.happened(SessionsEnded, { subject: personKey, path, after: { sessions } });
    });
    this.notices.tell(notice);
    return this.people.get(personKey);
  }

  private datedRole({ role, organisationKey, validFrom, validTo }: EnrolledRole, personKey: string): NewRole {
    return { personKey, role, organisationKey, validFrom: validFrom ?? this.clock.today(), validTo: validTo ?? null };
  }

  private async write(tx: Transaction, person: NewAccount, path: string | null): Promise<string> {
    const key = await this.rows.store(tx, person, tx.now);
    // Neither name nor address: the trail holds no personal data.
    tx.happened(PersonCreated, { subject: key, path, after: { isDemo: person.isDemo ?? false } });
    return key;
  }

  /** With a reason the account is closed, without one it is opened. */
  private async switch(
    actor: Actor,
    { key: personKey, version }: { key: string; version: number },
    reason: string | null,
  ): Promise<PersonView> {
    const disabled = reason !== null;
    if (personKey === actor.personId) throw IdentityError.OWN_ACCOUNT();
    await this.transactions.run(actor, async (tx) => {
      const path = await this.manageable.wholePerson(tx, actor, personKey);
      await writeDisabled(tx, personKey, version, disabled);
      if (disabled) await endAccess(tx, personKey);
      tx.happened(disabled ? PersonDisabled : PersonEnabled, { subject: personKey, path, reason });
    });
    return this.people.get(personKey);
  }
}

async function writeDisabled(tx: Transaction, personKey: string, version: number, disabled: boolean): Promise<void> {
  // An erased person cannot come back: nobody would know who it is.
  const changed = await tx.query(
    `UPDATE person SET version = version + 1 WHERE key = $1 AND version = $2 AND erased_at IS NULL RETURNING key`,
    [personKey, version],
  );
  if (changed.length === 0) {
    const [person] = await tx.query<{ version: number }>('SELECT version FROM person WHERE key = $1', [personKey]);
    throw KernelError.VERSION_CONFLICT({ current: person?.version ?? null });
  }
  await tableOf(PersonAccount).update(tx, { personKey }, { disabledAt: disabled ? tx.now : null });
}
