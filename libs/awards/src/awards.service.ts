import { type Connection, KernelError, pageOf, type Query, type SortColumn } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Award } from './award.entity';
import { type AwardsArgs, AwardSorts } from './award.inputs';
import { awardColumns, awards, standsOn } from './awards.sql';

const BY_CODE: SortColumn[] = [
  { expression: 'a.is_shipped', descending: true, type: 'boolean' },
  { expression: 'a.code', type: 'text' },
];

/** Forms of award. A few dozen rows, the same for all. */
@Injectable()
export class Awards {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that come with the programme first. */
  list(args: AwardsArgs): Promise<Connection<Award>> {
    const { tier = null, subject = null, on = null } = args;
    return pageOf<Award>(
      this.query,
      {
        sql: `SELECT ${awardColumns} FROM award AS a
              WHERE ($1::text IS NULL OR a.tier = $1) AND ($2::text IS NULL OR $2 = ANY(a.subjects)) AND ${standsOn('a', '$3')}`,
        params: [tier, subject, on],
        sort: AwardSorts.columnsOf(args, BY_CODE),
      },
      args,
      awards.toRow,
    );
  }

  /** Throws NOT_FOUND. */
  async one(key: string): Promise<Award> {
    const award = (await this.byKeys([key])).get(key);
    if (!award) throw KernelError.NOT_FOUND();
    return award;
  }

  async byKeys(keys: readonly string[]): Promise<Map<string, Award>> {
    const rows = await this.query<Award>(`SELECT ${awardColumns} FROM award AS a WHERE a.key = ANY($1::uuid[])`, [
      keys,
    ]);
    return new Map(rows.map((row) => [row.key, awards.toRow(row)]));
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}
