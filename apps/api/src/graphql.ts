import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import {
  type ActorRequest,
  Actor,
  DomainError,
  KernelError,
  type NodeSources,
  OpenKind,
  type RequestContext,
  type Transactions,
} from '@app/kernel';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { type FragmentDefinitionNode, GraphQLError, Kind, OperationTypeNode } from 'graphql';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { noteAsked } from './asked-places';
import { ClientMistake } from './client-mistakes';
import { refusalOf } from './coercion';
import { type Answering, compiledExecution } from './compiled-execution';
import { type Config, repositoryRoot } from './config';
import { withConstantCaseEnums } from './enum-names';
import { formatError } from './graphql-errors';
import { MAX_SELECTIONS, MAX_TOKENS, measure } from './limits';
import { withNodes } from './nodes';
import { readPropertiesDirectly } from './plain-fields';

export function graphqlOptions(
  config: Config,
  logger: Logger,
  transactions: Transactions,
  nodes: NodeSources,
): Omit<ApolloDriverConfig, 'driver'> {
  const format = formatError(logger);
  return {
    path: '/graphql',
    autoSchemaFile: true,
    // The committed schema is compared; nothing is gained by asking it for itself at every start.
    buildSchemaOptions: { skipCheck: true },
    transformSchema: (schema) => {
      OpenKind.close();
      return withConstantCaseEnums(withNodes(readPropertiesDirectly(schema), nodes));
    },
    introspection: config.introspection,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: MAX_SELECTIONS,
    parseOptions: { maxTokens: MAX_TOKENS },
    allowBatchedHttpRequests: false,
    // A cross-site form cannot write: mutations need the Idempotency-Key header, and the session cookie is SameSite.
    csrfPrevention: false,
    autoTransformHttpErrors: false,
    // Trusted documents: the console sends the hash of a document that was built with it; nobody can add one.
    persistedQueries: { cache: trustedDocuments(config) },
    plugins: [ApolloServerPluginCacheControlDisabled(), limits(), compiledExecution(format, answering(transactions))],
    formatError: format,
    context: (request: ActorRequest, reply: FastifyReply): RequestContext => ({
      actor: request.actor ?? Actor.anonymous('vi'),
      request,
      reply,
      loaders: new Map(),
    }),
  };
}

/** What an operation reads is of one moment, and its connection goes back when the answer is there or nobody waits for it any more. */
const answering =
  (transactions: Transactions): Answering =>
  ({ actor, reply }, kind, work) =>
    transactions.answer(actor, kind === OperationTypeNode.MUTATION, work, (end) => reply.raw.once('close', end));

/** Refuses before anything runs: too deep, too costly, a mutation without its key. Answers say what they cost. */
function limits(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let cost: number | null = null;
      return Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
          refuseWith400(() => {
            if (!operation) throw ClientMistake.OPERATION_RESOLUTION_FAILURE({ name: request.operationName ?? '–' });
            if (!schema.getRootType(operation.operation)) throw ClientMistake.SUBSCRIPTIONS_NOT_OFFERED();
            const fragments = document.definitions.filter(
              (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
            );
            cost = measure(schema, operation, fragments, request.variables ?? {});
            const refusal = refusalOf(schema, operation, request.variables ?? {});
            if (refusal) throw refusal;
            if (operation.operation !== OperationTypeNode.MUTATION) return;
            if (operation.selectionSet.selections.length > 1) throw KernelError.ONE_MUTATION_PER_REQUEST();
            if (!contextValue.actor.command) throw KernelError.IDEMPOTENCY_KEY_REQUIRED();
          });
          return Promise.resolve();
        },
        didEncounterErrors: ({ errors, document, contextValue: { actor } }) => {
          noteAsked(errors, document, actor.language);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          if (cost !== null && body.kind === 'single') {
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

function refuseWith400(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
  }
}

interface ReadOnlyCache {
  get: (key: string) => Promise<string | undefined>;
  set: () => Promise<void>;
  delete: () => Promise<boolean>;
}

function trustedDocuments(config: Config): ReadOnlyCache {
  const file = resolve(config.trustedDocuments ?? join(repositoryRoot, 'apps/console/trusted-documents.json'));
  // Required, not read: so `node --watch` knows the file, too.
  const documents = new Map(Object.entries(createRequire(import.meta.url)(file) as Record<string, string>));
  for (const [hash, text] of documents) {
    if (createHash('sha256').update(text).digest('hex') !== hash)
      throw new Error(`trusted document ${hash} does not match its hash`);
  }
  return {
    get: (key) => Promise.resolve(documents.get(key.replace(/^apq:/, ''))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}
