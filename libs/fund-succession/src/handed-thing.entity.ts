import { Fact } from '@app/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FundHandover } from './fund-handover.entity';

/** What of books was ended in the ones and goes on in the others. */
export enum HandedKind {
  Fund = 'fund',
  OpenItem = 'open_item',
  Advance = 'advance',
  Pledge = 'pledge',
  Campaign = 'campaign',
  StockItem = 'stock_item',
}

/** As what a thing of the handing books goes on in the receiving ones: each goes over once, but funds and stores as often as something is in them. Only ever added. A fact of the place of the handing books. */
@Entity('handed_thing')
@Fact()
@Check('ck_handed_thing_kind', `kind IN ('fund', 'open_item', 'advance', 'pledge', 'campaign', 'stock_item')`)
@Index('uq_handed_thing_once', ['provinceId', 'kind', 'fromKey'], {
  unique: true,
  where: `kind NOT IN ('fund', 'stock_item')`,
})
@Index('ix_handed_thing_handover', ['provinceId', 'handoverKey'])
@Index('ix_handed_thing_to', ['toProvinceId', 'toKey'])
@ForeignKey(() => FundHandover, ['provinceId', 'handoverKey'], ['provinceId', 'key'], {
  name: 'fk_handed_thing_handover',
})
export class HandedThing {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_handed_thing' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_handed_thing' })
  kind: HandedKind;

  /** In the handing books. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_handed_thing' })
  fromKey: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_handed_thing' })
  handoverKey: string;

  @Column('int')
  toProvinceId: number;

  @Column('int')
  toScopeId: number;

  /** In the receiving books. */
  @Column('uuid')
  toKey: string;
}
