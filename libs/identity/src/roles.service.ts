import {
  type Actor,
  type ActOutcome,
  Clock,
  doEach,
  KernelError,
  newKey,
  Role,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { keepPeople, PeopleDirectory, type PersonView } from '@app/people';
import { Injectable } from '@nestjs/common';
import { RoleAssignment } from './identity.entities';
import { IdentityError } from './identity.errors';
import { RoleAssigned, RoleEnded, RoleWithdrawn } from './identity.events';
import type { AssignRoleInput, EndRolesInput } from './identity.inputs';
import { IdentityPermission } from './identity.permissions';
import { inside, Manageable, type Place } from './manageable.service';

export type NewRole = Pick<RoleAssignment, 'personKey' | 'role' | 'organisationKey' | 'validFrom' | 'validTo'>;

const HELD = [
  'personKey',
  'organisationKey',
  'role',
  'validFrom',
  'validTo',
] as const satisfies (keyof RoleAssignment)[];
const assignments = tableOf(RoleAssignment);

/** What decides and what pays is given by somebody else: neither by its future holder nor by somebody in their place. */
export const NEVER_ONES_OWN: ReadonlySet<Role> = new Set([Role.Leader, Role.Finance]);

export type RoleWish = Omit<AssignRoleInput, 'personKey'>;

@Injectable()
export class Roles {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly manageable: Manageable,
    private readonly directory: PeopleDirectory,
  ) {}

  /** One more role for a person within reach, at an organisation within reach. Errors: OWN_ROLE_GIVEN, ROLE_OVERLAP, ROLE_DATES, NOT_FOUND, PERSON_ERASED. */
  async assign(actor: Actor, { personKey, ...wish }: AssignRoleInput): Promise<PersonView> {
    await this.transactions.run(actor, async (tx) => {
      await this.manageable.person(inside(tx), actor, personKey);
      await keepPeople(tx, [personKey]);
      await this.grant(tx, actor, personKey, wish);
    });
    return this.directory.get(personKey);
  }

  /** Part of a wider change: gives a role at an organisation that the actor reaches. */
  async grant(
    tx: Transaction,
    actor: Actor,
    personKey: string,
    { role, organisationKey, validFrom, validTo }: RoleWish,
  ): Promise<void> {
    const place = await this.manageable.organisation(tx, actor, organisationKey);
    const givers = actor.giversOver(IdentityPermission.ManagePeople, place.path);
    if ([actor.personId, ...givers].includes(personKey) && NEVER_ONES_OWN.has(role))
      throw IdentityError.OWN_ROLE_GIVEN();
    if (personKey === actor.personId && givers.length > 0) throw IdentityError.DELEGATED_ONLY();
    const dates = { validFrom: validFrom ?? this.clock.today(), validTo: validTo ?? null };
    await placeRole(tx, { personKey, role, organisationKey, ...dates }, place);
  }

  /**
   * Ends a role with its last day. A day before the first one withdraws the role as if it had never been given, so that a
   * mistake of today is undone today. Nobody's own, nor by somebody in their place. Errors: OWN_ROLE, NOT_FOUND.
   */
  async end(actor: Actor, key: string, lastDay: string): Promise<PersonView> {
    const personKey = await this.transactions.run(actor, (tx) => this.endIn(tx, key, lastDay));
    return this.directory.get(personKey);
  }

  /** Each as `end` ends one. */
  endAll(actor: Actor, { roleKeys, lastDay, isRehearsal }: EndRolesInput): Promise<ActOutcome> {
    return doEach(this.transactions, actor, { things: roleKeys, isRehearsal, keyOf: String }, (tx, key) =>
      this.endIn(tx, key, lastDay),
    );
  }

  private async endIn(tx: Transaction, key: string, lastDay: string): Promise<string> {
    const role = await lockRole(tx, key);
    if (role.personKey === tx.actor.personId) throw IdentityError.OWN_ROLE();
    const { scopeId, path } = await this.manageable.organisation(tx, tx.actor, role.organisationKey);
    if (tx.actor.giversOver(IdentityPermission.ManagePeople, path).includes(role.personKey))
      throw IdentityError.OWN_ROLE();
    const isWithdrawn = lastDay < role.validFrom;
    await assignments.update(tx, { key }, isWithdrawn ? { revokedAt: tx.now } : { validTo: lastDay });
    tx.happened(isWithdrawn ? RoleWithdrawn : RoleEnded, {
      subject: role.personKey,
      scopeId,
      path,
      before: { ...role, key },
      after: isWithdrawn ? null : { ...role, key, validTo: lastDay },
    });
    return role.personKey;
  }
}

/** Writes the role; the database refuses the same role twice at the same time. */
export async function placeRole(tx: Transaction, role: NewRole, { path, scopeId }: Place): Promise<void> {
  const key = newKey();
  await assignments.insert(tx, { key, ...role });
  tx.happened(RoleAssigned, {
    subject: role.personKey,
    scopeId,
    path,
    after: { key, ...role },
  });
}

/** Holds a role that was not withdrawn. Error: NOT_FOUND. */
export async function lockRole(tx: Transaction, key: string): Promise<NewRole> {
  const [role] = await tx.query<NewRole>(
    `SELECT ${assignments.columns('r', HELD)} FROM role_assignment AS r WHERE r.key = $1 AND r.revoked_at IS NULL FOR UPDATE`,
    [key],
  );
  if (!role) throw KernelError.NOT_FOUND();
  return role;
}
