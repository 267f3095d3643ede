import type { OfficialBlock } from '@app/documents';
import { type Directive, oneLine } from '@app/directives';
import type { DirectiveDraft } from './directive-draft.entity';
import type { DraftKind } from './draft-kind';
import { ownType, proposedSymbol, readSymbol, signatureOpening } from './issuing.rules';
import type { Office } from './offices';
import type { AmendDraftInput, DraftDirectiveInput, OfficialBlockInput } from './own-document.inputs';
import { OfficialBlockKind } from './directive-draft.view';

export const PRINTED_ON_LINE = [
  'type',
  'subject',
  'place',
  'signerName',
  'signerPosition',
  'signerAuthority',
  'recipients',
] as const satisfies (keyof Directive)[];
export const PRINTED_IN_DRAFT = [
  'symbol',
  'addressees',
  'bases',
  'body',
  'signatureLines',
] as const satisfies (keyof DirectiveDraft)[];

/** Everything that an own document says, whoever wrote it: a person, or the system from its data. */
export type DraftParts = Pick<Directive, (typeof PRINTED_ON_LINE)[number]> &
  Pick<DirectiveDraft, (typeof PRINTED_IN_DRAFT)[number]>;

/** Where the parts came from. */
export interface DraftSource {
  kind: DraftKind;
  sourceId: string | null;
}

/** A draft that the office has not touched yet: what the office's kind and place tell, the rest open. */
export function openDraft(office: Office, type: string, subject: string): DraftParts {
  return {
    type,
    symbol: proposedSymbol(type, office.kind),
    subject,
    place: office.place,
    addressees: [],
    bases: [],
    body: [],
    signatureLines: signatureOpening(office.kind),
    signerName: null,
    signerPosition: null,
    signerAuthority: null,
    recipients: ['Lưu: VT'],
  };
}

/** The parts with what was typed over them; what is absent stays. */
export function withInput(parts: DraftParts, input: DraftDirectiveInput | AmendDraftInput): DraftParts {
  const type = input.type ?? parts.type;
  return tidied({
    type,
    symbol: input.symbol ?? parts.symbol,
    subject: input.subject ?? parts.subject,
    place: input.place === undefined ? parts.place : input.place,
    addressees: input.addressees ?? parts.addressees,
    bases: input.bases ?? parts.bases,
    body: input.body?.map(blockOf) ?? parts.body,
    signatureLines: input.signatureLines ?? parts.signatureLines,
    signerName: input.signerName === undefined ? parts.signerName : input.signerName,
    signerPosition: input.signerPosition === undefined ? parts.signerPosition : input.signerPosition,
    signerAuthority: input.signerAuthority === undefined ? parts.signerAuthority : input.signerAuthority,
    recipients: input.recipients ?? parts.recipients,
  });
}

/** In the spelling of the register; what cannot be read is left for the faults to name. */
export function tidied(parts: DraftParts): DraftParts {
  const type = ownType(parts.type) ?? parts.type;
  const symbol = parts.symbol.trim();
  return {
    ...parts,
    type,
    symbol: (symbol && readSymbol(type, symbol)) || symbol,
    subject: oneLine(parts.subject),
    place: orNull(parts.place),
    addressees: lines(parts.addressees),
    bases: lines(parts.bases),
    signatureLines: lines(parts.signatureLines),
    signerName: orNull(parts.signerName),
    signerPosition: orNull(parts.signerPosition),
    recipients: lines(parts.recipients),
  };
}

const lines = (texts: readonly string[]): string[] => texts.map(oneLine).filter((text) => text !== '');

const orNull = (text: string | null): string | null => (text === null ? null : oneLine(text) || null);

function blockOf({ kind, text, level, columns, rows }: OfficialBlockInput): OfficialBlock {
  if (kind === OfficialBlockKind.Table) return { kind, columns: columns ?? [], rows: rows ?? [] };
  const words = (text ?? '').normalize('NFC').trim();
  return kind === OfficialBlockKind.Heading ? { kind, level: level ?? 1, text: words } : { kind, text: words };
}
