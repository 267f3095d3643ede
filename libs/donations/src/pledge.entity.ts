import { Campaign } from '@app/campaigns';
import { DayColumn, DongColumn, EnumColumn, Fact, FlagColumn, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { AccountBooks, Counterparty, OpenItem } from '@app/ledger';
import { Organisation } from '@app/organisations';
import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DonationKind } from './donation.entity';

export enum PledgeState {
  /** Nothing was given of it yet. */
  Open = 'open',
  PartGiven = 'part_given',
  /** All of it was given. */
  Kept = 'kept',
  /** The office no longer counts on the rest. */
  GivenUp = 'given_up',
}
registerEnumType(PledgeState, { name: 'PledgeState', description: 'How far a promise to give was kept.' });

/** A promise to give (cam kết tài trợ): money, goods or labour, kept by donations that name it. A fact of the place of the books. */
@Entity('pledge')
@Fact()
@ObjectType({ description: 'A promise to give money, goods or labour. Donations that name it keep it.' })
@Check('ck_pledge_kind', `kind IN ('money', 'goods', 'labour')`)
@Check(
  'ck_pledge_what',
  `amount > 0 AND CASE kind WHEN 'money' THEN amount IS NOT NULL AND open_item_key IS NOT NULL AND num_nonnulls(hundredths, unit, what) = 0
   ELSE hundredths > 0 AND unit IS NOT NULL AND open_item_key IS NULL END`,
)
@Check('ck_pledge_given', 'given >= 0 AND given <= coalesce(hundredths, amount)')
@Check('ck_pledge_due', 'due_on >= day')
@Check('ck_pledge_given_up', '(given_up_on IS NULL) = (give_up_reason IS NULL) AND given_up_on >= day')
@Check('ck_pledge_handed_over', 'NOT handed_over OR given_up_on IS NOT NULL')
@Index('ix_pledge_organisation', ['organisationKey', 'dueOn', 'key'])
@Index('ix_pledge_campaign', ['provinceId', 'campaignKey'])
@Index('ix_pledge_counterparty', ['provinceId', 'counterpartyKey'])
@Index('uq_pledge_open_item', ['provinceId', 'openItemKey'], { unique: true, where: 'open_item_key IS NOT NULL' })
@Index('ix_pledge_path', ['path'])
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_pledge_books' })
@ForeignKey(() => Campaign, ['provinceId', 'campaignKey'], ['provinceId', 'key'], { name: 'fk_pledge_campaign' })
@ForeignKey(() => Counterparty, ['provinceId', 'counterpartyKey'], ['provinceId', 'key'], {
  name: 'fk_pledge_counterparty',
})
@ForeignKey(() => OpenItem, ['provinceId', 'openItemKey'], ['provinceId', 'key'], { name: 'fk_pledge_open_item' })
export class Pledge {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_pledge' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_pledge' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Pledge', this.key, this);
  }

  @Column('uuid')
  booksKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_pledge_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('uuid', { nullable: true })
  campaignKey: string | null;

  @EnumColumn(() => DonationKind)
  kind: DonationKind;

  @DayColumn({ description: 'On which it was promised.' })
  day: string;

  @DayColumn({ description: 'By when it is to be given.' })
  dueOn: string;

  @Column('uuid')
  counterpartyKey: string;

  @FlagColumn({ description: 'Who promised is not named to anybody but readers of the books.' })
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

  @TextColumn({ nullable: true, description: 'What is to be given, or done.' })
  what: string | null;

  /** Of it, given by donations that name it: đồng of money, hundredths otherwise. */
  @Column('bigint')
  given: number;

  /** Of money: what the books count as open until receipts come in. */
  @Column('uuid', { nullable: true })
  openItemKey: string | null;

  @TextColumn({ nullable: true, description: 'Names nobody.' })
  note: string | null;

  @DayColumn({ nullable: true })
  givenUpOn: string | null;

  @TextColumn({ nullable: true })
  giveUpReason: string | null;

  /** It goes on in other books, and does not stand again in these. */
  @Column('boolean', { default: false })
  handedOver: boolean;

  @IntColumn({ default: 1 })
  version: number;

  /** Of money, received by posted receipts; read with it. */
  paid: number | null;

  @Field(() => PledgeState)
  get state(): PledgeState {
    if (this.givenUpOn !== null) return PledgeState.GivenUp;
    if (this.given === 0) return PledgeState.Open;
    return this.given < (this.hundredths ?? this.amount!) ? PledgeState.PartGiven : PledgeState.Kept;
  }
}
