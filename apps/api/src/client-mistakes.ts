import { defineErrors, DomainError, type ErrorParams } from '@app/kernel';
import { GraphQLError } from 'graphql';
import { askedOf } from './asked-places';

/** What a client gets wrong before any use case runs. The codes of the first seven are Apollo's. */
export const ClientMistake = defineErrors({
  GRAPHQL_PARSE_FAILED: {
    vi: 'Không đọc được truy vấn GraphQL (dòng:cột {place}).',
    en: 'The GraphQL query cannot be read (line:column {place}).',
  },
  GRAPHQL_VALIDATION_FAILED: {
    vi: 'Truy vấn GraphQL không khớp lược đồ (dòng:cột {place}).',
    en: 'The GraphQL query does not fit the schema (line:column {place}).',
  },
  BAD_USER_INPUT: { vi: 'Dữ liệu gửi lên chưa đúng ở: {places}.', en: 'What was sent is not valid at: {places}.' },
  OPERATION_RESOLUTION_FAILURE: {
    vi: 'Không có thao tác tên {name} trong truy vấn, hoặc chưa nói rõ thao tác nào.',
    en: 'The query has no operation {name}, or does not say which one is meant.',
  },
  BAD_REQUEST: { vi: 'Yêu cầu GraphQL không đúng dạng.', en: 'The GraphQL request is not well formed.' },
  PERSISTED_QUERY_NOT_FOUND: {
    vi: 'Máy chủ không biết truy vấn này. Trang có thể đã cũ: hãy tải lại.',
    en: 'The server does not know this query. The page may be old: reload it.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    vi: 'Máy chủ không nhận truy vấn theo mã băm.',
    en: 'The server takes no queries by hash.',
  },
  PERSISTED_QUERY_REFUSED: {
    vi: 'Mã băm không khớp với truy vấn, hoặc dùng phiên bản không được hỗ trợ.',
    en: 'The hash does not match the query, or its version is not supported.',
  },
  SUBSCRIPTIONS_NOT_OFFERED: { vi: 'Máy chủ không có subscription.', en: 'There are no subscriptions here.' },
});

type Code = keyof typeof ClientMistake;

/** How both executors begin what they say of an argument that a variable or a default hid until now. */
const ARGUMENT = /^Argument "(\w+)"/;

/** What GraphQL itself refused, in our form; null for an error of ours. Its own English text is told to readers of English only. */
export function mistakeOf(cause: unknown, thrown: unknown): DomainError | null {
  if (!(cause instanceof GraphQLError)) return null;
  const code = codeOf(thrown instanceof GraphQLError ? thrown : cause, cause);
  if (code === null) return null;
  const asked = askedOf(thrown);
  const way = code === 'BAD_USER_INPUT' ? wayTo(cause, thrown) : (asked?.way ?? null);
  const fields = way === null ? [] : [{ path: way, code: 'FIELD_INVALID' }];
  const { text, params } = ClientMistake[code](code === 'BAD_USER_INPUT' ? { places: way ?? '–' } : placeOf(cause));
  const en = asked?.isExplained ? `${text.en} ${cause.message}` : text.en;
  return new DomainError(code, { vi: text.vi, en }, params, fields);
}

function codeOf({ extensions }: GraphQLError, cause: GraphQLError): Code | null {
  // Those of the compiler have none.
  const { code, http } = (extensions ?? {}) as { code?: unknown; http?: { status?: number } };
  if (typeof code === 'string' && Object.hasOwn(ClientMistake, code)) return code as Code;
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return 'BAD_REQUEST';
  if (http?.status !== undefined && http.status < 500) return 'PERSISTED_QUERY_REFUSED';
  return ARGUMENT.test(cause.message) ? 'BAD_USER_INPUT' : null;
}

/** Line and column, where there is a place in the document. */
function placeOf({ locations }: GraphQLError): ErrorParams {
  const [location] = locations ?? [];
  return { place: location ? `${location.line}:${location.column}` : '–' };
}

/** Field of the answer and its argument. */
function wayTo({ message }: GraphQLError, thrown: unknown): string {
  const path = thrown instanceof GraphQLError ? (thrown.path ?? []) : [];
  return [...path, ARGUMENT.exec(message)?.[1] ?? '–'].join('.');
}
