import { place } from '../resource/place.ts';
import type { RecognitionRoundDetails } from './recognitionRounds.graphql.ts';

/** On the page of a round, above those who are put forward. */
export const recognitionRoundPanels = place<{ round: RecognitionRoundDetails }>('recognitionRounds.panels');

/** Where those are chosen who are put forward. */
export const nominatePage = (roundId: string): string =>
  `/recognitionRounds/nominate?round=${encodeURIComponent(roundId)}`;
