import { Fact, nodeId } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SubjectColumns } from './subject-columns';

/** Somebody who lives in a commune and is counted there. Who it is stands in the vault. A fact of the commune's scope. */
@Entity('citizen')
@Fact()
@ObjectType()
@ForeignKey(() => Organisation, ['organisationKey'], ['key'], { name: 'fk_citizen_organisation' })
@Unique('uq_citizen_person', ['provinceId', 'personKey'])
@Index('uq_citizen_number', ['provinceId', 'numberDigest'], { unique: true, where: 'ends_on IS NULL' })
@Check('ck_citizen_order', 'ends_on >= starts_on')
@Check('ck_citizen_end', '(ends_on IS NULL) = (end_reason IS NULL)')
@Index('ix_citizen_scope', ['scopeId', 'key'])
@Index('ix_citizen_path', ['path'])
@Index('ix_citizen_person', ['personKey'])
@Index('ix_citizen_twin', ['provinceId', 'twinDigest'])
@Index('ix_citizen_name', ['provinceId', 'nameDigest'])
@Index('ix_citizen_import', ['provinceId', 'importKey'], { where: 'import_key IS NOT NULL' })
export class Citizen extends SubjectColumns {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_citizen' })
  provinceId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_citizen' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Citizen', this.key, this);
  }

  @Column('uuid')
  personKey: string;

  /** Of the identity number: nobody is counted twice in a province. */
  @Column('bytea', { nullable: true, select: false })
  numberDigest: Buffer | null;

  /** Of name, year of birth and address together. */
  @Column('bytea', { nullable: true, select: false })
  twinDigest: Buffer | null;

  /** Of the name, to be found by it in the own area. */
  @Column('bytea', { nullable: true, select: false })
  nameDigest: Buffer | null;

  /** The file that brought the citizen; null for one who was entered by hand. */
  @Column('uuid', { nullable: true, select: false })
  importKey: string | null;
}
