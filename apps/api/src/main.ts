import { createApi } from './app';
import { builtMigrations } from './setup/built-migrations';
import { told } from './commands/told';
import { readConfig } from './config';
import { Readiness } from './health.controller';

const DRAIN_MS = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const migrations = await builtMigrations();
  const app = await createApi(
    config,
    migrations.map(({ name }) => name),
  );
  await app.listen(config.port, config.host);
  console.log(`api listening on ${await app.getUrl()}`);

  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      app.get(Readiness).drain();
      setTimeout(() => process.exit(1), DRAIN_MS).unref();
      void app.close().then(() => process.exit(0));
    });
  }
}

await told(main);
