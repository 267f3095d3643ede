import { type Actor, Clock, type Connection, pageOf, tableOf, under, viewOf } from '@app/kernel';
import { searchName } from '@app/organisations';
import { headFields, PeopleDirectory, personColumns, type PersonView, type SealedPerson } from '@app/people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RoleAssignment } from './identity.entities';
import { IdentityError } from './identity.errors';
import { type PeopleArgs, PersonSorts } from './identity.inputs';
import { IdentityPermission } from './identity.permissions';
import { RoleAssignmentView } from './identity.views';
import { worksAtOffice } from './office-staff';
import { byName } from './person.rules';
import { onDay, placeOfRole } from './reach.sql';

/** Names are encrypted, so a search decrypts everybody within reach; beyond this many it asks for a narrower place. */
const MOST_SEARCHED = 2000;

const COLUMNS = tableOf(RoleAssignment).columns('r', [
  'key',
  'personKey',
  'organisationKey',
  'role',
  'validFrom',
  'validTo',
]);
/** A role of one's own. */
const ROLE = `${COLUMNS}, NULL::uuid AS "giverKey"`;

/** Reading accounts and their roles. */
@Injectable()
export class AccountDirectory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  /** People with a role within the actor's reach, in the order in which they were enrolled unless sorted. Errors: PEOPLE_SEARCH_TOO_WIDE, PEOPLE_SORT_TOO_WIDE. */
  async list(actor: Actor, args: PeopleArgs): Promise<Connection<PersonView>> {
    const params: unknown[] = [actor.patterns(IdentityPermission.ReadPeople), this.clock.today(), headFields()];
    let within = '';
    if (args.organisationKey != null) {
      params.push(`%.${args.organisationKey}.%`);
      within = ` AND '.' || o.path LIKE $${params.length}`;
    }
    let sql = `SELECT ${personColumns('$3')} FROM person p WHERE EXISTS (SELECT FROM role_assignment r ${placeOfRole('$2')}
        WHERE r.person_key = p.key AND o.path LIKE ANY($1)${within})`;
    if (args.search) {
      const found = await this.search(sql, params, args.search);
      params.push(found);
      sql += ` AND p.key = ANY($${params.length}::uuid[])`;
    }
    let order = '';
    if (args.sort === 'Name' || args.sort === 'Email') {
      order = `$${params.push(await this.inOrder(sql, [...params], args.sort))}`;
      sql += ` AND p.key = ANY(${order}::uuid[])`;
    }
    const run = <Row>(statement: string, values?: unknown[]) => this.dataSource.query<Row[]>(statement, values);
    const sort = PersonSorts.columnsOf(args, [{ expression: 'p.key', type: 'uuid' }]).map((column) => ({
      ...column,
      expression: column.expression.replace('$ORDER', () => order),
    }));
    return pageOf<PersonView>(run, { sql, params, sort }, args, (row) =>
      this.people.view(row as unknown as SealedPerson, true),
    );
  }

  /** Roles of people, past ones too: the actor's own, and those at organisations within the actor's reach. */
  async rolesWithinReach(keys: string[], actor: Actor): Promise<Map<string, RoleAssignmentView[]>> {
    return this.rolesOf(
      `SELECT ${ROLE} FROM role_assignment r ${placeOfRole('$2')}
       WHERE r.person_key = ANY($1::uuid[]) AND r.revoked_at IS NULL AND (r.person_key = $3 OR o.path LIKE ANY($4))`,
      [keys, this.clock.today(), actor.personId, actor.patterns(IdentityPermission.ReadPeople)],
    );
  }

  /** Those who hold or held a role at an organisation that the actor reaches with any role, and the actor; to a program nobody is named. */
  async withinReach(keys: string[], actor: Actor): Promise<Map<string, true>> {
    if (actor.given !== null) return new Map();
    const params: unknown[] = [keys, this.clock.today(), actor.personId];
    const reached = under(
      'o.path',
      actor.grants.flatMap(({ roots }) => roots),
      params,
    );
    const rows = await this.dataSource.query<{ key: string }[]>(
      `SELECT named.key FROM unnest($1::uuid[]) AS named (key)
       WHERE named.key = $3 OR EXISTS (
         SELECT FROM role_assignment r ${placeOfRole('$2')} WHERE r.person_key = named.key AND ${reached})`,
      params,
    );
    return new Map(rows.map(({ key }) => [key, true]));
  }

  /** Roles that people exercise today: their own, then those delegated to them, during the days of the delegation. */
  async rolesToday(keys: string[]): Promise<Map<string, RoleAssignmentView[]>> {
    const rows = await this.dataSource.query<RoleAssignmentView[]>(
      `SELECT ${ROLE} FROM role_assignment AS r
       WHERE r.person_key = ANY($1::uuid[]) AND r.revoked_at IS NULL AND ${onDay('r', '$2')}
       UNION ALL
       SELECT r.key, d.delegate_key, r.organisation_key, r.role, d.valid_from, d.valid_to, r.person_key FROM role_delegation AS d
       JOIN role_assignment AS r ON r.key = d.assignment_key AND r.revoked_at IS NULL AND ${onDay('r', '$2')}
       JOIN person_account AS g ON g.person_key = r.person_key AND g.disabled_at IS NULL
       WHERE d.delegate_key = ANY($1::uuid[]) AND d.ended_at IS NULL AND ${onDay('d', '$2')}
         AND ${worksAtOffice({ person: 'd.delegate_key', organisation: 'r.organisation_key', day: '$2' })}
       ORDER BY "giverKey" NULLS FIRST, "validFrom" DESC, key`,
      [keys, this.clock.today()],
    );
    return byPerson(rows);
  }

  private async inOrder(sql: string, params: unknown[], by: 'Name' | 'Email'): Promise<string[]> {
    const people = await this.opened(sql, params, IdentityError.PEOPLE_SORT_TOO_WIDE);
    const textOf = ({ name, email }: PersonView) => (by === 'Name' ? name : (email ?? ''));
    return people
      .toSorted((one, other) => byName(textOf(one), textOf(other)) || (one.key < other.key ? -1 : 1))
      .map(({ key }) => key);
  }

  private async opened(
    sql: string,
    params: unknown[],
    tooMany: typeof IdentityError.PEOPLE_SORT_TOO_WIDE,
  ): Promise<PersonView[]> {
    const rows = await this.dataSource.query<SealedPerson[]>(`${sql} LIMIT ${MOST_SEARCHED + 1}`, params);
    if (rows.length > MOST_SEARCHED) throw tooMany({ max: MOST_SEARCHED });
    return rows.map((row) => this.people.view(row, true));
  }

  private async search(sql: string, params: unknown[], search: string): Promise<string[]> {
    const people = await this.opened(sql, params, IdentityError.PEOPLE_SEARCH_TOO_WIDE);
    const wanted = searchName(search);
    return people
      .filter(({ name, email }) => searchName(`${name} ${email ?? ''}`).includes(wanted))
      .map(({ key }) => key);
  }

  private async rolesOf(sql: string, params: unknown[]): Promise<Map<string, RoleAssignmentView[]>> {
    return byPerson(await this.dataSource.query(`${sql} ORDER BY r.valid_from DESC, r.key`, params));
  }

  /** Those of the people whose account was closed. */
  async disabled(keys: string[]): Promise<Map<string, true>> {
    const rows = await this.dataSource.query<{ key: string }[]>(
      'SELECT person_key AS key FROM person_account WHERE person_key = ANY($1::uuid[]) AND disabled_at IS NOT NULL',
      [keys],
    );
    return new Map(rows.map(({ key }) => [key, true]));
  }
}

const byPerson = (rows: Omit<RoleAssignmentView, 'id'>[]): Map<string, RoleAssignmentView[]> =>
  Map.groupBy(
    rows.map((row) => viewOf(RoleAssignmentView, row)),
    ({ personKey }) => personKey,
  );
