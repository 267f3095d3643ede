import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface ClonedDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** A fresh copy of the migrated template for one test file. */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error('TEST_POSTGRES_URL is missing: run the e2e tests through `npm run test:fast`');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await execute(server, `CREATE DATABASE ${name} TEMPLATE template_app STRATEGY FILE_COPY`);
  return { url: server + name, drop: () => execute(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function execute(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}postgres` });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
