import { CriteriaTrait } from '@app/criteria';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AssessmentOutcome, AssessmentRemark } from './assessment.entity';
import { Evidence } from './evidence.entity';

@ObjectType({ description: 'Whether a trait holds, and whether the kind of unit says so or somebody did.' })
export class AssessmentTrait {
  @Field(() => CriteriaTrait)
  trait: CriteriaTrait;

  @Field(() => Boolean)
  holds: boolean;

  @Field(() => Boolean, { description: 'It follows from the kind of unit; nobody states it.' })
  isFixed: boolean;
}

export enum TargetStanding {
  Met = 'met',
  NotMet = 'not_met',
  WithoutEvidence = 'without_evidence',
  NotApplicable = 'not_applicable',
  Unjudgeable = 'unjudgeable',
  Unanswered = 'unanswered',
}
registerEnumType(TargetStanding, {
  name: 'AssessmentTargetStanding',
  description: 'Where a target stands. UNJUDGEABLE: the number of the text is not confirmed.',
});

export enum EvidenceState {
  Counts = 'counts',
  Withdrawn = 'withdrawn',
  Expired = 'expired',
  OtherPeriod = 'other_period',
}
registerEnumType(EvidenceState, {
  name: 'AssessmentEvidenceState',
  description: 'Whether evidence counts for the year that is assessed, or why not.',
});

@ObjectType()
export class AssessmentShare {
  @Field(() => String, { description: 'Code of the part.' })
  code: string;

  @Field(() => Float)
  part: number;

  @Field(() => Float)
  whole: number;
}

@ObjectType({ description: 'What was answered to a target, by its kind.' })
export class AssessmentAnswer {
  @Field(() => Boolean, { nullable: true })
  isMet?: boolean | null;

  @Field(() => [AssessmentShare], { nullable: true })
  shares?: readonly AssessmentShare[] | null;

  @Field(() => Float, { nullable: true })
  count?: number | null;

  @Field(() => Boolean, { nullable: true })
  isAlsoMet?: boolean | null;

  @Field(() => Float, { nullable: true })
  before?: number | null;

  @Field(() => Float, { nullable: true })
  now?: number | null;

  @Field(() => String, { nullable: true })
  rank?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'That there is no rank at all.' })
  withoutRank?: boolean | null;

  @Field(() => Float, { nullable: true })
  points?: number | null;
}

@ObjectType()
export class JudgementParam {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@ObjectType({ description: 'Why a target stands as it does: a code, and the figures that go into it.' })
export class JudgementReason {
  @Field(() => String)
  code: string;

  @Field(() => [JudgementParam])
  params: JudgementParam[];
}

@ObjectType()
export class TargetEvidence {
  @Field(() => Evidence)
  evidence: Evidence;

  @Field(() => EvidenceState)
  state: EvidenceState;
}

/** One target of an assessment: what was answered, what it comes to and why. */
@ObjectType()
export class AssessmentTarget {
  @Field(() => String)
  code: string;

  @Field(() => AssessmentAnswer, { nullable: true })
  answer: AssessmentAnswer | null;

  @Field(() => AssessmentAnswer, {
    nullable: true,
    description: 'What was answered for the year before, by the same set.',
  })
  lastYear: AssessmentAnswer | null;

  @Field(() => TargetStanding)
  standing: TargetStanding;

  @Field(() => Float, { nullable: true })
  points: number | null;

  @Field(() => [JudgementReason])
  reasons: JudgementReason[];

  @Field(() => [TargetEvidence])
  evidence: TargetEvidence[];

  @Field(() => [AssessmentRemark], { description: 'Reasons for which it was returned, the latest first.' })
  remarks: AssessmentRemark[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Answer or evidence is not what it was when it was returned last; null where nothing was returned.',
  })
  hasChanged: boolean | null;
}

@ObjectType()
export class CriterionStanding {
  @Field(() => String)
  code: string;

  @Field(() => TargetStanding)
  standing: TargetStanding;

  @Field(() => Float, { nullable: true })
  points: number | null;
}

/** What the answers come to: of a reviewed assessment as it was judged then, otherwise as of now. */
@ObjectType()
export class AssessmentSheet {
  @Field(() => AssessmentOutcome)
  outcome: AssessmentOutcome;

  @Field(() => Float, { nullable: true })
  points: number | null;

  @Field(() => Float, { nullable: true, description: 'Points that can be had, without what does not apply.' })
  outOf: number | null;

  @Field(() => String, { nullable: true })
  band: string | null;

  @Field(() => [CriterionStanding])
  criteria: CriterionStanding[];

  @Field(() => [AssessmentTarget], { description: 'In the order of the set.' })
  targets: AssessmentTarget[];

  @Field(() => [AssessmentRemark], { description: 'Reasons about the whole, the latest first.' })
  remarks: AssessmentRemark[];

  @Field(() => Int, { description: 'Targets that apply and are answered.' })
  answered: number;

  @Field(() => Int, { description: 'Targets that apply.' })
  asked: number;
}
