import { Activity } from '@app/activities';
import { LedgerStep } from '@app/bookkeeping';
import { Directive } from '@app/directives';
import { StoredFile } from '@app/documents';
import { DayColumn, DongColumn, EnumColumn, Fact, InstantColumn, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { LedgerAccount } from './account.entity';
import { AccountBooks, type SigningStep } from './books.entity';
import { BudgetLine, type Quantities } from './budget.entity';
import { Counterparty } from './counterparty.entity';
import { Holding, MoneyPlace } from './fund.entity';
import { OpenItem } from './open-item.entity';

export enum VoucherKind {
  /** Phiếu thu. */
  CashReceipt = 'cash_receipt',
  /** Phiếu chi. */
  CashPayment = 'cash_payment',
  /** Giấy báo có. */
  BankReceipt = 'bank_receipt',
  /** Ủy nhiệm chi. */
  BankPayment = 'bank_payment',
  /** Phiếu kế toán. */
  Journal = 'journal',
  /** Money goes from one place to another, and stays what it is. */
  Transfer = 'transfer',
  /** What was there when the books began. */
  Opening = 'opening',
  /** Takes back another voucher. */
  Reversal = 'reversal',
  /** What the books held goes over to those of whoever goes on with the work. */
  HandOver = 'hand_over',
  /** The same in the books that receive it. */
  TakeOver = 'take_over',
}
registerEnumType(VoucherKind, { name: 'VoucherKind' });

/** In which vouchers are numbered, each year anew. */
export enum VoucherBook {
  CashReceipts = 'PT',
  CashPayments = 'PC',
  BankReceipts = 'GBC',
  BankPayments = 'UNC',
  Journal = 'PKT',
}
registerEnumType(VoucherBook, { name: 'VoucherBook' });

/** A signature under a voucher: who signed as what, when. */
export interface Signature {
  step: SigningStep;
  personKey: string;
  /** Whose role it was, where it was delegated. */
  inPlaceOf: string | null;
  at: string;
}

/**
 * A voucher that was posted. Only ever added: the database refuses to change or remove one. That its entries come to nothing is a foreign key: to its last entry,
 * after which the sum is zero. A fact of the place of its books.
 */
@Entity('voucher')
@Fact()
@ObjectType({ description: 'A voucher that was posted: it is never changed, a reversal takes it back.' })
@Unique('uq_voucher_number', ['provinceId', 'booksKey', 'book', 'year', 'number'])
@Unique('uq_voucher_entries', ['provinceId', 'key', 'booksKey', 'day', 'entryCount'])
@Index('uq_voucher_reverses', ['provinceId', 'reversesKey'], { unique: true, where: 'reverses_key IS NOT NULL' })
@Check('ck_voucher_amount', 'amount > 0')
@Check('ck_voucher_year', 'year = extract(year FROM day)')
@Check(
  'ck_voucher_reversal',
  `(kind = 'reversal') = (reverses_key IS NOT NULL) AND (reverses_key IS NULL) = (reason IS NULL)`,
)
@Check('ck_voucher_balanced', 'balanced = 0')
@Index('ix_voucher_day', ['provinceId', 'booksKey', 'day', 'key'])
@Index('ix_voucher_path', ['path'])
@Index('ix_voucher_organisation', ['organisationKey', 'day', 'key'])
@Index('ix_voucher_counterparty', ['provinceId', 'counterpartyKey'])
@Index('ix_voucher_directive', ['directiveKey'])
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_voucher_books' })
@ForeignKey(() => Counterparty, ['provinceId', 'counterpartyKey'], ['provinceId', 'key'], {
  name: 'fk_voucher_counterparty',
})
@ForeignKey(
  () => LedgerEntry,
  ['provinceId', 'key', 'entryCount', 'balanced'],
  ['provinceId', 'voucherKey', 'position', 'sumAfter'],
  { name: 'fk_voucher_balanced' },
)
@ForeignKey(
  () => LedgerStep,
  ['provinceId', 'key', 'booksKey', 'day'],
  ['provinceId', 'voucherKey', 'booksKey', 'day'],
  { name: 'fk_voucher_step' },
)
export class Voucher {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_voucher' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_voucher' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Voucher', this.key, this);
  }

  @Column('uuid')
  booksKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_voucher_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @EnumColumn(() => VoucherKind)
  kind: VoucherKind;

  /** The enum of the schema names members, the table holds what stands on paper. */
  @EnumColumn(() => VoucherBook)
  book: VoucherBook;

  @IntColumn({ description: 'Year of its number.' })
  year: number;

  @IntColumn({ description: 'Without gaps within book and year.' })
  number: number;

  @DayColumn({ description: 'Business date.' })
  day: string;

  @DongColumn()
  amount: number;

  @TextColumn({ description: 'What it was for.' })
  content: string;

  /** Who paid, or was paid. */
  @Column('uuid', { nullable: true })
  counterpartyKey: string | null;

  /** The document by which it was done. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_voucher_directive' })
  directiveKey: string | null;

  @Column('uuid', { nullable: true })
  reversesKey: string | null;

  @TextColumn({ nullable: true, description: 'Why it takes another one back.' })
  reason: string | null;

  /** `Signature`, in the order in which they were given. */
  @Column('jsonb')
  signatures: Signature[];

  @Column('int')
  entryCount: number;

  /** Zero: what its entries come to. */
  @Column('bigint', { default: 0 })
  balanced: number;

  @InstantColumn()
  postedAt: Date;
}

/**
 * One side of a voucher: debit above zero, credit below. Only ever added. Entries of a voucher are a chain, each with the sum before and after it, so that the
 * database knows what all of them come to. A fact of the place of its books.
 */
@Entity('ledger_entry')
@Fact()
@ObjectType()
@Unique('uq_ledger_entry_sum', ['provinceId', 'voucherKey', 'position', 'sumAfter'])
@Check('ck_ledger_entry_amount', 'amount <> 0')
@Check('ck_ledger_entry_position', 'position BETWEEN 1 AND entry_count')
@Check('ck_ledger_entry_sum', 'sum_after = sum_before + amount')
@Check(
  'ck_ledger_entry_chain',
  'CASE WHEN position = 1 THEN previous_position IS NULL AND sum_before = 0 ELSE coalesce(previous_position = position - 1, false) END',
)
@Index('ix_ledger_entry_holding', ['provinceId', 'holdingKey', 'day', 'voucherKey', 'position'])
@Index('ix_ledger_entry_place', ['provinceId', 'placeKey', 'day', 'voucherKey', 'position'], {
  where: 'place_key IS NOT NULL',
})
@Index('ix_ledger_entry_money', ['provinceId', 'booksKey', 'day', 'voucherKey', 'position'], {
  where: 'place_key IS NOT NULL',
})
@Index('ix_ledger_entry_budget_line', ['provinceId', 'budgetLineKey', 'day', 'voucherKey', 'position'], {
  where: 'budget_line_key IS NOT NULL',
})
@Index('ix_ledger_entry_open_item', ['provinceId', 'openItemKey', 'day', 'voucherKey', 'position'], {
  where: 'open_item_key IS NOT NULL',
})
@Index('ix_ledger_entry_activity', ['provinceId', 'activityYear', 'activityKey', 'day', 'voucherKey', 'position'], {
  where: 'activity_key IS NOT NULL',
})
@Check('ck_ledger_entry_activity', '(activity_key IS NULL) = (activity_year IS NULL)')
@Index('ix_ledger_entry_account', ['provinceId', 'booksKey', 'accountKey', 'day', 'voucherKey', 'position'])
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_ledger_entry_books' })
@ForeignKey(() => Holding, ['provinceId', 'holdingKey'], ['provinceId', 'key'], { name: 'fk_ledger_entry_holding' })
@ForeignKey(() => MoneyPlace, ['provinceId', 'placeKey'], ['provinceId', 'key'], { name: 'fk_ledger_entry_place' })
@ForeignKey(() => BudgetLine, ['provinceId', 'budgetLineKey'], ['provinceId', 'key'], {
  name: 'fk_ledger_entry_budget_line',
})
@ForeignKey(() => OpenItem, ['provinceId', 'openItemKey'], ['provinceId', 'key'], {
  name: 'fk_ledger_entry_open_item',
})
@ForeignKey(() => Activity, ['provinceId', 'activityYear', 'activityKey'], ['provinceId', 'year', 'key'], {
  name: 'fk_ledger_entry_activity',
})
@ForeignKey(
  () => Voucher,
  ['provinceId', 'voucherKey', 'booksKey', 'day', 'entryCount'],
  ['provinceId', 'key', 'booksKey', 'day', 'entryCount'],
  { name: 'fk_ledger_entry_voucher', deferrable: 'INITIALLY DEFERRED' },
)
@ForeignKey(
  () => LedgerEntry,
  ['provinceId', 'voucherKey', 'previousPosition', 'sumBefore'],
  ['provinceId', 'voucherKey', 'position', 'sumAfter'],
  { name: 'fk_ledger_entry_previous' },
)
export class LedgerEntry {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_ledger_entry' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_ledger_entry' })
  voucherKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_ledger_entry' })
  @Field(() => Int)
  position: number;

  @Column('int', { nullable: true })
  previousPosition: number | null;

  @Column('int')
  entryCount: number;

  @Column('uuid')
  booksKey: string;

  @Column('uuid')
  @ForeignKey(() => LedgerAccount, { name: 'fk_ledger_entry_account' })
  accountKey: string;

  @Column('uuid')
  holdingKey: string;

  /** Where the money lies; of accounts of cash and bank alone. */
  @Column('uuid', { nullable: true })
  placeKey: string | null;

  @DayColumn()
  day: string;

  @DongColumn({ description: 'Debit above zero, credit below.' })
  amount: number;

  @Column('bigint')
  sumBefore: number;

  @Column('bigint')
  sumAfter: number;

  @TextColumn({ nullable: true })
  note: string | null;

  /** The line of a budget that it was spent on. */
  @Column('uuid', { nullable: true })
  budgetLineKey: string | null;

  /** What it paid, or what came back of it. */
  @Column('uuid', { nullable: true })
  openItemKey: string | null;

  /** What was done with it, by the year of its partition and its key: the cause under which it counts in reports. */
  @Column('int', { nullable: true })
  activityYear: number | null;

  @Column('uuid', { nullable: true })
  activityKey: string | null;

  /** For how many, where a cap counts them. */
  @Column('jsonb', { nullable: true })
  quantities: Quantities | null;
}

/** A file that belongs to a posted voucher. Only ever added. A fact of its place. */
@Entity('voucher_file')
@Fact()
@Index('ix_voucher_file_file', ['sha256'])
@ForeignKey(() => Voucher, ['provinceId', 'voucherKey'], ['provinceId', 'key'], {
  name: 'fk_voucher_file_voucher',
  deferrable: 'INITIALLY DEFERRED',
})
export class VoucherFile {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_voucher_file' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_voucher_file' })
  voucherKey: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_voucher_file' })
  @ForeignKey(() => StoredFile, { name: 'fk_voucher_file_file' })
  sha256: string;

  @Column('text')
  fileName: string;
}
