import { type Actor, Clock, KernelError, newKey, tableOf, type Transaction, Transactions, viewOf } from '@app/kernel';
import { keepPeople, PeopleDirectory } from '@app/people';
import { Injectable } from '@nestjs/common';
import { AccountNotices, type NewNotice } from './account-notices.service';
import { DelegationDirectory } from './delegation-directory.service';
import { RoleDelegation } from './delegation.entity';
import type { DelegateRoleInput } from './delegation.inputs';
import { faultOfDays } from './delegation.rules';
import { Colleague, type DelegationView } from './delegation.views';
import { AccountNoticeKind } from './identity.entities';
import { IdentityError } from './identity.errors';
import { DelegationEnded, DelegationReceived, RoleDelegated } from './identity.events';
import { IdentityPermission } from './identity.permissions';
import { Manageable, type Place } from './manageable.service';
import { colleaguesOf } from './office-staff';
import { lockRole, type NewRole, NEVER_ONES_OWN } from './roles.service';

const delegations = tableOf(RoleDelegation);

/** A role is exercised by somebody else while its holder is away. */
@Injectable()
export class Delegations {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly manageable: Manageable,
    private readonly notices: AccountNotices,
    private readonly directory: DelegationDirectory,
    private readonly people: PeopleDirectory,
  ) {}

  /**
   * By whoever holds the role, or by an administrator of the organisation for somebody absent. Only one's own role is passed on, never what was passed on.
   * Errors: NOT_FOUND, DELEGATION_TO_HOLDER, OWN_ROLE_GIVEN, DELEGATED_ONLY, DELEGATE_ELSEWHERE, DELEGATION_DATES, DELEGATION_BEYOND_ROLE, DELEGATION_OVERLAP.
   */
  async delegate(actor: Actor, { roleKey, ...wish }: DelegateRoleInput): Promise<DelegationView> {
    const { key, told } = await this.transactions.run(actor, async (tx) => {
      const role = await lockRole(tx, roleKey);
      const place = await this.mustDecide(tx, actor, role);
      await this.mustBeGivable(tx, actor, { ...role, path: place.path }, wish.delegateKey);
      const days = { validFrom: wish.validFrom ?? this.clock.today(), validTo: wish.validTo };
      const fault = faultOfDays(days, role, this.clock.today());
      if (fault) throw fault;
      const row = { key: newKey(), assignmentKey: roleKey, delegateKey: wish.delegateKey, ...days };
      const said = { reason: wish.reason.trim(), orderedBy: wish.orderedBy?.trim() || null };
      await delegations.insert(tx, { ...row, ...said, createdAt: tx.now, createdBy: actor.personId });
      return { key: row.key, told: await this.tell(tx, role, { ...row, ...said }, place) };
    });
    told.forEach((notice) => this.notices.tell(notice));
    return this.directory.get(key);
  }

  /** At once, by either of the two or an administrator of the organisation. Errors: NOT_FOUND, DELEGATION_OVER. */
  async end(actor: Actor, key: string): Promise<DelegationView> {
    const told = await this.transactions.run(actor, async (tx) => {
      const { role, ...delegation } = await lockDelegation(tx, key);
      const isDelegate = actor.personId === delegation.delegateKey;
      const place = isDelegate
        ? await this.manageable.placeOf(tx, role.organisationKey)
        : await this.mustDecide(tx, actor, role);
      if (delegation.endedAt !== null || delegation.validTo < this.clock.today()) throw IdentityError.DELEGATION_OVER();
      await delegations.update(tx, { key }, { endedAt: tx.now, endedBy: actor.personId });
      return this.tellEnd(tx, { role, delegation, place });
    });
    told.forEach((notice) => this.notices.tell(notice));
    return this.directory.get(key);
  }

  /** People to whom a role may be passed on. Error: NOT_FOUND. */
  async candidates(actor: Actor, roleKey: string): Promise<Colleague[]> {
    const keys = await this.transactions.read(actor, async (query) => {
      const role = await this.directory.role(query, roleKey);
      if (!role || !this.mayDecide(actor, role)) throw KernelError.NOT_FOUND();
      const colleagues = await colleaguesOf(query, role.organisationKey, this.clock.today());
      return colleagues.filter((key) => key !== role.personKey);
    });
    const named = [...(await this.people.byKeys(keys, false)).values()];
    return named
      .map(({ key, name }) => viewOf(Colleague, { key, name }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
  }

  private async mustDecide(tx: Transaction, actor: Actor, role: NewRole): Promise<Place> {
    const place = await this.manageable.placeOf(tx, role.organisationKey);
    if (!this.mayDecide(actor, { ...role, path: place.path })) throw KernelError.NOT_FOUND();
    return place;
  }

  private mayDecide(actor: Actor, { personKey, path }: Pick<NewRole, 'personKey'> & Pick<Place, 'path'>): boolean {
    return personKey === actor.personId || actor.covers(IdentityPermission.ManagePeople, path);
  }

  private async mustBeGivable(
    tx: Transaction,
    actor: Actor,
    role: NewRole & Pick<Place, 'path'>,
    delegateKey: string,
  ): Promise<void> {
    if (delegateKey === role.personKey) throw IdentityError.DELEGATION_TO_HOLDER({}, fault('DELEGATION_TO_HOLDER'));
    const colleagues = await colleaguesOf(tx.query.bind(tx), role.organisationKey, this.clock.today());
    if (!colleagues.includes(delegateKey)) throw IdentityError.DELEGATE_ELSEWHERE({}, fault('DELEGATE_ELSEWHERE'));
    mustBeAnothers(actor, role, delegateKey);
    await keepPeople(tx, [role.personKey, delegateKey]);
  }

  private async tell(tx: Transaction, role: NewRole, row: Told, { path, scopeId }: Place): Promise<NewNotice[]> {
    const { reason, ...after } = { ...row, role: role.role, organisationKey: role.organisationKey };
    const giverKey = role.personKey;
    tx.happened(RoleDelegated, { subject: giverKey, path, scopeId, after, reason });
    tx.happened(DelegationReceived, { subject: row.delegateKey, path, scopeId, after: { ...after, giverKey }, reason });
    return this.note(tx, [
      { personKey: giverKey, kind: AccountNoticeKind.RoleDelegated },
      { personKey: row.delegateKey, kind: AccountNoticeKind.DelegationReceived },
    ]);
  }

  private async tellEnd(
    tx: Transaction,
    { role, delegation, place: { path, scopeId } }: { role: NewRole; delegation: Held; place: Place },
  ): Promise<NewNotice[]> {
    const before = { ...delegation, role: role.role, organisationKey: role.organisationKey };
    const people = [role.personKey, delegation.delegateKey];
    for (const subject of people) tx.happened(DelegationEnded, { subject, path, scopeId, before });
    return this.note(
      tx,
      people.map((personKey) => ({ personKey, kind: AccountNoticeKind.DelegationEnded })),
    );
  }

  private async note(tx: Transaction, notices: NewNotice[]): Promise<NewNotice[]> {
    for (const notice of notices) await this.notices.note(tx, notice);
    return notices;
  }
}

/** By a right of somebody else nobody passes on what they hold themselves by delegation, or prolongs it. */
function mustBeAnothers(actor: Actor, role: NewRole & Pick<Place, 'path'>, delegateKey: string): void {
  const isOwn = role.personKey === actor.personId;
  const givers = isOwn ? [] : actor.giversOver(IdentityPermission.ManagePeople, role.path);
  if (givers.length > 0 && (actor.standsFor.includes(role.personKey) || delegateKey === actor.personId))
    throw IdentityError.DELEGATED_ONLY();
  if ([actor.personId, ...givers].includes(delegateKey) && NEVER_ONES_OWN.has(role.role))
    throw IdentityError.OWN_ROLE_GIVEN();
}

type Told = Pick<
  RoleDelegation,
  'key' | 'assignmentKey' | 'delegateKey' | 'validFrom' | 'validTo' | 'reason' | 'orderedBy'
>;

const HELD = [
  'key',
  'assignmentKey',
  'delegateKey',
  'validFrom',
  'validTo',
  'endedAt',
] as const satisfies (keyof RoleDelegation)[];
type Held = Pick<RoleDelegation, (typeof HELD)[number]>;

const fault = (code: string) => [{ path: 'delegateKey', code }];

async function lockDelegation(tx: Transaction, key: string): Promise<Held & { role: NewRole }> {
  const [held] = await tx.query<Held & { role: NewRole }>(
    `SELECT ${delegations.columns('d', HELD)}, json_build_object('personKey', r.person_key, 'organisationKey', r.organisation_key,
       'role', r.role, 'validFrom', r.valid_from, 'validTo', r.valid_to) AS role
     FROM role_delegation AS d JOIN role_assignment AS r ON r.key = d.assignment_key WHERE d.key = $1 FOR UPDATE OF d`,
    [key],
  );
  if (!held) throw KernelError.NOT_FOUND();
  return held;
}
