import { Fact } from '@app/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ScholarshipApplication } from './scholarship-application.entity';

/** Points that one member gave to one application. A fact of the application's place. */
@Entity('scholarship_score')
@Fact()
@Check('ck_scholarship_score_points', 'cardinality(points) > 0 AND 0 <= ALL (points)')
@ForeignKey(() => ScholarshipApplication, ['provinceId', 'applicationKey'], ['provinceId', 'key'], {
  name: 'fk_scholarship_score_application',
})
@Index('ix_scholarship_score_member', ['memberKey'])
export class ScholarshipScore {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_scholarship_score' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_scholarship_score' })
  applicationKey: string;

  /** Pseudonym of the member, who signed in. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_scholarship_score' })
  memberKey: string;

  /** In the order of the round's criteria. */
  @Column('int', { array: true })
  points: number[];

  @Column('date')
  scoredOn: string;
}
