import { generateKeyPairSync } from 'node:crypto';
import { DOCUMENTS_CONFIG, type DocumentsConfig } from '@app/documents';
import { Clock } from '@app/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import type { TestApi } from './app';

/** A worker on the database of the API, with its clock. Its jobs do not run by themselves. */
export async function startWorker(
  api: TestApi,
  smtpUrl: string | null = null,
  apiUrl?: string,
): Promise<INestApplicationContext> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const module = WorkerModule.from({
    databaseUrl: api.workerUrl,
    queueUrl: (api.owner.options as { url: string }).url,
    auditPrivateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    apiUrl: apiUrl ?? (await api.url()),
    filesDirectory: api.app.get<DocumentsConfig>(DOCUMENTS_CONFIG).directory,
    webhooksOnLoopback: true,
    mail: { url: smtpUrl, from: 'Hiếu học <no-reply@example.invalid>' },
  });
  const worker = await NestFactory.createApplicationContext(module, { logger: false });
  Object.assign(worker.get(Clock), { now: () => api.clock.now(), today: () => api.clock.today() });
  return worker;
}
