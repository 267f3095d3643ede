import { Fact } from '@app/kernel';
import { Recognition } from '@app/recognitions';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * A claim for a reward that was paid. Where what is to come back changes, another one follows, so a recognition may have several; one at most is open. Only ever added,
 * by the worker. What was claimed is never given back, so that all of a recognition are of the books that paid it. A fact of the place of the recognition.
 */
@Entity('reward_claim')
@Fact()
@Check('ck_reward_claim_amount', 'amount > 0')
@ForeignKey(() => Recognition, ['provinceId', 'recognitionKey'], ['provinceId', 'key'], {
  name: 'fk_reward_claim_recognition',
})
@Index('ix_reward_claim_reward', ['provinceId', 'recognitionKey'])
@Index('ix_reward_claim_item', ['openItemKey'])
export class RewardClaim {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_reward_claim' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  /** What the open item follows from. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reward_claim' })
  key: string;

  @Column('uuid')
  recognitionKey: string;

  @Column('uuid')
  openItemKey: string;

  /** In đồng. */
  @Column('bigint')
  amount: number;

  @Column('date')
  arisenOn: string;
}
