import { Fact } from '@app/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { LedgerAccount } from './account.entity';
import { AccountBooks } from './books.entity';
import { Holding, MoneyPlace } from './fund.entity';

/** Beyond 2^53 − 1 a sum could not be told exactly. */
const EXACT = '9007199254740991';

/** Money of one holding in one place at the end of a day, kept for days with a movement. Never below zero. A fact of the place of its books. */
@Entity('money_balance')
@Fact()
@Check('ck_money_balance_amount', 'amount >= 0')
@Check('ck_money_balance_exact', `amount <= ${EXACT}`)
@ForeignKey(() => MoneyPlace, ['provinceId', 'placeKey'], ['provinceId', 'key'], { name: 'fk_money_balance_place' })
@ForeignKey(() => Holding, ['provinceId', 'holdingKey'], ['provinceId', 'key'], { name: 'fk_money_balance_holding' })
@Index('ix_money_balance_holding', ['provinceId', 'holdingKey'])
export class MoneyBalance {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_money_balance' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_money_balance' })
  placeKey: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_money_balance' })
  holdingKey: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_money_balance' })
  day: string;

  @Column('bigint')
  amount: number;
}

/** Money of one holding in all places at the end of a day, and how much of it is committed. A fact of the place of its books. */
@Entity('holding_balance')
@Fact()
@Check('ck_holding_balance_amount', 'pending >= 0 AND amount >= pending')
@Check('ck_holding_balance_exact', `amount <= ${EXACT}`)
@ForeignKey(() => Holding, ['provinceId', 'holdingKey'], ['provinceId', 'key'], { name: 'fk_holding_balance_holding' })
export class HoldingBalance {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_holding_balance' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_holding_balance' })
  holdingKey: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_holding_balance' })
  day: string;

  @Column('bigint')
  amount: number;

  @Column('bigint')
  pending: number;
}

/** What an account comes to for a holding at the end of a day: debit above zero. A fact of the place of its books. */
@Entity('account_balance')
@Fact()
@Check('ck_account_balance_exact', `abs(amount) <= ${EXACT}`)
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_account_balance_books' })
@ForeignKey(() => Holding, ['provinceId', 'holdingKey'], ['provinceId', 'key'], { name: 'fk_account_balance_holding' })
@Index('ix_account_balance_holding', ['provinceId', 'holdingKey'])
export class AccountBalance {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_account_balance' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account_balance' })
  booksKey: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account_balance' })
  @ForeignKey(() => LedgerAccount, { name: 'fk_account_balance_account' })
  accountKey: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account_balance' })
  holdingKey: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_account_balance' })
  day: string;

  @Column('bigint')
  amount: number;
}
