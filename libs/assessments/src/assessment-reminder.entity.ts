import { Local } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A reminder of an assessment that went out; the key keeps it from going out twice. Append-only. */
@Entity('assessment_reminder')
@Local()
export class AssessmentReminder {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assessment_reminder' })
  assessmentKey: string;

  /** The last day in time that it reminded of: a new deadline is reminded of anew. */
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_assessment_reminder' })
  lastDay: string;

  /** 7, 3 or 1 working days before. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_assessment_reminder' })
  daysBefore: number;

  @Column('date')
  remindedOn: string;
}
