import { Clock, tableOf, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { AccountNotices, type NewNotice } from './account-notices.service';
import { RoleDelegation } from './delegation.entity';
import { AccountNoticeKind } from './identity.entities';
import { DelegationEnded } from './identity.events';
import { Manageable } from './manageable.service';
import type { NewRole } from './roles.service';

const HELD = [
  'key',
  'assignmentKey',
  'delegateKey',
  'validFrom',
  'validTo',
  'endedAt',
] as const satisfies (keyof RoleDelegation)[];

const delegations = tableOf(RoleDelegation);

/** A delegation that is locked, and the role of which it is. */
export type HeldDelegation = Pick<RoleDelegation, (typeof HELD)[number]> & { role: NewRole };

/** Delegations end before their last day: by hand, or because one of the two is erased. */
@Injectable()
export class DelegationEnds {
  constructor(
    private readonly clock: Clock,
    private readonly manageable: Manageable,
    private readonly notices: AccountNotices,
  ) {}

  /** Told of both, and noted for both but `goneKey`. Answers what is to be told after the commit. */
  async end(
    tx: Transaction,
    { role, ...delegation }: HeldDelegation,
    goneKey: string | null = null,
  ): Promise<NewNotice[]> {
    const { path, scopeId } = await this.manageable.placeOf(tx, role.organisationKey);
    await delegations.update(tx, { key: delegation.key }, { endedAt: tx.now, endedBy: tx.actor.personId });
    const before = { ...delegation, role: role.role, organisationKey: role.organisationKey };
    const people = [role.personKey, delegation.delegateKey];
    for (const subject of people) tx.happened(DelegationEnded, { subject, path, scopeId, before });
    const told = people
      .filter((personKey) => personKey !== goneKey)
      .map((personKey) => ({ personKey, kind: AccountNoticeKind.DelegationEnded }));
    for (const notice of told) await this.notices.note(tx, notice);
    return told;
  }

  /** All that run or are to come, given or received; and what was written of any of them goes. */
  async endOfErased(tx: Transaction, personKey: string): Promise<void> {
    const held = await lockDelegations(
      tx,
      '$1 IN (r.person_key, d.delegate_key) AND d.ended_at IS NULL AND d.valid_to >= $2',
      [personKey, this.clock.today()],
    );
    for (const delegation of held) await this.end(tx, delegation, personKey);
    await tx.query(
      `UPDATE role_delegation AS d SET reason = '', ordered_by = NULL FROM role_assignment AS r
       WHERE r.key = d.assignment_key AND $1 IN (r.person_key, d.delegate_key)`,
      [personKey],
    );
  }
}

/** `condition`: SQL on the delegation `d` and its role `r`. */
export function lockDelegations(tx: Transaction, condition: string, params: unknown[]): Promise<HeldDelegation[]> {
  return tx.query<HeldDelegation>(
    `SELECT ${delegations.columns('d', HELD)}, json_build_object('personKey', r.person_key, 'organisationKey', r.organisation_key,
       'role', r.role, 'validFrom', r.valid_from, 'validTo', r.valid_to) AS role
     FROM role_delegation AS d JOIN role_assignment AS r ON r.key = d.assignment_key WHERE ${condition} ORDER BY d.key FOR UPDATE OF d`,
    params,
  );
}
