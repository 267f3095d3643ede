import { join } from 'node:path';
import { repositoryRoot } from '../config';
import { runningPostgres, startPostgres } from '@app/postgres-launcher';

/** Where `npm start` keeps database, files and secrets. */
export const dataDirectory = process.env.DATA_DIRECTORY ?? join(repositoryRoot, '.data');
export const secretsFile = join(dataDirectory, 'secrets.json');
export const DATABASE = 'hieu_hoc';

const postgresFolder = join(dataDirectory, 'postgres');

/** `port`: chosen freely when left out. */
export const startEmbedded = (port?: number) =>
  startPostgres({
    dataDir: postgresFolder,
    durable: true,
    log: () => undefined,
    ...(port === undefined ? {} : { port }),
  });

/** For commands: the given database, or the embedded one, whether `npm start` is running or not. */
export async function withDatabase<Answer>(
  given: string | undefined,
  work: (url: string) => Promise<Answer>,
): Promise<Answer> {
  if (given) return work(given);
  const running = await runningPostgres(postgresFolder);
  if (running) return work(running(DATABASE));
  const server = await startEmbedded();
  try {
    return await work(server.url(DATABASE));
  } finally {
    await server.stop();
  }
}
