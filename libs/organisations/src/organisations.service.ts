import {
  type Actor,
  Clock,
  type Connection,
  KernelError,
  pageOf,
  prepared,
  type SortColumn,
  tableOf,
  viewOf,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { officesOfCommunes } from './commune-office';
import { OrganisationPeriod, OrganisationView } from './organisation.entity';
import { type OrganisationsArgs, OrganisationSorts } from './organisation.inputs';
import { OrganisationPermission } from './organisation.permissions';
import { ancestorsOf } from './organisation.rules';
import { maySee } from './organisation.sight';
import { formerOrganisations, searchedCode } from './organisation-successions.service';
import { searchPatterns } from './search-patterns.rules';

const COLUMNS = `o.key, o.version, ${tableOf(OrganisationPeriod).columns('p', { but: ['key', 'organisationKey'] })}`;
const FROM = 'FROM organisation_period p JOIN organisation o ON o.key = p.organisation_key';

/** Keys, days and their places. */
const VIEWS = prepared(`
  SELECT DISTINCT ON (k.at) k.at, ${COLUMNS}
  FROM unnest($1::int[], $2::date[], $3::int[]) AS k(key, day, at)
  JOIN organisation_period p ON p.organisation_key = k.key JOIN organisation o ON o.key = p.organisation_key
  ORDER BY k.at, (p.valid_from <= k.day) DESC, p.valid_from DESC`);

const BY_NAME: SortColumn[] = [
  { expression: 'p.search_name', type: 'text' },
  { expression: 'p.organisation_key', type: 'int' },
];

const FORMER = formerOrganisations({ patterns: '$4', code: '$8', day: '$1::date' });

const IS_LAST = `NOT EXISTS (SELECT FROM organisation_period AS later
  WHERE later.organisation_key = p.organisation_key AND later.valid_from > p.valid_from AND later.valid_from <= $1::date)`;

type Row = Omit<OrganisationView, 'id' | 'asOf'>;

/** Reading: a person sees the subtrees of their roles and the organisations above them. */
@Injectable()
export class Organisations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, args: OrganisationsArgs): Promise<Connection<OrganisationView>> {
    const asOf = args.asOf ?? this.clock.today();
    const sql = `SELECT ${COLUMNS} ${FROM}
      WHERE p.valid_from <= $1::date AND (p.valid_to IS NULL OR p.valid_to >= $1::date OR $9 AND ${IS_LAST})
        AND (p.path LIKE ANY($2) OR p.path = ANY($3))
        AND ($4::text[] IS NULL OR p.search_name LIKE ANY($4) OR p.exchange_code = $8
          OR p.organisation_key IN (SELECT former.key FROM (${FORMER}) AS former)) AND ($5::text[] IS NULL OR p.kind = ANY($5))
        AND ($6::int IS NULL OR p.parent_key = $6) AND ($7::text IS NULL OR p.line = $7)`;
    const params = [
      asOf,
      actor.patterns(OrganisationPermission.Read),
      ancestorsOf(actor.roots(OrganisationPermission.Read)),
      searchPatterns(args.search),
      args.kinds ?? null,
      args.parentKey ?? null,
      args.line ?? null,
      searchedCode(args.search),
      args.withCeased ?? false,
    ];
    const sort = OrganisationSorts.columnsOf(args, BY_NAME);
    return pageOf(this.query, { sql, params, sort }, args, (row) => viewOf(OrganisationView, row, { asOf }));
  }

  /**
   * One organisation, as of a day; without a day as of today, or as it last was. Throws NOT_FOUND when it
   * is not there on that day or lies outside the actor's reach.
   */
  async getByKey(actor: Actor, key: number, asOf?: string | null): Promise<OrganisationView> {
    const found = (await this.viewsOf([key], asOf ?? undefined)).get(key);
    if (!found || (asOf && !isValidOn(found, asOf)) || !maySee(actor, found)) throw KernelError.NOT_FOUND();
    return found;
  }

  /** Organisations as of a day (today unless told); one that had ended by then is shown as it last was. No rights are asked. */
  async viewsOf(keys: number[], asOf: string = this.clock.today()): Promise<Map<number, OrganisationView>> {
    const found = await this.viewsOn(keys.map((key) => `${key}@${asOf}`));
    return new Map([...found.values()].map((one) => [one.key, one]));
  }

  /** The same, each as of a day of its own: `key@day`. */
  async viewsOn(places: string[]): Promise<Map<string, OrganisationView>> {
    const asked = places.map((place) => place.split('@') as [string, string]);
    const rows = await this.query<Row & { at: number }>(VIEWS, [
      asked.map(([key]) => key),
      asked.map(([, day]) => day),
      asked.map((_, at) => at),
    ]);
    return new Map(rows.map((row) => [places[row.at]!, viewOf(OrganisationView, row, { asOf: asked[row.at]![1] })]));
  }

  /** Those that the actor sees, as of today or as they last were. */
  async seen(actor: Actor, keys: number[]): Promise<OrganisationView[]> {
    return [...(await this.viewsOf(keys)).values()].filter((one) => maySee(actor, one));
  }

  /** The materialised path as of a day (today unless told), for questions about rights. Throws NOT_FOUND for an unknown key. */
  async pathOf(key: number, asOf?: string): Promise<string> {
    const found = (await this.viewsOf([key], asOf)).get(key);
    if (!found) throw KernelError.NOT_FOUND();
    return found.path;
  }

  /** How many organisations stand directly below, as of a day. */
  async childCounts(keys: number[], asOf: string = this.clock.today()): Promise<Map<number, number>> {
    const rows = await this.query<{ key: number; count: number }>(
      `SELECT parent_key AS key, count(*)::int AS count FROM organisation_period
       WHERE parent_key = ANY($1) AND valid_from <= $2::date AND (valid_to IS NULL OR valid_to >= $2::date) GROUP BY parent_key`,
      [keys, asOf],
    );
    return new Map(rows.map(({ key, count }) => [key, count]));
  }

  /** Which of them speak for a commune, as of a day. */
  async ofCommunes(keys: number[], asOf: string = this.clock.today()): Promise<Map<number, boolean>> {
    const offices = await officesOfCommunes(this.query, keys, asOf);
    return new Map(keys.map((key) => [key, offices.has(key)]));
  }

  private readonly query = <Found>(sql: string, params: unknown[] = []): Promise<Found[]> =>
    this.dataSource.query(sql, params);
}

const isValidOn = (organisation: OrganisationView, day: string): boolean =>
  organisation.validFrom <= day && (organisation.validTo === null || organisation.validTo >= day);
