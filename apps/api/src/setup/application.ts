import { tmpdir } from 'node:os';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApi } from '../app';
import { secretsFile, withDatabase } from './installation';
import { ensureSecrets } from './secrets';

/**
 * For commands that act as the application does, without its HTTP. Settings: DATABASE_URL, as the owner, and MASTER_KEY (without either, those of
 * `npm start`), PUBLIC_URL for links.
 */
export async function withApplication(work: (app: NestFastifyApplication) => Promise<void>): Promise<void> {
  const masterKey = process.env.MASTER_KEY ?? (await ensureSecrets(secretsFile)).masterKey;
  await withDatabase(process.env.DATABASE_URL, async (databaseUrl) => {
    await mustAnswer(databaseUrl);
    const app = await openApplication(databaseUrl, Buffer.from(masterKey, 'base64'));
    try {
      await work(app);
    } finally {
      await app.close();
    }
  });
}

/** A service tries again for half a minute, and says so in stacks; who typed a command hears it at once. */
async function mustAnswer(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.end();
}

async function openApplication(databaseUrl: string, masterKey: Buffer): Promise<NestFastifyApplication> {
  if (masterKey.length !== 32) throw new Error('MASTER_KEY must be 32 bytes in base64');
  const app = await createApi({
    host: '127.0.0.1',
    port: 0,
    publicUrl: process.env.PUBLIC_URL ?? 'http://localhost:3000',
    databaseUrl,
    poolSize: 2,
    filesDirectory: tmpdir(),
    maxFileBytes: 1,
    masterKey,
    secureCookies: false,
    introspection: false,
    trustedProxies: [],
    logLevel: 'error',
    consoleDirectory: null,
    trustedDocuments: null,
  });
  return app.init();
}
