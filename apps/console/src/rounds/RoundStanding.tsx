import { RoundStateChip } from './RoundStateChip';
import type { Round } from './rounds.graphql.ts';

export const RoundStanding = ({ standing }: { standing: string }) => (
  <RoundStateChip state={standing as Round['state']} />
);
