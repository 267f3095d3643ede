import { nodeId, WholeNumberScalar } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FigureState } from './report.entity';
import { type Difference, figureState } from './report.rules';
import { Obligation } from './round.entity';

/** What is said of one cell of a form. */
@ObjectType({ isAbstract: true })
export abstract class OfCell {
  cellKey: number;

  @Field(() => ID)
  get cellId(): string {
    return nodeId('FormCell', this.cellKey);
  }
}

/** An own figure of a version. A cell without one is missing. */
@ObjectType()
export class Figure extends OfCell {
  @Field(() => FigureState)
  state: FigureState;

  @Field(() => WholeNumberScalar, { nullable: true })
  value: number | null;

  @Field(() => String, { nullable: true })
  comment: string | null;

  @Field(() => Boolean, { description: 'Stands as the unit’s activities gave it.' })
  prefilled: boolean;

  constructor({ cellKey, state, value, comment, prefilled }: Omit<Figure, 'cellId'>) {
    super();
    this.cellKey = cellKey;
    this.state = state;
    this.value = value;
    this.comment = comment;
    this.prefilled = prefilled;
  }
}

@ObjectType()
export class PreviousFigure extends OfCell {
  @Field(() => WholeNumberScalar)
  value: number;
}

@ObjectType('ReportText')
export class ReportTextEntry {
  textKey: number;

  @Field(() => ID)
  get textId(): string {
    return nodeId('FormText', this.textKey);
  }

  @Field(() => String)
  body: string;
}

@ObjectType({ isAbstract: true })
abstract class OwnDifference extends OfCell {
  @Field(() => WholeNumberScalar, { nullable: true })
  before: number | null;

  @Field(() => WholeNumberScalar, { nullable: true })
  after: number | null;

  @Field(() => FigureState, { nullable: true })
  beforeState: FigureState | null;

  @Field(() => FigureState, { nullable: true })
  afterState: FigureState | null;
}

/** A cell whose own figure or total is not the same in two versions. A null state is a missing figure. */
@ObjectType()
export class FigureDifference extends OwnDifference {
  @Field(() => WholeNumberScalar, {
    nullable: true,
    description: 'Own and from below, as sent; null where it was not.',
  })
  totalBefore: number | null;

  @Field(() => WholeNumberScalar, { nullable: true })
  totalAfter: number | null;

  static of({ cellKey, before, after, totalBefore, totalAfter }: Difference): FigureDifference {
    return Object.assign(new FigureDifference(), {
      cellKey,
      before: before ?? null,
      after: after ?? null,
      beforeState: figureState(before),
      afterState: figureState(after),
      totalBefore,
      totalAfter,
    });
  }
}

/** What taking the figures of the activities again would change in one cell. */
@ObjectType()
export class RefillDifference extends OwnDifference {
  @Field(() => Boolean, { description: 'Somebody typed what stands there; taking the figure loses it.' })
  isTyped: boolean;
}

/** One cell of the consolidated figures as sent. */
@ObjectType()
export class SnapshotFigure extends OfCell {
  @Field(() => WholeNumberScalar, { nullable: true })
  own: number | null;

  @Field(() => WholeNumberScalar, { nullable: true })
  below: number | null;

  @Field(() => WholeNumberScalar, { nullable: true })
  total: number | null;

  @Field(() => Int)
  numbered: number;

  @Field(() => Int)
  notApplicable: number;
}

@ObjectType()
export class SupplementFigure extends OfCell {
  @Field(() => WholeNumberScalar, { nullable: true })
  before: number | null;

  @Field(() => WholeNumberScalar, { nullable: true })
  after: number | null;
}

/** What was accepted below after the last sending, and what a supplement would change. */
@ObjectType()
export class PendingSupplement {
  @Field(() => [Obligation])
  obligations: Obligation[];

  @Field(() => [SupplementFigure])
  figures: SupplementFigure[];
}
