import { HttpError } from 'react-admin';
import { i18nProvider } from '../i18n/i18nProvider';
import type { Language } from '../i18n/texts.ts';
import { language } from './language';

type Params = Record<string, string | number | boolean | null>;
type Message = Record<Language, string>;

interface FieldFault {
  path: string;
  code: string;
  params?: Params;
  messages?: Message;
}

interface ServerExtensions {
  code?: string;
  params?: Params;
  fields?: FieldFault[];
  messages?: Message;
}

interface ServerError {
  message: string;
  extensions?: ServerExtensions;
}

/** `body` of every HttpError that leaves the data provider. */
export interface ErrorBody {
  /** Stable code of the API, or NETWORK. */
  code: string;
  params: Params;
  /** Faults by field, translated; react-admin's forms put them beside the inputs. */
  errors?: Record<string, unknown>;
  /** The same faults as the API gave them; `path` may name a cell of a form. */
  fields: { path: string; code: string; message: string }[];
}

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  VERSION_CONFLICT: 409,
};

export const CONFLICT_EVENT = 'hieu-hoc:version-conflict';
/** The API does not know who is asking. */
export const UNAUTHENTICATED_EVENT = 'hieu-hoc:unauthenticated';

/** Nothing came back, or a proxy answered for a server that is away. */
export function isNetworkFailure(error: unknown): boolean {
  const network = networkErrorOf(error);
  return network !== null && serverErrorsOf(error).length === 0 && ![401, 403].includes(network.statusCode ?? 0);
}

/** The one place where an answer of the API becomes something that people can read. */
export function translateError(error: unknown, conflictDialog = true): HttpError {
  if (error instanceof HttpError) return error;
  const [first] = serverErrorsOf(error);
  if (!first) return networkError(error);
  const { code = 'INTERNAL', params = {}, fields = [], messages } = first.extensions ?? {};
  const message = text(code, params, messages ?? { vi: first.message, en: first.message });
  const body: ErrorBody = {
    code,
    params,
    fields: fields.map((field) => ({
      path: field.path,
      code: field.code,
      // The fault that the whole answer is about has its figures there.
      message: field.code === code && !field.params ? message : text(field.code, field.params, field.messages),
    })),
  };
  if (fields.length > 0) body.errors = errorsByField(body, message);
  if (code === 'UNAUTHENTICATED') window.dispatchEvent(new CustomEvent(UNAUTHENTICATED_EVENT));
  if (code === 'VERSION_CONFLICT' && conflictDialog) window.dispatchEvent(new CustomEvent(CONFLICT_EVENT));
  return new HttpError(message, STATUS[code] ?? 422, body);
}

/** Code of an error that left the data provider; null for anything else. */
export const codeOf = (error: unknown): string | null =>
  error instanceof HttpError ? ((error.body as ErrorBody | undefined)?.code ?? null) : null;

export const messageOf = (error: unknown): string =>
  error instanceof Error && error.message ? error.message : i18nProvider.translate('errors.INTERNAL');

function networkError(error: unknown): HttpError {
  const code = networkErrorOf(error) ? 'NETWORK' : 'INTERNAL';
  const body: ErrorBody = { code, params: {}, fields: [] };
  return new HttpError(i18nProvider.translate(`errors.${code}`), 0, body);
}

function text(code: string, params: Params = {}, messages?: Message): string {
  return i18nProvider.translate(`errors.${code}`, { ...params, _: messages?.[language()] ?? code });
}

/** `input.tiers.0.dueOn` is the field `tiers.0.dueOn` of the form. */
function errorsByField(body: ErrorBody, message: string): Record<string, unknown> {
  const errors: Record<string, unknown> = { root: { serverError: message } };
  for (const field of body.fields) place(errors, field.path.replace(/^input\./, '').split('.'), field.message);
  return errors;
}

function place(target: Record<string, unknown>, path: string[], message: string): void {
  const [head, ...rest] = path;
  if (!head) return;
  if (rest.length === 0) {
    target[head] = message;
    return;
  }
  const inner = (target[head] ??= {}) as Record<string, unknown>;
  place(inner, rest, message);
}

interface NetworkError {
  statusCode?: number;
  result?: { errors?: ServerError[] };
}

function networkErrorOf(error: unknown): NetworkError | null {
  if (typeof error !== 'object' || error === null) return null;
  return (error as { networkError?: NetworkError | null }).networkError ?? (error instanceof TypeError ? {} : null);
}

function serverErrorsOf(error: unknown): readonly ServerError[] {
  if (typeof error !== 'object' || error === null) return [];
  const { graphQLErrors } = error as { graphQLErrors?: readonly ServerError[] };
  if (graphQLErrors && graphQLErrors.length > 0) return graphQLErrors;
  return networkErrorOf(error)?.result?.errors ?? [];
}
