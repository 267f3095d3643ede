import { post } from './client';
import { isNetworkFailure, translateError } from './errors';
import type { TrustedDocument } from './trusted.ts';

export interface RequestOptions {
  /** Needed by every mutation; make it when the form or the act opens, so that a retry replays instead of repeating. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** Waits between attempts after a lost network, milliseconds. The idempotency key makes repeating a mutation safe. */
  retryAfter?: readonly number[];
  /** false: the caller handles VERSION_CONFLICT itself, no dialog is shown. */
  conflictDialog?: boolean;
}

const PATIENCE = [800, 2500] as const;

/** One operation against the API. Rejects with an `HttpError` whose message can be shown and whose body is an `ErrorBody`. */
export const request = <Data, Variables extends object>(
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  options?: RequestOptions,
): Promise<Data> => carry(document, variables, options) as Promise<Data>;

/** The same where neither variables nor answer are known: react-admin's forms and lists. */
export async function carry(
  document: TrustedDocument,
  variables: object,
  { idempotencyKey, signal, retryAfter = PATIENCE, conflictDialog = true }: RequestOptions = {},
): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send(document, variables, idempotencyKey, signal);
    } catch (error) {
      // Without any network nothing is gained by waiting.
      const wait = navigator.onLine ? retryAfter[attempt] : undefined;
      if (wait === undefined || signal?.aborted || !isNetworkFailure(error))
        throw translateError(error, conflictDialog);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

async function send(
  document: TrustedDocument,
  variables: object,
  idempotencyKey: string | undefined,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const data = await post(document, variables, { idempotencyKey, signal });
  if (data == null) throw new Error('the API answered without data');
  return data;
}
