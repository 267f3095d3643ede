import { registerEnumType } from '@nestjs/graphql';

export enum VoteMeasure {
  Present = 'present',
  Entitled = 'entitled',
}
registerEnumType(VoteMeasure, { name: 'VoteMeasure', description: 'Of whom the share in favour is taken.' });

export enum VoteAbstention {
  Against = 'against',
  LeftOut = 'left_out',
}
registerEnumType(VoteAbstention, {
  name: 'VoteAbstention',
  description: 'Whether abstaining weighs as being against, or leaves whom the share is taken of.',
});

export enum VoteMethod {
  /** In favour, against, or no opinion. */
  Votes = 'votes',
  /** Points on each case, of which the mean is told. */
  Scores = 'scores',
}
registerEnumType(VoteMethod, { name: 'VoteMethod', description: 'What members hand in, in secret.' });
