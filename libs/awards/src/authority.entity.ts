import { BilingualText } from '@app/criteria';
import { DayColumn, EnumColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { AdministrativeLevel, AdministrativeUnit, OrganisationKind } from '@app/organisations';
import { Title } from '@app/titles';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Award } from './award.entity';

/** What somebody is competent for on the way to a recognition. */
export enum AuthorityAct {
  /** Takes in the dossier. */
  Receive = 'receive',
  /** Has it examined by a council, and proposes. */
  Appraise = 'appraise',
  /** Gives the title or the award. */
  Decide = 'decide',
}
registerEnumType(AuthorityAct, { name: 'AuthorityAct' });

/** Who is competent for an act, from when to when, and by which text; of the whole country, or of one province where the law lets it differ. */
@Entity('authority')
@Reference()
@ObjectType()
@Unique('uq_authority_code', ['code'])
@Exclusion(
  'ex_authority_overlap',
  `USING gist (coalesce(title_key, award_key) WITH =, act WITH =, coalesce(province_key, 0) WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`,
)
@Index('ix_authority_title', ['titleKey'])
@Index('ix_authority_award', ['awardKey'])
@Check('ck_authority_honour', '(title_key IS NULL) <> (award_key IS NULL)')
@Check('ck_authority_act', `act IN ('receive', 'appraise', 'decide')`)
@Check('ck_authority_level', `holder_level IN ('country', 'province', 'district', 'commune')`)
@Check('ck_authority_citation', `citation ~ '\\S'`)
@Check('ck_authority_order', 'valid_to IS NULL OR valid_to >= valid_from')
export class Authority {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_authority' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Authority', this.key);
  }

  /** By which a row that comes with the programme is known again. */
  @Column('text')
  code: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Title, { name: 'fk_authority_title' })
  titleKey: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Award, { name: 'fk_authority_award' })
  awardKey: string | null;

  @EnumColumn(() => AuthorityAct)
  act: AuthorityAct;

  /** Null: of the whole country, wherever a province has none of its own. */
  @Column('int', { nullable: true })
  @ForeignKey(() => AdministrativeUnit, { name: 'fk_authority_province' })
  provinceKey: number | null;

  @EnumColumn(() => OrganisationKind, { description: 'Of which kind the organisation is that holds it.' })
  holderKind: OrganisationKind;

  @EnumColumn(() => AdministrativeLevel, { description: 'Of which level the territory is in which it stands.' })
  holderLevel: AdministrativeLevel;

  @TextColumn({ nullable: true, description: '`Chủ tịch`; null where the text names the organisation alone.' })
  position: string | null;

  @DayColumn()
  validFrom: string;

  @DayColumn({ nullable: true, description: 'The last day on which it is held; null: it still is.' })
  validTo: string | null;

  @TextColumn({ description: 'Text, article, clause and point.' })
  citation: string;

  @Column('jsonb', { nullable: true })
  @Field(() => BilingualText, { nullable: true, description: 'What of it no confirmed source says.' })
  unverified: { vi: string; en: string } | null;

  /** It comes with the programme, which leaves it alone once it was amended here. */
  @Column('boolean', { default: true })
  isShipped: boolean;

  @IntColumn({ default: 1 })
  version: number;
}
