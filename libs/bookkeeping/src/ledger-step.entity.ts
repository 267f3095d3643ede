import { Fact } from '@app/kernel';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/**
 * What was done to books, one after the other: a voucher was posted, or days were closed or opened again. Each step begins with what the one before it left closed,
 * by a foreign key, and a voucher's day lies after that, by a CHECK: so the database itself refuses a voucher of a closed day, also at the same moment as the
 * closing, since there is one step after each. A fact of the place of its books.
 */
@Entity('ledger_step')
@Fact()
@Unique('uq_ledger_step_closed', ['provinceId', 'booksKey', 'position', 'closedThrough'])
@Unique('uq_ledger_step_voucher', ['provinceId', 'voucherKey', 'booksKey', 'day'])
@Unique('uq_ledger_step_act', ['provinceId', 'booksKey', 'actPosition'])
@Check(
  'ck_ledger_step_chain',
  `CASE WHEN position = 1 THEN previous_position IS NULL AND closed_before = '-infinity' ELSE coalesce(previous_position = position - 1, false) END`,
)
@Check(
  'ck_ledger_step_kind',
  '(voucher_key IS NULL) <> (act_position IS NULL) AND (voucher_key IS NULL) = (day IS NULL)',
)
@Check('ck_ledger_step_open', 'voucher_key IS NULL OR (closed_through = closed_before AND day > closed_before)')
@Check('ck_ledger_step_ended', `closed_before < 'infinity'`)
@ForeignKey(
  () => LedgerStep,
  ['provinceId', 'booksKey', 'previousPosition', 'closedBefore'],
  ['provinceId', 'booksKey', 'position', 'closedThrough'],
  { name: 'fk_ledger_step_previous' },
)
@ForeignKey('PeriodAct', ['provinceId', 'booksKey', 'actPosition'], ['provinceId', 'booksKey', 'position'], {
  name: 'fk_ledger_step_act',
  deferrable: 'INITIALLY DEFERRED',
})
export class LedgerStep {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_ledger_step' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_ledger_step' })
  booksKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_ledger_step' })
  position: number;

  @Column('int', { nullable: true })
  previousPosition: number | null;

  /** Last closed day before the step and after it; -infinity: nothing is closed; infinity: the books were handed over, and no step follows. */
  @Column('date')
  closedBefore: string;

  @Column('date')
  closedThrough: string;

  @Column('uuid', { nullable: true })
  voucherKey: string | null;

  /** Business date of the voucher. */
  @Column('date', { nullable: true })
  day: string | null;

  /** Position of the act by which days were closed or opened again. */
  @Column('int', { nullable: true })
  actPosition: number | null;
}
