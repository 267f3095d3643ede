import { useSearchParams } from 'react-router';
import { useGraphql } from '../shared/useGraphql';
import { SCHOLARSHIP_ROUND } from './scholarshipRounds.graphql.ts';

/** The round that stands in the address. */
export const useRoundOfPage = () => {
  const id = useSearchParams()[0].get('round') ?? '';
  return { id, ...useGraphql(SCHOLARSHIP_ROUND, { id }) };
};
