import type { IsoDate } from '@app/kernel';
import type { PostingLine } from './posting-sides';
import type { Signature, VoucherKind } from './voucher.entity';

/** What is to be posted. */
export interface Posting {
  key: string;
  kind: VoucherKind;
  day: IsoDate;
  content: string;
  /** What it is about, in đồng. */
  amount: number;
  counterpartyKey: string | null;
  directiveKey: string | null;
  reversesKey: string | null;
  reason: string | null;
  signatures: Signature[];
  files: { sha256: string; fileName: string }[];
  lines: PostingLine[];
}
