import { Directive } from '@app/directives';
import { Fact } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Recognition } from '@app/recognitions';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * The reward of one recognition in the books of one office, once ever, whichever office that is: the key is the recognition's. Only ever added. A fact of the place
 * of the recognition; the open item stands where the books do.
 */
@Entity('taken_reward')
@Fact()
// An amount that differs from what is due always has its reason.
@Check('ck_taken_reward_amount', 'amount > 0')
@Check('ck_taken_reward_reason', 'due IS NOT DISTINCT FROM amount OR reason IS NOT NULL')
@ForeignKey(() => Recognition, ['provinceId', 'recognitionKey'], ['provinceId', 'key'], {
  name: 'fk_taken_reward_recognition',
})
@Index('ix_taken_reward_item', ['openItemKey'])
@Index('ix_taken_reward_organisation', ['organisationKey'])
@Index('ix_taken_reward_directive', ['directiveKey'])
export class TakenReward {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_taken_reward' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_taken_reward' })
  recognitionKey: string;

  /** Whose books. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_taken_reward_organisation' })
  organisationKey: number;

  /** Of the books. */
  @Column('int')
  booksProvinceId: number;

  @Column('uuid')
  openItemKey: string;

  /** The decision. */
  @Column('uuid')
  @ForeignKey(() => Directive, { name: 'fk_taken_reward_directive' })
  directiveKey: string;

  /** In đồng, as it was due; null where no confirmed text said it. */
  @Column('bigint', { nullable: true })
  due: number | null;

  /** In đồng, as it was taken over. */
  @Column('bigint')
  amount: number;

  /** Why it differs, or the text that says it. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('date')
  takenOn: string;
}
