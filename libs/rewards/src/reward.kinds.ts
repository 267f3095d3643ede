import { ThingKind } from '@app/kernel';
import { declareOpenItem } from '@app/ledger';
import { registerEnumType } from '@nestjs/graphql';

export const REWARD_DECISION = ThingKind.declare('reward_decision', 'A decision with rewards that are to be paid.');

export const RECOGNITION_REWARD = ThingKind.declare('recognition_reward', 'What is paid with a recognition.');

/** What a recognition is paid as in the books of one office. */
export const REWARD = declareOpenItem('reward', {
  description: 'The reward of a recognition, taken over into the books of one office.',
  endsWithItsCause: true,
});

export const REWARD_CLAIM = declareOpenItem('reward_claim', {
  description:
    'A reward that was paid and is to come back, since its recognition was revoked or another is paid instead.',
  isIncoming: true,
  endsWithItsCause: true,
});

/** How far the reward of a recognition is. */
export enum RewardState {
  /** To be paid, and in nobody's books yet. */
  Due = 'due',
  /** No confirmed text says what is paid; whoever pays states amount and text. */
  Unstated = 'unstated',
  /** Another recognition of the same subject and day is paid instead. */
  PaidInstead = 'paid_instead',
  /** Revoked before anybody took it over. */
  Revoked = 'revoked',
  /** In the books of an office, not paid yet. */
  TakenOver = 'taken_over',
  /** In the books of an office out of the reader's reach: how far it is paid is not told. */
  InOtherBooks = 'in_other_books',
  PartPaid = 'part_paid',
  Paid = 'paid',
  /** It was paid and is to come back. */
  ToBeReturned = 'to_be_returned',
  /** It was paid and has come back. */
  Returned = 'returned',
  /** It came back and stands again: the recipient is to have it again. */
  ToBePaidBack = 'to_be_paid_back',
  /** In the books, and no longer to be paid. */
  Ended = 'ended',
}
registerEnumType(RewardState, { name: 'RewardState', description: 'How far the reward of a recognition is.' });
