import { readWholeNumber } from '../../../../libs/form-rules/src/index.ts';

/** What a number field holds: a number, null for none, the text itself where it is no number and must not be sent. */
export type WholeNumber = number | null | string;

/** What was typed, as a field holds it. */
export function heldNumber(text: string): WholeNumber {
  const { value, fault } = readWholeNumber(text);
  return fault ? text : value;
}

export interface Bounds {
  min: number;
  max: number;
}

export interface NumberFault {
  key: 'notWhole' | 'negative' | 'tooSmall' | 'tooLarge';
  bound: number;
}

/** Why what a field holds cannot be sent. */
export function numberFault(held: WholeNumber, { min, max }: Bounds): NumberFault | null {
  if (held === null) return null;
  if (typeof held === 'string') {
    const { fault } = readWholeNumber(held);
    if (fault === 'FIGURE_NEGATIVE') return { key: 'negative', bound: 0 };
    return fault === 'FIGURE_TOO_LARGE' ? { key: 'tooLarge', bound: max } : { key: 'notWhole', bound: 1250 };
  }
  if (held < min) return { key: 'tooSmall', bound: min };
  return held > max ? { key: 'tooLarge', bound: max } : null;
}

export interface Typing {
  text: string;
  caret: number;
}

/**
 * The text after a key, with thousands. Separators that the field wrote are not the person's: where only digits came or went, they
 * are written anew. Whatever else was typed stays as it stands until it is a number.
 */
export function retyped(before: string, after: Typing, format: (value: number) => string): Typing {
  const own = heldNumber(before);
  const wasOurs = typeof own === 'number' && format(own) === before;
  const text = wasOurs && /^\d*$/u.test(inserted(before, after.text)) ? after.text.replaceAll(/\D/gu, '') : after.text;
  const held = heldNumber(text);
  if (typeof held !== 'number') return { text: held ?? '', caret: held === null ? 0 : after.caret };
  const shown = format(held);
  return { text: shown, caret: caretAfter(shown, digitsIn(after.text.slice(after.caret))) };
}

const digitsIn = (text: string): number => text.replaceAll(/\D/gu, '').length;

/** Before as many digits of the end as there were: what stands behind the caret does not change by typing. */
function caretAfter(shown: string, digitsBehind: number): number {
  let at = shown.length;
  for (let left = digitsBehind; left > 0 && at > 0; at -= 1) if (/\d/u.test(shown[at - 1]!)) left -= 1;
  while (at > 0 && !/\d/u.test(shown[at - 1]!)) at -= 1;
  return at;
}

/** What one change put in, between what stayed at both ends. */
function inserted(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.slice(start, after.length - end);
}
