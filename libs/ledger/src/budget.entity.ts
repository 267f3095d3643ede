import { Directive } from '@app/directives';
import {
  DayColumn,
  DongColumn,
  EnumColumn,
  Fact,
  InstantColumn,
  IntColumn,
  nodeId,
  Reference,
  TextColumn,
} from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { LedgerAccount } from './account.entity';
import { AccountBooks } from './books.entity';
import { Fund, MoneySource } from './fund.entity';

/** What a spending cap counts. */
export enum CapUnit {
  Person = 'person',
  Class = 'class',
  Day = 'day',
  Event = 'event',
  Time = 'time',
}
registerEnumType(CapUnit, { name: 'CapUnit', description: 'What a spending cap counts.' });

/** For how many of each unit something is spent. */
export type Quantities = Readonly<Partial<Record<CapUnit, number>>>;

/** The most that a text permits for a kind of expenditure: reference data with days. One that nobody confirmed refuses nothing. */
@Entity('spending_cap')
@Reference()
@ObjectType({ description: 'The most that a text permits to be spent on something.' })
@Check('ck_spending_cap_amount', 'amount > 0')
@Check('ck_spending_cap_units', `per <@ ARRAY['person', 'class', 'day', 'event', 'time']`)
@Check('ck_spending_cap_order', 'valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from')
@Check('ck_spending_cap_confirmed', 'NOT is_confirmed OR valid_from IS NOT NULL')
@Index('ix_spending_cap_territory', ['territoryKey'])
export class SpendingCap {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_spending_cap' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('SpendingCap', this.key);
  }

  @TextColumn({ description: 'What is spent on.' })
  name: string;

  @DongColumn({ description: 'In đồng, for each of its units; for all together where there is none.' })
  amount: number;

  @Column('text', { array: true })
  @Field(() => [CapUnit])
  per: CapUnit[];

  @TextColumn({ description: 'Text, article and clause.' })
  citation: string;

  /** Whose resolution it is; null: everywhere. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_spending_cap_territory' })
  territoryKey: number | null;

  @DayColumn({ nullable: true, description: 'Null: not confirmed.' })
  validFrom: string | null;

  @DayColumn({ nullable: true })
  validTo: string | null;

  /** Somebody read the text itself. */
  @Column('boolean')
  @Field(() => Boolean, { description: 'Somebody read the text itself; one that is not confirmed refuses nothing.' })
  isConfirmed: boolean;

  @Column('int', { default: 1 })
  @Field(() => Int)
  version: number;
}

/** What an organisation may spend in a year, line by line. A fact of the place of its books. */
@Entity('budget')
@Fact()
@ObjectType({ description: 'What an organisation may spend in a year, line by line.' })
@Unique('uq_budget_year', ['provinceId', 'booksKey', 'year'])
@Check('ck_budget_submitted', '(submitted_by_key IS NULL) = (submitted_at IS NULL)')
@Check('ck_budget_year', 'year BETWEEN 2000 AND 2100')
@Index('ix_budget_organisation', ['organisationKey', 'year'])
@Index('ix_budget_path', ['year', 'path'])
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_budget_books' })
export class Budget {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_budget' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_budget' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Budget', this.key, this);
  }

  @Column('uuid')
  booksKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_budget_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @IntColumn()
  year: number;

  /** Pseudonym of whoever changed its lines last: does not approve them. */
  @Column('uuid', { nullable: true })
  amendedByKey: string | null;

  /** Pseudonym of whoever asked for its approval; null while it is being drawn up. */
  @Column('uuid', { nullable: true })
  submittedByKey: string | null;

  @InstantColumn({ nullable: true, description: 'Since when it waits for approval.' })
  submittedAt: Date | null;

  @TextColumn({ nullable: true, description: 'Why it is to be revised, or was not approved.' })
  remark: string | null;

  /** How many times it was approved. */
  @IntColumn({ default: 0, description: 'How many times it was approved: once, and once more with each revision.' })
  approvals: number;

  @IntColumn({ default: 1 })
  version: number;
}

/** A line of a budget: what is asked for, and what was approved. A fact of the place of its books. */
@Entity('budget_line')
@Fact({ isRemovable: true })
@ObjectType({ description: 'A line of a budget: one that others hang on adds them up.' })
@Unique('uq_budget_line_position', ['provinceId', 'budgetKey', 'position'])
@Check('ck_budget_line_amount', 'asked >= 0 AND planned >= 0')
@Index('ix_budget_line_parent', ['provinceId', 'parentKey'])
@Index('ix_budget_line_fund', ['provinceId', 'fundKey'])
@Index('ix_budget_line_account', ['accountKey'])
@Index('ix_budget_line_cap', ['capKey'])
@ForeignKey(() => Budget, ['provinceId', 'budgetKey'], ['provinceId', 'key'], { name: 'fk_budget_line_budget' })
@ForeignKey(() => BudgetLine, ['provinceId', 'parentKey'], ['provinceId', 'key'], { name: 'fk_budget_line_parent' })
@ForeignKey(() => Fund, ['provinceId', 'fundKey'], ['provinceId', 'key'], { name: 'fk_budget_line_fund' })
export class BudgetLine {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_budget_line' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_budget_line' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('BudgetLine', this.key, this);
  }

  @Column('uuid')
  budgetKey: string;

  @IntColumn()
  position: number;

  @Column('uuid', { nullable: true })
  parentKey: string | null;

  @TextColumn()
  name: string;

  /** Null of a line that others hang on. */
  @EnumColumn(() => MoneySource, { nullable: true, description: 'Null of a line that others hang on.' })
  source: MoneySource | null;

  /** Out of which fund; null: any. */
  @Column('uuid', { nullable: true })
  fundKey: string | null;

  /** What it is spent on; null: anything. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => LedgerAccount, { name: 'fk_budget_line_account' })
  accountKey: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => SpendingCap, { name: 'fk_budget_line_cap' })
  capKey: string | null;

  @DongColumn({ description: 'What is asked for, in đồng.' })
  asked: number;

  @DongColumn({ description: 'What was approved last, in đồng.' })
  planned: number;
}

/** What may be spent on a line, is committed and was spent at the end of a day. Never more than may be. A fact of the place of its books. */
@Entity('budget_line_balance')
@Fact()
@Check('ck_budget_line_balance_amount', 'committed >= 0 AND spent >= 0 AND planned >= committed + spent')
@ForeignKey(() => BudgetLine, ['provinceId', 'budgetLineKey'], ['provinceId', 'key'], {
  name: 'fk_budget_line_balance_line',
})
export class BudgetLineBalance {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_budget_line_balance' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_budget_line_balance' })
  budgetLineKey: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_budget_line_balance' })
  day: string;

  @Column('bigint')
  planned: number;

  @Column('bigint')
  committed: number;

  @Column('bigint')
  spent: number;
}

/** A budget was approved or revised. Only ever added to. */
@Entity('budget_act')
@Fact()
@ObjectType({ description: 'An act by which a budget was approved or revised.' })
@ForeignKey(() => Budget, ['provinceId', 'budgetKey'], ['provinceId', 'key'], { name: 'fk_budget_act_budget' })
@Index('ix_budget_act_directive', ['directiveKey'])
export class BudgetAct {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_budget_act' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_budget_act' })
  budgetKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_budget_act' })
  @Field(() => Int, { description: 'One: it was approved; above: it was revised.' })
  position: number;

  @DayColumn({ description: 'Since when the amounts hold.' })
  day: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_budget_act_directive' })
  directiveKey: string | null;

  @TextColumn({ nullable: true })
  remark: string | null;

  /** Pseudonym of who approved it. */
  @Column('uuid')
  byKey: string;

  @InstantColumn()
  doneAt: Date;

  /** What each line that changed was before, and is since. */
  @Column('jsonb')
  changes: BudgetChange[];
}

export interface BudgetChange {
  lineKey: string;
  name: string;
  before: number;
  after: number;
}
