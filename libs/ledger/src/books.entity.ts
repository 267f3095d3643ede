import { LedgerStep } from '@app/bookkeeping';
import { DayColumn, DongScalar, EnumColumn, Fact, InstantColumn, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Who signs a voucher, in the order in which the law names them (Luật Kế toán 2015 Điều 16). */
export enum SigningStep {
  Maker = 'maker',
  Accountant = 'accountant',
  Head = 'head',
  Treasurer = 'treasurer',
}
registerEnumType(SigningStep, { name: 'SigningStep' });

/** The books of one organisation: everything that is posted there waits for this row. A fact of the organisation's place. */
@Entity('account_books')
@Fact()
@ObjectType({ description: 'The books in which an organisation keeps its money.' })
@Unique('uq_account_books_organisation', ['provinceId', 'organisationKey'])
@Check(
  'ck_account_books_signing',
  `signing_order <@ ARRAY['maker', 'accountant', 'head', 'treasurer'] AND signing_order[1] = 'maker' AND 'head' = ANY(signing_order)`,
)
@Index('ix_account_books_organisation', ['organisationKey'])
@Index('ix_account_books_path', ['path'])
export class AccountBooks {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_account_books' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account_books' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('AccountBooks', this.key, this);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_account_books_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @DayColumn({ description: 'First day that the books hold.' })
  opensOn: string;

  @Column('text', { array: true })
  @Field(() => [SigningStep], { description: 'Who signs a voucher, one after the other; the last signature posts it.' })
  signingOrder: SigningStep[];

  @IntColumn({ default: 1 })
  version: number;
}

export enum PeriodActKind {
  Close = 'close',
  Reopen = 'reopen',
  /** Nothing more is posted: whoever goes on with the work has taken over what the books held. */
  HandOver = 'hand_over',
}
registerEnumType(PeriodActKind, { name: 'PeriodActKind' });

/** The books were closed through a day, or opened again from one. Only ever added to: the last one holds. */
@Entity('period_act')
@Fact()
@ObjectType({ description: 'An act by which the books were closed through a day, or opened again.' })
@Check('ck_period_act_kind', `kind IN ('close', 'reopen', 'hand_over')`)
@Check('ck_period_act_reason', `(kind = 'reopen') = (reason IS NOT NULL)`)
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_period_act_books' })
@ForeignKey(() => LedgerStep, ['provinceId', 'booksKey', 'position'], ['provinceId', 'booksKey', 'actPosition'], {
  name: 'fk_period_act_step',
})
export class PeriodAct {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_period_act' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_period_act' })
  booksKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_period_act' })
  @Field(() => Int)
  position: number;

  @EnumColumn(() => PeriodActKind)
  kind: PeriodActKind;

  @DayColumn({ nullable: true, description: 'Last closed day after the act; null: nothing is closed.' })
  closedThrough: string | null;

  @TextColumn({ nullable: true, description: 'Why they were opened again.' })
  reason: string | null;

  /** Pseudonym of who did it. */
  @Column('uuid')
  byKey: string;

  @Field(() => Int, { description: 'Vouchers that the act was about: of the years that it closed, or opened again.' })
  get voucherCount(): number {
    return this.protocol.books.reduce((sum, { count }) => sum + count, 0);
  }

  @Field(() => DongScalar, {
    description: 'Money in all places on the last day that was closed, before or by the act.',
  })
  get money(): number {
    return this.protocol.money.reduce((sum, { amount }) => sum + amount, 0);
  }

  @InstantColumn()
  doneAt: Date;

  /** What the books held on the last closed day: vouchers of each book, and money by place and holding. */
  @Column('jsonb')
  protocol: PeriodProtocol;
}

export interface PeriodProtocol {
  books: { book: string; year: number; first: number; last: number; count: number }[];
  money: { placeKey: string; holdingKey: string; amount: number }[];
}
