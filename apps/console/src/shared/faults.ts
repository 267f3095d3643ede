import { HttpError } from 'react-admin';
import type { ErrorBody } from '../dataProvider/errors';

/** What the API found wrong, by path without `input.`: `body.3`, `subject`. */
export function faultsOf(error: unknown): Map<string, string> {
  const body = error instanceof HttpError ? (error.body as ErrorBody | undefined) : undefined;
  return new Map((body?.fields ?? []).map(({ path, message }) => [path.replace(/^input\./, ''), message]));
}
