import { Campaign } from '@app/campaigns';
import { DayColumn, Fact, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Counterparty } from '@app/ledger';
import { Organisation } from '@app/organisations';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A kind of goods that an organisation was given and hands out (hiện vật). What was given for a campaign stays apart. A fact of the place of the books. */
@Entity('stock_item')
@Fact()
@ObjectType({ description: 'Goods of one kind that were given, kept until they are handed out.' })
@Index('uq_stock_item_campaign', ['provinceId', 'organisationKey', 'name', 'unit', 'campaignKey'], {
  unique: true,
  where: 'campaign_key IS NOT NULL',
})
@Index('uq_stock_item_free', ['provinceId', 'organisationKey', 'name', 'unit'], {
  unique: true,
  where: 'campaign_key IS NULL',
})
@Index('ix_stock_item_organisation', ['organisationKey'])
@Index('ix_stock_item_campaign', ['provinceId', 'campaignKey'])
@Index('ix_stock_item_path', ['path'])
@ForeignKey(() => Campaign, ['provinceId', 'campaignKey'], ['provinceId', 'key'], { name: 'fk_stock_item_campaign' })
export class StockItem {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_stock_item' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_stock_item' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('StockItem', this.key, this);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_stock_item_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @TextColumn()
  name: string;

  @TextColumn()
  unit: string;

  @Column('uuid', { nullable: true })
  campaignKey: string | null;

  @IntColumn({ default: 1 })
  version: number;
}

/** What came into the store or left it. Only ever added; what was wrong is taken back by another one. A fact of the place of its item. */
@Entity('stock_move')
@Fact()
@ObjectType({ description: 'What came into the store, or left it.' })
@Check('ck_stock_move_hundredths', 'hundredths <> 0')
@Check('ck_stock_move_aim', 'donation_key IS NOT NULL OR aim IS NOT NULL')
@Index('ix_stock_move_item', ['provinceId', 'itemKey', 'day', 'key'])
@Index('ix_stock_move_donation', ['provinceId', 'donationKey'])
@Index('ix_stock_move_receiver', ['provinceId', 'receiverKey'])
@ForeignKey(() => StockItem, ['provinceId', 'itemKey'], ['provinceId', 'key'], { name: 'fk_stock_move_item' })
@ForeignKey(() => Counterparty, ['provinceId', 'receiverKey'], ['provinceId', 'key'], {
  name: 'fk_stock_move_receiver',
})
export class StockMove {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_stock_move' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_stock_move' })
  key: string;

  @Column('uuid')
  itemKey: string;

  @DayColumn()
  day: string;

  /** In hundredths: into the store above zero, out of it below. */
  @Column('int')
  hundredths: number;

  @Field(() => Float, { description: 'Into the store above zero, out of it below.' })
  get quantity(): number {
    return this.hundredths / 100;
  }

  /** With which it came; also of what takes that back. */
  @Column('uuid', { nullable: true })
  donationKey: string | null;

  /** To whom it was handed out. */
  @Column('uuid', { nullable: true })
  receiverKey: string | null;

  @TextColumn({ nullable: true, description: 'What it was handed out for; names nobody.' })
  aim: string | null;

  /** The protocol by which it went over to other books, or came from them: neither handed out nor given. */
  @Column('uuid', { nullable: true })
  handoverKey: string | null;
}

/** What of an item is in the store at the end of a day on which something moved. A fact of the place of its item. */
@Entity('stock_balance')
@Fact()
@Check('ck_stock_balance_hundredths', 'hundredths >= 0')
@ForeignKey(() => StockItem, ['provinceId', 'itemKey'], ['provinceId', 'key'], { name: 'fk_stock_balance_item' })
export class StockBalance {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_stock_balance' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_stock_balance' })
  itemKey: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_stock_balance' })
  day: string;

  @Column('bigint')
  hundredths: number;
}
