import { place } from '../resource/place.ts';
import type { RecognitionDetails } from './recognitions.graphql.ts';

/** Beside the acts of a recognition. */
export const recognitionActs = place<{ recognition: RecognitionDetails }>('recognitions.acts');
/** On the page of a recognition, under what it says. */
export const recognitionPanels = place<{ recognition: RecognitionDetails }>('recognitions.panels');
