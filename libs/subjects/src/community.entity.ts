import { DayColumn, EnumColumn, Fact, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SubjectColumns } from './subject-columns';
import { CommunityKind } from './subject.kinds';

/** A hamlet or residential group. A fact of the commune's scope. */
@Entity('community')
@Fact()
@ObjectType()
@ForeignKey(() => Organisation, ['organisationKey'], ['key'], { name: 'fk_community_organisation' })
@Index('uq_community_name', ['provinceId', 'scopeId', 'kind', 'searchName'], {
  unique: true,
  where: 'ends_on IS NULL',
})
@Check('ck_community_kind', `kind IN ('thon', 'ban', 'ap', 'to_dan_pho', 'khu_pho')`)
@Check('ck_community_order', 'ends_on >= starts_on')
@Check('ck_community_end', '(ends_on IS NULL) = (end_reason IS NULL)')
@Check('ck_community_difficult', 'difficult_to >= difficult_from')
@Check('ck_community_difficult_citation', '(difficult_from IS NULL) = (difficult_citation IS NULL)')
@Index('ix_community_scope', ['scopeId', 'key'])
@Index('ix_community_path', ['path'])
export class Community extends SubjectColumns {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_community' })
  provinceId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_community' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Community', this.key, this);
  }

  @EnumColumn(() => CommunityKind)
  kind: CommunityKind;

  @TextColumn({ description: 'Without the word of its kind: `Đông`, `5`.' })
  name: string;

  @Column('text', { select: false })
  searchName: string;

  @DayColumn({ nullable: true, description: 'Since when it belongs to a difficult area; null: it does not.' })
  difficultFrom: string | null;

  @DayColumn({ nullable: true, description: 'Until when; null while it does.' })
  difficultTo: string | null;

  @TextColumn({ nullable: true, description: 'The decision that lists it as such.' })
  difficultCitation: string | null;
}
