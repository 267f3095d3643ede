import { place } from '../resource/place.ts';
import type { NominationRow, RecognitionRoundDetails } from './recognitionRounds.graphql.ts';

/** On the page of a round, above those who are put forward. */
export const recognitionRoundPanels = place<{ round: RecognitionRoundDetails }>('recognitionRounds.panels');

/** In the row of a nomination, among what can be done with it. */
export const nominationActs = place<{ nomination: NominationRow; round: RecognitionRoundDetails }>(
  'recognitionRounds.nominationActs',
);

/** Where those are chosen who are put forward. */
export const nominatePage = (roundId: string): string =>
  `/recognitionRounds/nominate?round=${encodeURIComponent(roundId)}`;
