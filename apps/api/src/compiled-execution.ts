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
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { noteAsked } from './asked-places';

/** About 1 KB of memory each: 64 MB for everything that is compiled. */
const FIELDS_KEPT = 60_000;
/** Up to 0.1 ms each. Fragments multiply: a document of 2 KB can ask for thousands of fields, and a second of compiling. */
const FIELDS_COMPILED = 500;

type Plain = Record<string, unknown>;
type Compiled = CompiledQuery<Plain, Plain>;
/** What surrounds the execution of one operation. */
export type Answering = <Answer>(
  context: RequestContext,
  kind: OperationTypeNode,
  work: () => Promise<Answer>,
) => Promise<Answer>;
type Format = (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

/**
 * Executes operations compiled to JavaScript; the answers are those of graphql-js, byte for byte, which executes what cannot be compiled. Variables
 * have been found to fit.
 */
export function compiledExecution(
  format: Format,
  answering: Answering,
  fieldsKept = FIELDS_KEPT,
): ApolloServerPlugin<RequestContext> {
  const kept = new CompiledQueries(fieldsKept);
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
          const variables = request.variables ?? {};
          const key = `${queryHash}:${operationName ?? ''}`;
          const { query } = kept.get(key) ?? kept.keep(key, compile(schema, document, operation, operationName));
          const result = await answering(contextValue, operation.operation, async () =>
            query
              ? query.query(undefined, contextValue, variables)
              : execute({ schema, document, contextValue, variableValues: variables, operationName }),
          );
          if (result.errors) noteAsked(result.errors, document, contextValue.actor.language);
          return { http: response.http, body: { kind: 'single' as const, singleResult: formatted(result, format) } };
        },
      }),
  };
}

interface Kept {
  /** Null: left to graphql-js. */
  query: Compiled | null;
  fields: number;
}

/** Least recently used goes first: documents that partners invent must not fill the memory. */
class CompiledQueries {
  private readonly byKey = new Map<string, Kept>();
  private fields = 0;

  constructor(private readonly most: number) {}

  get(key: string): Kept | undefined {
    const found = this.byKey.get(key);
    if (!found) return undefined;
    this.byKey.delete(key);
    this.byKey.set(key, found);
    return found;
  }

  keep(key: string, made: Kept): Kept {
    this.byKey.set(key, made);
    this.fields += made.fields;
    for (const [oldest, { fields }] of this.byKey) {
      if (this.fields <= this.most) break;
      this.byKey.delete(oldest);
      this.fields -= fields;
    }
    return made;
  }
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  name: string | null,
): Kept {
  const fields = countFields(document, operation.selectionSet);
  // Even a document that is not compiled is remembered, and weighs something.
  if (fields > FIELDS_COMPILED) return { query: null, fields: 1 };
  const query = compileQuery<Plain, Plain>(schema, document, name ?? undefined);
  return isCompiledQuery(query) ? { query, fields: 1 + fields } : { query: null, fields: 1 };
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
