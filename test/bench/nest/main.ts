import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from './entities.ts';
import { loadersOf } from './loaders.ts';
import { ObligationResolver, OrganisationResolver, ReportResolver } from './resolvers.ts';

/**
 * A server as most teams would write it with the same packages: entities that are the schema's types, repositories, a DataLoader where a
 * list would ask row by row, one statement by hand for sums. It checks no session, no rights, no cost of a query; each loader reads in a moment of its own.
 */
interface PeerOrder {
  databaseUrl: string;
  poolSize: number;
  today: string;
}

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
process.once('message', (order: PeerOrder) => void serve(order));

async function serve({ databaseUrl, poolSize, today }: PeerOrder): Promise<void> {
  @Module({
    imports: [
      TypeOrmModule.forRoot({ type: 'postgres', url: databaseUrl, entities, poolSize, logging: false }),
      TypeOrmModule.forFeature(entities),
      GraphQLModule.forRootAsync<ApolloDriverConfig>({
        driver: ApolloDriver,
        inject: [DataSource],
        useFactory: (dataSource: DataSource) => ({
          autoSchemaFile: true,
          introspection: false,
          playground: false,
          context: () => ({ loaders: loadersOf(dataSource, today) }),
        }),
      }),
    ],
    providers: [OrganisationResolver, ObligationResolver, ReportResolver],
  })
  class AppModule {}

  const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), {
    logger: ['error', 'warn'],
  });
  await app.listen(0, '127.0.0.1');
  process.send!({ url: await app.getUrl() });
}
