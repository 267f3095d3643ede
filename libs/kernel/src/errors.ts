export type Language = 'vi' | 'en';
export type ErrorParams = Record<string, string | number | boolean | null>;

/** One fault at one place of the input: a field (`subject`), or a row and measure of a form (`1.4/people`). */
export interface FieldError {
  path: string;
  code: string;
  params?: ErrorParams;
}

export type Message = Record<Language, string>;

/** Every failure that a caller can cause. `code` is stable; texts may change. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly text: Message,
    readonly params: ErrorParams = {},
    readonly fields: FieldError[] = [],
  ) {
    super(fill(text.en, params));
    this.name = 'DomainError';
  }
}

export const fill = (template: string, params: ErrorParams): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => said(params[name] ?? whole));

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day is read day first in both languages; programs have it in `params`. */
const said = (value: string | number | boolean): string => String(value).replace(ISO_DAY, '$3/$2/$1');

export type ErrorFactory = (params?: ErrorParams, fields?: FieldError[]) => DomainError;

const catalogue = new Map<string, Message>();

/** Declares the errors of a library with both languages; each code becomes a function that makes the error. */
export function defineErrors<Codes extends string>(texts: Record<Codes, Message>): Record<Codes, ErrorFactory> {
  const factories = {} as Record<Codes, ErrorFactory>;
  for (const code of Object.keys(texts) as Codes[]) {
    const text = texts[code];
    if (catalogue.has(code)) throw new Error(`error code declared twice: ${code}`);
    catalogue.set(code, text);
    factories[code] = (params, fields) => new DomainError(code, text, params, fields);
  }
  return factories;
}

/** The texts of any declared code, for faults at a field. An undeclared code stands for itself. */
export const errorMessages = (code: string): Message => catalogue.get(code) ?? { vi: code, en: code };

const constraints = new Map<string, ErrorFactory>();

/** Names the error that a violated database constraint means. The constraint decides the race, the name explains it. */
export function mapConstraints(names: Record<string, ErrorFactory>): void {
  for (const [name, factory] of Object.entries(names)) constraints.set(name, factory);
}

/** The DomainError behind a database error, or null when the database error is a defect of ours. */
export function fromConstraint(error: unknown): DomainError | null {
  const name = databaseErrorOf(error)?.constraint;
  return (name && constraints.get(name)?.()) || null;
}

export interface DatabaseError {
  code?: string;
  constraint?: string;
  table?: string;
}

/** pg's error, whether TypeORM wrapped it or not. */
export function databaseErrorOf(error: unknown): DatabaseError | null {
  if (typeof error !== 'object' || error === null) return null;
  const inner = 'driverError' in error ? error.driverError : error;
  return typeof inner === 'object' && inner !== null && 'code' in inner ? (inner as DatabaseError) : null;
}

export const KernelError = defineErrors({
  UNAUTHENTICATED: {
    vi: 'Bạn chưa đăng nhập hoặc phiên đã hết hạn.',
    en: 'You are not signed in, or the session has ended.',
  },
  FORBIDDEN: {
    vi: 'Bạn không có quyền thực hiện việc này.',
    en: 'You may not do this.',
  },
  SCOPE_MISSING: {
    vi: 'Ứng dụng chưa được cấp phạm vi quyền "{scope}" mà việc này cần.',
    en: 'The application was not given the scope “{scope}”, which this needs.',
  },
  PERSON_NEEDED: {
    vi: 'Việc này phải do một người đã đăng nhập thực hiện, không phải một chương trình.',
    en: 'Only a person who has signed in may do this, not a program.',
  },
  NOT_FOUND: {
    vi: 'Không tìm thấy, hoặc nằm ngoài phạm vi của bạn.',
    en: 'Not found, or outside your reach.',
  },
  INVALID_INPUT: { vi: 'Dữ liệu nhập chưa hợp lệ.', en: 'The input is not valid.' },
  FIELD_REQUIRED: { vi: 'Bắt buộc nhập.', en: 'Required.' },
  FIELD_INVALID: { vi: 'Giá trị không hợp lệ.', en: 'The value is not valid.' },
  INVALID_ID: { vi: 'Mã định danh không hợp lệ.', en: 'The id is not valid.' },
  NODE_NOT_FOUND_BY_ID: {
    vi: 'Mục loại {type} không tìm được chỉ bằng mã: hãy hỏi mục mà nó thuộc về.',
    en: 'A thing of type {type} is not found by its id alone: ask for what it belongs to.',
  },
  INVALID_CURSOR: { vi: 'Con trỏ trang không hợp lệ.', en: 'The page cursor is not valid.' },
  PAGE_TOO_LARGE: { vi: 'Mỗi trang tối đa {max} dòng.', en: 'A page holds at most {max} rows.' },
  VERSION_CONFLICT: {
    vi: 'Bản ghi đã được người khác sửa (phiên bản hiện tại {current}). Hãy tải lại trước khi lưu.',
    en: 'Somebody else has changed this record (current version {current}). Reload before saving.',
  },
  IDEMPOTENCY_KEY_REQUIRED: {
    vi: 'Thiếu tiêu đề Idempotency-Key (8 đến 128 ký tự).',
    en: 'The Idempotency-Key header is missing (8 to 128 characters).',
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khoá Idempotency-Key này đã dùng cho một yêu cầu khác.',
    en: 'This Idempotency-Key was already used for a different request.',
  },
  ONE_MUTATION_PER_REQUEST: {
    vi: 'Mỗi yêu cầu chỉ được chứa một thao tác ghi.',
    en: 'A request may contain one mutation only.',
  },
  CONFLICT: {
    vi: 'Thao tác xung đột với một thay đổi khác, hãy thử lại.',
    en: 'Conflicts with another change, try again.',
  },
  RIGHTS_ENDED: {
    vi: 'Phiên làm việc hoặc vai trò của bạn vừa kết thúc hay thay đổi trong khi chờ ghi; chưa có gì được ghi. Hãy tải lại rồi thử lại.',
    en: 'Your session or a role of yours ended or changed while this waited to be stored; nothing was stored. Reload and try again.',
  },
  REQUEST_TOO_LONG: {
    vi: 'Yêu cầu mất quá nhiều thời gian. Hãy thử lại, hoặc hỏi ít hơn mỗi lần.',
    en: 'The request took too long. Try again, or ask for less at a time.',
  },
  INTERNAL: { vi: 'Lỗi hệ thống, mã tra cứu {reference}.', en: 'Internal error, reference {reference}.' },
});
