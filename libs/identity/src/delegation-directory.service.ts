import { type Actor, Clock, KernelError, type Query, tableOf, viewOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RoleDelegation } from './delegation.entity';
import { DelegationView } from './delegation.views';
import { IdentityPermission } from './identity.permissions';
import { worksAtOffice } from './office-staff';
import { onDay, placeOfRole } from './reach.sql';
import type { NewRole } from './roles.service';

const SHOWN = [
  'key',
  'delegateKey',
  'validFrom',
  'validTo',
  'reason',
  'orderedBy',
  'endedAt',
] as const satisfies (keyof RoleDelegation)[];

/** Of one person. */
const MOST_SHOWN = 50;

/** The day is $1. */
const DELEGATIONS = `
  SELECT ${tableOf(RoleDelegation).columns('d', SHOWN)}, r.person_key AS "giverKey", r.role, r.organisation_key AS "organisationKey", o.path,
    d.ended_at IS NULL AND ${onDay('d', '$1')} AND r.revoked_at IS NULL AND ${onDay('r', '$1')} AND g.disabled_at IS NULL
      AND ${worksAtOffice({ person: 'd.delegate_key', organisation: 'r.organisation_key', day: '$1' })} AS "isRunning",
    d.ended_at IS NOT NULL OR d.valid_to < $1 AS "isOver"
  FROM role_delegation AS d JOIN role_assignment AS r ON r.key = d.assignment_key JOIN person_account AS g ON g.person_key = r.person_key
  ${placeOfRole('$1')}`;

/** Reading what was delegated. */
@Injectable()
export class DelegationDirectory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** After a change that has been allowed. */
  async get(key: string): Promise<DelegationView> {
    const sql = `${DELEGATIONS} WHERE d.key = $2`;
    const [row] = await this.dataSource.query<DelegationView[]>(sql, [this.clock.today(), key]);
    if (!row) throw KernelError.NOT_FOUND();
    return viewOf(DelegationView, row);
  }

  /** What people gave and received, of each the last 50, first what is not over: the actor's own, and what concerns organisations within the actor's reach. */
  async ofPeople(keys: string[], actor: Actor): Promise<Map<string, DelegationView[]>> {
    const rows = await this.dataSource.query<(DelegationView & { ofKey: string })[]>(
      `SELECT named.key AS "ofKey", shown.* FROM unnest($2::uuid[]) AS named (key) CROSS JOIN LATERAL (
         ${DELEGATIONS} WHERE d.key IN (
           SELECT received.key FROM role_delegation AS received WHERE received.delegate_key = named.key UNION ALL
           SELECT given.key FROM role_delegation AS given JOIN role_assignment AS own ON own.key = given.assignment_key WHERE own.person_key = named.key)
         AND ($3 IN (r.person_key, d.delegate_key) OR o.path LIKE ANY($4))
         ORDER BY "isOver", d.valid_from DESC, d.key DESC LIMIT ${MOST_SHOWN}) AS shown`,
      [this.clock.today(), keys, actor.personId, actor.patterns(IdentityPermission.ReadPeople)],
    );
    const views = rows.map(({ ofKey, ...row }) => ({ ofKey, view: viewOf(DelegationView, row) }));
    return new Map(keys.map((key) => [key, views.filter(({ ofKey }) => ofKey === key).map(({ view }) => view)]));
  }

  /** A role that runs or is to come, and where it is held. */
  async role(
    query: Query,
    key: string,
  ): Promise<(Pick<NewRole, 'personKey' | 'organisationKey'> & { path: string }) | null> {
    const [role] = await query<Pick<NewRole, 'personKey' | 'organisationKey'> & { path: string }>(
      `SELECT r.person_key AS "personKey", r.organisation_key AS "organisationKey", o.path FROM role_assignment AS r ${placeOfRole('$2')}
       WHERE r.key = $1 AND r.revoked_at IS NULL AND (r.valid_to IS NULL OR r.valid_to >= $2)`,
      [key, this.clock.today()],
    );
    return role ?? null;
  }
}
