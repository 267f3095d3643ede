import { readDecimal } from '../shared/decimal.rules.ts';

/** The number of a text as it is typed: `70`, `70,5`, `1.250`; null for none, the text itself where it is no number. */
export function readTargetValue(text: string): number | string | null {
  const typed = text.trim().replace(/\s*%$/u, '');
  if (typed === '') return null;
  return readDecimal(typed, 2) ?? text;
}
