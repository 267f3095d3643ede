import { Campaign } from '@app/campaigns';
import { DayColumn, DongColumn, EnumColumn, Fact, FlagColumn, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { AccountBooks, Counterparty } from '@app/ledger';
import { Organisation } from '@app/organisations';
import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StockItem } from './stock.entity';

export enum DonationKind {
  Money = 'money',
  Goods = 'goods',
  Labour = 'labour',
}
registerEnumType(DonationKind, { name: 'DonationKind' });

export enum DonationStanding {
  /** Money without a receipt. */
  Noted = 'noted',
  /** Its receipt is being made and signed. */
  InReceipt = 'in_receipt',
  /** Money whose receipt was posted; goods in the store; labour that was done. */
  Received = 'received',
  Withdrawn = 'withdrawn',
}
registerEnumType(DonationStanding, { name: 'DonationStanding' });

/** Something that was given (đóng góp, tài trợ). A fact of the place of the books. */
@Entity('donation')
@Fact()
@ObjectType({ description: 'Something that was given: money, goods or labour.' })
@Check('ck_donation_kind', `kind IN ('money', 'goods', 'labour')`)
@Check(
  'ck_donation_what',
  `amount > 0 AND CASE kind WHEN 'money' THEN amount IS NOT NULL AND num_nonnulls(hundredths, unit, what, item_key) = 0
   ELSE hundredths > 0 AND unit IS NOT NULL AND receipt_key IS NULL AND (kind = 'goods') = (item_key IS NOT NULL) END`,
)
@Check(
  'ck_donation_giver',
  'counterparty_key IS NOT NULL OR is_anonymous AND num_nonnulls(written_as, written_key) = 0',
)
@Check('ck_donation_written', 'num_nonnulls(written_as, written_key) <= 1')
@Check('ck_donation_withdrawal', '(withdrawn_on IS NULL) = (withdrawal_reason IS NULL)')
@Index('ix_donation_organisation', ['organisationKey', 'day'])
@Index('ix_donation_campaign', ['provinceId', 'campaignKey'])
@Index('ix_donation_counterparty', ['provinceId', 'counterpartyKey'])
@Index('ix_donation_hidden', ['provinceId', 'booksKey', 'counterpartyKey'], { where: 'is_anonymous' })
@Index('ix_donation_receipt', ['provinceId', 'receiptKey'])
@Index('ix_donation_written', ['writtenKey'])
@Index('ix_donation_pledge', ['provinceId', 'pledgeKey'])
@Index('ix_donation_path', ['path'])
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_donation_books' })
@ForeignKey(() => Campaign, ['provinceId', 'campaignKey'], ['provinceId', 'key'], { name: 'fk_donation_campaign' })
@ForeignKey(() => Counterparty, ['provinceId', 'counterpartyKey'], ['provinceId', 'key'], {
  name: 'fk_donation_counterparty',
})
@ForeignKey('Pledge', ['provinceId', 'pledgeKey'], ['provinceId', 'key'], { name: 'fk_donation_pledge' })
@ForeignKey(() => StockItem, ['provinceId', 'itemKey'], ['provinceId', 'key'], { name: 'fk_donation_item' })
export class Donation {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_donation' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_donation' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Donation', this.key, this);
  }

  @Column('uuid')
  booksKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_donation_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('uuid', { nullable: true })
  campaignKey: string | null;

  /** The promise that it keeps, in whole or in part. */
  @Column('uuid', { nullable: true })
  pledgeKey: string | null;

  @EnumColumn(() => DonationKind)
  kind: DonationKind;

  @DayColumn()
  day: string;

  /** Null of whoever did not say a name. */
  @Column('uuid', { nullable: true })
  counterpartyKey: string | null;

  /** As a list writes a body or an organisation, where the books call it otherwise. */
  @Column('text', { nullable: true })
  writtenAs: string | null;

  /** The same of a person: the vault keeps how the name was written. */
  @Column('uuid', { nullable: true })
  writtenKey: string | null;

  @FlagColumn({ description: 'Is not named to anybody but readers of the books.' })
  isAnonymous: boolean;

  @DongColumn({ nullable: true, description: 'Money, or what it is worth where somebody valued it, in đồng.' })
  amount: number | null;

  /** Quantity in hundredths. */
  @Column('int', { nullable: true })
  hundredths: number | null;

  @Field(() => Float, { nullable: true, description: 'Of goods and labour, with two decimals at most.' })
  get quantity(): number | null {
    return this.hundredths === null ? null : this.hundredths / 100;
  }

  @TextColumn({ nullable: true })
  unit: string | null;

  @TextColumn({ nullable: true, description: 'What was given, or done.' })
  what: string | null;

  @Column('uuid', { nullable: true })
  itemKey: string | null;

  @TextColumn({ nullable: true, description: 'Names nobody.' })
  note: string | null;

  /** Key of the voucher by which it was received; of its draft until then, and of nothing where that was discarded. */
  @Column('uuid', { nullable: true })
  receiptKey: string | null;

  @DayColumn({ nullable: true })
  withdrawnOn: string | null;

  @TextColumn({ nullable: true })
  withdrawalReason: string | null;

  @IntColumn({ default: 1 })
  version: number;

  /** As its receipt stands today; read with it. */
  @Field(() => DonationStanding)
  standing: DonationStanding;
}
