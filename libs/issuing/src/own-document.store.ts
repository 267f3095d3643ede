import { type IsoDate, KernelError, newKey, part, type Query, tableOf, type Transaction } from '@app/kernel';
import { DIRECTIVE_TYPES } from '@app/reading';
import {
  Directive,
  directiveColumns,
  DirectiveError,
  DirectiveOrigin,
  DirectiveState,
  toDirective,
  visibleDirectives,
  writeText,
} from '@app/directives';
import { DirectiveDraft } from './directive-draft.entity';
import { IssuingError } from './issuing.errors';
import { plainText, withWriter } from './issuing.rules';
import type { Office } from './offices';
import { type DraftParts, type DraftSource, PRINTED_IN_DRAFT, PRINTED_ON_LINE } from './own-document.rules';

export interface StoredDraft {
  directive: Directive;
  draft: DirectiveDraft;
}

const lines = tableOf(Directive);
const drafts = tableOf(DirectiveDraft);

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
    `SELECT ${directiveColumns}, CASE WHEN t.directive_key IS NOT NULL THEN ${drafts.json('t')} END AS draft
     FROM directive AS d LEFT JOIN directive_draft AS t ON t.directive_key = d.key WHERE d.key = $1 AND ${visible}`,
    params,
  );
  if (!row) throw KernelError.NOT_FOUND();
  const { draft, ...directive } = row;
  if (!draft) throw IssuingError.DRAFT_NOT_OWN();
  return { directive: toDirective(directive as Directive), draft };
}

export const partsOf = ({ directive, draft }: StoredDraft): DraftParts => ({
  ...part(directive, PRINTED_ON_LINE),
  ...part(draft, PRINTED_IN_DRAFT),
});

/** What the line of the register says; its number is open. */
const lineOf = (parts: DraftParts) => ({ ...part(parts, PRINTED_ON_LINE), originalCode: `/${parts.symbol}` });

export async function insertDraft(
  tx: Transaction,
  office: Office,
  { kind, sourceId }: DraftSource,
  parts: DraftParts,
): Promise<string> {
  const key = newKey();
  await lines.insert(tx, {
    key,
    keeperKey: office.key,
    origin: DirectiveOrigin.Own,
    issuer: office.name,
    issuerKey: office.key,
    state: DirectiveState.Draft,
    createdAt: tx.now,
    createdBy: tx.actor.personId,
    ...lineOf(parts),
  });
  const source = { kind, sourceId, superior: office.superior };
  const writers = withWriter([], tx.actor.personId);
  await drafts.insert(tx, { directiveKey: key, ...source, writers, ...part(parts, PRINTED_IN_DRAFT) });
  await writeWords(tx, key, office.name, parts, null);
  return key;
}

/** Throws VERSION_CONFLICT. */
export async function updateDraft(
  tx: Transaction,
  { directive, draft }: StoredDraft,
  version: number,
  parts: DraftParts,
): Promise<void> {
  // Also a version that is still to come is refused: it would change what somebody approves at this moment.
  await lines.amend(tx, directive, version, lineOf(parts));
  // What waits for approval is what was submitted: once it is changed it waits no longer.
  const text = part(parts, PRINTED_IN_DRAFT);
  const writers = withWriter(draft.writers, tx.actor.personId);
  await drafts.update(tx, { directiveKey: directive.key }, { ...text, writers, submittedAt: null });
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
