import {
  type Actor,
  Clock,
  type Connection,
  type IsoDate,
  KernelError,
  pageOf,
  type Query,
  tableOf,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CriteriaSet, CriteriaVersion } from './criteria.entity';
import { type CriteriaSetsArgs, CriteriaSetSorts } from './criteria.inputs';
import { inForceOn, setColumns, versionColumns, visibleVersions } from './criteria.sql';

const sets = tableOf(CriteriaSet);
const versions = tableOf(CriteriaVersion);

/** What titles ask for, and what they asked for before. A few dozen rows, the same for all. */
@Injectable()
export class Criteria {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** By the keys of the shipped order: units, communities, citizens, centres, former ones. */
  list(args: CriteriaSetsArgs): Promise<Connection<CriteriaSet>> {
    const { subject = null, tier = null, level = null, inForceOn: day = null } = args;
    const isInForce = `EXISTS (SELECT 1 FROM criteria_version AS v WHERE v.set_key = s.key AND ${inForceOn('$4')})`;
    return pageOf<CriteriaSet>(
      this.query,
      {
        sql: `SELECT ${setColumns} FROM criteria_set AS s
              WHERE ($1::text IS NULL OR s.subject = $1) AND ($2::text IS NULL OR s.tier = $2)
                AND ($3::int IS NULL OR s.level = $3) AND ($4::date IS NULL OR ${isInForce})`,
        params: [subject, tier, level, day],
        sort: CriteriaSetSorts.columnsOf(args, [{ expression: 's.key', type: 'int' }]),
      },
      args,
      sets.toRow,
    );
  }

  /** Throws NOT_FOUND. */
  async set(key: number): Promise<CriteriaSet> {
    return found((await this.setsOf([key])).get(key));
  }

  async setsOf(keys: number[]): Promise<Map<number, CriteriaSet>> {
    const rows = await this.query<CriteriaSet>(
      `SELECT ${setColumns} FROM criteria_set AS s WHERE s.key = ANY($1::int[])`,
      [keys],
    );
    return new Map(rows.map((row) => [row.key, sets.toRow(row)]));
  }

  /** Throws NOT_FOUND, also of a draft that is not the actor's business. */
  async version(actor: Actor, key: number): Promise<CriteriaVersion> {
    return found((await this.versionsOf(actor, [key]))[0]);
  }

  /** Those that the actor sees. */
  async versionsOf(actor: Actor, keys: number[]): Promise<CriteriaVersion[]> {
    return this.versionRows(`v.key = ANY($1::int[]) AND ${visibleVersions(actor)}`, [keys]);
  }

  /** Versions of sets that the actor sees, the newest first. */
  async versionsOfSets(actor: Actor, setKeys: number[]): Promise<Map<number, CriteriaVersion[]>> {
    const rows = await this.versionRows(`v.set_key = ANY($1::int[]) AND ${visibleVersions(actor)}`, [setKeys]);
    return Map.groupBy(rows, ({ setKey }) => setKey);
  }

  /** The version by which each set is judged on a day (today unless told); none of sets without one. */
  async inForce(
    setKeys: number[],
    day: IsoDate = this.clock.today(),
    query: Query = this.query,
  ): Promise<Map<number, CriteriaVersion>> {
    const rows = await this.versionRows(`v.set_key = ANY($1::int[]) AND ${inForceOn('$2')}`, [setKeys, day], query);
    return new Map(rows.map((row) => [row.setKey, row]));
  }

  /** Versions of published content, for whoever judges by them; what is not there is left out. */
  async published(keys: readonly number[], query: Query = this.query): Promise<Map<number, CriteriaVersion>> {
    const rows = await this.versionRows(`v.key = ANY($1::int[]) AND v.state = 'published'`, [keys], query);
    return new Map(rows.map((row) => [row.key, row]));
  }

  /** The published version before one, by number; what a draft is compared with. */
  async before(keys: number[]): Promise<Map<number, CriteriaVersion>> {
    const rows = await this.query<CriteriaVersion & { laterKey: number }>(
      `SELECT DISTINCT ON (later.key) ${versionColumns}, later.key AS "laterKey"
       FROM criteria_version AS later
       JOIN criteria_version AS v ON v.set_key = later.set_key AND v.number < later.number AND v.state = 'published'
       WHERE later.key = ANY($1::int[]) ORDER BY later.key, v.number DESC`,
      [keys],
    );
    return new Map(rows.map(({ laterKey, ...row }) => [laterKey, versions.toRow(row as CriteriaVersion)]));
  }

  private async versionRows(
    condition: string,
    params: unknown[],
    query: Query = this.query,
  ): Promise<CriteriaVersion[]> {
    const rows = await query<CriteriaVersion>(
      `SELECT ${versionColumns} FROM criteria_version AS v WHERE ${condition} ORDER BY v.set_key, v.number DESC`,
      params,
    );
    return rows.map(versions.toRow);
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}

function found<Thing>(thing: Thing | undefined): Thing {
  if (!thing) throw KernelError.NOT_FOUND();
  return thing;
}
