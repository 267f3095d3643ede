import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations as installQueue } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/data-source';
import { ensureLogins, loadReferenceData } from '../../apps/api/src/setup/database';

export interface TestDatabase {
  /** As the owner: builders and checks behind the API's back. */
  ownerUrl: string;
  /** As the application, under row-level security. */
  appUrl: string;
  workerUrl: string;
  drop: () => Promise<void>;
}

const TEMPLATE = 'template_app';
const LOCK = 20_261_121;

/** A fresh copy of the migrated template, with reference data, for one test file. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error('TEST_POSTGRES_URL is missing: run the e2e tests through `npm run test:fast`');
  const name = `test_${randomBytes(6).toString('hex')}`;
  let urls: Record<'app' | 'worker', string> | undefined;
  await withClient(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await ensureTemplate(client, server);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
    // Still under the lock: PostgreSQL refuses two grants of one role at the same moment.
    urls = await ensureLogins(server + name, { app: 'test', worker: 'test', auditor: 'test' });
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  });
  if (!urls) throw new Error('the database was not cloned');
  return {
    ownerUrl: server + name,
    appUrl: urls.app,
    workerUrl: urls.worker,
    drop: () => withClient(server, async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

/** The first file that asks makes the template with the real migrations and the real reference data; the others wait. */
async function ensureTemplate(client: pg.Client, server: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (rowCount) return;
  const building = `${TEMPLATE}_new`;
  await client.query(`DROP DATABASE IF EXISTS ${building}`);
  await client.query(`CREATE DATABASE ${building}`);
  const owner = await new DataSource(
    dataSourceOptions({ url: server + building, migrations: await sourceMigrations() }),
  ).initialize();
  await owner.runMigrations();
  await installQueue({ connectionString: server + building });
  await loadReferenceData(owner, () => undefined);
  // A database with connections cannot be cloned.
  await owner.destroy();
  await client.query(`ALTER DATABASE ${building} RENAME TO ${TEMPLATE}`);
}

async function sourceMigrations(): Promise<(new () => MigrationInterface)[]> {
  const folder = join(import.meta.dirname, '../../migrations');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).toSorted();
  const modules = await Promise.all(
    files.map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module) => Object.values(module) as (new () => MigrationInterface)[]);
}

async function withClient(server: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}postgres` });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
