export type ConfidenceLevel = 'clear' | 'fair' | 'check' | 'unsaid';

const CLEAR = 0.9;
const FAIR = 0.85;

/** What a person should make of the figure: rely on it, glance at it, check it; or the text says nothing. */
export function confidenceLevel(confidence: number | null): ConfidenceLevel {
  if (confidence === null) return 'unsaid';
  if (confidence >= CLEAR) return 'clear';
  return confidence >= FAIR ? 'fair' : 'check';
}
