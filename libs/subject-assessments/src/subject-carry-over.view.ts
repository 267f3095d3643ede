import { AssessmentAnswer, CarryLoss } from '@app/assessments';
import { Field, Int, ObjectType } from '@nestjs/graphql';

const FEW = 'Null where it is fewer than five.';

/** Answers of many to one target, or shares of them, that the newer version does not take. */
@ObjectType()
export class SubjectCarryLoss {
  @Field({ description: 'Code of the target in the older version.' })
  target: string;

  @Field(() => String, { nullable: true, description: 'Code of the part; null: the whole answer.' })
  part: string | null;

  @Field(() => CarryLoss)
  why: CarryLoss;

  @Field(() => Int, { nullable: true, description: `How many answered it. ${FEW}` })
  count: number | null;
}

/** How far carrying has come. */
@ObjectType()
export class SubjectCarryProgress {
  @Field(() => Int, { nullable: true, description: FEW })
  carried: number | null;

  @Field(() => Int, { nullable: true, description: `Of these, with answers that have no place any more. ${FEW}` })
  withLosses: number | null;

  @Field(() => Date)
  askedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Null while the worker is at it.' })
  finishedAt: Date | null;
}

/** What carrying the open assessments of citizens, families, clans or communities over to the version in force would come to, or came to. */
@ObjectType('SubjectCarryOver')
export class SubjectCarryOverView {
  /** The newer version. */
  versionKey: number;

  @Field(() => Int)
  line: number;

  @Field(() => Boolean, { description: 'The line asks by it already; what is left was sent before and came back.' })
  isInUse: boolean;

  @Field(() => Int, { nullable: true, description: `Open ones with an older version. ${FEW}` })
  open: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Those that the sums below are of: the first five thousand. ${FEW}`,
  })
  looked: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Sent or reviewed ones: they stay with the version by which they were answered. Null, too, where the line asks by the newer one.`,
  })
  sent: number | null;

  @Field(() => [String], {
    description: 'Targets that say something else now: what is answered to them is to be looked at.',
  })
  toReview: string[];

  @Field(() => [SubjectCarryLoss])
  losses: SubjectCarryLoss[];

  @Field(() => SubjectCarryProgress, { nullable: true, description: 'Null while nobody has asked for it.' })
  progress: SubjectCarryProgress | null;
}

/** An answer of one subject that had no place in a newer version. */
@ObjectType()
export class SubjectCarriedLoss {
  @Field({ description: 'Code of the target in the older version.' })
  target: string;

  @Field(() => String, { nullable: true, description: 'Code of the part; null: the whole answer.' })
  part: string | null;

  @Field(() => CarryLoss)
  why: CarryLoss;

  @Field(() => AssessmentAnswer, { nullable: true, description: 'What was answered to the target.' })
  answer: AssessmentAnswer | null;
}
