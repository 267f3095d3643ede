import { type Actor, Clock, KernelError, newKey, tableOf, type Transaction, Transactions, viewOf } from '@app/kernel';
import { keepPeople, PeopleDirectory } from '@app/people';
import { Injectable } from '@nestjs/common';
import { AccountNotices, type NewNotice } from './account-notices.service';
import { DelegationDirectory } from './delegation-directory.service';
import { DelegationEnds, lockDelegations } from './delegation-ends.service';
import { RoleDelegation } from './delegation.entity';
import type { DelegateRoleInput } from './delegation.inputs';
import { faultOfDays, MOST_OF_ROLE } from './delegation.rules';
import { Colleague, type DelegationView } from './delegation.views';
import { AccountNoticeKind } from './identity.entities';
import { IdentityError } from './identity.errors';
import { DelegationReceived, RoleDelegated } from './identity.events';
import { IdentityPermission } from './identity.permissions';
import { Manageable, type Place } from './manageable.service';
import { colleaguesOf, isColleague } from './office-staff';
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
    private readonly ends: DelegationEnds,
    private readonly people: PeopleDirectory,
  ) {}

  /**
   * By whoever holds the role, or by an administrator of the organisation for somebody absent. Only one's own role is passed on, never what was passed on.
   * Errors: NOT_FOUND, DELEGATION_TO_HOLDER, OWN_ROLE_GIVEN, DELEGATED_ONLY, DELEGATE_ELSEWHERE, DELEGATION_DATES, DELEGATION_TOO_LONG, DELEGATION_BEYOND_ROLE,
   * DELEGATION_TOO_MANY, DELEGATION_OVERLAP.
   */
  async delegate(actor: Actor, { roleKey, ...wish }: DelegateRoleInput): Promise<DelegationView> {
    const { key, told } = await this.transactions.run(actor, async (tx) => {
      const role = await lockRole(tx, roleKey);
      const place = await this.mustDecide(tx, actor, role);
      await this.mustBeGivable(tx, actor, { ...role, path: place.path }, wish.delegateKey);
      const days = { validFrom: wish.validFrom ?? this.clock.today(), validTo: wish.validTo };
      const fault = faultOfDays(days, role, this.clock.today());
      if (fault) throw fault;
      await mustHaveRoom(tx, roleKey, this.clock.today());
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
      const [held] = await lockDelegations(tx, 'd.key = $1', [key]);
      if (!held) throw KernelError.NOT_FOUND();
      if (actor.personId !== held.delegateKey) await this.mustDecide(tx, actor, held.role);
      if (held.endedAt !== null || held.validTo < this.clock.today()) throw IdentityError.DELEGATION_OVER();
      return this.ends.end(tx, held);
    });
    told.forEach((notice) => this.notices.tell(notice));
    return this.directory.get(key);
  }

  /** People to whom a role that runs or is to come may be passed on. Error: NOT_FOUND. */
  async candidates(actor: Actor, roleKey: string): Promise<Colleague[]> {
    const keys = await this.transactions.read(actor, async (query) => {
      const role = await this.directory.role(query, roleKey);
      if (!role || !this.mayDecide(actor, role)) throw KernelError.NOT_FOUND();
      const colleagues = await colleaguesOf(query, { ...role, today: this.clock.today() });
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
    const at = { organisationKey: role.organisationKey, today: this.clock.today() };
    if (!(await isColleague(tx.query.bind(tx), delegateKey, at)))
      throw IdentityError.DELEGATE_ELSEWHERE({}, fault('DELEGATE_ELSEWHERE'));
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

/** The role is locked, so that nobody fills the room meanwhile. */
async function mustHaveRoom(tx: Transaction, roleKey: string, today: string): Promise<void> {
  const held = await tx.query(
    'SELECT FROM role_delegation WHERE assignment_key = $1 AND ended_at IS NULL AND valid_to >= $2',
    [roleKey, today],
  );
  if (held.length >= MOST_OF_ROLE) throw IdentityError.DELEGATION_TOO_MANY({ most: MOST_OF_ROLE });
}

type Told = Pick<
  RoleDelegation,
  'key' | 'assignmentKey' | 'delegateKey' | 'validFrom' | 'validTo' | 'reason' | 'orderedBy'
>;

const fault = (code: string) => [{ path: 'delegateKey', code }];
