import { Activity } from '@app/activities';
import { DayColumn, DongColumn, Fact, InstantColumn, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { BudgetLine, LedgerAccount, type Quantities } from '@app/ledger';
import { Organisation } from '@app/organisations';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Advance } from './advance.entity';

export enum SettlementState {
  /** Vouchers of it wait to be posted. */
  Waiting = 'waiting',
  Posted = 'posted',
  /** Some of its vouchers were discarded or taken back. */
  Partly = 'partly',
  /** All of them were. */
  Void = 'void',
}
registerEnumType(SettlementState, {
  name: 'SettlementState',
  description: 'Where the vouchers of a settlement stand.',
});

/** A paper by which somebody accounts for an advance (giấy thanh toán tạm ứng). Only ever added: its vouchers carry it into the books. A fact of the place of the books. */
@Entity('advance_settlement')
@Fact()
@ObjectType({
  description:
    'A paper by which somebody accounts for an advance: what was spent, what is returned, what is paid in addition.',
})
@Check('ck_advance_settlement_amount', 'settled >= 0 AND returned >= 0 AND extra >= 0 AND settled + returned > 0')
@Check('ck_advance_settlement_one_way', 'returned = 0 OR extra = 0')
@Check(
  'ck_advance_settlement_vouchers',
  '(settled > 0) = (journal_key IS NOT NULL) AND (returned > 0) = (receipt_key IS NOT NULL) AND (extra > 0) = (payment_key IS NOT NULL)',
)
@Index('uq_advance_settlement_number', ['provinceId', 'advanceKey', 'number'], { unique: true })
@Index('ix_advance_settlement_path', ['path'])
@Index('ix_advance_settlement_organisation', ['organisationKey'])
@Index('ix_advance_settlement_journal', ['provinceId', 'journalKey'])
@Index('ix_advance_settlement_receipt', ['provinceId', 'receiptKey'])
@Index('ix_advance_settlement_payment', ['provinceId', 'paymentKey'])
@ForeignKey(() => Advance, ['provinceId', 'advanceKey'], ['provinceId', 'key'], {
  name: 'fk_advance_settlement_advance',
})
export class AdvanceSettlement {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_advance_settlement' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_advance_settlement' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('AdvanceSettlement', this.key, this);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_advance_settlement_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('uuid')
  advanceKey: string;

  @IntColumn({ description: 'Of the advance, from 1.' })
  number: number;

  @DayColumn()
  day: string;

  @DongColumn({ description: 'What was to be accounted for when it was made.' })
  outstanding: number;

  @DongColumn({ description: 'What was spent out of the advance.' })
  settled: number;

  @DongColumn({ description: 'What is returned.' })
  returned: number;

  @DongColumn({ description: 'What was spent beyond the advance, and is paid in addition.' })
  extra: number;

  /** Keys of its vouchers; of their drafts until these are posted, and of nothing where they were discarded. */
  @Column('uuid', { nullable: true })
  journalKey: string | null;

  @Column('uuid', { nullable: true })
  receiptKey: string | null;

  @Column('uuid', { nullable: true })
  paymentKey: string | null;

  @TextColumn({ nullable: true, description: 'Why a paper that looks like one that was settled is another.' })
  paperReason: string | null;

  /** Pseudonym of who made it. */
  @Column('uuid')
  byKey: string;

  @InstantColumn()
  madeAt: Date;

  /** As its vouchers stand today; read with it. */
  @Field(() => SettlementState)
  state: SettlementState;
}

/** What was spent, as a settlement lists it. A fact of the place of its settlement. */
@Entity('advance_settlement_line')
@Fact()
@ObjectType({ description: 'What was spent, with the paper that shows it.' })
@Check('ck_advance_settlement_line_amount', 'amount > 0')
@ForeignKey(() => AdvanceSettlement, ['provinceId', 'settlementKey'], ['provinceId', 'key'], {
  name: 'fk_advance_settlement_line_settlement',
})
@Check('ck_advance_settlement_line_activity', '(activity_key IS NULL) = (activity_year IS NULL)')
@Index('ix_advance_settlement_line_activity', ['provinceId', 'activityYear', 'activityKey'], {
  where: 'activity_key IS NOT NULL',
})
@ForeignKey(() => BudgetLine, ['provinceId', 'budgetLineKey'], ['provinceId', 'key'], {
  name: 'fk_advance_settlement_line_budget_line',
})
@ForeignKey(() => Activity, ['provinceId', 'activityYear', 'activityKey'], ['provinceId', 'year', 'key'], {
  name: 'fk_advance_settlement_line_activity',
})
export class AdvanceSettlementLine {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_advance_settlement_line' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_advance_settlement_line' })
  settlementKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_advance_settlement_line' })
  @Field(() => Int)
  position: number;

  @Column('uuid')
  @ForeignKey(() => LedgerAccount, { name: 'fk_advance_settlement_line_account' })
  accountKey: string;

  @Column('uuid', { nullable: true })
  budgetLineKey: string | null;

  /** What was done with it, by the year of its partition and its key. */
  @Column('int', { nullable: true })
  activityYear: number | null;

  @Column('uuid', { nullable: true })
  activityKey: string | null;

  @TextColumn()
  content: string;

  @DongColumn({ description: 'In đồng.' })
  amount: number;

  @TextColumn({ nullable: true, description: 'Number of the paper.' })
  paperNumber: string | null;

  @DayColumn({ nullable: true, description: 'Day of the paper.' })
  paperDay: string | null;

  /** For how many, where a cap counts them. */
  @Column('jsonb', { nullable: true })
  quantities: Quantities | null;
}
