import { WholeNumberScalar } from '@app/kernel';
import { FigureDifference, Obligation, OfCell, type Report, ReportVersionKind } from '@app/reporting';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReportersKind } from './reporters.rules';

/** Those who report to a level and of whom the same is true. */
@ObjectType()
export class ReportersGroup {
  @Field(() => ReportersKind)
  kind: ReportersKind;

  @Field(() => Int, { description: 'All of them.' })
  count: number;

  @Field(() => [Obligation], { description: 'Those within reach, at most 100, in the order of the tree.' })
  obligations: Obligation[];
}

/** What is not as it was in the version with which whoever decides compares. */
@ObjectType()
export class ReportChanges {
  @Field(() => Int, { description: 'Number of the version compared with.' })
  since: number;

  @Field(() => ReportVersionKind)
  kind: ReportVersionKind;

  @Field(() => String, { nullable: true, description: 'Why the unit corrects what was accepted.' })
  reason: string | null;

  @Field(() => [FigureDifference], {
    description: 'Own figures and totals; the totals of a version in writing as they would be sent now.',
  })
  figures: FigureDifference[];

  @Field(() => [ID])
  textIds: string[];
}

/** A figure behind which something was recorded, changed or taken back after it was sent, or that no longer is what the activities give. */
@ObjectType()
export class FigureShift extends OfCell {
  @Field(() => WholeNumberScalar, { nullable: true })
  reported: number | null;

  @Field(() => WholeNumberScalar, { nullable: true, description: 'What the things behind it give now.' })
  now: number | null;

  @Field(() => Int, { description: 'Things behind it that changed since the sending.' })
  changeCount: number;

  @Field(() => Boolean, { description: 'Somebody typed another figure over what the things gave.' })
  isTyped: boolean;

  @Field(() => Boolean, { description: 'The unit keeps books: what is there now is what they say.' })
  isKept: boolean;

  @Field(() => String, { nullable: true, description: 'What the unit says of its figure.' })
  comment: string | null;
}

/** A figure that a unit keeps in books of its own. */
@ObjectType('KeptFigure')
export class KeptFigureView extends OfCell {
  @Field(() => WholeNumberScalar, {
    description: 'What the books say now; below zero where more came back than went out.',
  })
  value: number;
}

/** One figure as it would be sent now, or was. */
@ObjectType()
export class FigureToSend extends OfCell {
  @Field(() => WholeNumberScalar, { nullable: true })
  own: number | null;

  @Field(() => WholeNumberScalar, { nullable: true, description: 'From what was accepted below.' })
  below: number | null;

  @Field(() => WholeNumberScalar, { nullable: true })
  total: number | null;
}

/** What somebody is told before sending, returning or accepting a report. */
@ObjectType()
export class ReportBrief {
  report: Report;
}
