import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { startPostgres } from '../../libs/postgres-launcher/src/index.ts';
import { temporaryDataDir } from './temporary-folders.ts';

declare global {
  var stopTestPostgres: (() => Promise<void>) | undefined;
}

/** One server per run; the first test file makes the template database that each file clones. */
export default async function setUp(): Promise<void> {
  const server = await startPostgres({
    dataDir: await temporaryDataDir(),
    durable: false,
    bySocket: process.platform !== 'win32',
    settings: ['max_connections=200', 'shared_buffers=64MB'],
  });
  globalThis.stopTestPostgres = async () => {
    await server.stop();
    await rm(dirname(server.dataDir), { recursive: true, force: true });
  };
  process.env.TEST_POSTGRES_URL = server.url('');
}
