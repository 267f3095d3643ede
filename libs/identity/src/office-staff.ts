import { Clock, type Permission, type Query, StaffedOffices, type StaffCondition } from '@app/kernel';
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
      isThere,
    );
  }

  private async isStaffed(query: Query, { roles }: Permission, organisationKey: number): Promise<boolean> {
    const held = await query(STAFF, [organisationKey, [...roles], this.clock.today()]);
    return held.length > 0;
  }
}

const STAFF = `SELECT FROM role_assignment AS r
  JOIN person_account AS a ON a.person_key = r.person_key AND a.disabled_at IS NULL
  JOIN organisation_period AS o ON o.organisation_key = r.organisation_key AND ${onDay('o', '$3')}
  WHERE (o.organisation_key = $1 OR o.acts_for_key = $1) AND r.role = ANY($2::text[]) AND r.revoked_at IS NULL AND ${onDay('r', '$3')} LIMIT 1`;

/** As the actor's own roles and those of delegations are found when somebody signs in. */
const isThere: StaffCondition = (person, { organisation, path, atRoles, aboveRoles }, day) => `EXISTS (
  SELECT FROM (
    SELECT r.role, r.organisation_key FROM role_assignment AS r
    WHERE r.person_key = ${person} AND r.revoked_at IS NULL AND ${onDay('r', day)}
    UNION ALL
    SELECT r.role, r.organisation_key FROM role_delegation AS v
    JOIN role_assignment AS r ON r.key = v.assignment_key AND r.revoked_at IS NULL AND ${onDay('r', day)}
    JOIN person_account AS giver ON giver.person_key = r.person_key AND giver.disabled_at IS NULL
    WHERE v.delegate_key = ${person} AND v.ended_at IS NULL AND ${onDay('v', day)}
  ) AS held
  JOIN person_account AS a ON a.person_key = ${person} AND a.disabled_at IS NULL
  JOIN organisation_period AS o ON o.organisation_key = held.organisation_key AND ${onDay('o', day)}
  LEFT JOIN organisation_period AS c ON c.organisation_key = o.acts_for_key AND ${onDay('c', day)}
  WHERE held.role = ANY(${atRoles}) AND ${organisation} IN (o.organisation_key, c.organisation_key)
     OR held.role = ANY(${aboveRoles}) AND (starts_with(${path}, o.path) OR starts_with(${path}, c.path)))`;

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

interface OfficeToday {
  organisationKey: number;
  today: string;
}

/** Names are opened one by one; an office has far fewer people. */
const MOST_COLLEAGUES = 500;

/** Those who have a role today at the organisation, at the committee for which it acts, or at a body that acts for it, and may sign in; at most 500. */
export async function colleaguesOf(query: Query, { organisationKey, today }: OfficeToday): Promise<string[]> {
  const people = await query<{ key: string }>(
    `SELECT DISTINCT r.person_key AS key FROM role_assignment AS r
     JOIN person_account AS a ON a.person_key = r.person_key AND a.disabled_at IS NULL
     JOIN organisation_period AS at ON at.organisation_key = r.organisation_key AND ${onDay('at', '$2')}
     WHERE r.revoked_at IS NULL AND ${onDay('r', '$2')} AND ${isOfOffice('$1', '$2')} ORDER BY key LIMIT ${MOST_COLLEAGUES}`,
    [organisationKey, today],
  );
  return people.map(({ key }) => key);
}

/** Whether somebody is among them, however many they are. */
export async function isColleague(
  query: Query,
  personKey: string,
  { organisationKey, today }: OfficeToday,
): Promise<boolean> {
  const works = worksAtOffice({ person: 'a.person_key', organisation: '$2', day: '$3' });
  const found = await query(
    `SELECT FROM person_account AS a WHERE a.person_key = $1 AND a.disabled_at IS NULL AND ${works}`,
    [personKey, organisationKey, today],
  );
  return found.length > 0;
}
