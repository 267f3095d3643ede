import { Clock, type Connection, KernelError, pageOf, prepared, type SortColumn, tableOf, viewOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  AdministrativeUnitPeriod,
  AdministrativeUnitView,
  type FormerUnit,
  type AdministrativeUnitSuccessionView,
} from './administrative-unit.entity';
import {
  type AdministrativeUnitArgs,
  type AdministrativeUnitsArgs,
  AdministrativeUnitSorts,
} from './administrative-unit.inputs';
import { formerUnits } from './former-units.sql';
import { searchPatterns } from './search-patterns.rules';

const COLUMNS = `u.key, u.code, u.valid_from AS "codeValidFrom", u.level,
  ${tableOf(AdministrativeUnitPeriod).columns('p', { but: ['key', 'unitKey'] })}`;
const FROM = 'FROM administrative_unit_period p JOIN administrative_unit u ON u.key = p.unit_key';

/** Keys, days and their places. */
const VIEWS = prepared(`
  SELECT DISTINCT ON (k.at) k.at, ${COLUMNS}
  FROM unnest($1::int[], $2::date[], $3::int[]) AS k(key, day, at)
  JOIN administrative_unit_period p ON p.unit_key = k.key JOIN administrative_unit u ON u.key = p.unit_key
  ORDER BY k.at, (p.valid_from <= k.day) DESC, p.valid_from DESC`);

const BY_CODE: SortColumn[] = [
  { expression: 'u.code', type: 'text' },
  { expression: 'u.key', type: 'int' },
];

type Row = Omit<AdministrativeUnitView, 'id' | 'asOf'>;

/** Administrative units are reference data: everybody who holds a role reads all of them. */
@Injectable()
export class AdministrativeUnits {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(args: AdministrativeUnitsArgs): Promise<Connection<AdministrativeUnitView>> {
    const asOf = args.asOf ?? this.clock.today();
    const parentKey = args.parentKey ?? null;
    const sql = `SELECT ${COLUMNS} ${FROM}
      WHERE p.valid_from <= $1::date AND (p.valid_to IS NULL OR p.valid_to >= $1::date)
        AND ($2::text IS NULL OR u.level = $2) AND ($3::int IS NULL OR p.parent_key = $3)
        AND ($4::text[] IS NULL OR p.search_name LIKE ANY($4) OR u.code = $5
          OR u.key IN (SELECT former."unitKey" FROM (${formerUnits({ patterns: '$4', code: '$5', day: '$1::date' })}) AS former))`;
    return pageOf(
      this.query,
      {
        sql,
        params: [asOf, args.level ?? null, parentKey, searchPatterns(args.search), args.search?.trim() ?? null],
        sort: AdministrativeUnitSorts.columnsOf(args, BY_CODE),
      },
      args,
      (row) => viewOf(AdministrativeUnitView, row, { asOf }),
    );
  }

  /** By id: the day asked for, else the last known period. By code: whoever carried it on that day. Null when there is none. */
  async find({ key, code, asOf }: AdministrativeUnitArgs): Promise<AdministrativeUnitView | null> {
    if (key != null) {
      const found = (await this.viewsOf([key], asOf ?? undefined)).get(key) ?? null;
      return found && asOf && !isValidOn(found, asOf) ? null : found;
    }
    if (!code) throw KernelError.INVALID_INPUT({}, [{ path: 'code', code: 'FIELD_REQUIRED' }]);
    const day = asOf ?? this.clock.today();
    const [row] = await this.query<Row>(
      `SELECT ${COLUMNS} ${FROM}
       WHERE u.code = $1 AND p.valid_from <= $2::date AND (p.valid_to IS NULL OR p.valid_to >= $2::date)`,
      [code, day],
    );
    return row ? viewOf(AdministrativeUnitView, row, { asOf: day }) : null;
  }

  /** Units as of a day (today unless told); one that had ended by then is shown as it last was. */
  async viewsOf(keys: number[], asOf: string = this.clock.today()): Promise<Map<number, AdministrativeUnitView>> {
    const found = await this.viewsOn(keys.map((key) => `${key}@${asOf}`));
    return new Map([...found.values()].map((one) => [one.key, one]));
  }

  /** The same, each as of a day of its own: `key@day`. */
  async viewsOn(places: string[]): Promise<Map<string, AdministrativeUnitView>> {
    const asked = places.map((place) => place.split('@') as [string, string]);
    const rows = await this.query<Row & { at: number }>(VIEWS, [
      asked.map(([key]) => key),
      asked.map(([, day]) => day),
      asked.map((_, at) => at),
    ]);
    return new Map(
      rows.map(({ at, ...row }) => [places[at]!, viewOf(AdministrativeUnitView, row, { asOf: asked[at]![1] })]),
    );
  }

  /** What units were before, as far as it is called as was searched for: names and codes of units that were merged into them, and earlier names. */
  async formerly(keys: number[], search: string): Promise<Map<number, FormerUnit[]>> {
    const rows = await this.query<FormerUnit & { unitKey: number }>(
      `SELECT DISTINCT ON ("unitKey", "formerKey", name) "unitKey", name, code, "on", extent
       FROM (${formerUnits({ patterns: '$2', code: '$3', day: '$4::date' })}) AS former WHERE "unitKey" = ANY($1::int[])
       ORDER BY "unitKey", "formerKey", name, "on"`,
      [keys, searchPatterns(search) ?? [], search.trim(), this.clock.today()],
    );
    return Map.groupBy(rows, ({ unitKey }) => unitKey);
  }

  async predecessorsOf(keys: number[]): Promise<Map<number, AdministrativeUnitSuccessionView[]>> {
    // A predecessor is shown as it was on its last day.
    return this.successions(keys, 'successor_key', 'predecessor_key', `("on" - 1)::date`);
  }

  async successorsOf(keys: number[]): Promise<Map<number, AdministrativeUnitSuccessionView[]>> {
    return this.successions(keys, 'predecessor_key', 'successor_key', '"on"');
  }

  private async successions(
    keys: number[],
    here: string,
    there: string,
    shownOn: string,
  ): Promise<Map<number, AdministrativeUnitSuccessionView[]>> {
    const rows = await this.query<AdministrativeUnitSuccessionView & { here: number }>(
      `SELECT ${here} AS here, ${there} AS "unitKey", ${shownOn} AS "unitAsOf", "on", extent, note, legal_basis AS "legalBasis"
       FROM administrative_unit_succession WHERE ${here} = ANY($1) ORDER BY ${here}, "on", ${there}`,
      [keys],
    );
    return Map.groupBy(rows, (row) => row.here);
  }

  private readonly query = <Found>(sql: string, params: unknown[] = []): Promise<Found[]> =>
    this.dataSource.query(sql, params);
}

const isValidOn = (unit: AdministrativeUnitView, day: string): boolean =>
  unit.validFrom <= day && (unit.validTo === null || unit.validTo >= day);
