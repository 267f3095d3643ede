import { SuccessionExtent } from '../administrative-unit.entity';
import { searchName } from '../search-name.rules';

/** The more cautious words come first: "a part of the area, all of the people" is a part. */
const WORDS: [string, SuccessionExtent][] = [
  ['mot phan', SuccessionExtent.Part],
  ['phan con lai', SuccessionExtent.Part],
  ['giu nguyen', SuccessionExtent.Whole],
  ['toan bo', SuccessionExtent.Whole],
  ['doi ten', SuccessionExtent.Whole],
  ['doi loai hinh', SuccessionExtent.Whole],
];

/** How much moved, in the words of the official conversion table. Null when the words are not known. */
export function extentOf(note: string): SuccessionExtent | null {
  const words = searchName(note);
  return WORDS.find(([known]) => words.includes(known))?.[1] ?? null;
}
