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

/** Whether period `at` is of the office `organisation`: itself, the committee for which it acts, or a body that acts for it. */
const isOfOffice = (organisation: string, day: string): string =>
  `(at.organisation_key = ${organisation} OR at.acts_for_key = ${organisation} OR at.organisation_key = (
     SELECT office.acts_for_key FROM organisation_period AS office WHERE office.organisation_key = ${organisation} AND ${onDay('office', day)}))`;

/** SQL: the person has an own role at the office today. `isHeld` says of the alias when the role counts as held. */
export const worksAtOffice = (
  { person, organisation, day }: { person: string; organisation: string; day: string },
  isHeld = (role: string): string => `${role}.revoked_at IS NULL AND ${onDay(role, day)}`,
): string => `EXISTS (SELECT FROM role_assignment AS own JOIN organisation_period AS at ON at.organisation_key = own.organisation_key AND ${onDay('at', day)}
  WHERE own.person_key = ${person} AND (${isHeld('own')}) AND ${isOfOffice(organisation, day)})`;

/** Those who have a role today at the organisation, at the committee for which it acts, or at a body that acts for it, and may sign in. */
export async function colleaguesOf(query: Query, organisationKey: number, today: string): Promise<string[]> {
  const people = await query<{ key: string }>(
    `SELECT DISTINCT r.person_key AS key FROM role_assignment AS r
     JOIN person_account AS a ON a.person_key = r.person_key AND a.disabled_at IS NULL
     JOIN organisation_period AS at ON at.organisation_key = r.organisation_key AND ${onDay('at', '$2')}
     WHERE r.revoked_at IS NULL AND ${onDay('r', '$2')} AND ${isOfOffice('$1', '$2')} ORDER BY key`,
    [organisationKey, today],
  );
  return people.map(({ key }) => key);
}
