import { type DatabaseError, databaseErrorOf, defineErrors, type DomainError } from './errors';

/** What nobody who asks can mend, and what passes: come again after so many seconds. */
export const DatabaseTrouble = defineErrors({
  DATABASE_AWAY: {
    vi: 'Cơ sở dữ liệu tạm thời không trả lời. Hãy thử lại sau {seconds} giây.',
    en: 'The database does not answer for the moment. Try again in {seconds} seconds.',
  },
  DATABASE_BUSY: {
    vi: 'Hệ thống đang bận, việc này phải chờ quá lâu. Hãy thử lại sau {seconds} giây.',
    en: 'The system is busy, and this had to wait too long. Try again in {seconds} seconds.',
  },
  DATABASE_READ_ONLY: {
    vi: 'Hệ thống tạm thời chỉ cho đọc, chưa ghi được. Hãy thử lại sau {seconds} giây.',
    en: 'For the moment the system can be read but not written. Try again in {seconds} seconds.',
  },
  DATABASE_FULL: {
    vi: 'Máy chủ hết chỗ lưu trữ, chưa ghi được. Hãy báo người quản trị.',
    en: 'The server has no room left to write to. Tell the administrator.',
  },
});

type Kind = keyof typeof DatabaseTrouble;

const SECONDS: Record<Kind, number> = {
  DATABASE_AWAY: 5,
  DATABASE_BUSY: 5,
  DATABASE_READ_ONLY: 30,
  DATABASE_FULL: 60,
};

/** SQLSTATEs: a statement, a lock or an idle transaction that took too long; no connection left; memory. */
const BUSY = new Set(['57014', '55P03', '25P03', '25P04', '53300', '53200', '57P05']);
const READ_ONLY = '25006';
const FULL = '53100';
/** The server ends, begins or broke down; classes 08 and 57P. */
const AWAY = /^(?:08|57P|58)/;
/** Errors of the network, and those of the driver, which have texts alone. */
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH']);
const DRIVER =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout|Driver not Connected)/;
const NO_CONNECTION_LEFT = /^timeout exceeded when trying to connect/;

/** The error that a database away, busy or read-only means; null for every other. */
export function databaseTrouble(error: unknown): DomainError | null {
  const kind = kindOf(error);
  return kind && DatabaseTrouble[kind]({ seconds: SECONDS[kind] });
}

export const isReadOnly = (error: unknown): boolean => kindOf(error) === 'DATABASE_READ_ONLY';

function kindOf(error: unknown): Kind | null {
  if (error instanceof AggregateError) return error.errors.length > 0 ? kindOf(error.errors[0]) : null;
  const found: (DatabaseError & { severity?: string }) | null = databaseErrorOf(error);
  const code = found?.code;
  if (code === undefined) return error instanceof Error ? ofDriver(error.message) : null;
  if (BUSY.has(code)) return 'DATABASE_BUSY';
  if (code === READ_ONLY) return 'DATABASE_READ_ONLY';
  if (code === FULL) return 'DATABASE_FULL';
  // Whatever PostgreSQL says with its last word, the connection is gone or was never there.
  if (found?.severity === 'FATAL') return 'DATABASE_AWAY';
  return AWAY.test(code) || NETWORK.has(code) ? 'DATABASE_AWAY' : null;
}

function ofDriver(message: string): Kind | null {
  // A pool that is empty says the same as a server that does not take connections.
  if (NO_CONNECTION_LEFT.test(message)) return 'DATABASE_BUSY';
  return DRIVER.test(message) ? 'DATABASE_AWAY' : null;
}
