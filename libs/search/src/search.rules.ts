import type { Thing } from '@app/kernel';
import { searchName } from '@app/organisations';

type Found = Pick<Thing, 'title' | 'day'>;

/** 0: the title itself; 1: it begins so; 2: the words stand side by side in it; 3: they stand elsewhere. */
export function matchClass(title: string, words: string): 0 | 1 | 2 | 3 {
  const [named, wanted] = [searchName(title), searchName(words)];
  if (named === wanted) return 0;
  if (named.startsWith(wanted)) return 1;
  return named.includes(wanted) ? 2 : 3;
}

/** The best class first, in each the newest; what has no day comes last. Equal ones stay as their source ordered them. */
export const bestFirst = <One extends Found>(things: readonly One[], words: string): One[] =>
  things
    .map((thing) => ({ thing, match: matchClass(thing.title, words), day: thing.day ?? '' }))
    .toSorted((one, other) => one.match - other.match || (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .map(({ thing }) => thing);
