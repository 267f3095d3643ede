import type pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { requestReads } from './snapshot';

/**
 * Statements of a request go to its snapshot by themselves, so that nobody can forget it: `query` is all that loaders and services know. Elsewhere, and
 * before a write, each is on its own.
 */
export class ReadingDataSource extends DataSource {
  override async query<Rows>(sql: string, params: unknown[] = [], runner?: QueryRunner): Promise<Rows> {
    if (runner) return super.query<Rows>(sql, params, runner);
    const shared = requestReads()?.query;
    if (shared) return (await shared(sql, params)) as Rows;
    const { command, rows, rowCount } = await poolOf(this).query(sql, params);
    return (command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows) as Rows;
  }

  /** Who holds a connection and waits for another waits for ever once as many do so as the pool is large. */
  override createQueryRunner(mode?: 'master' | 'slave'): QueryRunner {
    if (requestReads()?.holdsConnection) throw new Error('a statement beside the snapshot that is open');
    return super.createQueryRunner(mode);
  }
}

export const poolOf = (dataSource: DataSource): pg.Pool => (dataSource.driver as unknown as { master: pg.Pool }).master;
