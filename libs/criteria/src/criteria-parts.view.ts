import {
  EnumField,
  EnumsField,
  FlagField,
  InputField,
  InputsField,
  IntField,
  RuledField,
  TextField,
} from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import { Extensions, Field, Float, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsNumber } from 'class-validator';

/** How many of a kind a list is taken to hold where the cost of a question is measured; the largest shipped sets have about so many. */
const holds = (count: number): PropertyDecorator => Extensions({ holds: count });

const NumberField = (said: { nullable?: boolean; description?: string } = {}): PropertyDecorator =>
  RuledField(() => Float, said, [IsNumber({ allowNaN: false, allowInfinity: false })]);

export enum CriteriaTrait {
  PublicBody = 'public_body',
  Economic = 'economic',
  HasLearners = 'has_learners',
  DifficultArea = 'difficult_area',
  WithoutOwnPremises = 'without_own_premises',
}
registerEnumType(CriteriaTrait, { name: 'CriteriaTrait' });

export enum MeasureKind {
  YesNo = 'yes_no',
  Shares = 'shares',
  Count = 'count',
  Change = 'change',
  Rank = 'rank',
  Points = 'points',
}
registerEnumType(MeasureKind, { name: 'MeasureKind' });

export enum ChangeDirection {
  Up = 'up',
  Down = 'down',
}
registerEnumType(ChangeDirection, { name: 'ChangeDirection' });

export enum ResultRuleKind {
  AllMet = 'all_met',
  Bands = 'bands',
  PassMark = 'pass_mark',
}
registerEnumType(ResultRuleKind, { name: 'ResultRuleKind' });

export enum WithoutEvidence {
  /** The target is not met. */
  NotMet = 'not_met',
  /** The item has no points. */
  Zero = 'zero',
  AsAnswered = 'as_answered',
}
registerEnumType(WithoutEvidence, { name: 'WithoutEvidence' });

/** What a person reads, in both languages. */
@ObjectType()
@InputType('BilingualTextInput')
export class BilingualText {
  @TextField({ max: 2000 })
  vi: string;

  @TextField({ max: 2000 })
  en: string;
}

/** Where a text says it. */
@ObjectType()
@InputType('CriteriaCitationInput')
export class CriteriaCitation {
  @TextField({ max: 100, nullable: true, description: 'Code of another text; null: that of the version itself.' })
  text?: string | null;

  @TextField({ max: 20, nullable: true })
  article?: string | null;

  @TextField({ max: 20, nullable: true })
  clause?: string | null;

  @TextField({ max: 20, nullable: true })
  point?: string | null;

  @TextField({ max: 20, nullable: true, description: 'Of a form without articles: its number there.' })
  item?: string | null;
}

/** For whom something holds: every part that is given. */
@ObjectType()
@InputType('CriteriaConditionInput')
export class CriteriaCondition {
  @EnumsField(() => OrganisationKind, { nullable: true, most: 50, description: 'Any of these kinds.' })
  kinds?: OrganisationKind[] | null;

  @EnumsField(() => OrganisationKind, { nullable: true, most: 50, description: 'None of these kinds.' })
  notKinds?: OrganisationKind[] | null;

  @EnumsField(() => CriteriaTrait, { nullable: true, most: 10, description: 'All of these.' })
  traits?: CriteriaTrait[] | null;

  @EnumsField(() => CriteriaTrait, { nullable: true, most: 10, description: 'None of these.' })
  notTraits?: CriteriaTrait[] | null;
}

/** A number that a text sets; the first whose condition holds is meant. */
@ObjectType()
@InputType('CriteriaThresholdInput')
export class CriteriaThreshold {
  @InputField(() => CriteriaCondition, { nullable: true })
  when?: CriteriaCondition | null;

  @NumberField({ nullable: true, description: 'Null: not confirmed, so nothing can be judged by it.' })
  value?: number | null;

  @InputField(() => CriteriaCitation, { nullable: true })
  citation?: CriteriaCitation | null;
}

/** One share of a target: `numerator` of `denominator`, at least so many percent. */
@ObjectType()
@InputType('CriteriaShareInput')
export class CriteriaShare {
  @TextField({ max: 50 })
  code: string;

  @InputField(() => BilingualText)
  numerator: BilingualText;

  @InputField(() => BilingualText)
  denominator: BilingualText;

  @InputsField(() => CriteriaThreshold, { most: 10 })
  @holds(2)
  thresholds: CriteriaThreshold[];

  @InputField(() => CriteriaCondition, { nullable: true, description: 'For whom it is asked; null: for everybody.' })
  applies?: CriteriaCondition | null;

  @TextField({ max: 50, nullable: true, description: 'Code of another share of which this one counts some.' })
  within?: string | null;
}

/** A rank or title of another body. */
@ObjectType()
@InputType('CriteriaRankInput')
export class CriteriaRank {
  @TextField({ max: 50 })
  code: string;

  @InputField(() => BilingualText)
  words: BilingualText;
}

/** At most so many points, for whom. */
@ObjectType()
@InputType('PointCapInput')
export class PointCap {
  @InputField(() => CriteriaCondition)
  when: CriteriaCondition;

  @NumberField()
  value: number;

  @InputField(() => CriteriaCitation, { nullable: true })
  citation?: CriteriaCitation | null;
}

/** Points given per thing counted. */
@ObjectType()
@InputType('ListedPointsInput')
export class ListedPoints {
  @InputsField(() => BilingualText, { most: 50 })
  @holds(5)
  things: BilingualText[];

  @NumberField()
  each: number;
}

/** How a target is answered and judged; which of the fields are there follows from the kind. */
@ObjectType()
@InputType('CriteriaMeasureInput')
export class CriteriaMeasure {
  @EnumField(() => MeasureKind)
  kind: MeasureKind;

  @InputsField(() => CriteriaShare, { nullable: true, most: 10, description: 'SHARES: met where all that apply are.' })
  @holds(2)
  parts?: CriteriaShare[] | null;

  @InputField(() => BilingualText, { nullable: true, description: 'COUNT: what is counted.' })
  counted?: BilingualText | null;

  @InputsField(() => CriteriaThreshold, { nullable: true, most: 10, description: 'COUNT: at least so many.' })
  @holds(2)
  thresholds?: CriteriaThreshold[] | null;

  @InputField(() => BilingualText, { nullable: true, description: 'COUNT: what is asked for besides the number.' })
  also?: BilingualText | null;

  @InputField(() => BilingualText, { nullable: true, description: 'CHANGE: what is measured, this year and last.' })
  measured?: BilingualText | null;

  @EnumField(() => ChangeDirection, { nullable: true, description: 'CHANGE.' })
  direction?: ChangeDirection | null;

  @InputsField(() => CriteriaRank, { nullable: true, most: 20, description: 'RANK: from the lowest.' })
  @holds(3)
  ranks?: CriteriaRank[] | null;

  @TextField({ max: 50, nullable: true, description: 'RANK: the lowest that is enough; null: not confirmed.' })
  atLeast?: string | null;

  @NumberField({ nullable: true, description: 'POINTS.' })
  maximum?: number | null;

  @NumberField({ nullable: true, description: 'POINTS: 0.5 or 1.' })
  step?: number | null;

  @InputsField(() => PointCap, { nullable: true, most: 10, description: 'POINTS.' })
  @holds(1)
  caps?: PointCap[] | null;

  @InputField(() => ListedPoints, { nullable: true, description: 'POINTS: answered by how many things there are.' })
  listed?: ListedPoints | null;
}

/** One target (chỉ tiêu), or one item of a form of points. */
@ObjectType()
@InputType('CriteriaTargetInput')
export class CriteriaTarget {
  @TextField({ max: 20, description: 'Unlike within the version: `1.3`. Answers are kept under it.' })
  code: string;

  @InputField(() => BilingualText)
  words: BilingualText;

  @InputField(() => CriteriaCitation)
  citation: CriteriaCitation;

  @InputField(() => CriteriaMeasure)
  measure: CriteriaMeasure;

  @InputField(() => CriteriaCondition, { nullable: true, description: 'To whom it applies; null: to everybody.' })
  applies?: CriteriaCondition | null;

  @InputField(() => BilingualText, { nullable: true, description: 'What no confirmed text says of it.' })
  unverified?: BilingualText | null;
}

/** A criterion (tiêu chí), a competence, or a section of a form. */
@ObjectType()
@InputType('CriterionInput')
export class Criterion {
  @TextField({ max: 20 })
  code: string;

  @InputField(() => BilingualText)
  words: BilingualText;

  @InputField(() => CriteriaCitation)
  citation: CriteriaCitation;

  @InputsField(() => CriteriaTarget, { most: 100 })
  @holds(5)
  targets: CriteriaTarget[];

  @NumberField({ nullable: true, description: 'Most points, where its items are not known.' })
  maximum?: number | null;

  @InputField(() => BilingualText, { nullable: true })
  unverified?: BilingualText | null;
}

/** A band of a sum of points, from so many on. */
@ObjectType()
@InputType('CriteriaBandInput')
export class CriteriaBand {
  @TextField({ max: 50 })
  code: string;

  @InputField(() => BilingualText)
  words: BilingualText;

  @NumberField()
  from: number;
}

/** How a result follows from targets; which of the fields are there follows from the kind. */
@ObjectType()
@InputType('ResultRuleInput')
export class ResultRule {
  @EnumField(() => ResultRuleKind)
  kind: ResultRuleKind;

  @EnumField(() => WithoutEvidence, { description: 'NOT_MET goes with ALL_MET, ZERO with points.' })
  withoutEvidence: WithoutEvidence;

  @InputsField(() => CriteriaBand, { nullable: true, most: 20, description: 'BANDS.' })
  @holds(4)
  bands?: CriteriaBand[] | null;

  @FlagField({ nullable: true, description: 'BANDS: no criterion may have 0 points.' })
  noCriterionZero?: boolean | null;

  @InputsField(() => CriteriaThreshold, { nullable: true, most: 10, description: 'PASS_MARK.' })
  @holds(2)
  marks?: CriteriaThreshold[] | null;

  @NumberField({ nullable: true, description: 'PASS_MARK: no item may have fewer points.' })
  minimumPerItem?: number | null;

  @InputField(() => CriteriaCitation)
  citation: CriteriaCitation;
}

/** What a version asks. */
@ObjectType()
@InputType('CriteriaContentInput')
export class CriteriaContent {
  @InputsField(() => Criterion, { most: 50 })
  @holds(5)
  criteria: Criterion[];

  @InputField(() => ResultRule)
  rule: ResultRule;
}

export enum DeadlineStep {
  /** The dossier is sent. */
  Submit = 'submit',
  /** Recognised, or refused with reasons. */
  Conclude = 'conclude',
  /** Results are told to the level above. */
  Report = 'report',
}
registerEnumType(DeadlineStep, { name: 'CriteriaDeadlineStep' });

/** What a text says is due, of the assessment of a year. */
@ObjectType('CriteriaDeadline')
@InputType('CriteriaDeadlineInput')
export class CriteriaDeadline {
  @EnumField(() => DeadlineStep)
  step: DeadlineStep;

  @InputField(() => BilingualText, { description: 'To whom, or by whom; the offices are those of the text.' })
  to: BilingualText;

  @IntField({ min: 0, max: 1, description: '1: in the year after the one that is assessed.' })
  yearsAfter: number;

  @IntField({ min: 1, max: 12 })
  month: number;

  @IntField({ min: 1, max: 31 })
  day: number;

  @FlagField({ description: 'The text says “before”: the day itself is too late.' })
  isBefore: boolean;

  @InputField(() => CriteriaCitation)
  citation: CriteriaCitation;
}

/** Something because of which a version may not be published. */
@ObjectType()
export class CriteriaFault {
  @Field(() => String, { description: '`CRITERIA_CODE_TWICE`' })
  code: string;

  @Field(() => String, { description: '`criteria.0.targets.2.measure.maximum`' })
  path: string;

  @Field(() => BilingualText)
  message: BilingualText;
}

export enum DifferenceOf {
  Criterion = 'criterion',
  Target = 'target',
  Rule = 'rule',
}
registerEnumType(DifferenceOf, { name: 'CriteriaDifferenceOf' });

export enum DifferenceChange {
  Added = 'added',
  Removed = 'removed',
  Changed = 'changed',
}
registerEnumType(DifferenceChange, { name: 'CriteriaDifferenceChange' });

export enum DifferenceAspect {
  Words = 'words',
  Citation = 'citation',
  /** What is measured, or how. */
  Measure = 'measure',
  /** Only numbers, or for whom they are. */
  Thresholds = 'thresholds',
  Applies = 'applies',
  Place = 'place',
  Unverified = 'unverified',
  Maximum = 'maximum',
  Rule = 'rule',
}
registerEnumType(DifferenceAspect, { name: 'CriteriaDifferenceAspect' });

/** One difference from another version. */
@ObjectType()
export class CriteriaDifference {
  @Field(() => DifferenceOf)
  of: DifferenceOf;

  @Field(() => String, { nullable: true, description: 'Code of the criterion or target; null for the rule.' })
  code: string | null;

  @Field(() => DifferenceChange)
  change: DifferenceChange;

  @Field(() => [DifferenceAspect], { description: 'Of what changed.' })
  aspects: DifferenceAspect[];
}
