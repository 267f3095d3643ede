import type { Round } from '../shared/types';
import { RoundStateChip } from './RoundStateChip';

export const RoundStanding = ({ standing }: { standing: string }) => (
  <RoundStateChip state={standing as Round['state']} />
);
