import { Passage } from '../../passages/src/index.ts';
import { isPageNumber, isRule } from './source-text.ts';
import type { Line } from './source-text.ts';
import { SECTION } from './landmarks.rules.ts';

/** An item of a list or of numbered text. */
const ITEM = new RegExp(
  [
    String.raw`^(?:(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT)\s?:?$|\((?:Ban\s)?(?:hành\s)?[Kk]èm\s|[-–•+*]\s?\p{L}`,
    String.raw`|\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|[a-zđ][.,)]\s|[\p{L}\s]{0,12}\s?Điều\s{1,3}\d)`,
  ].join(''),
  'u',
);

/**
 * The paragraphs of a text: lines joined up to the next blank line or item. A paragraph that a page end cut in two
 * (no mark at its end, a small letter behind the gap) is one again. Cells of tables are paragraphs of their own.
 */
export function paragraphsOf(lines: readonly Line[]): Passage[] {
  const groups: Passage[][] = [];
  let gap = true;
  for (const line of lines) {
    const { passage } = line;
    // A page number between two halves of a sentence is no part of it.
    if (passage.text === '' || isPageNumber(passage.text) || isRule(line)) {
      gap = true;
      continue;
    }
    if (line.cells) {
      groups.push(...line.cells.filter(({ text }) => text !== '').map((cell) => [cell]));
      gap = true;
      continue;
    }
    const before = groups.at(-1)?.at(-1)?.text;
    if (before !== undefined && continues(before, passage.text, gap)) groups.at(-1)!.push(passage);
    else groups.push([passage]);
    gap = false;
  }
  return groups.map((group) => Passage.join(group));
}

/** A line this long that ends without a mark was broken by the width of a page, not by its author. */
const FULL_LINE = 50;

const isCut = (before: string): boolean => !/[.;:!?]["”)]?\s*$/u.test(before);

function continues(before: string, text: string, gap: boolean): boolean {
  if (ITEM.test(text) || SECTION.test(text)) return false;
  if (gap)
    return (
      isCut(before) &&
      (/^\p{Ll}/u.test(text) || (before.length >= FULL_LINE && !/^(?:Căn cứ|Xét|Theo đề nghị)\s/u.test(text)))
    );
  return !/[.;:]\s*$/u.test(before) || /^\p{Ll}/u.test(text);
}
