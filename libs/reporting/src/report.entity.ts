import { EnumColumn, Fact, FlagColumn, InstantColumn, IntColumn, nodeId, TextColumn } from '@app/kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Obligation } from './round.entity';

export enum ReportState {
  Draft = 'draft',
  Submitted = 'submitted',
  Returned = 'returned',
  Accepted = 'accepted',
}
registerEnumType(ReportState, { name: 'ReportState' });

export enum ReportVersionKind {
  Original = 'original',
  /** Sent again after it was returned. */
  Revision = 'revision',
  /** Sent again by the unit itself after it was accepted, with a reason. */
  Correction = 'correction',
  /** Adds what arrived from below after the snapshot. */
  Supplement = 'supplement',
}
registerEnumType(ReportVersionKind, { name: 'ReportVersionKind' });

export enum FigureState {
  Number = 'number',
  NotApplicable = 'not_applicable',
}
registerEnumType(FigureState, { name: 'FigureState' });

/** The report of one obligation. A fact of the reporter's scope. */
@Entity('report')
@Fact()
@ObjectType()
@Unique('uq_report_obligation', ['provinceId', 'obligationKey'])
@ForeignKey(() => Obligation, ['provinceId', 'obligationKey'], ['provinceId', 'key'], { name: 'fk_report_obligation' })
@Check('ck_report_state', `state IN ('draft', 'submitted', 'returned', 'accepted')`)
@Check('ck_report_counted', `state IN ('draft', 'returned') OR counted_number = number`)
@Index('ix_report_round', ['roundKey', 'state'])
export class Report {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Report', this.key, this);
  }

  @Column('uuid')
  obligationKey: string;

  @Column('int')
  roundKey: number;

  @Column('int')
  year: number;

  @Column('int')
  organisationKey: number;

  @EnumColumn(() => ReportState)
  state: ReportState;

  /** Number of the version that is being written, or was sent last; the first is 1. */
  @IntColumn()
  number: number;

  /** Version whose figures stand in the live totals; null when none does. */
  @IntColumn({ nullable: true })
  countedNumber: number | null;

  /** Latest version that the level above accepted. */
  @IntColumn({ nullable: true })
  acceptedNumber: number | null;

  /** First sent after the deadline in force that day. */
  @FlagColumn({ default: false })
  isLate: boolean;

  @InstantColumn({ nullable: true })
  submittedAt: Date | null;

  @InstantColumn({ nullable: true })
  acceptedAt: Date | null;

  @InstantColumn()
  updatedAt: Date;

  @IntColumn({ default: 1, description: 'Optimistic version: send it back with every change.' })
  version: number;
}

/** One version of a report. Once sent it never changes; append a new one. */
@Entity('report_version')
@Fact()
@ObjectType()
@ForeignKey(() => Report, ['provinceId', 'reportKey'], ['provinceId', 'key'], { name: 'fk_report_version_report' })
@Check('ck_report_version_kind', `kind IN ('original', 'revision', 'correction', 'supplement')`)
@Check('ck_report_version_reason', `kind <> 'correction' OR reason IS NOT NULL`)
export class ReportVersion {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_version' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_version' })
  reportKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_version' })
  @Field(() => Int)
  number: number;

  @EnumColumn(() => ReportVersionKind)
  kind: ReportVersionKind;

  @TextColumn({ nullable: true })
  reason: string | null;

  @InstantColumn({ nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  /** In whose place, where that person sent it by a delegated role. */
  @Column('uuid', { nullable: true })
  submittedFor: string | null;

  @InstantColumn({ nullable: true })
  returnedAt: Date | null;

  @InstantColumn({ nullable: true })
  acceptedAt: Date | null;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  /** In whose place it was accepted or returned. */
  @Column('uuid', { nullable: true })
  reviewedFor: string | null;
}

/** An own figure of one version. No row means missing. Partitioned by year. */
@Entity('report_value')
@Fact({ isRemovable: true })
@ForeignKey(() => Report, ['provinceId', 'reportKey'], ['provinceId', 'key'], { name: 'fk_report_value_report' })
@Check('ck_report_value_range', 'value BETWEEN 0 AND 1000000000000')
@Check(
  'ck_report_value_state',
  `(state = 'number' AND value IS NOT NULL) OR (state = 'not_applicable' AND value IS NULL)`,
)
export class ReportFigure {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_value' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_value' })
  year: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_value' })
  reportKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_value' })
  number: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_value' })
  cellKey: number;

  @Column('text')
  state: FigureState;

  @Column('bigint', { nullable: true })
  value: number | null;

  @Column('text', { nullable: true })
  comment: string | null;

  /** Stands as the unit's activities gave it; nobody has typed over it. */
  @Column('boolean', { default: false })
  prefilled: boolean;
}

/** A narrative part of one version. Partitioned by year. */
@Entity('report_text')
@Fact({ isRemovable: true })
@ForeignKey(() => Report, ['provinceId', 'reportKey'], ['provinceId', 'key'], { name: 'fk_report_text_report' })
export class ReportText {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_text' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_text' })
  year: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_text' })
  reportKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_text' })
  number: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_text' })
  textKey: number;

  @Column('text')
  body: string;
}

/** Why a version came back: at a row, at a narrative part, or about the whole. Append-only. */
@Entity('report_remark')
@Fact()
@ObjectType()
@ForeignKey(() => Report, ['provinceId', 'reportKey'], ['provinceId', 'key'], { name: 'fk_report_remark_report' })
@Index('ix_report_remark_report', ['provinceId', 'reportKey', 'number'])
export class ReportRemark {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_remark' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_remark' })
  key: string;

  @Column('uuid')
  reportKey: string;

  @IntColumn()
  number: number;

  @Column('int', { nullable: true })
  rowKey: number | null;

  @Field(() => ID, { nullable: true })
  get rowId(): string | null {
    return this.rowKey === null ? null : nodeId('FormRow', this.rowKey);
  }

  @Column('int', { nullable: true })
  cellKey: number | null;

  @Field(() => ID, { nullable: true })
  get cellId(): string | null {
    return this.cellKey === null ? null : nodeId('FormCell', this.cellKey);
  }

  @Column('int', { nullable: true })
  textKey: number | null;

  @Field(() => ID, { nullable: true })
  get textId(): string | null {
    return this.textKey === null ? null : nodeId('FormText', this.textKey);
  }

  @TextColumn()
  message: string;

  @Column('uuid')
  createdBy: string;

  @InstantColumn()
  createdAt: Date;
}

/** The consolidated figures as sent: own, from below, and both. Append-only, partitioned by year. */
@Entity('report_snapshot')
@Fact()
@ForeignKey(() => Report, ['provinceId', 'reportKey'], ['provinceId', 'key'], { name: 'fk_report_snapshot_report' })
export class ReportSnapshot {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_snapshot' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_snapshot' })
  year: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_snapshot' })
  reportKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_snapshot' })
  number: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_snapshot' })
  cellKey: number;

  /** Null when the level itself reported no number. */
  @Column('bigint', { nullable: true })
  own: number | null;

  /** Null when nobody below reported a number. */
  @Column('bigint', { nullable: true })
  below: number | null;

  /** Reports that gave a number, and reports that said "not applicable", own included. */
  @Column('int')
  numbered: number;

  @Column('int')
  notApplicable: number;
}

/** Which version of which child a snapshot holds. Append-only. */
@Entity('report_snapshot_source')
@Fact()
@ForeignKey(() => Report, ['provinceId', 'reportKey'], ['provinceId', 'key'], {
  name: 'fk_report_snapshot_source_report',
})
export class ReportSnapshotSource {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_snapshot_source' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_snapshot_source' })
  reportKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_report_snapshot_source' })
  number: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_snapshot_source' })
  childReportKey: string;

  @Column('int')
  childProvinceId: number;

  @Column('int')
  childScopeId: number;

  @Column('int')
  childNumber: number;
}
