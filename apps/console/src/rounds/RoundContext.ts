import { createContext, useContext } from 'react';
import type { Round } from './rounds.graphql.ts';

export const RoundContext = createContext<Round | null>(null);

/** The round whose page this is. */
export function useRound(): Round {
  const round = useContext(RoundContext);
  if (!round) throw new Error('outside a round');
  return round;
}
