import { ActivitiesModule } from '@app/activities';
import {
  AssignmentsModule,
  CalendarModule,
  DirectivesModule,
  DispatchModule,
  ExchangeModule,
  IssuingModule,
  RegistersModule,
} from '@app/directives';
import { DOCUMENTS_CONFIG, DocumentsModule } from '@app/documents';
import { IDENTITY_CONFIG, IdentityModule } from '@app/identity';
import { AuditModule } from '@app/audit';
import { AccessGuard, KernelModule } from '@app/kernel';
import { MovementsModule } from '@app/movements';
import { OrganisationsModule } from '@app/organisations';
import { ReportingModule } from '@app/reporting';
import { ThreadModule } from '@app/thread';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { Config } from './config';
import { dataSourceOptions } from './data-source';
import { graphqlOptions } from './graphql';
import { EXPECTED_MIGRATION, HealthController, Readiness } from './health.controller';

const domain = [
  AuditModule,
  OrganisationsModule,
  IdentityModule,
  DocumentsModule,
  CalendarModule,
  DirectivesModule,
  AssignmentsModule,
  IssuingModule,
  RegistersModule,
  DispatchModule,
  ExchangeModule,
  ReportingModule,
  ActivitiesModule,
  MovementsModule,
  ThreadModule,
];

/** Settings that the libraries ask for by token. */
@Global()
@Module({})
class SettingsModule {
  static from(config: Config): DynamicModule {
    const providers: Provider[] = [
      {
        provide: IDENTITY_CONFIG,
        useValue: { masterKey: config.masterKey, publicUrl: config.publicUrl, secureCookies: config.secureCookies },
      },
      { provide: DOCUMENTS_CONFIG, useValue: { directory: config.filesDirectory, maxBytes: config.maxFileBytes } },
    ];
    return { module: SettingsModule, providers, exports: providers };
  }
}

@Module({})
export class AppModule {
  static from(config: Config, logger: Logger, expectedMigration: string | null): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.from(config),
        TypeOrmModule.forRoot(dataSourceOptions({ url: config.databaseUrl, poolSize: config.poolSize })),
        GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, ...graphqlOptions(config, logger) }),
        KernelModule,
        ...domain,
      ],
      controllers: [HealthController],
      providers: [
        Readiness,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: EXPECTED_MIGRATION, useValue: expectedMigration },
      ],
    };
  }
}
