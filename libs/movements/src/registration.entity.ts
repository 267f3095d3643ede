import { DayColumn, EnumColumn, Fact, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SubjectKind } from '@app/subjects';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Movement } from './movement.entity';

const KINDS = `('organisation', 'community', 'clan', 'family', 'citizen')`;

/** Somebody takes part in a movement. A fact of the place of whoever takes part. */
@Entity('movement_registration')
@Fact()
@ObjectType()
@Check('ck_movement_registration_kind', `kind IN ${KINDS}`)
@Check(
  'ck_movement_registration_subject',
  `(kind = 'organisation') = (organisation_key IS NOT NULL) AND (organisation_key IS NULL) = (subject_key IS NOT NULL)`,
)
@Check('ck_movement_registration_withdrawal', '(withdrawn_on IS NULL) = (withdrawal_reason IS NULL)')
@Index('uq_movement_registration_organisation', ['provinceId', 'movementKey', 'organisationKey'], {
  unique: true,
  where: 'withdrawn_on IS NULL AND organisation_key IS NOT NULL',
})
@Index('uq_movement_registration_subject', ['provinceId', 'movementKey', 'subjectKey'], {
  unique: true,
  where: 'withdrawn_on IS NULL AND subject_key IS NOT NULL',
})
@Index('ix_movement_registration_movement', ['movementKey', 'registeredOn'])
@Index('ix_movement_registration_area', ['movementKey', 'kind', 'provinceId', 'scopeId', 'registeredOn'], {
  where: 'withdrawn_on IS NULL',
})
@Index('ix_movement_registration_organisation', ['organisationKey'])
@Index('ix_movement_registration_path', ['path'])
export class MovementRegistration {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_movement_registration' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_movement_registration' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('MovementRegistration', this.key, this);
  }

  @Column('uuid')
  @ForeignKey(() => Movement, { name: 'fk_movement_registration_movement' })
  movementKey: string;

  @EnumColumn(() => SubjectKind)
  kind: SubjectKind;

  /** Who takes part, where that is an organisation. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_movement_registration_organisation' })
  organisationKey: number | null;

  /** Who takes part otherwise: the key of a community, clan, family or citizen. */
  @Column('uuid', { nullable: true })
  subjectKey: string | null;

  /** Path of the organisation that takes part, or of the one at which the subject was registered. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  /** The organisation that registered it on behalf of whoever takes part; null where it registered itself. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_movement_registration_by' })
  byKey: number | null;

  @DayColumn()
  registeredOn: string;

  @TextColumn({ nullable: true, description: 'What is undertaken.' })
  commitment: string | null;

  @DayColumn({ nullable: true, description: 'Since when it no longer takes part.' })
  withdrawnOn: string | null;

  @TextColumn({ nullable: true })
  withdrawalReason: string | null;

  @IntColumn({ default: 1 })
  version: number;
}

/** How many of a kind take part in a movement in one place; moved with each registration, in the same transaction. */
@Entity('movement_count')
@Fact()
@Check('ck_movement_count_kind', `kind IN ${KINDS}`)
@Check('ck_movement_count_registered', 'registered >= 0')
@Index('ix_movement_count_movement', ['movementKey'])
export class MovementCount {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_movement_count' })
  provinceId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_movement_count' })
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_movement_count' })
  @ForeignKey(() => Movement, { name: 'fk_movement_count_movement' })
  movementKey: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_movement_count' })
  kind: SubjectKind;

  @Column('int')
  registered: number;
}
