import { Clock, type Permission, type Query, StaffedOffices, type StaffSelect } from '@app/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { onDay } from './reach.sql';

/** Answers for other libraries whether an organisation has people here. */
@Injectable()
export class OfficeStaff implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly offices: StaffedOffices,
  ) {}

  onModuleInit(): void {
    this.offices.register(
      (query, permission, organisationKey) => this.isStaffed(query, permission, organisationKey),
      staffOf,
    );
  }

  private async isStaffed(query: Query, { roles }: Permission, organisationKey: number): Promise<boolean> {
    const held = await query(`${staffOf('$1', '$2::text[]', '$3')} LIMIT 1`, [
      organisationKey,
      [...roles],
      this.clock.today(),
    ]);
    return held.length > 0;
  }
}

const staffOf: StaffSelect = (organisation, roles, day) => `SELECT r.person_key FROM role_assignment AS r
       JOIN person_account AS a ON a.person_key = r.person_key AND a.disabled_at IS NULL
       JOIN organisation_period AS o ON o.organisation_key = r.organisation_key AND ${onDay('o', day)}
       WHERE (o.organisation_key = ${organisation} OR o.acts_for_key = ${organisation}) AND r.role = ANY(${roles}) AND r.revoked_at IS NULL
         AND ${onDay('r', day)}`;

/** Those who have a role today at the organisation, at the committee for which it acts, or at a body that acts for it, and may sign in. */
export async function colleaguesOf(query: Query, organisationKey: number, today: string): Promise<string[]> {
  const people = await query<{ key: string }>(
    `SELECT DISTINCT r.person_key AS key FROM role_assignment AS r
     JOIN person_account AS a ON a.person_key = r.person_key AND a.disabled_at IS NULL
     JOIN organisation_period AS o ON o.organisation_key = r.organisation_key AND ${onDay('o', '$2')}
     WHERE r.revoked_at IS NULL AND ${onDay('r', '$2')} AND (o.organisation_key = $1 OR o.acts_for_key = $1 OR o.organisation_key = (
       SELECT own.acts_for_key FROM organisation_period AS own WHERE own.organisation_key = $1 AND ${onDay('own', '$2')}))
     ORDER BY key`,
    [organisationKey, today],
  );
  return people.map(({ key }) => key);
}
