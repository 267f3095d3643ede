import type { AmendDraftInput, SignatureAuthority } from '../dataProvider/schema.ts';
import { type Block, blockInputs, blocksOf } from './blocks.rules.ts';
import type { DraftedDirective } from './drafted.ts';
import type { OwnDirective } from './ownDocuments.graphql.ts';

/** A draft as its form holds it: lists are texts with one entry to a line. */
export interface DraftValues {
  type: string;
  symbol: string;
  subject: string;
  place: string;
  addressees: string;
  bases: string;
  basedOn: OwnDirective['basedOn'];
  blocks: Block[];
  signatureLines: string;
  signerAuthority: SignatureAuthority | '';
  signerPosition: string;
  signerName: string;
  recipients: string;
}

const textOf = (lines: readonly string[]): string => lines.join('\n');

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const valuesOf = ({ draft, ...directive }: DraftedDirective): DraftValues => ({
  type: directive.type,
  symbol: draft.symbol,
  subject: directive.subject,
  place: directive.place ?? '',
  addressees: textOf(draft.addressees),
  bases: textOf(draft.bases),
  basedOn: directive.basedOn,
  blocks: blocksOf(draft.body),
  signatureLines: textOf(draft.signatureLines),
  signerAuthority: directive.signerAuthority ?? '',
  signerPosition: directive.signerPosition ?? '',
  signerName: directive.signerName ?? '',
  recipients: textOf(directive.recipients),
});

/** The whole form as the API takes it. */
export const amendmentOf = (id: string, version: number, values: DraftValues): AmendDraftInput => ({
  id,
  version,
  type: values.type,
  symbol: values.symbol,
  subject: values.subject,
  place: values.place || null,
  addressees: linesOf(values.addressees),
  bases: linesOf(values.bases),
  basedOnIds: values.basedOn.map((cited) => cited.id),
  body: blockInputs(values.blocks),
  signatureLines: linesOf(values.signatureLines),
  signerAuthority: values.signerAuthority || null,
  signerPosition: values.signerPosition || null,
  signerName: values.signerName || null,
  recipients: linesOf(values.recipients),
});

/** Types without an abbreviation (Decree 30/2020/NĐ-CP, Appendix III, section I). */
const WITHOUT_ABBREVIATION: ReadonlySet<string> = new Set(['CV', 'Thư công']);

/** A letter, official or public, has no abbreviation of its type in its symbol: `UBND-KGVX`; others begin with it: `KH-UBND`. */
export function symbolFor(symbol: string, from: string, to: string): string {
  if (symbol === '' || from === to) return symbol;
  const bare =
    !WITHOUT_ABBREVIATION.has(from) && symbol.startsWith(`${from}-`) ? symbol.slice(from.length + 1) : symbol;
  return WITHOUT_ABBREVIATION.has(to) ? bare : `${to}-${bare}`;
}
