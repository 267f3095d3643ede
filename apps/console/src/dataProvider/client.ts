import { language } from './language';
import type { TrustedOperation } from './trusted.ts';

interface ServerAnswer {
  data?: unknown;
  errors?: readonly unknown[];
}

/** The API, or whoever answered in its place, said no; `translateError` makes it readable. */
export class AnswerError extends Error {
  readonly graphQLErrors: readonly unknown[];
  readonly networkError: { statusCode: number; result: unknown } | null;

  constructor(statusCode: number, result: unknown) {
    super('the API refused');
    this.name = 'AnswerError';
    const { errors } = (result ?? {}) as ServerAnswer;
    this.graphQLErrors = Array.isArray(errors) ? errors : [];
    this.networkError = this.graphQLErrors.length > 0 ? null : { statusCode, result };
  }
}

interface PostOptions {
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** Asks one operation by its hash: the API knows our documents, so their text is never sent. Rejects with AnswerError, or what `fetch` throws. */
export async function post(
  { name, hash: sha256Hash }: TrustedOperation,
  variables: object,
  { idempotencyKey, signal }: PostOptions,
): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    signal,
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      'Accept-Language': language(),
      ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
    },
    body: JSON.stringify({
      operationName: name,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    }),
  });
  const answer = (await response.json().catch(() => null)) as ServerAnswer | null;
  if (!response.ok || !answer || answer.errors?.length) throw new AnswerError(response.status, answer);
  return answer.data;
}
