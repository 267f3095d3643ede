import { NestFactory } from '@nestjs/core';
import { told } from '../../api/src/commands/told';
import { readWorkerConfig } from './config';
import { JobRunner } from './job-runner';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const config = readWorkerConfig(process.env);
  const app = await NestFactory.createApplicationContext(WorkerModule.from(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const jobs = app.get(JobRunner);
  await jobs.start();
  console.log('worker running');

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void jobs
        .stop()
        .then(() => app.close())
        .then(() => process.exit(0));
    });
  }
}

await told(main);
