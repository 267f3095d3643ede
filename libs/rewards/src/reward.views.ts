import { DateScalar, DongScalar, nodeId } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RewardState } from './reward.kinds';

@ObjectType({ description: 'What is paid with a recognition, and what became of it.' })
export class RecognitionReward {
  provinceId: number;
  scopeId: number;
  /** Of the recognition. */
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('RecognitionReward', this.key, this);
  }

  @Field(() => ID)
  get recognitionId(): string {
    return nodeId('Recognition', this.key, this);
  }

  @Field(() => Int, { description: 'Number in the book of recognitions.' })
  number: number;

  @Field(() => Int)
  bookYear: number;

  @Field(() => SubjectKind)
  kind: SubjectKind;

  organisationKey: number | null;
  subjectKey: string | null;
  titleKey: string | null;
  awardKey: string | null;
  directiveKey: string;
  grantedByKey: number;

  @Field(() => DateScalar, { description: 'Day of the decision.' })
  grantedOn: string;

  @Field(() => DateScalar, { nullable: true })
  revokedOn: string | null;

  @Field(() => DongScalar, {
    nullable: true,
    description: 'In đồng, as computed for the day of the decision; null: no confirmed text says it (chưa xác minh).',
  })
  due: number | null;

  @Field(() => RewardState)
  state: RewardState;

  takenByKey: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it is owed; null: nobody has taken it over.' })
  takenOn: string | null;

  @Field(() => DongScalar, { nullable: true, description: 'In đồng, as it was taken over.' })
  amount: number | null;

  @Field(() => String, { nullable: true, description: 'Why the amount differs, or the text that says it.' })
  reason: string | null;

  @Field(() => DongScalar, { nullable: true, description: 'Paid by posted vouchers; null out of reach of the books.' })
  paid: number | null;

  @Field(() => DongScalar, { nullable: true, description: 'Of it, what came back: returned, or by claims.' })
  returned: number | null;

  booksProvinceId: number | null;
  openItemKey: string | null;
  openItemScopeId: number | null;
  /** Open item of the last claim. */
  claimKey: string | null;
  claimScopeId: number | null;
}

@ObjectType({ description: 'A decision by which recognitions were given, with what is paid for them.' })
export class RewardDecision {
  /** Of the document. */
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('RewardDecision', this.key);
  }

  @Field(() => String, { nullable: true, description: 'Number and symbol.' })
  code: string | null;

  grantedByKey: number;

  @Field(() => DateScalar, { description: 'Day of the decision.' })
  grantedOn: string;

  @Field(() => Int, { description: 'Whom it recognised.' })
  recognitions: number;

  @Field(() => Int, { description: 'To be taken over.' })
  due: number;

  @Field(() => DongScalar, { description: 'Of these, in đồng.' })
  dueAmount: number;

  @Field(() => Int, { description: 'For whom no confirmed text says what is paid, and nobody stated it.' })
  unstated: number;

  @Field(() => Int, { description: 'In books out of reach: how far they are paid is not told here.' })
  inOtherBooks: number;

  @Field(() => Int, { description: 'In books, and not paid in full.' })
  owed: number;

  @Field(() => DongScalar, { description: 'Of these, what is still to be paid.' })
  owedAmount: number;

  @Field(() => DongScalar, { description: 'What was paid and has not come back.' })
  paidAmount: number;

  @Field(() => DongScalar, { description: 'Of it, what is to come back.' })
  claimedAmount: number;
}

@ObjectType({ description: 'What became of taking rewards over.' })
export class TakenRewards {
  @Field(() => Boolean, { description: 'False after a rehearsal.' })
  isWritten: boolean;

  @Field(() => Int)
  taken: number;

  @Field(() => DongScalar, { description: 'Together, in đồng.' })
  amount: number;

  @Field(() => Int, { description: 'Due by the decision, and left to the next call.' })
  left: number;

  @Field(() => Int, { description: 'Left out, as no confirmed text says what is paid.' })
  unstated: number;
}

@ObjectType({ description: 'What became of giving rewards back.' })
export class GivenBackRewards {
  @Field(() => Int)
  givenBack: number;

  @Field(() => DongScalar, { description: 'Together, in đồng, as they were taken over.' })
  amount: number;
}
