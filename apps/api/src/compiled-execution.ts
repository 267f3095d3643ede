import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@app/kernel';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { noteAsked } from './asked-places';
import { askLater } from './http-of';
import type { Compiled, KeptDocuments } from './kept-documents';

/** For everything that partners have had compiled; see `KeptDocuments` for what is counted. */
export const MOST_KEPT = 64 * 1024 * 1024;
/** Up to 0.1 ms each. Fragments multiply: a document of 2 KB can ask for thousands of fields, and a second of compiling. */
const FIELDS_COMPILED = 500;

type Plain = Record<string, unknown>;
/** What surrounds the execution of one operation. */
export type Answering = <Answer>(
  context: RequestContext,
  kind: OperationTypeNode,
  work: () => Promise<Answer>,
) => Promise<Answer>;
type Format = (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

/** Variables as sent, with what the operation itself says for those left out: compiled ones refuse a missing one that must not be null. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, sent: Plain): Plain {
  const variables = { ...sent };
  for (const { variable, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    if (defaultValue && variables[name] === undefined) variables[name] = valueFromASTUntyped(defaultValue);
  }
  return variables;
}

/**
 * Executes operations compiled to JavaScript; the answers are those of graphql-js, byte for byte, which executes what cannot be compiled, and what
 * strangers invent. Variables have been found to fit.
 */
export function compiledExecution(
  format: Format,
  answering: Answering,
  isTrusted: (hash: string) => boolean,
  kept: KeptDocuments,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({
          schema,
          document,
          operation,
          operationName,
          queryHash = '',
          request,
          contextValue,
          response,
        }) => {
          const variables = withDefaults(operation, request.variables ?? {});
          const trusted = isTrusted(queryHash);
          const compiled =
            trusted || contextValue.actor.isSignedIn
              ? compiledOf(kept, { schema, document, operation, operationName, queryHash, trusted })
              : null;
          const result = await answering(contextValue, operation.operation, async () =>
            compiled
              ? compiled.query(undefined, contextValue, variables)
              : execute({ schema, document, contextValue, variableValues: variables, operationName }),
          );
          if (result.errors) noteAsked(result.errors, document, false);
          const singleResult = formatted(result, format);
          const http = askLater(singleResult.errors);
          if (http) {
            response.http.status = http.status;
            for (const [name, value] of Object.entries(http.headers)) response.http.headers.set(name, value);
          }
          return { http: response.http, body: { kind: 'single' as const, singleResult } };
        },
      }),
  };
}

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | null;
  queryHash: string;
  trusted: boolean;
}

/** Null: left to graphql-js. */
function compiledOf(
  kept: KeptDocuments,
  { schema, document, operation, operationName, queryHash, trusted }: Asked,
): Compiled | null {
  const name = operationName ?? '';
  const known = kept.keep(queryHash, document, trusted).compiled.get(name);
  if (known !== undefined) return known;
  const fields = countFields(document, operation.selectionSet);
  const query =
    fields > FIELDS_COMPILED ? null : compileQuery<Plain, Plain>(schema, document, operationName ?? undefined);
  const compiled = query && isCompiledQuery(query) ? query : null;
  kept.keepCompiled(queryHash, name, compiled, fields);
  return compiled;
}

/** Fields with every fragment spelled out; stops counting when there are too many. */
function countFields(document: DocumentNode, root: SelectionSetNode): number {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  let fields = 0;
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (fields > FIELDS_COMPILED) return;
      if (selection.kind === Kind.FIELD) fields += 1;
      visit(
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments.get(selection.name.value)?.selectionSet
          : selection.selectionSet,
      );
    }
  };
  visit(root);
  return fields;
}

function formatted({ data, errors }: ExecutionResult, format: Format) {
  if (!errors) return { data };
  return { errors: errors.map((error) => format(described(error), error)), data };
}

/** As Apollo hands errors to the formatter: one that nobody gave a code is unforeseen. */
const described = ({ message, locations, path, extensions }: GraphQLError): GraphQLFormattedError => ({
  message,
  locations,
  path,
  extensions: { ...extensions, code: extensions?.code ?? 'INTERNAL_SERVER_ERROR' },
});
