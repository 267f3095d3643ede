/** Without diacritics and capitals: as people type who are in a hurry. */
export const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll(/\s+/g, ' ').trim();

/** Those in which every word that was typed begins a word; where it begins the whole comes first, then the shorter. At most `most`. */
export function completions<Thing>(
  things: readonly Thing[],
  typed: string,
  nameOf: (thing: Thing) => string,
  most: number,
): Thing[] {
  const words = folded(typed).split(' ').filter(Boolean);
  if (words.length === 0) return things.slice(0, most);
  const whole = words.join(' ');
  const found: { thing: Thing; rank: number }[] = [];
  for (const [at, thing] of things.entries()) {
    const name = folded(nameOf(thing));
    if (!words.every((word) => name.startsWith(word) || name.includes(` ${word}`))) continue;
    found.push({ thing, rank: (name === whole ? 0 : name.startsWith(whole) ? 1 : 2) * things.length + at });
  }
  return found
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ thing }) => thing);
}
