import { CriteriaSet } from '@app/criteria';
import { DayColumn, EnumColumn, Fact, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

const SAID = { nullable: true, description: 'Null: nothing is stated of it.' } as const;

/** What a commune states of a year as counts, without a list. One commune states a set's results of a year once; they stand beside its rows and are never added to them. */
@Entity('subject_result_statement')
@Fact()
@ObjectType({ description: 'Results that a commune states as counts, beside what its list comes to.' })
@ForeignKey(() => Organisation, ['organisationKey'], ['key'], { name: 'fk_subject_result_statement_organisation' })
@ForeignKey(() => Organisation, ['byKey'], ['key'], { name: 'fk_subject_result_statement_by' })
@Check('ck_subject_result_statement_kind', `kind IN ('community', 'clan', 'family', 'citizen')`)
@Check('ck_subject_result_statement_year', 'year BETWEEN 2000 AND 2100')
@Check('ck_subject_result_statement_counts', 'least(registered, assessed, met) >= 0')
@Check('ck_subject_result_statement_some', 'num_nonnulls(registered, assessed) > 0')
@Check('ck_subject_result_statement_both', '(assessed IS NULL) = (met IS NULL)')
@Check('ck_subject_result_statement_met', 'met <= assessed')
@Check('ck_subject_result_statement_by', '(by_key IS NULL) = (by_reason IS NULL)')
@Check('ck_subject_result_statement_withdrawal', '(withdrawn_on IS NULL) = (withdrawal_reason IS NULL)')
@Index('uq_subject_result_statement_open', ['provinceId', 'scopeId', 'year', 'setKey'], {
  unique: true,
  where: 'withdrawn_on IS NULL',
})
@Index('ix_subject_result_statement_year', ['year', 'setKey', 'scopeId'])
@Index('ix_subject_result_statement_organisation', ['organisationKey'])
@Index('ix_subject_result_statement_path', ['path'])
export class SubjectResultStatement {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_result_statement' })
  provinceId: number;

  /** The commune. */
  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_subject_result_statement' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('SubjectResultStatement', this.key, this);
  }

  /** The office of the commune whose counts they are. */
  @Column('int')
  organisationKey: number;

  /** Of that office, as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @IntColumn()
  year: number;

  @Column('int')
  @ForeignKey(() => CriteriaSet, { name: 'fk_subject_result_statement_set' })
  setKey: number;

  @EnumColumn(() => SubjectKind)
  kind: SubjectKind;

  @IntColumn(SAID)
  registered: number | null;

  @IntColumn({ nullable: true, description: 'Null: nothing is stated of it, nor of those who met the criteria.' })
  assessed: number | null;

  @IntColumn({ nullable: true, description: 'Of those assessed; null together with these.' })
  met: number | null;

  @TextColumn({ description: 'Where the counts are from.' })
  source: string;

  /** Another office that stated them last, on behalf of that of the commune. */
  @Column('int', { nullable: true })
  byKey: number | null;

  @TextColumn({ nullable: true, description: 'Why another office stated them; null where it was the own.' })
  byReason: string | null;

  @DayColumn({ nullable: true, description: 'Taken back: it counts nowhere any more.' })
  withdrawnOn: string | null;

  @TextColumn({ nullable: true })
  withdrawalReason: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
