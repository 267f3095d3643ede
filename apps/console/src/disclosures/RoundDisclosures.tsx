import type { RecognitionRoundDetails } from '../recognitionRounds';
import { DisclosureLists } from './DisclosureLists';

/** On the page of a round. */
export const RoundDisclosures = ({ round }: { round: RecognitionRoundDetails }) => {
  const issued = [...round.decisions, ...round.receivedDecisions].filter(({ issuedOn }) => issuedOn !== null);
  return <DisclosureLists ids={[...new Set(issued.map(({ id }) => id))]} />;
};
