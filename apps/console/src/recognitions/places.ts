import { place } from '../resource/place.ts';
import type { RecognitionDetails } from './recognitions.graphql.ts';

/** Beside the acts of a recognition. */
export const recognitionActs = place<{ recognition: RecognitionDetails }>('recognitions.acts');
