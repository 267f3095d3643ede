import type { Message } from '@app/kernel';

export type OAuthError =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_scope'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'temporarily_unavailable';

/** A token that is not given, as RFC 6749 §5.2 says it. `error_description` is English, as its alphabet asks; both languages stand beside it. */
export class TokenRefused extends Error {
  constructor(
    readonly error: OAuthError,
    readonly messages: Message,
    readonly status = 400,
    readonly retryAfter: number | null = null,
  ) {
    super(error);
    this.name = 'TokenRefused';
  }
}

/** Why, for whoever wrote the program. Of who is not known it is told nothing more than that. */
export const refusals = {
  malformed: (name: string) =>
    new TokenRefused('invalid_request', {
      vi: `Thiếu, lặp lại hoặc sai tham số "${name}".`,
      en: `The parameter '${name}' is missing, repeated or malformed.`,
    }),
  twoWays: () =>
    new TokenRefused('invalid_request', {
      vi: 'Chỉ dùng một cách xác thực ứng dụng.',
      en: 'Use one way of client authentication only.',
    }),
  grantType: () =>
    new TokenRefused('unsupported_grant_type', {
      vi: 'Chỉ hỗ trợ grant_type=client_credentials.',
      en: 'Only grant_type=client_credentials is supported.',
    }),
  unknown: () =>
    new TokenRefused(
      'invalid_client',
      {
        vi: 'Không xác thực được ứng dụng: sai client_id, khóa, hoặc khóa đã hết hiệu lực.',
        en: 'The client cannot be authenticated: wrong client_id or credential, or a credential that is over.',
      },
      401,
    ),
  assertion: ({ vi, en }: Message) =>
    new TokenRefused(
      'invalid_client',
      { vi: `client_assertion không hợp lệ: ${vi}.`, en: `The client_assertion is not valid: ${en}.` },
      401,
    ),
  notActive: (state: Message) =>
    new TokenRefused('invalid_client', { vi: `Ứng dụng đang ${state.vi}.`, en: `The client is ${state.en}.` }, 401),
  scope: (name: string) =>
    new TokenRefused('invalid_scope', {
      vi: `Ứng dụng không được cấp phạm vi quyền "${name}".`,
      en: `The client was not given the scope '${name}'.`,
    }),
  tooOften: (seconds: number) =>
    new TokenRefused(
      'temporarily_unavailable',
      {
        vi: `Quá nhiều yêu cầu. Thử lại sau ${seconds} giây.`,
        en: `Too many requests. Try again in ${seconds} seconds.`,
      },
      429,
      seconds,
    ),
};
