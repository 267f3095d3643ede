import {
  type Actor,
  Clock,
  type Connection,
  KernelError,
  pageOf,
  type Permission,
  type Query,
  under,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { shown } from './masking.rules';
import { PeopleError } from './people.errors';
import type { RecordedPeopleArgs } from './people.inputs';
import { PeoplePermission } from './people.permissions';
import { PersonView, type PersonRow } from './people.views';
import { lookupFor, maskOf, type PersonalField } from './personal-field';
import { Email, FIND, Name } from './personal-fields';
import { isSeen } from './person-place.rules';
import { PersonPlaces } from './person-places';
import { PersonReader, sealedColumns, type SealedFields } from './person-reader';
import { PersonVault } from './person-vault';

export type SealedPerson = PersonRow & SealedFields;

/** What every line about a person shows. */
const HEAD = [Name, Email];

/** Columns of person `p`; `fields` is a parameter that holds `headFields`. */
export const personColumns = (fields: string): string =>
  `p.key, p.organisation_key AS "organisationKey", p.is_demo AS "isDemo", p.erased_at IS NOT NULL AS "isErased", p.version,
   ${sealedColumns(fields)}`;

export const headFields = (): string[] => [...HEAD];

/** Reading people: those who were recorded within reach, and anybody by key. */
@Injectable()
export class PeopleDirectory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly vault: PersonVault,
    private readonly reader: PersonReader,
    private readonly places: PersonPlaces,
    private readonly clock: Clock,
  ) {}

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params);

  /**
   * People recorded within the actor's reach, in the order in which they were; those alone who have this value, when one is told.
   * Error: PEOPLE_NOT_FOUND_BY_FIELD.
   */
  async list(
    actor: Actor,
    { organisationKey, field, text, ...page }: RecordedPeopleArgs,
  ): Promise<Connection<PersonView>> {
    const params: unknown[] = [headFields(), this.clock.today()];
    const roots = actor.roots(permissionToFind(field));
    const reached = under('o.path', roots, params);
    const within = organisationKey == null ? '' : ` AND '.' || o.path LIKE $${params.push(`%.${organisationKey}.%`)}`;
    const isFound = field != null || text != null;
    // Few people, or nearly everybody: each is looked at where it stands. Else the organisations come first, through their index.
    const isEach = isFound || (within === '' && roots.some(isTop));
    const where = isEach
      ? `EXISTS (SELECT FROM ${placeOf('p.organisation_key')} AS o WHERE ${reached}${within})`
      : `p.organisation_key = ANY(ARRAY(
          SELECT o.organisation_key FROM organisation_period AS o WHERE ${reached}${within} AND ${isLast('o')}))`;
    const sql = `SELECT ${personColumns('$1')}, (SELECT o.path FROM ${placeOf('p.organisation_key')} AS o) AS path FROM person AS p
      WHERE p.erased_at IS NULL AND ${where}${isFound ? ` AND p.key = ANY(${this.found(field, text, params)})` : ''}`;
    const sort = [{ expression: 'p.key', type: 'uuid' as const }];
    const toView = (row: PersonView) => {
      const { path, ...person } = row as unknown as SealedPerson & { path: string };
      return this.view(person, actor.covers(PeoplePermission.ReadWhole, path));
    };
    return pageOf<PersonView>(this.query, { sql, params, sort }, page, toView);
  }

  /** A person of whom the actor may read, through whatever place the person belongs to. Throws NOT_FOUND. */
  async one(actor: Actor, key: string): Promise<PersonView> {
    const places = await this.places.seen(this.query, actor, PeoplePermission.Read, [key]);
    if (!places.has(key)) throw KernelError.NOT_FOUND();
    const whole = await this.places.seen(this.query, actor, PeoplePermission.ReadWhole, [key]);
    return this.get(key, whole.has(key));
  }

  /** Those of whom the actor may read, each as far as they may. */
  async seen(actor: Actor, keys: string[]): Promise<PersonView[]> {
    const places = Map.groupBy(await this.places.of(this.query, keys), ({ personKey }) => personKey);
    const may = (permission: Permission, key: string) => isSeen(actor, permission, places.get(key) ?? []);
    const rows = await this.rows(keys.filter((key) => may(PeoplePermission.Read, key)));
    return rows.map((row) => this.view(row, may(PeoplePermission.ReadWhole, row.key)));
  }

  /** After a change that has been allowed. */
  async get(key: string, isWhole = true): Promise<PersonView> {
    const person = (await this.byKeys([key], isWhole)).get(key);
    if (!person) throw KernelError.NOT_FOUND();
    return person;
  }

  /** People by key. No rights are asked. */
  async byKeys(keys: readonly string[], isWhole: boolean): Promise<Map<string, PersonView>> {
    return new Map((await this.rows(keys)).map((row) => [row.key, this.view(row, isWhole)]));
  }

  view({ wrappedKey, boxes, ...row }: SealedPerson, isWhole: boolean): PersonView {
    return PersonView.of(row, this.reader.opened({ key: row.key, wrappedKey, boxes }), isWhole);
  }

  private rows(keys: readonly string[]): Promise<SealedPerson[]> {
    return this.dataSource.query<SealedPerson[]>(
      `SELECT ${personColumns('$2')} FROM person AS p WHERE p.key = ANY($1::uuid[])`,
      [keys, headFields()],
    );
  }

  private found(field: PersonalField | null | undefined, text: string | null | undefined, params: unknown[]): string {
    const lookup = field && text ? lookupFor(FIND, field) : null;
    if (!lookup || !text)
      throw PeopleError.PEOPLE_NOT_FOUND_BY_FIELD({}, [{ path: 'field', code: 'PEOPLE_NOT_FOUND_BY_FIELD' }]);
    params.push(lookup.name, this.vault.kept(lookup, text));
    return `ARRAY(SELECT d.person_key FROM person_digest AS d WHERE d.lookup = $${params.length - 1} AND d.digest = $${params.length})`;
  }
}

/** Who sees a part alone would guess the rest, one search for each guess; what nobody is spared is found by whoever reads. */
const permissionToFind = (field: PersonalField | null | undefined): Permission =>
  field == null || maskOf(field) === shown ? PeoplePermission.Read : PeoplePermission.ReadWhole;

/** Where an organisation stands on the day in $2, or stood last. */
const placeOf = (organisationKey: string): string =>
  `(SELECT place.path FROM organisation_period AS place WHERE place.organisation_key = ${organisationKey}
    ORDER BY (place.valid_from <= $2) DESC, place.valid_from DESC LIMIT 1)`;

/** The period of an organisation that counts on the day in $2, or was the last before it. */
const isLast = (period: string): string =>
  `${period}.valid_from <= $2 AND NOT EXISTS (SELECT FROM organisation_period AS later
    WHERE later.organisation_key = ${period}.organisation_key AND later.valid_from > ${period}.valid_from AND later.valid_from <= $2)`;

/** The root of a line: nearly everybody is below it. */
const isTop = (path: string): boolean => /^\d+\.$/.test(path);
