import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client/core';
import { language } from './language';

/** What `request` tells the links about an operation. */
export interface OperationContext {
  /** By which the API knows the document. */
  hash: string;
  idempotencyKey?: string;
}

/** The API knows our documents by their hash; their text is never sent. */
const trusted = new ApolloLink((operation, forward) => {
  const { hash: sha256Hash } = operation.getContext() as OperationContext;
  operation.extensions.persistedQuery = { version: 1, sha256Hash };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

const headers = new ApolloLink((operation, forward) => {
  const { idempotencyKey } = operation.getContext() as OperationContext;
  operation.setContext({
    headers: { 'Accept-Language': language(), ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}) },
  });
  return forward(operation);
});

/** react-query is the cache; Apollo only carries. */
export const client = new ApolloClient({
  link: ApolloLink.from([
    trusted,
    headers,
    // Which variables a document has is not known here.
    new HttpLink({ uri: '/graphql', credentials: 'same-origin', includeUnusedVariables: true }),
  ]),
  cache: new InMemoryCache(),
  // An answer from before signing in must not serve a question asked after it.
  queryDeduplication: false,
  defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
});
