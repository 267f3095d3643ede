import type { Thing } from '@app/kernel';
import { searchName, writtenOut } from '@app/organisations';

type Found = Pick<Thing, 'title' | 'day'>;

/** 0: the title itself; 1: it begins so; 2: the words stand side by side in it; 3: they stand elsewhere. */
export function matchClass(title: string, words: string): 0 | 1 | 2 | 3 {
  // Short forms are the same words: UBND is no worse a match than what it stands for.
  const [named, wanted] = [writtenOut(title), writtenOut(words)];
  if (named === wanted) return 0;
  if (named.startsWith(wanted)) return 1;
  return named.includes(wanted) ? 2 : 3;
}

/** Lower case, each letter in one form: what the diacritics are compared in. */
const inOneForm = (text: string): string => text.normalize('NFC').toLowerCase();

/** The word as it was typed, or not at all: a short form is no other spelling. */
const isSpelled = (title: string, word: string): boolean =>
  inOneForm(title).includes(word) || !searchName(title).includes(searchName(word));

interface Standing {
  match: number;
  /** Words that do not stand in the title with other diacritics than were typed. */
  spelled: number;
  isOwn: boolean;
  day: string;
}

/** The best class first; in each what has the diacritics as they were typed, then the own area, then the newest. Equal ones stay as their source ordered them. */
export function bestFirst<One extends Found>(
  things: readonly One[],
  words: string,
  isOwn: (thing: One) => boolean,
): One[] {
  const typed = inOneForm(words).split(/\s+/).filter(Boolean);
  const standing = (thing: One): Standing => ({
    match: matchClass(thing.title, words),
    spelled: typed.filter((word) => isSpelled(thing.title, word)).length,
    isOwn: isOwn(thing),
    day: thing.day ?? '',
  });
  return things
    .map((thing) => ({ thing, ...standing(thing) }))
    .toSorted(
      (one, other) =>
        one.match - other.match ||
        other.spelled - one.spelled ||
        Number(other.isOwn) - Number(one.isOwn) ||
        other.day.localeCompare(one.day),
    )
    .map(({ thing }) => thing);
}
