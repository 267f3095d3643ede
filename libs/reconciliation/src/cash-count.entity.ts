import { DayColumn, DongColumn, DongScalar, EnumColumn, Fact, InstantColumn, nodeId, TextColumn } from '@app/kernel';
import { AccountBooks, MoneyPlace } from '@app/ledger';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Pieces } from './cash-count.rules';

/** As what somebody signs the minutes of a count. */
export enum CountSeat {
  Treasurer = 'treasurer',
  Accountant = 'accountant',
  Head = 'head',
  Witness = 'witness',
}
registerEnumType(CountSeat, { name: 'CountSeat' });

/**
 * What lay in a cash box when it was counted, and what the books held at that moment. Only ever added: it changes no books, and what is said of it later is an act of
 * its own. A fact of the place of the books.
 */
@Entity('cash_count')
@Fact()
@ObjectType({ description: 'What lay in a cash box when it was counted, against what the books held at that moment.' })
@Check('ck_cash_count_amount', 'counted >= 0 AND booked >= 0')
@Index('ix_cash_count_place', ['provinceId', 'placeKey', 'day'])
@Index('ix_cash_count_organisation', ['organisationKey', 'day'])
@Index('ix_cash_count_books', ['provinceId', 'booksKey', 'day'])
@Index('ix_cash_count_path', ['path'])
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_cash_count_books' })
@ForeignKey(() => MoneyPlace, ['provinceId', 'placeKey'], ['provinceId', 'key'], { name: 'fk_cash_count_place' })
export class CashCount {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_cash_count' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_cash_count' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('CashCount', this.key, this);
  }

  @Column('uuid')
  booksKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_cash_count_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('uuid')
  placeKey: string;

  @DayColumn({ description: 'Day of the count.' })
  day: string;

  @DongColumn({ description: 'What was counted.' })
  counted: number;

  @DongColumn({ description: 'What the books held at the end of that day, when it was recorded.' })
  booked: number;

  @Field(() => DongScalar, { description: 'Counted less booked.' })
  get difference(): number {
    return this.counted - this.booked;
  }

  /** `Pieces`; none where it was counted as a sum. */
  @Column('jsonb')
  pieces: Pieces[];

  /** Pseudonyms of who was present without signing here. */
  @Column('uuid', { array: true })
  witnessKeys: string[];

  /** Pseudonym of who recorded it. */
  @Column('uuid')
  byKey: string;

  @InstantColumn()
  recordedAt: Date;
}

export enum CountActKind {
  Sign = 'sign',
  /** Says where a difference comes from; the last one holds. */
  Explain = 'explain',
  /** Before two have signed. */
  Withdraw = 'withdraw',
}
registerEnumType(CountActKind, { name: 'CountActKind' });

/** What was done with the minutes of a count: signed, explained, withdrawn. Only ever added. A fact of the place of its count. */
@Entity('cash_count_act')
@Fact()
@ObjectType({ description: 'What was done with the minutes of a count.' })
@Check('ck_cash_count_act_kind', `kind IN ('sign', 'explain', 'withdraw')`)
@Check('ck_cash_count_act_seat', `(kind = 'sign') = (seat IS NOT NULL)`)
@Check('ck_cash_count_act_reason', `(kind = 'sign') = (reason IS NULL)`)
@Check('ck_cash_count_act_seats', `seat IN ('treasurer', 'accountant', 'head', 'witness')`)
@Index('uq_cash_count_act_signer', ['provinceId', 'countKey', 'byKey'], { unique: true, where: `kind = 'sign'` })
@Index('uq_cash_count_act_withdrawn', ['provinceId', 'countKey'], { unique: true, where: `kind = 'withdraw'` })
@ForeignKey(() => CashCount, ['provinceId', 'countKey'], ['provinceId', 'key'], { name: 'fk_cash_count_act_count' })
export class CashCountAct {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_cash_count_act' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_cash_count_act' })
  countKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_cash_count_act' })
  position: number;

  @EnumColumn(() => CountActKind)
  kind: CountActKind;

  @EnumColumn(() => CountSeat, { nullable: true, description: 'As what somebody signed.' })
  seat: CountSeat | null;

  @TextColumn({ nullable: true, description: 'Where the difference comes from, or why it was withdrawn.' })
  reason: string | null;

  /** Pseudonym of who did it. */
  @Column('uuid')
  byKey: string;

  @InstantColumn()
  doneAt: Date;
}
