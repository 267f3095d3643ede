import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client/core';
import { type DocumentNode, Kind, OperationTypeNode } from 'graphql';
import documentHashes from './documentHashes.json';
import { language } from './language';

const hashes: Record<string, string> = documentHashes;

export interface Operation {
  name: string;
  isMutation: boolean;
}

/** Name and kind of the one operation that a document holds. */
export function operationOf(document: DocumentNode): Operation {
  const definition = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!definition?.name) throw new Error('a document without a named operation');
  return { name: definition.name.value, isMutation: definition.operation === OperationTypeNode.MUTATION };
}

/** The API knows our documents by their hash; their text is never sent. */
const trusted = new ApolloLink((operation, forward) => {
  const sha256Hash = hashes[operation.operationName];
  if (!sha256Hash) throw new Error(`${operation.operationName} is not in the manifest: run trusted-documents.ts`);
  operation.extensions.persistedQuery = { version: 1, sha256Hash };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

const headers = new ApolloLink((operation, forward) => {
  const { idempotencyKey } = operation.getContext() as { idempotencyKey?: string };
  operation.setContext({
    headers: { 'Accept-Language': language(), ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}) },
  });
  return forward(operation);
});

/** react-query is the cache; Apollo only carries. */
export const client = new ApolloClient({
  link: ApolloLink.from([trusted, headers, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
  cache: new InMemoryCache(),
  // An answer from before signing in must not serve a question asked after it.
  queryDeduplication: false,
  defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
});
