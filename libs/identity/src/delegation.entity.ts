import { Local } from '@app/kernel';
import { Person } from '@app/people';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RoleAssignment } from './identity.entities';

/** Somebody exercises another's role in their place during `[validFrom, validTo]`, both days included, as long as the role itself is held. */
@Entity('role_delegation')
@Local()
@Check('ck_role_delegation_order', 'valid_to >= valid_from')
@Exclusion(
  'ex_role_delegation_overlap',
  `USING gist (assignment_key WITH =, delegate_key WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
   WHERE (ended_at IS NULL)`,
)
@Index('ix_role_delegation_assignment', ['assignmentKey'])
@Index('ix_role_delegation_delegate', ['delegateKey'])
export class RoleDelegation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_role_delegation' })
  key: string;

  @Column('uuid')
  @ForeignKey(() => RoleAssignment, { name: 'fk_role_delegation_assignment' })
  assignmentKey: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'fk_role_delegation_delegate' })
  delegateKey: string;

  @Column('date')
  validFrom: string;

  @Column('date')
  validTo: string;

  @Column('text')
  reason: string;

  /** The document that orders it, as people cite it; null where there is none. */
  @Column('text', { nullable: true })
  orderedBy: string | null;

  @Column('timestamptz')
  createdAt: Date;

  /** Whoever arranged it: the holder of the role or an administrator. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'fk_role_delegation_created_by' })
  createdBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'fk_role_delegation_ended_by' })
  endedBy: string | null;
}
