import { DateScalar, type IsoDate, ThingOutcome } from '@app/kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EligibilityReason, ReasonStanding } from './eligibility.rules';

registerEnumType(EligibilityReason, { name: 'EligibilityReason' });
registerEnumType(ReasonStanding, {
  name: 'ReasonStanding',
  description: 'Lets somebody through, keeps them back, leaves it open, or is only told.',
});

/** One thing that bears on whether somebody may be recognised. */
@ObjectType()
export class EligibilityPoint {
  @Field(() => EligibilityReason)
  reason: EligibilityReason;

  @Field(() => ReasonStanding)
  standing: ReasonStanding;

  @Field(() => DateScalar, { nullable: true, description: 'The day that bears on it.' })
  on: IsoDate | null;

  @Field(() => String, { description: 'In the language of the caller.' })
  message: string;
}

/** Whether somebody may be recognised today, with the reasons. */
@ObjectType()
export class Eligibility {
  @Field(() => Boolean, { nullable: true, description: 'Null: something is open, and people decide.' })
  isEligible: boolean | null;

  @Field(() => [EligibilityPoint])
  points: EligibilityPoint[];
}

/** Nominations of a round within sight. */
@ObjectType()
export class NominationCounts {
  @Field(() => Int)
  proposed: number;

  @Field(() => Int)
  recommended: number;

  @Field(() => Int)
  notRecommended: number;

  @Field(() => Int)
  granted: number;
}

/** What became of all who meet the criteria. */
@ObjectType()
export class NominatedAll {
  @Field(() => Boolean, { description: 'False after a rehearsal.' })
  isWritten: boolean;

  @Field(() => Int)
  nominated: number;

  @Field(() => Int, { description: 'Whose list entry has ended, or who went to another office.' })
  leftOut: number;

  @Field(() => Boolean, { description: 'There are more: ask again.' })
  hasMore: boolean;
}

/** What became of all who were proposed. */
@ObjectType()
export class RecommendedAll {
  @Field(() => Boolean, { description: 'False after a rehearsal.' })
  isWritten: boolean;

  @Field(() => Int)
  recommended: number;

  @Field(() => Int, {
    description: 'Who do not fulfil every condition, or of whom one is open: each is appraised by hand.',
  })
  leftOut: number;

  @Field(() => Boolean, { description: 'There are more: ask again.' })
  hasMore: boolean;
}

/** One who would fail, and why. */
@ObjectType()
export class GrantFailure extends ThingOutcome {
  @Field(() => ID)
  nominationId: string;
}

/** Failures that are named one by one. */
export const MOST_FAILURES = 100;

/** What came, or would come, of entering a decision. */
@ObjectType()
export class Granting {
  @Field(() => Boolean, {
    description: 'False after a rehearsal, and where somebody fails and nobody was to be left out.',
  })
  isWritten: boolean;

  @Field(() => Int, { description: 'Recognised, or who would be.' })
  granted: number;

  @Field(() => Int, { description: 'Who fail.' })
  failed: number;

  @Field(() => [GrantFailure], { description: `The first ${MOST_FAILURES} of them.` })
  failures: GrantFailure[];
}
