import { Fact, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Clan } from './clan.entity';
import { Community } from './community.entity';
import { SubjectColumns } from './subject-columns';

/** A household. It has no name of its own: whoever heads it does, in the vault. A fact of the commune's scope. */
@Entity('family')
@Fact()
@ObjectType()
@ForeignKey(() => Organisation, ['organisationKey'], ['key'], { name: 'fk_family_organisation' })
@ForeignKey(() => Community, ['provinceId', 'communityKey'], ['provinceId', 'key'], { name: 'fk_family_community' })
@ForeignKey(() => Clan, ['provinceId', 'clanKey'], ['provinceId', 'key'], { name: 'fk_family_clan' })
@Index('uq_family_code', ['provinceId', 'communityKey', 'code'], { unique: true, where: 'ends_on IS NULL' })
@Index('uq_family_digest', ['provinceId', 'communityKey', 'digest'], { unique: true, where: 'ends_on IS NULL' })
@Check('ck_family_order', 'ends_on >= starts_on')
@Check('ck_family_end', '(ends_on IS NULL) = (end_reason IS NULL)')
@Index('ix_family_scope', ['scopeId', 'key'])
@Index('ix_family_path', ['path'])
@Index('ix_family_clan', ['provinceId', 'clanKey'])
@Index('ix_family_head', ['provinceId', 'headKey'])
export class Family extends SubjectColumns {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_family' })
  provinceId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_family' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Family', this.key, this);
  }

  @Column('uuid')
  communityKey: string;

  @Column('uuid', { nullable: true })
  clanKey: string | null;

  /** A citizen; no foreign key, since the citizen's membership points here. */
  @Column('uuid', { nullable: true })
  headKey: string | null;

  @TextColumn({ nullable: true, description: 'Its number in the list of the community; names nobody.' })
  code: string | null;

  /** Finds a household that a file names by whoever heads it, without holding the name. */
  @Column('bytea', { nullable: true, select: false })
  digest: Buffer | null;
}
