import { place } from '../resource/place.ts';
import type { RecognitionDetails } from './recognitions.graphql.ts';

/** On the page of a recognition, below what is known of it. */
export const recognitionPanels = place<{ recognition: RecognitionDetails }>('recognitions.panels');

/** Beside the acts of a recognition. */
export const recognitionActs = place<{ recognition: RecognitionDetails }>('recognitions.acts');
