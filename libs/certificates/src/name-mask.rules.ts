/** `Nguyễn T. M. H.` of `Nguyễn Thị Minh Hoạ`: whoever holds the paper sees that it is theirs, and nobody else learns a name. */
export function maskedName(name: string): string {
  const [family, ...given] = name.normalize('NFC').trim().split(/\s+/);
  if (!family) return '';
  return [given.length === 0 ? initial(family) : family, ...given.map(initial)].join(' ');
}

const HOUSEHOLD = /^(Gia đình) (.+)$/;

/** `Gia đình Nguyễn V. A.` */
export function maskedHousehold(name: string): string {
  const [, word, head] = HOUSEHOLD.exec(name.normalize('NFC')) ?? [];
  return word && head ? `${word} ${maskedName(head)}` : name;
}

const initial = (word: string): string =>
  /^\p{L}/u.test(word) ? `${Array.from(word.toLocaleUpperCase('vi'))[0]!}.` : word;
