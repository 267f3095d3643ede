/** Civil Code 2015 (91/2015/QH13), article 20, clause 1: an adult is who is full eighteen years old. */
const GROWN = 18;

/** Certainly grown up on a day; of whom neither day nor year of birth is known is not. */
export function isGrown(birth: { date?: string | undefined; year?: string | undefined }, on: string): boolean {
  if (birth.date !== undefined) return `${Number(birth.date.slice(0, 4)) + GROWN}${birth.date.slice(4)}` <= on;
  return birth.year !== undefined && Number(birth.year) + GROWN < Number(on.slice(0, 4));
}

/** As a list names somebody who is, or may be, a minor: the given name by its first letter, nothing besides. */
export function initialOf(name: string): string {
  const given = name.trim().split(/\s+/).at(-1) ?? '';
  return given === '' ? '' : `${given.charAt(0).toLocaleUpperCase('vi')}.`;
}
