import { DayColumn, EnumColumn, FlagColumn, IntColumn, nodeId, Reference, TextColumn, TextsColumn } from '@app/kernel';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export enum FormRowKind {
  /** Prints a heading, takes no figures. */
  Heading = 'heading',
  Figures = 'figures',
  /** Free text in the table (the official "other contents" row). */
  Text = 'text',
}
registerEnumType(FormRowKind, { name: 'FormRowKind' });

export enum CellValueKind {
  Count = 'count',
  /** Đồng, whole. */
  Money = 'money',
}
registerEnumType(CellValueKind, { name: 'CellValueKind' });

export enum FormRuleKind {
  /** The cell equals the sum of the operands. */
  SumEquals = 'sum_equals',
  /** The cell is at least the sum of the operands. */
  SumAtLeast = 'sum_at_least',
  /** The cell is at least each operand when that is above zero (people ≥ classes). */
  NotLessThan = 'not_less_than',
}
registerEnumType(FormRuleKind, { name: 'FormRuleKind' });

export enum RuleSeverity {
  Error = 'error',
  Warning = 'warning',
}
registerEnumType(RuleSeverity, { name: 'RuleSeverity' });

/** As what rewards of recognitions feed cells: no kind of activity. */
export const REWARDED = 'reward';

/** What fills a cell before the reporter has typed anything. */
export interface CellFeed {
  /** Codes of the activity catalogue, or `REWARDED`. */
  kinds: string[];
  quantity:
    'events' | 'people' | 'items' | 'stateBudget' | 'otherFunding' | 'rewardedUnits' | 'rewardedPeople' | 'rewardMoney';
}

/** A reporting form across its versions. */
@Entity('form')
@Reference()
@Unique('uq_form_code', ['code'])
export class Form {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_form' })
  key: number;

  @Column('text')
  code: string;
}

/** One printed edition of a form. In use it never changes; a new version does. */
@Entity('form_version')
@Reference()
@ObjectType()
@Unique('uq_form_version', ['formKey', 'number'])
export class FormVersion {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_form_version' })
  key: number;

  @Field(() => ID)
  get id(): string {
    return nodeId('FormVersion', this.key);
  }

  @Column('int')
  @ForeignKey(() => Form, { name: 'fk_form_version_form' })
  formKey: number;

  @TextColumn()
  code: string;

  @IntColumn()
  number: number;

  @TextColumn()
  title: string;

  @DayColumn()
  validFrom: string;

  /** Document and annex that the form was taken from. */
  @TextColumn()
  source: string;
}

/** A column of figures: *classes/events*, *people*. */
@Entity('form_measure')
@Reference()
@ObjectType()
@Unique('uq_form_measure', ['formVersionKey', 'code'])
export class FormMeasure {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_form_measure' })
  key: number;

  @Column('int')
  @ForeignKey(() => FormVersion, { name: 'fk_form_measure_version' })
  formVersionKey: number;

  @TextColumn()
  code: string;

  @IntColumn()
  position: number;

  @TextColumn()
  label: string;
}

/** A row as printed. */
@Entity('form_row')
@Reference()
@ObjectType()
@Unique('uq_form_row', ['formVersionKey', 'code'])
@Check('ck_form_row_kind', `kind IN ('heading', 'figures', 'text')`)
export class FormRow {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_form_row' })
  key: number;

  @Field(() => ID)
  get id(): string {
    return nodeId('FormRow', this.key);
  }

  @Column('int')
  @ForeignKey(() => FormVersion, { name: 'fk_form_row_version' })
  formVersionKey: number;

  @IntColumn()
  position: number;

  /** Stable within the version, also for rows that print no number. */
  @TextColumn()
  code: string;

  /** The number as printed; null for the unnumbered row. */
  @TextColumn({ nullable: true })
  printedNumber: string | null;

  @Column('int', { nullable: true })
  @ForeignKey(() => FormRow, { name: 'fk_form_row_parent' })
  parentKey: number | null;

  @Field(() => ID, { nullable: true })
  get parentId(): string | null {
    return this.parentKey === null ? null : nodeId('FormRow', this.parentKey);
  }

  @IntColumn({ description: '0 for a group, 1 below it, 2 for a line of such a line.' })
  depth: number;

  @TextColumn()
  label: string;

  @Column('text', { nullable: true })
  @Field(() => String, { name: 'unitOfCount', nullable: true, description: 'As printed, `Lớp/người`.' })
  unit: string | null;

  @EnumColumn(() => FormRowKind)
  kind: FormRowKind;
}

/** Where a figure goes: a row and a measure. */
@Entity('form_cell')
@Reference()
@ObjectType()
@Unique('uq_form_cell', ['rowKey', 'measure'])
@Check('ck_form_cell_value_kind', `value_kind IN ('count', 'money')`)
@Index('ix_form_cell_version', ['formVersionKey'])
export class FormCell {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_form_cell' })
  key: number;

  @Field(() => ID)
  get id(): string {
    return nodeId('FormCell', this.key);
  }

  @Column('int')
  @ForeignKey(() => FormVersion, { name: 'fk_form_cell_version' })
  formVersionKey: number;

  @Column('int')
  @ForeignKey(() => FormRow, { name: 'fk_form_cell_row' })
  rowKey: number;

  /** Stable within the version: `<row code>/<measure>`, e.g. `1.4b/people`. */
  @TextColumn()
  code: string;

  @TextColumn()
  measure: string;

  @EnumColumn(() => CellValueKind)
  valueKind: CellValueKind;

  @FlagColumn()
  required: boolean;

  @Column('jsonb', { nullable: true })
  feed: CellFeed | null;

  @Field(() => Boolean, {
    description:
      'What the unit has recorded in the period, as activities, fills it before anybody types; `thingsBehind` lists it.',
  })
  get isFed(): boolean {
    return this.feed !== null;
  }
}

/** A check between cells of one report. */
@Entity('form_rule')
@Reference()
@ObjectType()
@Check('ck_form_rule_kind', `kind IN ('sum_equals', 'sum_at_least', 'not_less_than')`)
@Check('ck_form_rule_severity', `severity IN ('error', 'warning')`)
@Index('ix_form_rule_version', ['formVersionKey'])
export class FormRule {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_form_rule' })
  key: number;

  @Column('int')
  @ForeignKey(() => FormVersion, { name: 'fk_form_rule_version' })
  formVersionKey: number;

  @EnumColumn(() => FormRuleKind)
  kind: FormRuleKind;

  @Column('int')
  @ForeignKey(() => FormCell, { name: 'fk_form_rule_cell' })
  cellKey: number;

  @Field(() => ID)
  get cellId(): string {
    return nodeId('FormCell', this.cellKey);
  }

  @Column('int', { array: true })
  operandKeys: number[];

  @Field(() => [ID])
  get operandIds(): string[] {
    return this.operandKeys.map((key) => nodeId('FormCell', key));
  }

  @EnumColumn(() => RuleSeverity)
  severity: RuleSeverity;
}

/** A narrative part of the report's outline, or the text of a text row. */
@Entity('form_text')
@Reference()
@ObjectType()
@Unique('uq_form_text', ['formVersionKey', 'code'])
export class FormText {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_form_text' })
  key: number;

  @Field(() => ID)
  get id(): string {
    return nodeId('FormText', this.key);
  }

  @Column('int')
  @ForeignKey(() => FormVersion, { name: 'fk_form_text_version' })
  formVersionKey: number;

  @Column('int', { nullable: true })
  @ForeignKey(() => FormRow, { name: 'fk_form_text_row' })
  rowKey: number | null;

  @Field(() => ID, { nullable: true, description: 'The text row of the table that it fills; null for the outline.' })
  get rowId(): string | null {
    return this.rowKey === null ? null : nodeId('FormRow', this.rowKey);
  }

  @TextColumn()
  code: string;

  @IntColumn()
  position: number;

  @TextColumn({ description: 'Heading as printed, with its number: `1. Ưu điểm`.' })
  heading: string;

  /** Headings that stand above this one, outermost first. */
  @TextsColumn()
  chapter: string[];

  @TextColumn({ nullable: true, description: 'What the outline asks to be written here.' })
  guidance: string | null;

  @FlagColumn()
  required: boolean;
}
