import { Local } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An organisation was told that a recognition ends: each notice once ever. Append-only. */
@Entity('renewal_notice')
@Local()
@Index('ix_renewal_notice_organisation', ['organisationKey', 'noticedOn'])
export class RenewalNotice {
  /** No foreign key: what it is about may live on another shard. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_renewal_notice' })
  recognitionKey: string;

  /** 6, 3 or 1 before its end. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_renewal_notice' })
  months: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_renewal_notice' })
  @ForeignKey(() => Organisation, { name: 'fk_renewal_notice_organisation' })
  organisationKey: number;

  @Column('date')
  noticedOn: string;
}
