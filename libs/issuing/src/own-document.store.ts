import { type IsoDate, KernelError, newKey, type Query, type Transaction } from '@app/kernel';
import { DIRECTIVE_TYPES } from '@app/reading';
import {
  type Directive,
  directiveColumns,
  DirectiveError,
  DirectiveState,
  toDirective,
  visibleDirectives,
  writeText,
} from '@app/directives';
import type { DirectiveDraft } from './directive-draft.entity';
import { IssuingError } from './issuing.errors';
import { plainText } from './issuing.rules';
import type { Office } from './offices';
import type { DraftParts, DraftSource } from './own-document.rules';

export interface StoredDraft {
  directive: Directive;
  draft: DirectiveDraft;
}

const DRAFT = `json_build_object('directiveKey', t.directive_key, 'kind', t.kind, 'symbol', t.symbol, 'superior', t.superior,
  'addressees', t.addressees, 'bases', t.bases, 'body', t.body, 'signatureLines', t.signature_lines, 'sourceId', t.source_id,
  'approvedBy', t.approved_by, 'approvedAt', t.approved_at, 'returnReason', t.return_reason)`;

/** The document with its parts, as far as the actor sees it. Throws NOT_FOUND, and DRAFT_NOT_OWN for one without parts. */
export async function readDraft(
  query: Query,
  actor: Transaction['actor'],
  key: string,
  today: IsoDate,
): Promise<StoredDraft> {
  const params: unknown[] = [key];
  const visible = visibleDirectives(actor, today, params);
  const [row] = await query<Directive & { draft: DirectiveDraft | null }>(
    `SELECT ${directiveColumns}, CASE WHEN t.directive_key IS NOT NULL THEN ${DRAFT} END AS draft
     FROM directive AS d LEFT JOIN directive_draft AS t ON t.directive_key = d.key WHERE d.key = $1 AND ${visible}`,
    params,
  );
  if (!row) throw KernelError.NOT_FOUND();
  const { draft, ...directive } = row;
  if (!draft) throw IssuingError.DRAFT_NOT_OWN();
  return { directive: toDirective(directive as Directive), draft };
}

export const partsOf = ({ directive, draft }: StoredDraft): DraftParts => ({
  type: directive.type,
  symbol: draft.symbol,
  subject: directive.subject,
  place: directive.place,
  addressees: draft.addressees,
  bases: draft.bases,
  body: draft.body,
  signatureLines: draft.signatureLines,
  signerName: directive.signerName,
  signerPosition: directive.signerPosition,
  signerAuthority: directive.signerAuthority,
  recipients: directive.recipients,
});

/** What is stored of the parts, in the order of the parameters of both statements below. */
const columns = (parts: DraftParts): unknown[] => [
  parts.type,
  `/${parts.symbol}`,
  parts.place,
  parts.subject,
  parts.signerName,
  parts.signerPosition,
  parts.signerAuthority,
  parts.recipients,
  parts.symbol,
  parts.addressees,
  parts.bases,
  JSON.stringify(parts.body),
  parts.signatureLines,
];

export async function insertDraft(
  tx: Transaction,
  office: Office,
  { kind, sourceId }: DraftSource,
  parts: DraftParts,
): Promise<string> {
  const key = newKey();
  await tx.query(
    `INSERT INTO directive (key, keeper_key, origin, issuer, issuer_key, state, created_at, created_by, type, original_code, place,
                            subject, signer_name, signer_position, signer_authority, recipients)
     VALUES ($1, $2, 'own', $3, $2, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [key, office.key, office.name, DirectiveState.Draft, tx.now, tx.actor.personId, ...columns(parts).slice(0, 8)],
  );
  await tx.query(
    `INSERT INTO directive_draft (directive_key, kind, superior, source_id, symbol, addressees, bases, body, signature_lines)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9)`,
    [key, kind, office.superior, sourceId, ...columns(parts).slice(8)],
  );
  await writeWords(tx, key, office.name, parts, null);
  return key;
}

/** Throws VERSION_CONFLICT. */
export async function updateDraft(
  tx: Transaction,
  { directive }: StoredDraft,
  version: number,
  parts: DraftParts,
): Promise<void> {
  const changed = await tx.query(
    `WITH entry AS (
       UPDATE directive SET type = $3, original_code = $4, place = $5, subject = $6, signer_name = $7, signer_position = $8,
                            signer_authority = $9, recipients = $10, version = version + 1
       WHERE key = $1 AND version = $2 RETURNING key
     )
     UPDATE directive_draft SET symbol = $11, addressees = $12, bases = $13, body = $14::jsonb, signature_lines = $15
     FROM entry WHERE directive_key = entry.key RETURNING directive_key`,
    [directive.key, version, ...columns(parts)],
  );
  // A version that is still to come would change what somebody approves at this moment.
  if (changed.length === 0 || version !== directive.version)
    throw KernelError.VERSION_CONFLICT({ current: directive.version });
  await writeWords(tx, directive.key, directive.issuer, parts, null);
}

/** What the document is found by. */
export const writeWords = (
  tx: Transaction,
  key: string,
  issuer: string,
  parts: DraftParts,
  code: string | null,
): Promise<void> =>
  writeText(tx, key, {
    type: DIRECTIVE_TYPES[parts.type] ?? parts.type,
    codes: [code, `/${parts.symbol}`],
    subject: parts.subject,
    issuer,
    people: [parts.signerName, parts.signerPosition, ...parts.recipients, ...parts.addressees],
    body: [...parts.bases, plainText(parts.body)].join('\n'),
  });

/** Links to what the draft is based on. Only what the writer may see can be named, and never the draft itself. */
export async function cite(tx: Transaction, key: string, keys: readonly string[], today: IsoDate): Promise<void> {
  const targets = [...new Set(keys)];
  await tx.query(`DELETE FROM directive_link WHERE from_key = $1 AND kind = 'based_on'`, [key]);
  if (targets.includes(key))
    throw DirectiveError.DIRECTIVE_CITES_ITSELF({}, [{ path: 'basedOnIds', code: 'DIRECTIVE_CITES_ITSELF' }]);
  const params: unknown[] = [key, targets];
  const visible = visibleDirectives(tx.actor, today, params);
  const linked = await tx.query(
    `INSERT INTO directive_link (from_key, to_key, kind)
     SELECT $1, d.key, 'based_on' FROM directive AS d WHERE d.key = ANY($2::uuid[]) AND ${visible} RETURNING to_key`,
    params,
  );
  if (linked.length < targets.length) throw KernelError.NOT_FOUND({}, [{ path: 'basedOnIds', code: 'NOT_FOUND' }]);
}
