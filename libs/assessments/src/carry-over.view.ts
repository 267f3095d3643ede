import type { Unfit } from '@app/criteria-rules';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Assessment } from './assessment.entity';

export enum CarryLoss {
  TargetGone = 'target_gone',
  MeasuredOtherwise = 'measured_otherwise',
  PartGone = 'part_gone',
  /** The answer is of the right kind, and the new version refuses it. */
  Refused = 'refused',
}
registerEnumType(CarryLoss, {
  name: 'AssessmentCarryLoss',
  description: 'Why an answer has no place in the newer version.',
});

const LOSSES: Partial<Record<Unfit, CarryLoss>> = {
  target_gone: CarryLoss.TargetGone,
  measured_otherwise: CarryLoss.MeasuredOtherwise,
  part_gone: CarryLoss.PartGone,
};
export const lossOf = (why: Unfit): CarryLoss => LOSSES[why] ?? CarryLoss.Refused;

/** An answer, or a share of one, that the newer version does not take. */
@ObjectType()
export class AssessmentCarriedLoss {
  assessment: Assessment;

  @Field({ description: 'Code of the target in the older version.' })
  target: string;

  @Field(() => String, { nullable: true, description: 'Code of the part; null: the whole answer.' })
  part: string | null;

  @Field(() => CarryLoss)
  why: CarryLoss;
}

/** What carrying the open assessments of one line over to the version in force would come to. */
@ObjectType()
export class AssessmentCarryOver {
  /** The newer version. */
  versionKey: number;

  @Field(() => Int)
  line: number;

  @Field(() => Int, { description: 'Open ones with an older version; those that have not begun among them.' })
  open: number;

  @Field(() => Int, { description: 'Open ones in which something is answered.' })
  begun: number;

  @Field(() => Int, { description: 'Begun ones that the sums below are of: the first five thousand.' })
  looked: number;

  @Field(() => Int, { description: 'Sent or reviewed ones: they stay with the version by which they were answered.' })
  sent: number;

  @Field(() => Int, { description: 'Answers that keep their place.' })
  carried: number;

  @Field(() => [String], {
    description: 'Targets that say something else now: what is answered to them is to be looked at.',
  })
  toReview: string[];

  @Field(() => Int, { description: 'Answers, shares of them, or evidence that have no place any more.' })
  lost: number;

  @Field(() => [AssessmentCarriedLoss], { description: 'The first hundred of them.' })
  losses: AssessmentCarriedLoss[];
}
