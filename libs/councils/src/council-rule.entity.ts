import { DayColumn, EnumColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { AdministrativeUnit } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';
import { VoteAbstention, VoteMeasure, VoteMethod } from './voting';

/** By which rule councils vote in a province, or wherever a province has none of its own, from when to when. None ships: where none stands, a council says its own. */
@Entity('council_rule')
@Reference()
@ObjectType()
@Exclusion(
  'ex_council_rule_overlap',
  `USING gist (coalesce(province_key, 0) WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`,
)
@Check('ck_council_rule_method', `method IN ('votes', 'scores')`)
@Check(
  'ck_council_rule_points',
  `num_nonnulls(most_points, digits) = CASE WHEN method = 'scores' THEN 2 ELSE 0 END
   AND coalesce(most_points, 1) BETWEEN 1 AND 1000 AND coalesce(digits, 0) BETWEEN 0 AND 2`,
)
@Check('ck_council_rule_measure', `measured_by IN ('present', 'entitled')`)
@Check('ck_council_rule_abstention', `abstention IN ('against', 'left_out')`)
@Check('ck_council_rule_quorum', 'quorum_part BETWEEN 1 AND quorum_whole AND quorum_whole <= 1000')
@Check('ck_council_rule_passing', 'passing_part BETWEEN 1 AND passing_whole AND passing_whole <= 1000')
@Check('ck_council_rule_citation', `citation ~ '\\S'`)
@Check('ck_council_rule_order', 'valid_to IS NULL OR valid_to >= valid_from')
export class CouncilRule {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_council_rule' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('CouncilRule', this.key);
  }

  /** Null: of the whole country, wherever a province has none of its own. */
  @Column('int', { nullable: true })
  @ForeignKey(() => AdministrativeUnit, { name: 'fk_council_rule_province' })
  provinceKey: number | null;

  @EnumColumn(() => VoteMethod)
  method: VoteMethod;

  @IntColumn({ nullable: true })
  mostPoints: number | null;

  @IntColumn({ nullable: true })
  digits: number | null;

  @IntColumn()
  quorumPart: number;

  @IntColumn()
  quorumWhole: number;

  @IntColumn()
  passingPart: number;

  @IntColumn()
  passingWhole: number;

  @EnumColumn(() => VoteMeasure)
  measuredBy: VoteMeasure;

  @EnumColumn(() => VoteAbstention)
  abstention: VoteAbstention;

  @TextColumn({ description: 'Text, article, clause and point.' })
  citation: string;

  @DayColumn()
  validFrom: string;

  @DayColumn({ nullable: true, description: 'The last day on which it stands; null: it still does.' })
  validTo: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
