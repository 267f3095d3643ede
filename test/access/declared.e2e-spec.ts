import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessGuard, Actor, type ActorRequest, Public, Role } from '@app/kernel';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Controller, Get } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import pino from 'pino';
import { DomainErrorFilter } from '../../apps/api/src/domain-error.filter';
import { formatError } from '../../apps/api/src/graphql-errors';
import { TestApi } from '../support/app';
import { handlersOf, operationsOf, schemaOf } from './operations';

describe('an operation without declared access', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());

  it('does not exist among the resolvers and controllers', () => {
    const handlers = handlersOf(api.app);
    expect(handlers.length).toBeGreaterThanOrEqual(operationsOf(schemaOf(api.app)).length);
    expect(handlers.filter(({ access }) => !access).map(({ name }) => name)).toEqual([]);
  });
});

@Resolver()
class ForgetfulResolver {
  @Query(() => String)
  forgotten(): string {
    return 'reached';
  }

  @Mutation(() => String)
  forgottenToo(): string {
    return 'reached';
  }

  @Query(() => String)
  @Public()
  declared(): string {
    return 'reached';
  }
}

@Controller()
class ForgetfulController {
  @Get('forgotten')
  forgotten(): string {
    return 'reached';
  }
}

/** The seeded violation: an application in which somebody forgot to declare the access. */
describe('an operation whose access somebody forgot to declare', () => {
  let app: NestFastifyApplication;
  let actor: Actor;

  beforeAll(async () => {
    const logger = pino({ level: 'silent' });
    const module = await Test.createTestingModule({
      imports: [
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          formatError: formatError(logger),
          context: (request: ActorRequest) => ({ actor: request.actor }),
        }),
      ],
      controllers: [ForgetfulController],
      providers: [ForgetfulResolver, { provide: APP_GUARD, useClass: AccessGuard }],
    }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
    app.useGlobalFilters(new DomainErrorFilter(logger));
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('preHandler', async (request) => void Object.assign(request, { actor }));
    await app.init();
  });
  afterAll(() => app.close());

  const powerful = new Actor({
    principal: { kind: 'person', key: '018f0000-0000-7000-8000-000000000000' },
    sessionId: null,
    grants: Object.values(Role).map((role) => ({ role, organisationKeys: [1], roots: ['1.'] })),
    scopes: '{(,)}',
    provinces: null,
    language: 'vi',
  });
  const ask = async (query: string) =>
    (await app.inject({ method: 'POST', url: '/graphql', payload: { query } })).json<{
      data: unknown;
      errors?: { extensions: { code: string } }[];
    }>();

  it('is found by the scan', () => {
    const undeclared = handlersOf(app).filter(({ access }) => !access);
    expect(undeclared.map(({ name }) => name).toSorted()).toEqual([
      'ForgetfulController.forgotten',
      'ForgetfulResolver.forgotten',
      'ForgetfulResolver.forgottenToo',
    ]);
  });

  it.each(['query { forgotten }', 'mutation { forgottenToo }'])(
    'is refused to a person with every role: %s',
    async (document) => {
      actor = powerful;
      const { data, errors } = await ask(document);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(data ?? null).toBeNull();
      expect(await ask('{ declared }')).toEqual({ data: { declared: 'reached' } });
    },
  );

  it('is refused to somebody who is not signed in', async () => {
    actor = Actor.anonymous('vi');
    expect((await ask('{ forgotten }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is refused as a plain route too', async () => {
    actor = powerful;
    const response = await app.inject({ method: 'GET', url: '/forgotten' });
    expect(response.statusCode).toBe(403);
    expect(response.body).not.toContain('reached');
  });
});
