import type { Passage } from '../../passages/src/index.ts';
import type { Found } from './reading.ts';

/** A value with the passage that says it. */
export const found = <T>(value: T, passage: Passage, confidence: number): Found<T> => ({
  value,
  span: passage.span(),
  confidence,
});
