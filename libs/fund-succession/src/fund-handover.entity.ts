import { DayColumn, DongScalar, EnumColumn, Fact, InstantColumn, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { AccountBooks } from '@app/ledger';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { HandoverContent } from './handover-content';

export enum HandoverState {
  /** Computed from the books, and waits for those who confirm it. */
  Prepared = 'prepared',
  /** The head of the handing office has agreed. */
  Agreed = 'agreed',
  /** Posted in both books. */
  Confirmed = 'confirmed',
  /** Back to whoever prepared it, with a reason: another one is prepared. */
  Returned = 'returned',
  Withdrawn = 'withdrawn',
}
registerEnumType(HandoverState, { name: 'HandoverState', description: 'How far a handover is.' });

/** What was counted in a place, or what the bank said, on the day of the handover; in đồng. */
export interface PlaceCount {
  placeKey: string;
  counted: number;
  explanation: string | null;
}

/** What of goods was counted in the store; in hundredths. */
export interface StockCount {
  itemKey: string;
  counted: number;
  explanation: string | null;
}

/**
 * The protocol by which books go over from one office to another that goes on with its work (biên bản bàn giao quỹ, sổ sách). What it lists was computed from the books and
 * is never typed. A fact of the place of the handing books.
 */
@Entity('fund_handover')
@Fact()
@ObjectType({ description: 'A protocol by which the books of an office go over to one that goes on with its work.' })
@Check('ck_fund_handover_state', `state IN ('prepared', 'agreed', 'confirmed', 'returned', 'withdrawn')`)
@Check(
  'ck_fund_handover_agreed',
  `(agreed_by_key IS NULL) = (agreed_at IS NULL) AND (state <> 'agreed' OR agreed_by_key IS NOT NULL)`,
)
@Check(
  'ck_fund_handover_decided',
  `(state IN ('prepared', 'agreed')) = (decided_by_key IS NULL) AND (decided_by_key IS NULL) = (decided_at IS NULL)`,
)
@Check('ck_fund_handover_approver', `state <> 'confirmed' OR decided_by_key <> maker_key`)
@Check('ck_fund_handover_reason', `(state IN ('returned', 'withdrawn')) = (decision_reason IS NOT NULL)`)
@Check(
  'ck_fund_handover_received',
  `(state = 'confirmed') = (to_books_key IS NOT NULL) AND (to_books_key IS NULL) = (to_province_id IS NULL)`,
)
@Check(
  'ck_fund_handover_vouchers',
  `(closing_voucher_key IS NULL) = (opening_voucher_key IS NULL) AND (closing_voucher_key IS NULL OR state = 'confirmed')`,
)
@Index('uq_fund_handover_waiting', ['provinceId', 'booksKey'], {
  unique: true,
  where: `state IN ('prepared', 'agreed')`,
})
@Index('ix_fund_handover_organisation', ['organisationKey', 'day'])
@Index('ix_fund_handover_to', ['toOrganisationKey', 'day'])
@Index('ix_fund_handover_to_books', ['toProvinceId', 'toBooksKey'])
@Index('ix_fund_handover_closing', ['closingVoucherKey'])
@Index('ix_fund_handover_opening', ['openingVoucherKey'])
@Index('ix_fund_handover_path', ['path'])
@Index('ix_fund_handover_to_path', ['toPath'])
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_fund_handover_books' })
export class FundHandover {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_fund_handover' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_fund_handover' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('FundHandover', this.key, this);
  }

  /** The books that go over. */
  @Column('uuid')
  booksKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_fund_handover_organisation' })
  organisationKey: number;

  /** Path of the handing office as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_fund_handover_to_organisation' })
  toOrganisationKey: number;

  /** Path of the receiving office as of the record. */
  @Column({ type: 'text', collation: 'C' })
  toPath: string;

  /** The books that received; null before that. */
  @Column('int', { nullable: true })
  toProvinceId: number | null;

  @Column('int', { nullable: true })
  toScopeId: number | null;

  @Column('uuid', { nullable: true })
  toBooksKey: string | null;

  @DayColumn({ description: 'On which the books go over.' })
  day: string;

  @EnumColumn(() => HandoverState)
  state: HandoverState;

  /** Those that go over where several offices go on with the work; null: all. */
  @Column('uuid', { array: true, nullable: true })
  fundKeys: string[] | null;

  /** Where several offices go on with the work: what belongs to no fund goes to this one, too; true where one alone does. */
  @Column('boolean', { default: true })
  takesRest: boolean;

  /** `PlaceCount`. */
  @Column('jsonb')
  counts: PlaceCount[];

  /** `StockCount`. */
  @Column('jsonb', { default: [] })
  stockCounts: StockCount[];

  /** What the books said when it was prepared. */
  @Column('jsonb')
  content: HandoverContent;

  @TextColumn({ nullable: true, description: 'Why the receiving office prepared it alone.' })
  reason: string | null;

  /** Pseudonyms of who prepared, agreed, and decided. */
  @Column('uuid')
  makerKey: string;

  @InstantColumn()
  preparedAt: Date;

  @Column('uuid', { nullable: true })
  agreedByKey: string | null;

  @InstantColumn({ nullable: true })
  agreedAt: Date | null;

  /** In whose place; null where it was done as one's own. */
  @Column('uuid', { nullable: true })
  agreedInPlaceOf: string | null;

  @Column('uuid', { nullable: true })
  decidedByKey: string | null;

  @InstantColumn({ nullable: true, description: 'When it was confirmed, returned or withdrawn.' })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedInPlaceOf: string | null;

  @TextColumn({ nullable: true, description: 'Why it was returned or withdrawn.' })
  decisionReason: string | null;

  @Column('uuid', { nullable: true })
  closingVoucherKey: string | null;

  @Column('uuid', { nullable: true })
  openingVoucherKey: string | null;

  @IntColumn({ default: 1 })
  version: number;

  /** The handing office stands no more, so that nobody is left to agree; read with it. */
  hasEnded: boolean;

  @Field(() => DongScalar, { description: 'Money that goes over, in all places.' })
  get money(): number {
    return this.content.money.reduce((sum, { amount }) => sum + amount, 0);
  }
}
