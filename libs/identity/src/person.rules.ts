export const PASSWORD_LIMITS = { min: 10, max: 200, distinct: 5 } as const;

/** Keyboards compose Vietnamese diacritics differently; the same password must be the same bytes everywhere. */
export const normalPassword = (password: string): string => password.normalize('NFC');

export function isWeakPassword(password: string): boolean {
  const characters = Array.from(normalPassword(password));
  const { min, max, distinct } = PASSWORD_LIMITS;
  return characters.length < min || characters.length > max || new Set(characters).size < distinct;
}

/** People as Vietnamese lists have them: by the given name, which comes last, then by the whole. */
export function byName(one: string, other: string): number {
  return alphabet.compare(givenName(one), givenName(other)) || alphabet.compare(one, other);
}

const alphabet = new Intl.Collator('vi');
const givenName = (name: string): string => name.trim().split(/\s+/).at(-1) ?? '';
