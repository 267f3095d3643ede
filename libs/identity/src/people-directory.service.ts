import { type Actor, Clock, type Connection, KernelError, pageOf, under } from '@app/kernel';
import { searchName } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IdentityError } from './identity.errors';
import type { PeopleArgs } from './identity.inputs';
import { IdentityPermission } from './identity.permissions';
import { PersonView, RoleAssignmentView } from './identity.views';
import { PersonVault } from './person-vault';
import { placeOfRole } from './reach.sql';

interface PersonRow extends PersonView {
  nameCipher: Buffer;
  emailCipher: Buffer;
  wrappedKey: Buffer | null;
}

/** Names are encrypted, so a search decrypts everybody within reach; beyond this many it asks for a narrower place. */
const MOST_SEARCHED = 2000;
const ERASED = '—';

const PERSON = `p.key, p.name_cipher AS "nameCipher", p.email_cipher AS "emailCipher", k.wrapped_key AS "wrappedKey",
  p.is_demo AS "isDemo", p.disabled_at IS NOT NULL AS "isDisabled", p.version`;

const ROLE = `r.key, r.person_key AS "personKey", r.organisation_key AS "organisationKey", r.role, r.valid_from AS "validFrom",
  r.valid_to AS "validTo"`;

/** Reading people: the only place where names and addresses are decrypted. */
@Injectable()
export class PeopleDirectory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly vault: PersonVault,
    private readonly clock: Clock,
  ) {}

  /** People with a role within the actor's reach, in the order in which they were enrolled. Error: PEOPLE_SEARCH_TOO_WIDE. */
  async list(actor: Actor, args: PeopleArgs): Promise<Connection<PersonView>> {
    const params: unknown[] = [actor.patterns(IdentityPermission.ReadPeople), this.clock.today()];
    let within = '';
    if (args.organisationKey !== undefined) {
      params.push(`%.${args.organisationKey}.%`);
      within = ` AND '.' || o.path LIKE $${params.length}`;
    }
    let sql = `SELECT ${PERSON} FROM person p LEFT JOIN person_key k ON k.person_key = p.key
      WHERE EXISTS (SELECT FROM role_assignment r ${placeOfRole('$2')}
        WHERE r.person_key = p.key AND o.path LIKE ANY($1)${within})`;
    if (args.search) {
      const found = await this.search(sql, params, args.search);
      params.push(found);
      sql += ` AND p.key = ANY($${params.length}::uuid[])`;
    }
    const run = <Row>(statement: string, values?: unknown[]) => this.dataSource.query<Row[]>(statement, values);
    const sort = [{ expression: 'p.key', type: 'uuid' as const }];
    return pageOf<PersonView>(run, { sql, params, sort }, args, (row) => this.view(row as PersonRow));
  }

  /** People by key, for showing who did something. Who may see the deed may see the name. */
  async byKeys(keys: string[]): Promise<Map<string, PersonView>> {
    const rows = await this.dataSource.query<PersonRow[]>(
      `SELECT ${PERSON} FROM person p LEFT JOIN person_key k ON k.person_key = p.key WHERE p.key = ANY($1::uuid[])`,
      [keys],
    );
    return new Map(rows.map((row) => [row.key, this.view(row)]));
  }

  /** After a change that has been allowed. */
  async get(key: string): Promise<PersonView> {
    const person = (await this.byKeys([key])).get(key);
    if (!person) throw KernelError.NOT_FOUND();
    return person;
  }

  /** Roles of people, past ones too: the actor's own, and those at organisations within the actor's reach. */
  async rolesWithinReach(keys: string[], actor: Actor): Promise<Map<string, RoleAssignmentView[]>> {
    return this.rolesOf(
      `SELECT ${ROLE} FROM role_assignment r ${placeOfRole('$2')}
       WHERE r.person_key = ANY($1::uuid[]) AND r.revoked_at IS NULL AND (r.person_key = $3 OR o.path LIKE ANY($4))`,
      [keys, this.clock.today(), actor.personId, actor.patterns(IdentityPermission.ReadPeople)],
    );
  }

  /** Those who hold or held a role at an organisation that the actor reaches with any role, and the actor. */
  async withinReach(keys: string[], actor: Actor): Promise<Map<string, true>> {
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

  /** Roles that people hold today. */
  rolesToday(keys: string[]): Promise<Map<string, RoleAssignmentView[]>> {
    return this.rolesOf(
      `SELECT ${ROLE} FROM role_assignment r
       WHERE r.person_key = ANY($1::uuid[]) AND r.revoked_at IS NULL AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to >= $2)`,
      [keys, this.clock.today()],
    );
  }

  private async search(sql: string, params: unknown[], search: string): Promise<string[]> {
    const rows = await this.dataSource.query<PersonRow[]>(`${sql} LIMIT ${MOST_SEARCHED + 1}`, params);
    if (rows.length > MOST_SEARCHED) throw IdentityError.PEOPLE_SEARCH_TOO_WIDE({ max: MOST_SEARCHED });
    const wanted = searchName(search);
    return rows
      .map((row) => this.view(row))
      .filter(({ name, email }) => searchName(`${name} ${email ?? ''}`).includes(wanted))
      .map(({ key }) => key);
  }

  private async rolesOf(sql: string, params: unknown[]): Promise<Map<string, RoleAssignmentView[]>> {
    const rows = await this.dataSource.query<RoleAssignmentView[]>(`${sql} ORDER BY r.valid_from DESC, r.key`, params);
    const views = rows.map((row) =>
      Object.assign(Object.create(RoleAssignmentView.prototype) as RoleAssignmentView, row),
    );
    return Map.groupBy(views, ({ personKey }) => personKey);
  }

  private view({ nameCipher, emailCipher, wrappedKey, ...row }: PersonRow): PersonView {
    const personal = {
      name: wrappedKey ? this.vault.decrypt(row.key, wrappedKey, 'name', nameCipher) : ERASED,
      email: wrappedKey ? this.vault.decrypt(row.key, wrappedKey, 'email', emailCipher) : null,
    };
    return Object.assign(Object.create(PersonView.prototype) as PersonView, row, personal);
  }
}
