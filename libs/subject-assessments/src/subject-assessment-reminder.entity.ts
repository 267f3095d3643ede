import { AssessmentRound } from '@app/assessments';
import { Local } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An office was reminded of those whom it keeps, and how many there were: never who. The key keeps it from going out twice. Append-only. */
@Entity('subject_assessment_reminder')
@Local()
@Index('ix_subject_assessment_reminder_office', ['organisationKey', 'lastDay'])
export class SubjectAssessmentReminder {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment_reminder' })
  @ForeignKey(() => AssessmentRound, { name: 'fk_subject_assessment_reminder_round' })
  roundKey: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment_reminder' })
  line: number;

  /** The last day in time that it reminded of: a new deadline is reminded of anew. */
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_subject_assessment_reminder' })
  lastDay: string;

  /** 7, 3 or 1 working days before. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment_reminder' })
  daysBefore: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_assessment_reminder' })
  @ForeignKey(() => Organisation, { name: 'fk_subject_assessment_reminder_organisation' })
  organisationKey: number;

  @Column('date')
  remindedOn: string;

  @Column('int')
  notBegun: number;

  @Column('int')
  draft: number;

  @Column('int')
  returned: number;
}
