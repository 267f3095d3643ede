import type { IsoDate, Query } from '@app/kernel';
import { readDirectiveCode } from '@app/reading';
import { codeKey } from '@app/directives';
import { isReplaced } from '@app/dispatch';
import { ExchangeError } from './exchange.errors';

/** Who sent something to whom; a sender that is not in the system is known by its identifier. */
export interface Between {
  senderKey: number | null;
  senderCode: string | null;
  organisationKey: number;
}

/** An office that has come into the system since is still the sender of what it sent before. */
const IS_FROM = (key: string, code: string): string =>
  `(s.sender_key = ${key}::int OR s.stated_sender_code = ${code}::text)`;

/** One sending to one recipient. */
export interface FoundSending {
  dispatchKey: string;
  directiveKey: string;
  /** It came by a message: its only recipient is the one that took the message in. */
  isForeign: boolean;
}

/** The latest sending of a document between two offices, one that still stands before one that was replaced. */
export async function findSending(
  query: Query,
  { senderKey, senderCode, organisationKey, code, issuedOn }: Between & { code: string; issuedOn: IsoDate | null },
): Promise<FoundSending | null> {
  const normal = readDirectiveCode(code)?.code ?? code;
  const [found] = await query<FoundSending>(
    `SELECT s.key AS "dispatchKey", s.directive_key AS "directiveKey", s.sent_by IS NULL AS "isForeign"
     FROM directive AS d JOIN dispatch AS s ON s.directive_key = d.key JOIN dispatch_recipient AS r ON r.dispatch_key = s.key
     WHERE d.code_key = $1 AND ($2::date IS NULL OR d.issued_on = $2::date) AND ${IS_FROM('$3', '$5')} AND r.organisation_key = $4
     ORDER BY ${isReplaced('s.key')}, s.key DESC LIMIT 1`,
    [codeKey(normal), issuedOn, senderKey, organisationKey, senderCode],
  );
  return found ?? null;
}

/** Who has sent a document from here asks it back here: a message speaks for senders elsewhere only. Throws EDXML_WORKS_HERE. */
export function mustBeForeign({ isForeign }: FoundSending, sender: string): void {
  if (!isForeign) throw ExchangeError.EDXML_WORKS_HERE({ organisation: sender });
}

/** Key of the sending with which a known document stands in the inbox. */
export async function sendingOf(
  query: Query,
  { senderKey, senderCode, organisationKey, directiveKey }: Between & { directiveKey: string },
): Promise<string | null> {
  const [found] = await query<{ key: string }>(
    `SELECT s.key FROM dispatch AS s JOIN dispatch_recipient AS r ON r.dispatch_key = s.key
     WHERE s.directive_key = $1 AND ${IS_FROM('$2', '$4')} AND r.organisation_key = $3 AND NOT ${isReplaced('s.key')} ORDER BY s.key DESC LIMIT 1`,
    [directiveKey, senderKey, organisationKey, senderCode],
  );
  return found?.key ?? null;
}
