import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ConflictGround } from './ballot.entity';
import { CouncilMember } from './council.entity';

/** Who may sit in a council for an organisation. */
@ObjectType()
export class CouncilCandidate {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;
}

/** A member who may not decide on a nomination, as of today. */
@ObjectType()
export class CouncilConflict {
  @Field(() => CouncilMember)
  member: CouncilMember;

  @Field(() => ID)
  nominationId: string;

  @Field(() => ConflictGround)
  ground: ConflictGround;

  @Field(() => String, { nullable: true, description: 'Where the member has left the case: why.' })
  reason: string | null;
}

/** A member in a ballot. */
@ObjectType()
export class BallotSeat {
  @Field(() => CouncilMember)
  member: CouncilMember;

  @Field(() => Boolean, { description: 'At the meeting, as recorded; with opinions in writing, who gave one.' })
  isPresent: boolean;

  @Field(() => Boolean)
  hasVoted: boolean;
}

/** A member who may not decide in a case of a ballot. */
@ObjectType()
export class BallotExclusion {
  @Field(() => CouncilMember)
  member: CouncilMember;

  @Field(() => ID)
  caseId: string;

  @Field(() => ConflictGround)
  ground: ConflictGround;
}
