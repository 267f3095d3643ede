import { AUDIT_CONFIG, type AuditConfig } from '@app/audit';
import { DOCUMENTS_CONFIG } from '@app/documents';
import { API_ADDRESS } from '@app/exports';
import { KernelModule, workerModules } from '@app/kernel';
import { MAIL_CONFIG } from '@app/mail';
import { WEBHOOKS_CONFIG } from '@app/webhooks';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from '../../api/src/data-source';
import '../../api/src/wings';
import type { WorkerConfig } from './config';
import { JobRunner, WORKER_CONFIG } from './job-runner';

@Global()
@Module({})
class SettingsModule {
  static from(config: WorkerConfig): DynamicModule {
    const providers = [
      { provide: WORKER_CONFIG, useValue: config },
      // The worker accepts no uploads.
      { provide: DOCUMENTS_CONFIG, useValue: { directory: config.filesDirectory, maxBytes: 0 } },
      { provide: API_ADDRESS, useValue: config.apiUrl },
      { provide: WEBHOOKS_CONFIG, useValue: { onLoopback: config.webhooksOnLoopback ?? false } },
      { provide: MAIL_CONFIG, useValue: config.mail },
      {
        provide: AUDIT_CONFIG,
        useValue: {
          privateKeyPem: config.auditPrivateKey,
          headFile: config.auditHeadFile ?? null,
          headMail: config.auditHeadMail ?? [],
        } satisfies AuditConfig,
      },
    ];
    return { module: SettingsModule, providers, exports: providers };
  }
}

@Module({})
export class WorkerModule {
  static from(config: WorkerConfig): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        SettingsModule.from(config),
        TypeOrmModule.forRoot(dataSourceOptions({ url: config.databaseUrl, poolSize: 4, work: 'jobs' })),
        KernelModule,
        ...workerModules(),
      ],
      providers: [JobRunner],
    };
  }
}
