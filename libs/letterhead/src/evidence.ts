import type { Passage, Span } from '../../passages/src/index.ts';

/** Where a value was read and how sure the reading is, 0 to 1. */
export interface Evidence {
  span: Span;
  confidence: number;
}

/** A single value that the text says. */
export interface Found<T> extends Evidence {
  value: T;
}

/** A value with the passage that says it. */
export const found = <T>(value: T, passage: Passage, confidence: number): Found<T> => ({
  value,
  span: passage.span(),
  confidence,
});
