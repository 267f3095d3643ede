import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations as installQueue } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/data-source';

type Migration = new () => MigrationInterface;

const FOLDER = join(import.meta.dirname, '../../migrations');

/** Migrates to what stood before the migration of that stamp; without one, to today. */
export async function migrate(url: string, before = ''): Promise<void> {
  const files = (await readdir(FOLDER)).filter((file) => before === '' || file < before).toSorted();
  const modules = await Promise.all(
    files.map((file) => import(join(FOLDER, file)) as Promise<Record<string, Migration>>),
  );
  const migrations = modules.flatMap((module) => Object.values(module));
  const dataSource = await new DataSource(dataSourceOptions({ url, poolSize: 1, migrations })).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
}

/** A database of its own with the job queue and nothing else, dropped afterwards. */
export async function inDatabase(work: (url: string, client: pg.Client) => Promise<void>): Promise<void> {
  const server = process.env.TEST_POSTGRES_URL!;
  const name = `upgrade_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: `${server}postgres` });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await installQueue({ connectionString: server + name });
  const client = new pg.Client({ connectionString: server + name });
  try {
    await client.connect();
    await work(server + name, client);
  } finally {
    await client.end();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  }
}
