import { Fact, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Community } from './community.entity';
import { SubjectColumns } from './subject-columns';

/** A clan of the commune (dòng họ). A fact of its scope. */
@Entity('clan')
@Fact()
@ObjectType()
@ForeignKey(() => Organisation, ['organisationKey'], ['key'], { name: 'fk_clan_organisation' })
@ForeignKey(() => Community, ['provinceId', 'communityKey'], ['provinceId', 'key'], { name: 'fk_clan_community' })
@Index('uq_clan_name', ['provinceId', 'scopeId', 'searchName'], { unique: true, where: 'ends_on IS NULL' })
@Check('ck_clan_order', 'ends_on >= starts_on')
@Check('ck_clan_end', '(ends_on IS NULL) = (end_reason IS NULL)')
@Index('ix_clan_scope', ['scopeId', 'key'])
@Index('ix_clan_path', ['path'])
@Index('ix_clan_community', ['provinceId', 'communityKey'])
export class Clan extends SubjectColumns {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_clan' })
  provinceId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_clan' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Clan', this.key, this);
  }

  /** Where it has its house of worship; null where that is said of none. */
  @Column('uuid', { nullable: true })
  communityKey: string | null;

  @TextColumn({ description: 'As people call it: `Nguyễn Văn (chi 2)`.' })
  name: string;

  @Column('text', { select: false })
  searchName: string;
}
