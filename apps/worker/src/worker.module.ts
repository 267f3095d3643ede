import { AUDIT_CONFIG } from '@app/audit';
import { DOCUMENTS_CONFIG } from '@app/documents';
import { KernelModule } from '@app/kernel';
import { MAIL_CONFIG } from '@app/mail';
import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from '../../api/src/data-source';
import { workerWings } from '../../api/src/wings';
import type { WorkerConfig } from './config';
import { Jobs, WORKER_CONFIG } from './jobs';

@Global()
@Module({})
class SettingsModule {
  static from(config: WorkerConfig): DynamicModule {
    const providers = [
      { provide: WORKER_CONFIG, useValue: config },
      // The worker accepts no uploads.
      { provide: DOCUMENTS_CONFIG, useValue: { directory: config.filesDirectory, maxBytes: 0 } },
      { provide: MAIL_CONFIG, useValue: { url: config.smtpUrl, from: config.mailFrom } },
      { provide: AUDIT_CONFIG, useValue: { privateKeyPem: config.auditPrivateKey } },
    ];
    return { module: SettingsModule, providers, exports: providers };
  }
}

@Module({})
export class WorkerModule {
  /** `more`: wings beside those of the house. */
  static from(config: WorkerConfig, more: readonly Type[] = []): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        SettingsModule.from(config),
        TypeOrmModule.forRoot(dataSourceOptions({ url: config.databaseUrl, poolSize: 4 })),
        KernelModule,
        ...workerWings,
        ...more,
      ],
      providers: [Jobs],
    };
  }
}
