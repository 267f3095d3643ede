/** Without diacritics and capitals: as people type who are in a hurry. */
export const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll(/\s+/g, ' ').trim();

const exact = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** A word as it was typed begins one of a name; with diacritics it means just those. */
const begins = (name: string, plain: string, word: string): boolean => {
  const [within, sought] = folded(word) === word ? [plain, word] : [name, word];
  return within.startsWith(sought) || within.includes(` ${sought}`);
};

/** Whether what was typed is the whole of a name, diacritics and all. */
export const isWhole = (name: string, typed: string): boolean => exact(name) === exact(typed);

/** Whether somebody writes a name out rather than completing one: several words, with diacritics. */
export const isWrittenOut = (typed: string): boolean => {
  const said = exact(typed);
  return said.includes(' ') && folded(said) !== said;
};

/** Those in which every word that was typed begins a word; the very same first, then where it begins the whole, then the shorter. At most `most`. */
export function completions<Thing>(
  things: readonly Thing[],
  typed: string,
  nameOf: (thing: Thing) => string,
  most: number,
): Thing[] {
  const words = exact(typed).split(' ').filter(Boolean);
  if (words.length === 0) return things.slice(0, most);
  const whole = folded(typed);
  const rankOf = (written: string, name: string): number =>
    written === exact(typed) ? 0 : name === whole ? 1 : name.startsWith(whole) ? 2 : 3;
  const found: { thing: Thing; rank: number }[] = [];
  for (const [at, thing] of things.entries()) {
    const name = folded(nameOf(thing));
    const written = exact(nameOf(thing));
    if (!words.every((word) => begins(written, name, word))) continue;
    found.push({ thing, rank: rankOf(written, name) * things.length + at });
  }
  return found
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ thing }) => thing);
}
