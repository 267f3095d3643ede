import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@app/kernel';
import {
  type DocumentNode,
  type ExecutionResult,
  getVariableValues,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

const COMPILED_AT_MOST = 500;

type Plain = Record<string, unknown>;
type Compiled = CompiledQuery<Plain, Plain>;
type Format = (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

/**
 * Executes operations compiled to JavaScript; the answers are those of graphql-js, byte for byte. What cannot be compiled, and
 * variables that do not fit, are left to graphql-js.
 */
export function compiledExecution(format: Format): ApolloServerPlugin<RequestContext> {
  const compiled = new Map<string, Compiled | null>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({
          schema,
          document,
          operation,
          operationName,
          queryHash,
          request,
          contextValue,
          response,
        }) => {
          const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          if (errors) return null;
          const key = `${queryHash}:${operationName ?? ''}`;
          const query = remembered(compiled, key, () => compile(schema, document, operationName));
          if (!query) return null;
          const result = await query.query(undefined, contextValue, request.variables ?? {});
          return { http: response.http, body: { kind: 'single' as const, singleResult: formatted(result, format) } };
        },
      }),
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, name: string | null): Compiled | null {
  const query = compileQuery<Plain, Plain>(schema, document, name ?? undefined);
  return isCompiledQuery(query) ? query : null;
}

function formatted({ data, errors }: ExecutionResult, format: Format) {
  if (!errors) return { data };
  return {
    errors: errors.map((error) =>
      format({ message: error.message, locations: error.locations, path: error.path }, error),
    ),
    data,
  };
}

/** Least recently used goes first: documents that partners invent must not fill the memory. */
function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.has(key) ? known.get(key)! : make();
  known.delete(key);
  known.set(key, value);
  if (known.size > COMPILED_AT_MOST) known.delete(known.keys().next().value!);
  return value;
}
