import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../data-source';
import { builtMigrations } from '../setup/built-migrations';
import { told } from './told';
import { startPostgres } from '@app/postgres-launcher';

const USAGE = 'migrations.js check | generate VerbNoun';

/**
 * `check`: runs all migrations on an empty database and fails when entities and schema differ.
 * `generate VerbNoun`: writes the difference as a new migration, to be read and corrected by hand.
 */
async function main([mode, name]: string[]): Promise<void> {
  if (mode !== 'check' && mode !== 'generate') throw new Error(`usage: ${USAGE}`);
  const folder = await mkdtemp(join(tmpdir(), 'hieu-hoc-migrations-'));
  const server = await startPostgres({ dataDir: join(folder, 'pg'), durable: false });
  try {
    const difference = await differenceAfterMigrations(server.url('postgres'), server.url('drift'));
    if (mode === 'generate') await write(name ?? 'ChangeSchema', difference);
    else report(difference);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function differenceAfterMigrations(server: string, url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query('CREATE DATABASE drift');
  await client.end();
  const dataSource = await new DataSource(dataSourceOptions({ url, migrations: await builtMigrations() })).initialize();
  try {
    const applied = await dataSource.runMigrations();
    console.log(`${applied.length} migrations applied to an empty database`);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await dataSource.destroy();
  }
}

function report(difference: string[]): void {
  if (difference.length === 0) return console.log('entities and schema agree');
  console.error(`entities and schema differ:\n${difference.join(';\n')}`);
  process.exitCode = 1;
}

async function write(name: string, difference: string[]): Promise<void> {
  const stamp = Date.now();
  const statements = difference
    .map((query) => `    await runner.query(\`${query.replaceAll('`', '\\`')}\`);`)
    .join('\n');
  const source = `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${name}${stamp} implements MigrationInterface {
  name = '${name}${stamp}';

  async up(runner: QueryRunner): Promise<void> {
${statements}
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
`;
  const file = join('migrations', `${stamp}-${name}.ts`);
  await writeFile(file, source);
  console.log(`${file}: ${difference.length} statements, to be read before it is committed`);
}

await told(() => main(process.argv.slice(2)));
