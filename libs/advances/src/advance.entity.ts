import { DayColumn, DongColumn, DongScalar, Fact, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { AccountBooks, Counterparty, OpenItem } from '@app/ledger';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum AdvanceState {
  /** Nobody has said yet whose money it is. */
  Asked = 'asked',
  Declined = 'declined',
  /** Money is set aside; nothing was handed out. */
  Granted = 'granted',
  /** Given up before it was handed out. */
  GivenUp = 'given_up',
  /** Handed out, and not accounted for yet, or in part. */
  Paid = 'paid',
  /** All of it was accounted for or returned. */
  Settled = 'settled',
}
registerEnumType(AdvanceState, { name: 'AdvanceState', description: 'How far an advance is.' });

/** Money that is handed to somebody for a task, who accounts for it (tạm ứng). A fact of the place of the books. */
@Entity('advance')
@Fact()
@ObjectType({ description: 'Money that is handed to somebody for a task, who accounts for it.' })
@Check('ck_advance_amount', 'amount > 0')
@Check('ck_advance_due', 'due_on >= day')
@Check(
  'ck_advance_declined',
  '(declined_on IS NULL) = (decline_reason IS NULL) AND (declined_on IS NULL OR item_key IS NULL)',
)
@Index('ix_advance_organisation', ['organisationKey', 'day'])
@Index('ix_advance_books', ['provinceId', 'booksKey', 'day'])
@Index('ix_advance_counterparty', ['provinceId', 'counterpartyKey'])
@Index('ix_advance_asker', ['askedByKey'])
@Index('ix_advance_path', ['path'])
@Index('uq_advance_item', ['provinceId', 'itemKey'], { unique: true, where: 'item_key IS NOT NULL' })
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_advance_books' })
@ForeignKey(() => Counterparty, ['provinceId', 'counterpartyKey'], ['provinceId', 'key'], {
  name: 'fk_advance_counterparty',
})
@ForeignKey(() => OpenItem, ['provinceId', 'itemKey'], ['provinceId', 'key'], { name: 'fk_advance_item' })
export class Advance {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_advance' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_advance' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Advance', this.key, this);
  }

  @Column('uuid')
  booksKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_advance_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** Who receives it and accounts for it. */
  @Column('uuid')
  counterpartyKey: string;

  @DayColumn({ description: 'On which it was asked for.' })
  day: string;

  @DayColumn({ description: 'By when it is to be accounted for.' })
  dueOn: string;

  @TextColumn({ description: 'For what.' })
  content: string;

  @DongColumn({ description: 'In đồng.' })
  amount: number;

  /** Pseudonym of who asked. */
  @Column('uuid')
  askedByKey: string;

  /** The open item by which it stands in the books; null until money is set aside. */
  @Column('uuid', { nullable: true })
  itemKey: string | null;

  @TextColumn({ nullable: true, description: 'Why there is another one while one was not settled.' })
  anotherReason: string | null;

  @DayColumn({ nullable: true })
  declinedOn: string | null;

  @TextColumn({ nullable: true })
  declineReason: string | null;

  @IntColumn({ default: 1 })
  version: number;

  /** As it stands in the books today; read with it. */
  @Field(() => AdvanceState)
  state: AdvanceState;

  @Field(() => DongScalar, { description: 'What was handed out, by posted vouchers.' })
  paid: number;

  @Field(() => DongScalar, { description: 'Of it, accounted for or returned, by posted vouchers.' })
  returned: number;

  @Field(() => DongScalar, { description: 'What is still to be accounted for.' })
  get remains(): number {
    return this.paid - this.returned;
  }

  @Field(() => Boolean, { description: 'Handed out, not settled, and its day is over.' })
  isOverdue: boolean;
}
