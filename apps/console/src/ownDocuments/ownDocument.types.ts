import type { Directive, Named } from '../shared/types';
import type { BlockKind, TableColumn } from './blocks.rules.ts';

/** A block as the API answers it. */
export interface OfficialBlock {
  kind: BlockKind;
  text: string | null;
  level: number | null;
  columns: TableColumn[] | null;
  rows: string[][] | null;
}

export interface OwnDocument {
  kind: 'PLAN' | 'COVER_LETTER' | 'REMINDER_LETTER' | 'FREE';
  symbol: string;
  superior: string | null;
  addressees: string[];
  bases: string[];
  body: OfficialBlock[];
  signatureLines: string[];
  sourceId: string | null;
  approvedAt: string | null;
  approvedBy: string | null;
  returnReason: string | null;
  canEdit: boolean;
  canApprove: boolean;
  canReturn: boolean;
  canIssue: boolean;
  docxUrl: string;
  pdfUrl: string;
}

/** A document that was drafted here, whole. */
export interface OwnDirective extends Pick<
  Directive,
  'id' | 'type' | 'code' | 'issuer' | 'issuedOn' | 'subject' | 'state' | 'version'
> {
  place: string | null;
  signerName: string | null;
  signerPosition: string | null;
  signerAuthority: string | null;
  recipients: string[];
  keeper: Named;
  basedOn: Cited[];
  bookEntries: { id: string; book: string; number: number; year: number; organisation: { id: string } }[];
  draft: OwnDocument;
}

export type Cited = Pick<Directive, 'id' | 'code' | 'subject'>;

export interface Drafted {
  drafted: { id: string };
}
