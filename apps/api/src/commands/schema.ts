import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { createApi } from '../app';
import { repositoryRoot } from '../config';
import { inOrder } from '../schema-order';
import { told } from './told';
import { startPostgres } from '@app/postgres-launcher';

const file = join(repositoryRoot, 'schema.graphql');
const HEADER = '# Generated from the code by `npm run schema:print`. Do not edit.\n\n';

/** `print` writes schema.graphql; `check` fails when the committed file is not what the code says. */
async function main(mode: string | undefined): Promise<void> {
  if (mode !== 'print' && mode !== 'check') throw new Error('usage: schema.js print | check');
  const schema = HEADER + (await schemaOfCode());
  if (mode === 'print') return writeFile(file, schema);
  if ((await readFile(file, 'utf8')) === schema) return console.log('schema.graphql is what the code says');
  console.error('schema.graphql is not what the code says: run `npm run schema:print`, read the difference, commit it');
  process.exitCode = 1;
}

async function schemaOfCode(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hieu-hoc-schema-'));
  const server = await startPostgres({ dataDir: join(folder, 'pg'), durable: false });
  try {
    const app = await createApi({
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://127.0.0.1',
      databaseUrl: server.url('postgres'),
      poolSize: 1,
      filesDirectory: folder,
      maxFileBytes: 1,
      masterKey: randomBytes(32),
      secureCookies: false,
      introspection: true,
      trustedProxies: [],
      logLevel: 'silent',
      consoleDirectory: null,
      trustedDocuments: null,
    });
    await app.init();
    const { schema } = app.get(GraphQLSchemaHost);
    await app.close();
    return `${printSchema(inOrder(schema))}\n`;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await told(() => main(process.argv[2]));
