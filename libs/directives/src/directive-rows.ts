import { newKey, tableOf, type Transaction } from '@app/kernel';
import { DIRECTIVE_TYPES } from '@app/reading';
import { writeText } from './directive-texts';
import { Directive, DirectiveAttachment, DirectiveOrigin, DirectiveState } from './directive.entity';
import type { AttachmentInput } from './directive.inputs';
import type { DirectiveRecord } from './directive.rules';
import { DirectiveAmended, DirectiveCompleted, DirectiveDrafted, DirectiveRegistered } from './directives.events';
import { codeKey } from './twin.rules';

/** What is written of a document beside its record. */
export interface DirectiveRest {
  issuerKey: number | null;
  /** Whole text; empty where only the register's line is known. */
  body: string;
}

const table = tableOf(Directive);

const stored = (record: DirectiveRecord, { issuerKey }: DirectiveRest) => ({
  ...record,
  codeKey: codeKey(record.code),
  issuerKey,
});

/** A new line of a register, with its text and the words it is found by. */
export async function insertDirective(
  tx: Transaction,
  keeperKey: number,
  record: DirectiveRecord,
  rest: DirectiveRest,
  origin: DirectiveOrigin = DirectiveOrigin.Received,
): Promise<string> {
  const key = newKey();
  const made = { key, keeperKey, origin, createdAt: tx.now, createdBy: tx.actor.personId };
  await table.insert(tx, { ...made, ...stored(record, rest) });
  await writeWords(tx, key, record, rest.body);
  return key;
}

/** Overwrites a line of the register. Throws VERSION_CONFLICT. */
export async function updateDirective(
  tx: Transaction,
  before: Pick<Directive, 'key' | 'version'>,
  version: number,
  record: DirectiveRecord,
  rest: DirectiveRest,
): Promise<void> {
  await table.amend(tx, before, version, stored(record, rest));
  await writeWords(tx, before.key, record, rest.body);
}

export async function readBody(tx: Transaction, key: string): Promise<string> {
  const [text] = await tx.query<{ body: string }>('SELECT body FROM directive_text WHERE directive_key = $1', [key]);
  return text?.body ?? '';
}

const writeWords = (tx: Transaction, key: string, record: DirectiveRecord, body: string): Promise<void> =>
  writeText(tx, key, {
    type: DIRECTIVE_TYPES[record.type] ?? record.type,
    codes: [record.code, record.originalCode],
    subject: record.subject,
    issuer: [record.issuer, ...record.otherIssuers].join(' , '),
    people: [record.signerName, ...record.otherSigners.map(({ name }) => name), ...record.recipients],
    body,
  });

export async function attach(tx: Transaction, key: string, attachments: AttachmentInput[]): Promise<void> {
  const rows = attachments.map(({ sha256, fileName }) => ({ directiveKey: key, sha256, fileName, attachedAt: tx.now }));
  await tableOf(DirectiveAttachment).insertAll(tx, rows, { onConflict: 'DO NOTHING' });
}

/** What the trail holds of text and files: enough to tell that they changed, and which they were. */
export interface Contents {
  /** SHA-256 of the text in UTF-8; null while there is none. */
  bodySha256: string | null;
  attachments: AttachmentInput[];
}

export async function readContents(tx: Transaction, key: string): Promise<Contents> {
  const [contents] = await tx.query<Contents>(
    `SELECT (SELECT encode(sha256(convert_to(text.body, 'UTF8')), 'hex') FROM directive_text AS text
             WHERE text.directive_key = $1 AND text.body <> '') AS "bodySha256",
            (SELECT coalesce(json_agg(json_build_object('sha256', file.sha256, 'fileName', file.file_name) ORDER BY file.sha256), '[]')
             FROM directive_attachment AS file WHERE file.directive_key = $1) AS attachments`,
    [key],
  );
  return contents!;
}

/** The line as it stood before a change. */
export type DirectiveBefore = Directive & Contents;

/** Trail and feed of a change to a line of the register, after text and files have been written. */
export async function recordChange(
  tx: Transaction,
  key: string,
  path: string,
  before: DirectiveBefore | null,
  written: DirectiveRecord & Pick<DirectiveRest, 'issuerKey'>,
): Promise<void> {
  const after = { ...written, ...(await readContents(tx, key)) };
  const becameRegistered = after.state === DirectiveState.Registered && before?.state !== DirectiveState.Registered;
  const payload = { state: after.state, issuedOn: after.issuedOn };
  tx.happened(eventOf(before, becameRegistered), { subject: key, path, payload, before, after });
}

function eventOf(before: Directive | null, becameRegistered: boolean): typeof DirectiveDrafted {
  if (before?.state === DirectiveState.Stub) return DirectiveCompleted;
  if (becameRegistered) return DirectiveRegistered;
  return before ? DirectiveAmended : DirectiveDrafted;
}
