import { dirname } from 'node:path';
import { rm } from 'node:fs/promises';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type EmbeddedPostgres, startPostgres } from '../../apps/api/src/embedded-postgres.ts';
import { temporaryDataDir } from './temporary-folders.ts';

declare global {
  var stopTestPostgres: (() => Promise<void>) | undefined;
}

/** One server per run, with one migrated database that each test file clones. */
export default async function setUp(): Promise<void> {
  const server = await startPostgres({
    dataDir: await temporaryDataDir(),
    durable: false,
    settings: ['max_connections=200', 'shared_buffers=64MB'],
  });
  globalThis.stopTestPostgres = async () => {
    await server.stop();
    await rm(dirname(server.dataDir), { recursive: true, force: true });
  };
  try {
    await createTemplate(server);
  } catch (error) {
    await globalThis.stopTestPostgres();
    throw error;
  }
  process.env.TEST_POSTGRES_URL = server.url('');
}

async function createTemplate(server: EmbeddedPostgres): Promise<void> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  await client.query('CREATE DATABASE template_app');
  await client.end();

  // The build, because entities and migrations carry decorators, which Node does not read.
  const built = '../../dist/apps/api/src/data-source.js';
  const { dataSourceOptions } = (await import(built)) as typeof import('../../apps/api/src/data-source');
  const dataSource = await new DataSource(dataSourceOptions(server.url('template_app'))).initialize();
  await dataSource.runMigrations();
  // A database with connections cannot be cloned.
  await dataSource.destroy();
}
