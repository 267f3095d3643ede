import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { ActorResolver } from '@app/identity';
import { ClientActors } from '@app/partners';
import { type ActorRequest, CallMeters, type Command, DomainError, KernelError, type Language } from '@app/kernel';
import { type INestApplication, type Type, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import pino, { type Logger } from 'pino';
import { AppModule } from './app.module';
import { Calls } from './calls';
import type { Config } from './config';
import { DomainErrorFilter } from './domain-error.filter';
import { formatError } from './graphql-errors';
import { invalidInput } from './invalid-input';
import { LimitError } from './limits';
import { isMetered } from './metered';
import { findRulesOnce } from './validation-rules-once';
import { WellFormedText } from './well-formed-text.pipe';

const MEGABYTE = 1024 * 1024;
const BODY_BYTES = MEGABYTE;
const ANSWER_BYTES = 8 * MEGABYTE;
// The whole schema with its descriptions is a little more than one.
const UNSIGNED_ANSWER_BYTES = 2 * MEGABYTE;
const UPLOAD_MS = 300_000;
const PATIENCE = { bodyMs: 20_000, idleMs: 120_000 };
const KEEP_ALIVE_MS = 65_000;
const IDEMPOTENCY_KEY = /^[\w-]{8,128}$/;

/** The API, ready to listen. The same for production, tests and benchmarks. `more`: wings beside those of the house. */
export async function createApi(
  config: Config,
  expectedMigrations: readonly string[] | null = null,
  more: readonly Type[] = [],
): Promise<NestFastifyApplication> {
  const logger = pino({ level: config.logLevel });
  const { patience = PATIENCE } = config;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES,
    // A whole upload of 20 MB on a slow line; other bodies are cut sooner.
    requestTimeout: UPLOAD_MS,
    connectionTimeout: patience.idleMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    trustProxy: trustedProxies(config),
    frameworkErrors: unreadableAddress(logger),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.from(config, logger, expectedMigrations, more),
    adapter,
    {
      logger: config.logLevel === 'silent' ? false : ['error', 'warn'],
      abortOnError: false,
    },
  );
  findRulesOnce();
  app.useGlobalPipes(
    new WellFormedText(),
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: invalidInput,
    }),
  );
  app.useGlobalFilters(new DomainErrorFilter(logger));
  const fastify = app.getHttpAdapter().getInstance();
  boundAnswers(fastify, logger);
  // Offices on bad lines: a page of figures shrinks to a fifth. Small answers are not worth the work.
  await fastify.register(compress, {
    global: true,
    threshold: 2048,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await fastify.register(cookie);
  await fastify.register(multipart, { limits: { fileSize: config.maxFileBytes, files: 1, fields: 10 } });
  cutSlowBodies(fastify, patience.bodyMs);
  protect(fastify, config);
  identify(fastify, app);
  if (config.consoleDirectory && existsSync(config.consoleDirectory))
    await serveConsole(fastify, config.consoleDirectory);
  return app;
}

/** An address that cannot be decoded reaches none of our handlers and is answered in their form. */
const unreadableAddress =
  (logger: Logger) =>
  (_error: unknown, _request: unknown, reply: FastifyReply): void =>
    void reply.status(404).send({ errors: [formatError(logger)({ message: '' }, KernelError.NOT_FOUND())] });

/** Attempts to sign in are counted by address; behind a proxy that is not trusted the whole country would share one. */
const trustedProxies = ({ trustedProxies: proxies }: Config): string[] | false => proxies.length > 0 && proxies;

/** Every request is somebody's: the cookie is resolved once, before any handler. */
function identify(fastify: FastifyInstance, app: INestApplication): void {
  const actors = app.get(ActorResolver);
  const clients = app.get(ClientActors);
  const calls = app.get(Calls);
  const meters = app.get(CallMeters);
  fastify.addHook('preHandler', async (request: ActorRequest, reply: FastifyReply) => {
    if (isStatic(request)) return;
    const authorization = bearerOf(request);
    if (authorization !== null) return identifyClient(request, authorization, reply);
    request.actor = await actors.resolve(request, languageOf(request), commandOf(request));
    calls.count(request);
  });

  /** A token that is not good is counted as a stranger's call, so that trying costs us little. No cookie counts beside one. */
  async function identifyClient(request: ActorRequest, authorization: string, reply: FastifyReply): Promise<void> {
    try {
      request.actor = await clients.resolve(authorization, languageOf(request), commandOf(request));
    } catch (error) {
      // The token is good, and asks too much.
      if (error instanceof DomainError && error.code === 'API_CALLS_PER_MINUTE') throw error;
      calls.count(request);
      if (error instanceof DomainError) void reply.header('www-authenticate', 'Bearer error="invalid_token"');
      throw error;
    }
    calls.count(request);
    await meters.begins(request.actor);
  }

  /** What never became a document, or was refused before one was read, is a call as well. */
  fastify.addHook('onResponse', async (request: ActorRequest) => {
    if (request.actor && !isMetered(request)) meters.answered(request.actor, 0, true);
  });
}

/** Access tokens are for GraphQL alone; elsewhere the header says nothing. */
const bearerOf = ({ headers: { authorization }, url }: FastifyRequest): string | null =>
  authorization !== undefined && /^Bearer\b/i.test(authorization) && url.split('?')[0] === '/graphql'
    ? authorization
    : null;

/** Whoever sends a body by drops holds a connection; files alone may take as long as the server lets a request, until they are answered. */
function cutSlowBodies(fastify: FastifyInstance, bodyMs: number): void {
  fastify.addHook('onRequest', async ({ raw, url }: FastifyRequest) => {
    if (raw.complete || url.split('?')[0] === '/files') return;
    const cut = setTimeout(() => raw.complete || raw.destroy(), bodyMs).unref();
    raw.once('close', () => clearTimeout(cut));
  });
  // Once it is answered, Node lets go of the request and reads on for nobody: the connection is cut.
  fastify.addHook('onResponse', async ({ raw }: FastifyRequest) => {
    const { complete, socket } = raw;
    // Requests that are injected have none.
    if (!complete && socket instanceof Socket) setTimeout(() => raw.complete || socket.destroy(), bodyMs).unref();
  });
}

/** Registered before answers are packed. What is not for keeping is said to be so: answers hold what people may see today. */
function boundAnswers(fastify: FastifyInstance, logger: Logger): void {
  const format = formatError(logger);
  fastify.addHook('onSend', async (request: ActorRequest, reply: FastifyReply, payload: unknown) => {
    if (request.url.split('?')[0] !== '/graphql') return payload;
    reply.header('Cache-Control', 'no-store');
    const most = request.actor?.isSignedIn ? ANSWER_BYTES : UNSIGNED_ANSWER_BYTES;
    if (typeof payload !== 'string' || payload.length <= most) return payload;
    reply.status(400);
    const megabytes = most / MEGABYTE;
    return JSON.stringify({ errors: [format({ message: '' }, LimitError.ANSWER_TOO_LARGE({ megabytes }))] });
  });
}

const isStatic = (request: FastifyRequest): boolean =>
  request.method === 'GET' && /^\/($|assets\/|live$|ready$|favicon)/.test(request.url.split('?')[0] ?? '');

const languageOf = (request: FastifyRequest): Language =>
  /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'vi';

/** The key of a write and a hash of everything that was asked, so that a repeated key with another body is noticed. */
function commandOf(request: FastifyRequest): Command | null {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || typeof key !== 'string') return null;
  if (!IDEMPOTENCY_KEY.test(key)) throw KernelError.IDEMPOTENCY_KEY_REQUIRED();
  return {
    key,
    hash: createHash('sha256')
      .update(`${request.url}\n${JSON.stringify(request.body ?? null)}`)
      .digest('hex'),
  };
}

function protect(fastify: FastifyInstance, config: Config): void {
  fastify.addHook('onSend', async (_request: FastifyRequest, reply: FastifyReply) => {
    reply.header('X-Content-Type-Options', 'nosniff');
    reply.header('Referrer-Policy', 'no-referrer');
    reply.header('X-Frame-Options', 'DENY');
    reply.header(
      'Content-Security-Policy',
      "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    );
    if (config.secureCookies) reply.header('Strict-Transport-Security', 'max-age=31536000');
  });
}

/** The console is one page; its own paths stand behind `#` and never reach a server. */
async function serveConsole(fastify: FastifyInstance, directory: string): Promise<void> {
  const { default: serveStatic } = await import('@fastify/static');
  await fastify.register(serveStatic, {
    root: directory,
    wildcard: false,
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(directory, 'assets'));
      reply.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
