import { CERTIFICATES_CONFIG } from '@app/certificates';
import { DOCUMENTS_CONFIG } from '@app/documents';
import { IDENTITY_CONFIG } from '@app/identity';
import {
  AccessGuard,
  CallMeters,
  KernelModule,
  NodeSources,
  NodesResolver,
  ReadingDataSource,
  Transactions,
} from '@app/kernel';
import { MAIL_CONFIG, NO_MAIL } from '@app/mail';
import { PARTNERS_CONFIG } from '@app/partners';
import { PEOPLE_CONFIG } from '@app/people';
import { WEBHOOKS_CONFIG } from '@app/webhooks';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Global, Module, type Provider, type Type } from '@nestjs/common';
import { APP_GUARD, ModulesContainer } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { Config } from './config';
import { AnsweredLists } from './answered-lists';
import { AnsweredSelections } from './answered-selections';
import { Calls } from './calls';
import { dataSourceOptions } from './data-source';
import { graphqlOptions } from './graphql';
import { EXPECTED_MIGRATIONS, HealthController, Readiness } from './health.controller';
import { ListExportController } from './list-export.controller';
import { callFieldsDirectly } from './plain-fields';
import { TrustedDocuments } from './trusted-documents';

import { wings } from './wings';

/** Settings that the libraries ask for by token. */
@Global()
@Module({})
class SettingsModule {
  static from(config: Config): DynamicModule {
    const trusted = new TrustedDocuments(config);
    const providers: Provider[] = [
      { provide: MAIL_CONFIG, useValue: config.mail ?? NO_MAIL },
      { provide: TrustedDocuments, useValue: trusted },
      { provide: Calls, useValue: new Calls(config, trusted) },
      {
        provide: CERTIFICATES_CONFIG,
        useValue: { privateKeyPem: config.certificatePrivateKey ?? null, publicUrl: config.publicUrl },
      },
      {
        provide: PARTNERS_CONFIG,
        useValue: {
          publicUrl: config.publicUrl,
          masterKey: config.masterKey,
          tokenKeyGeneration: config.tokenKeyGeneration ?? 0,
        },
      },
      { provide: WEBHOOKS_CONFIG, useValue: { onLoopback: config.webhooksOnLoopback ?? false } },
      { provide: PEOPLE_CONFIG, useValue: { masterKey: config.masterKey } },
      {
        provide: IDENTITY_CONFIG,
        useValue: { publicUrl: config.publicUrl, secureCookies: config.secureCookies },
      },
      { provide: DOCUMENTS_CONFIG, useValue: { directory: config.filesDirectory, maxBytes: config.maxFileBytes } },
    ];
    return { module: SettingsModule, providers, exports: providers };
  }
}

@Module({})
export class AppModule {
  /** `more`: wings beside those of the house, with imported entities. */
  static from(
    config: Config,
    logger: Logger,
    expectedMigrations: readonly string[] | null,
    more: readonly Type[] = [],
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.from(config),
        TypeOrmModule.forRootAsync({
          useFactory: () => dataSourceOptions({ url: config.databaseUrl, poolSize: config.poolSize, work: 'requests' }),
          dataSourceFactory: (options) => new ReadingDataSource(options!).initialize(),
        }),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [Transactions, ModulesContainer, NodeSources, TrustedDocuments, Calls, CallMeters],
          useFactory: (
            transactions: Transactions,
            modules: ModulesContainer,
            nodes: NodeSources,
            trusted: TrustedDocuments,
            calls: Calls,
            meters: CallMeters,
          ) => {
            callFieldsDirectly(modules);
            return graphqlOptions(config, logger, transactions, nodes, trusted, calls, meters);
          },
        }),
        KernelModule,
        ...wings,
        ...more,
      ],
      controllers: [HealthController, ListExportController],
      providers: [
        AnsweredLists,
        AnsweredSelections,
        Readiness,
        NodesResolver,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: EXPECTED_MIGRATIONS, useValue: expectedMigrations },
      ],
    };
  }
}
