import { Reference } from '@app/kernel';
import type { OfficialBlock } from '@app/documents';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Directive } from '@app/directives';
import type { DraftKind } from './draft-kind';

/** The text of an own document, in the parts that Decree 30/2020/NĐ-CP prints. One row per own document; fixed once it is approved. */
@Entity('directive_draft')
@Reference({ because: 'it is a part of its document, which readers of many scopes see' })
// Few at a time: it is null again once the draft is approved.
@Index('ix_directive_draft_returned', ['directiveKey'], { where: 'return_reason IS NOT NULL' })
@Index('ix_directive_draft_source', ['sourceId'], { where: 'source_id IS NOT NULL' })
@Check('ck_directive_draft_kind', `kind ~ '^[a-z]+(_[a-z]+)*$'`)
export class DirectiveDraft {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_directive_draft' })
  @ForeignKey(() => Directive, { name: 'fk_directive_draft_directive' })
  directiveKey: string;

  @Column('text')
  kind: DraftKind;

  /** `KH-UBND`, `UBND-KGVX`: the symbol that follows the number. */
  @Column('text')
  symbol: string;

  /** Printed over the issuer; null where there is none. */
  @Column('text', { nullable: true })
  superior: string | null;

  @Column('text', { array: true, default: '{}' })
  addressees: string[];

  @Column('text', { array: true, default: '{}' })
  bases: string[];

  @Column('jsonb')
  body: OfficialBlock[];

  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  @Column('text', { array: true, default: '{}' })
  signatureLines: string[];

  /** Round, week or report that it was drafted from, as a node id; null for none. */
  @Column('text', { nullable: true })
  sourceId: string | null;

  /** All who ever wrote in it: began it, changed it, asked for its approval. */
  @Column('uuid', { array: true, default: '{}' })
  writers: string[];

  /** Who asked last for its approval: a returned draft comes back to them. */
  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  /** Since when it waits for approval; null while it is being written, and once it is decided upon. */
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { nullable: true })
  approvedBy: string | null;

  /** In whose place it was approved under a delegation; null where the approver's own role allowed it. */
  @Column('uuid', { nullable: true })
  approvedFor: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt: Date | null;

  /** Why it came back last; null once it is approved. */
  @Column('text', { nullable: true })
  returnReason: string | null;
}
