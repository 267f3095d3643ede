import { DayColumn, EnumColumn, FlagColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** What an account of the chart is for, which says where it may stand in a voucher. */
export enum AccountKind {
  /** Money in a cash box. */
  Cash = 'cash',
  /** Money at a bank or the treasury. */
  Bank = 'bank',
  /** Handed to somebody who accounts for it later. */
  Advance = 'advance',
  /** Owed to the office: money to be returned. */
  Claim = 'claim',
  /** Owed by the office: rewards, scholarships, suppliers. */
  Payable = 'payable',
  /** What was there when the books began. */
  Balance = 'balance',
  Income = 'income',
  Expenditure = 'expenditure',
  /** Between own funds. */
  Transfer = 'transfer',
  /** Between the books of an office that ended and of whoever goes on with its work. */
  Handover = 'handover',
}
registerEnumType(AccountKind, { name: 'AccountKind' });

/** An account of the chart: reference data with days between which it may be posted to. */
@Entity('ledger_account')
@Reference()
@ObjectType({ description: 'An account of the chart of accounts.' })
@Unique('uq_ledger_account_code', ['code'])
@Check(
  'ck_ledger_account_kind',
  `kind IN ('cash', 'bank', 'advance', 'claim', 'payable', 'balance', 'income', 'expenditure', 'transfer', 'handover')`,
)
@Check('ck_ledger_account_order', 'valid_to IS NULL OR valid_to >= valid_from')
export class LedgerAccount {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_ledger_account' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('LedgerAccount', this.key);
  }

  @TextColumn({ description: 'Our own, stable: `expenditure.reward`.' })
  code: string;

  @EnumColumn(() => AccountKind)
  kind: AccountKind;

  @IntColumn()
  position: number;

  @TextColumn()
  nameVi: string;

  @TextColumn()
  nameEn: string;

  @TextColumn({ nullable: true, description: 'Number in the chart of a circular; null: not confirmed.' })
  circularNumber: string | null;

  @TextColumn({ nullable: true, description: 'Text, article and clause that give the number.' })
  citation: string | null;

  @DayColumn()
  validFrom: string;

  @DayColumn({ nullable: true })
  validTo: string | null;

  @FlagColumn({ description: 'It comes with the programme.' })
  isShipped: boolean;

  @Column('int', { default: 1 })
  version: number;
}
