import { Directive } from '@app/directives';
import { DayColumn, EnumColumn, Fact, InstantColumn, IntColumn, nodeId, TextColumn } from '@app/kernel';
import {
  Counterparty,
  AccountBooks,
  MoneyPlace,
  type MoneySource,
  type Quantities,
  type Signature,
  SigningStep,
  VoucherKind,
} from '@app/ledger';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A line as its maker entered it. */
export interface DraftLine {
  /** Null of a line that is money: the place says which account. */
  accountKey: string | null;
  fundKey: string;
  source: MoneySource;
  purposeKey: string | null;
  /** Of transfers and openings; receipts and payments have one place for the whole voucher. */
  placeKey: string | null;
  /** In đồng. Of receipts and payments above zero; otherwise debit above zero, credit below. */
  amount: number;
  note: string | null;
  /** The line of a budget that it is spent on. */
  budgetLineKey?: string | null;
  /** What it pays, or what comes back of it. */
  openItemKey?: string | null;
  /** What is done with it, by the year of its partition and its key. */
  activityYear?: number | null;
  activityKey?: string | null;
  /** For how many, where a cap counts them. */
  quantities?: Quantities | null;
}

export interface DraftFile {
  sha256: string;
  fileName: string;
}

/** A voucher that is being made and signed; with its last signature it is posted, and this row goes. A fact of the place of its books. */
@Entity('voucher_draft')
@Fact({ isRemovable: true })
@ObjectType({ description: 'A voucher that is being made and signed. With the last signature it is posted.' })
@Check('ck_voucher_draft_reversal', `(kind = 'reversal') = (reverses_key IS NOT NULL)`)
@Check('ck_voucher_draft_signed', `jsonb_array_length(signatures) < cardinality(signing_order)`)
@Index('uq_voucher_draft_reverses', ['provinceId', 'reversesKey'], { unique: true, where: 'reverses_key IS NOT NULL' })
@Index('ix_voucher_draft_organisation', ['organisationKey', 'day'])
@Index('ix_voucher_draft_books', ['provinceId', 'booksKey', 'day'])
@Index('ix_voucher_draft_path', ['path'])
@Index('ix_voucher_draft_directive', ['directiveKey'])
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_voucher_draft_books' })
@ForeignKey(() => MoneyPlace, ['provinceId', 'placeKey'], ['provinceId', 'key'], { name: 'fk_voucher_draft_place' })
@ForeignKey(() => Counterparty, ['provinceId', 'counterpartyKey'], ['provinceId', 'key'], {
  name: 'fk_voucher_draft_counterparty',
})
export class VoucherDraft {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_voucher_draft' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_voucher_draft' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('VoucherDraft', this.key, this);
  }

  @Column('uuid')
  booksKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_voucher_draft_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @EnumColumn(() => VoucherKind)
  kind: VoucherKind;

  @DayColumn({ description: 'Business date.' })
  day: string;

  @TextColumn({ description: 'What it is for.' })
  content: string;

  @Column('uuid', { nullable: true })
  counterpartyKey: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_voucher_draft_directive' })
  directiveKey: string | null;

  @Column('uuid', { nullable: true })
  reversesKey: string | null;

  @TextColumn({ nullable: true, description: 'Why it takes another one back.' })
  reason: string | null;

  /** Of receipts and payments: where the money comes in or goes out. */
  @Column('uuid', { nullable: true })
  placeKey: string | null;

  /** `DraftLine`. Of a reversal none: they are those of what it takes back. */
  @Column('jsonb')
  lines: DraftLine[];

  /** `DraftFile`. */
  @Column('jsonb')
  files: DraftFile[];

  /** `Signature`, in the order in which they were given; none while it is being made. */
  @Column('jsonb')
  signatures: Signature[];

  /** Who signs: as the books said when the maker signed. */
  @Column('text', { array: true })
  @Field(() => [SigningStep])
  signingOrder: SigningStep[];

  /** Pseudonym of whoever made it. */
  @Column('uuid')
  makerKey: string;

  @TextColumn({ nullable: true, description: 'Why it came back to its maker.' })
  returnReason: string | null;

  @InstantColumn()
  madeAt: Date;

  @IntColumn({ default: 1 })
  version: number;
}

/** What its maker entered. */
export type DraftEntry = Pick<
  VoucherDraft,
  | 'kind'
  | 'day'
  | 'content'
  | 'counterpartyKey'
  | 'directiveKey'
  | 'placeKey'
  | 'lines'
  | 'files'
  | 'reversesKey'
  | 'reason'
>;
