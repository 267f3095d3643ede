import { batch, KernelError, type Query, type RequestContext, tableOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Indicator } from './indicator.entity';

const columns = tableOf(Indicator).columns('i');

/** What is measured: the same for all. */
@Injectable()
export class Indicators {
  constructor(private readonly dataSource: DataSource) {}

  async all(): Promise<Indicator[]> {
    const rows = await this.dataSource.query<Indicator[]>(
      `SELECT ${columns} FROM indicator AS i ORDER BY i.position, i.key`,
    );
    return rows.map(tableOf(Indicator).toRow);
  }

  async byKey(context: RequestContext, key: number): Promise<Indicator> {
    const load = async (keys: number[]) => {
      const rows = await this.dataSource.query<Indicator[]>(
        `SELECT ${columns} FROM indicator AS i WHERE i.key = ANY($1::int[])`,
        [keys],
      );
      return new Map(rows.map((row) => [row.key, tableOf(Indicator).toRow(row)]));
    };
    return (await batch(context, 'Indicator', load).load(key))!;
  }
}

/** Throws NOT_FOUND. */
export async function indicatorIn(query: Query, key: number): Promise<Indicator> {
  const [row] = await query<Indicator>(`SELECT ${columns} FROM indicator AS i WHERE i.key = $1`, [key]);
  if (!row) throw KernelError.NOT_FOUND();
  return tableOf(Indicator).toRow(row);
}
