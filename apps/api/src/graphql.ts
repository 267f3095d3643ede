import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import {
  type ActorRequest,
  Actor,
  type CallMeters,
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
import type { Calls } from './calls';
import { ClientMistake } from './client-mistakes';
import { refusalOf } from './coercion';
import { type Answering, compiledExecution, MOST_KEPT } from './compiled-execution';
import type { Config } from './config';
import { withConstantCaseEnums } from './enum-names';
import { formatError } from './graphql-errors';
import { httpOf } from './http-of';
import { KeptDocuments } from './kept-documents';
import { MAX_SELECTIONS, MAX_TOKENS, measure } from './limits';
import { noteMetered } from './metered';
import { withNodes } from './nodes';
import { readPropertiesDirectly } from './plain-fields';
import type { TrustedDocuments } from './trusted-documents';

export function graphqlOptions(
  config: Config,
  logger: Logger,
  transactions: Transactions,
  nodes: NodeSources,
  trusted: TrustedDocuments,
  calls: Calls,
  meters: CallMeters,
): Omit<ApolloDriverConfig, 'driver'> {
  const format = formatError(logger);
  const kept = new KeptDocuments(MOST_KEPT);
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
    // 503 where the database is away, though the answer has a `data`.
    preserveHttpStatusForExecutionErrors: false,
    persistedQueries: { cache: trusted.cache },
    documentStore: kept.store,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      limits(config, calls, meters),
      compiledExecution(format, answering(transactions), (hash) => trusted.has(hash), kept),
    ],
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
function limits({ introspection }: Config, calls: Calls, meters: CallMeters): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let cost: number | null = null;
      let charged = 0;
      return Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request, queryHash, contextValue }) =>
          refuse(async () => {
            if (!operation) throw ClientMistake.OPERATION_RESOLUTION_FAILURE({ name: request.operationName ?? '–' });
            if (!schema.getRootType(operation.operation)) throw ClientMistake.SUBSCRIPTIONS_NOT_OFFERED();
            const fragments = document.definitions.filter(
              (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
            );
            cost = measure(schema, operation, fragments, request.variables ?? {});
            calls.countCost(contextValue.request, cost, queryHash);
            await meters.costs(contextValue.actor, cost);
            charged = cost;
            const refusal = refusalOf(schema, operation, request.variables ?? {});
            if (refusal) throw refusal;
            if (operation.operation !== OperationTypeNode.MUTATION) return;
            if (operation.selectionSet.selections.length > 1) throw KernelError.ONE_MUTATION_PER_REQUEST();
            if (!contextValue.actor.command) throw KernelError.IDEMPOTENCY_KEY_REQUIRED();
          }),
        didEncounterErrors: ({ errors, document, contextValue: { actor } }) => {
          // What is not offered for reading is not told by suggestions either.
          noteAsked(errors, document, introspection && actor.language === 'en');
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body }, contextValue: { actor, request } }) => {
          noteMetered(request);
          meters.answered(actor, charged, body.kind === 'single' && (body.singleResult.errors?.length ?? 0) > 0);
          if (cost !== null && body.kind === 'single') {
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

async function refuse(check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { status, headers } = httpOf(error);
    const http = { status, headers: new Map(Object.entries(headers)) };
    throw new GraphQLError(error.message, { originalError: error, extensions: { http } });
  }
}
