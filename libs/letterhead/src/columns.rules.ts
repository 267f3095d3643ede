import type { Passage } from '../../passages/src/index.ts';
import { NATIONAL_TITLE } from './landmarks.rules.ts';
import { isMostlyCapitals } from './letterhead-case.rules.ts';

/** Whether a column holds a part of a name: no title of the State, no number. */
const isNamePart = ({ text }: Passage): boolean => text.search(NATIONAL_TITLE) < 0 && !/[\d:/]/u.test(text);

/** Two bodies beside each other, over two lines or more: the left column first. */
export function inColumns(pieces: readonly Passage[]): Passage[] {
  const ordered: Passage[] = [];
  let right: Passage[] = [];
  for (const piece of pieces) {
    const columns = isMostlyCapitals(piece.text) ? piece.split(/\s{3,}/u).filter(({ text }) => text !== '') : [];
    const isPair = columns.length === 2 && columns.every(isNamePart);
    if (!isPair) {
      ordered.push(...right);
      right = [];
    }
    ordered.push(isPair ? columns[0]! : piece);
    if (isPair) right.push(columns[1]!);
  }
  return [...ordered, ...right];
}
