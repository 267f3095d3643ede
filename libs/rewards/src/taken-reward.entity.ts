import { Directive } from '@app/directives';
import { Fact } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Recognition } from '@app/recognitions';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * The reward of one recognition in the books of one office, whichever office that is, once at a time: another one follows where it was given back, and nothing of it was paid by
 * then. But for that never changed. A fact of the place of the recognition; the open item stands where the books do.
 */
@Entity('taken_reward')
@Fact()
// An amount that differs from what is due always has its reason.
@Check('ck_taken_reward_amount', 'amount > 0')
@Check('ck_taken_reward_reason', 'due IS NOT DISTINCT FROM amount OR reason IS NOT NULL')
@Check(
  'ck_taken_reward_given_back',
  '(given_back_on IS NULL) = (give_back_reason IS NULL) AND (given_back_on IS NULL OR given_back_on >= taken_on)',
)
@Index('uq_taken_reward_recognition', ['provinceId', 'recognitionKey'], {
  unique: true,
  where: 'given_back_on IS NULL',
})
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

  /** What the open item follows from. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_taken_reward' })
  key: string;

  @Column('uuid')
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

  /** Since when it is in these books no more. */
  @Column('date', { nullable: true })
  givenBackOn: string | null;

  @Column('text', { nullable: true })
  giveBackReason: string | null;
}
