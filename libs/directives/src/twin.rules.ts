import type { IsoDate } from '@app/kernel';
import { searchName } from '@app/organisations';
import { isSameIssuer, mayBeSameIssuer } from './issuer-identity.rules';

/** What a document is told from others by. */
export interface DirectiveIdentity {
  type: string;
  /** Normal form of number and symbol; null while blank. */
  code: string | null;
  issuer: string;
  issuedOn: IsoDate | null;
}

/** The code without case, diacritics and signs: what twins, stubs and links are found by. */
export const codeKey = (code: string | null): string | null => (code === null ? null : searchName(code));

/** The number alone, `71` of `71/KH-HKH`. */
export const numberOf = (code: string): string => searchName(code).split(' ')[0] ?? '';

export type Likeness = 'certain' | 'likely';

/**
 * Whether two entries mean one document. Certain: issuer, code and date agree. Likely: code and date agree and nothing speaks
 * against one issuer, or one date is blank; or number, type and date agree and only the body in the symbol differs
 * (`71/KH-HKH`, `71/KH-KHVN`).
 */
export function likeness(one: DirectiveIdentity, other: DirectiveIdentity): Likeness | null {
  if (one.code === null || other.code === null) return null;
  const isSameDay = one.issuedOn !== null && one.issuedOn === other.issuedOn;
  const isDayOpen = one.issuedOn === null || other.issuedOn === null;
  const isSameCode = codeKey(one.code) === codeKey(other.code);
  if (isSameCode && isSameDay && isSameIssuer(one.issuer, other.issuer)) return 'certain';
  if (!mayBeSameIssuer(one.issuer, other.issuer)) return null;
  if (isSameCode) return isSameDay || isDayOpen ? 'likely' : null;
  return isSameDay && one.type === other.type && numberOf(one.code) === numberOf(other.code) ? 'likely' : null;
}

/** A reference, or what is known of a stub, and a document: nothing that both say differs. */
export function standsFor(known: DirectiveIdentity, document: DirectiveIdentity): boolean {
  if (codeKey(known.code) !== codeKey(document.code)) return false;
  const isDayOpen = known.issuedOn === null || document.issuedOn === null;
  return (isDayOpen || known.issuedOn === document.issuedOn) && mayBeSameIssuer(known.issuer, document.issuer);
}
