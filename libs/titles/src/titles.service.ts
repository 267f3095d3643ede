import { type Connection, KernelError, pageOf, type Query, type SortColumn } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Title } from './title.entity';
import { type TitlesArgs, TitleSorts } from './title.inputs';
import { titleColumns, titles, TITLES_OF_KEYS } from './titles.sql';

const IN_ORDER: SortColumn[] = [
  { expression: `(t.kind = 'emulation')`, type: 'boolean' },
  { expression: 't.code', type: 'text' },
];

/** Titles that can be striven for. A few dozen rows, the same for all. */
@Injectable()
export class Titles {
  constructor(private readonly dataSource: DataSource) {}

  /** Those of the learning society first. */
  list(args: TitlesArgs): Promise<Connection<Title>> {
    const { subject = null, kind = null, year = null } = args;
    return pageOf<Title>(
      this.query,
      {
        sql: `SELECT ${titleColumns} FROM title AS t
              WHERE ($1::text IS NULL OR t.subject = $1) AND ($2::text IS NULL OR t.kind = $2)
                AND ($3::int IS NULL OR coalesce(t.valid_from, '-infinity') <= make_date($3, 12, 31) AND coalesce(t.valid_to, 'infinity') >= make_date($3, 1, 1))`,
        params: [subject, kind, year],
        sort: TitleSorts.columnsOf(args, IN_ORDER),
      },
      args,
      titles.toRow,
    );
  }

  /** Throws NOT_FOUND. */
  async one(key: string): Promise<Title> {
    const title = (await this.byKeys([key])).get(key);
    if (!title) throw KernelError.NOT_FOUND();
    return title;
  }

  async byKeys(keys: readonly string[]): Promise<Map<string, Title>> {
    const rows = await this.query<Title>(TITLES_OF_KEYS, [keys]);
    return new Map(rows.map((row) => [row.key, titles.toRow(row)]));
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}
