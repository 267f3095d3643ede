import { DayColumn, DongColumn, Fact, InstantColumn, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { AccountBooks, MoneyPlace, Voucher } from '@app/ledger';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What a bank sent of an account. Taken away again while none of its lines is matched. A fact of the place of the books. */
@Entity('bank_statement')
@Fact({ isRemovable: true })
@ObjectType({ description: 'A statement of an account as the bank sent it.' })
@Check('ck_bank_statement_days', 'from_day <= through_day')
@Index('ix_bank_statement_place', ['provinceId', 'placeKey', 'fromDay'])
@Index('ix_bank_statement_organisation', ['organisationKey', 'throughDay'])
@Index('ix_bank_statement_path', ['path'])
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_bank_statement_books' })
@ForeignKey(() => MoneyPlace, ['provinceId', 'placeKey'], ['provinceId', 'key'], { name: 'fk_bank_statement_place' })
export class BankStatement {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_bank_statement' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bank_statement' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('BankStatement', this.key, this);
  }

  @Column('uuid')
  booksKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_bank_statement_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('uuid')
  placeKey: string;

  @TextColumn()
  fileName: string;

  @DayColumn({ description: 'Of its first line.' })
  fromDay: string;

  @DayColumn({ description: 'Of its last line.' })
  throughDay: string;

  @DongColumn({ nullable: true, description: 'Before its first line; null where it does not say.' })
  opening: number | null;

  @DongColumn({ nullable: true, description: 'After its last line; null where it does not say.' })
  closing: number | null;

  @IntColumn({ description: 'Lines of it that no earlier statement had.' })
  lineCount: number;

  /** Pseudonym of who took it in. */
  @Column('uuid')
  byKey: string;

  @InstantColumn()
  importedAt: Date;
}

/** A movement that the bank tells, once whatever statements it stands in. A fact of the place of the books. */
@Entity('bank_line')
@Fact({ isRemovable: true })
@ObjectType({ description: 'A movement of an account as the bank tells it.' })
@Unique('uq_bank_line_content', ['provinceId', 'placeKey', 'fingerprint'])
@Check('ck_bank_line_amount', 'amount <> 0')
@Index('ix_bank_line_statement', ['provinceId', 'statementKey', 'position'])
@Index('ix_bank_line_place', ['provinceId', 'placeKey', 'day', 'position'])
@Index('ix_bank_line_path', ['path'])
@ForeignKey(() => BankStatement, ['provinceId', 'statementKey'], ['provinceId', 'key'], {
  name: 'fk_bank_line_statement',
})
@ForeignKey(() => MoneyPlace, ['provinceId', 'placeKey'], ['provinceId', 'key'], { name: 'fk_bank_line_place' })
export class BankLine {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_bank_line' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bank_line' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('BankLine', this.key, this);
  }

  @Column('uuid')
  statementKey: string;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('uuid')
  placeKey: string;

  /** Within its statement, the earliest first. */
  @Column('int')
  position: number;

  @IntColumn({ description: 'Line of the file.' })
  row: number;

  @DayColumn()
  day: string;

  @DongColumn({ description: 'What came in above zero, what went out below.' })
  amount: number;

  @DongColumn({ nullable: true, description: 'What remained after it; null where the bank does not say.' })
  balance: number | null;

  @TextColumn({ nullable: true, description: 'By which the bank knows it.' })
  reference: string | null;

  @TextColumn()
  content: string;

  @TextColumn({ nullable: true, description: 'From or to whom, as the bank writes it.' })
  party: string | null;

  /** Of day, amount, balance, reference and content, and of which of several the same it is. */
  @Column('text')
  fingerprint: string;
}

/** Lines of the bank and vouchers that are the same money. Undone, it goes; the trail keeps it. A fact of the place of the books. */
@Entity('bank_match')
@Fact({ isRemovable: true })
@ObjectType({ description: 'Lines of the bank and vouchers that are the same money.' })
@Index('ix_bank_match_place', ['provinceId', 'placeKey'])
@Index('ix_bank_match_path', ['path'])
@ForeignKey(() => MoneyPlace, ['provinceId', 'placeKey'], ['provinceId', 'key'], { name: 'fk_bank_match_place' })
export class BankMatch {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_bank_match' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bank_match' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('BankMatch', this.key, this);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_bank_match_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('uuid')
  placeKey: string;

  @DongColumn({ description: 'What either side comes to.' })
  amount: number;

  /** Pseudonym of who said so. */
  @Column('uuid')
  byKey: string;

  @InstantColumn()
  matchedAt: Date;
}

/** A line of the bank within a match; each in one at most. A fact of the place of its match. */
@Entity('bank_match_line')
@Fact({ isRemovable: true })
@Unique('uq_bank_match_line', ['provinceId', 'lineKey'])
@ForeignKey(() => BankMatch, ['provinceId', 'matchKey'], ['provinceId', 'key'], { name: 'fk_bank_match_line_match' })
@ForeignKey(() => BankLine, ['provinceId', 'lineKey'], ['provinceId', 'key'], { name: 'fk_bank_match_line_line' })
export class BankMatchLine {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_bank_match_line' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bank_match_line' })
  matchKey: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bank_match_line' })
  lineKey: string;
}

/** A voucher within a match; each in one at most for a place, since a transfer moves two. A fact of the place of its match. */
@Entity('bank_match_voucher')
@Fact({ isRemovable: true })
@Unique('uq_bank_match_voucher', ['provinceId', 'placeKey', 'voucherKey'])
@ForeignKey(() => BankMatch, ['provinceId', 'matchKey'], ['provinceId', 'key'], { name: 'fk_bank_match_voucher_match' })
@ForeignKey(() => Voucher, ['provinceId', 'voucherKey'], ['provinceId', 'key'], {
  name: 'fk_bank_match_voucher_voucher',
})
export class BankMatchVoucher {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_bank_match_voucher' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bank_match_voucher' })
  matchKey: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bank_match_voucher' })
  voucherKey: string;

  @Column('uuid')
  placeKey: string;
}
