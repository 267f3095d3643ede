import type { IsoDate } from '@app/kernel';
import { searchName } from '@app/organisations';
import { readDirectiveCode } from '@app/reading';
import { isSameIssuer, mayBeSameIssuer } from '@app/parties';

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

/** One number and symbol, however written; `1/DA-UBND` and `1/ĐA-UBND`, a project and a scheme, are told by their types. */
function hasSameCode(one: DirectiveIdentity, other: DirectiveIdentity): boolean {
  const isOtherType = one.type !== '' && other.type !== '' && one.type !== other.type;
  return isOtherType ? one.code === other.code : codeKey(one.code) === codeKey(other.code);
}

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
  const isSameCode = hasSameCode(one, other);
  if (isSameCode && isSameDay && isSameIssuer(one.issuer, other.issuer)) return 'certain';
  if (!mayBeSameIssuer(one.issuer, other.issuer)) return null;
  if (isSameCode) return isSameDay || isDayOpen ? 'likely' : null;
  return isSameDay && one.type === other.type && numberOf(one.code) === numberOf(other.code) ? 'likely' : null;
}

/**
 * Whether a reference without a date, in a text of `citedOn`, means the document. Most numbers begin anew each year, so the text
 * can mean only one of its own year that is not younger than the text; a code that says its year means one in any case.
 */
export function meansOnly(citedOn: IsoDate | null, { code, issuedOn }: DirectiveIdentity): boolean {
  if (code !== null && readDirectiveCode(code)?.year) return isNotYounger(issuedOn, citedOn);
  if (citedOn === null || issuedOn === null) return false;
  return issuedOn <= citedOn && issuedOn.slice(0, 4) === citedOn.slice(0, 4);
}

/** A text cannot name what was issued after it. */
export const isNotYounger = (issuedOn: IsoDate | null, citedOn: IsoDate | null): boolean =>
  issuedOn === null || citedOn === null || issuedOn <= citedOn;

/** A reference, or what is known of a stub, and a document: nothing that both say differs. */
export function standsFor(known: DirectiveIdentity, document: DirectiveIdentity): boolean {
  if (!hasSameCode(known, document)) return false;
  const isDayOpen = known.issuedOn === null || document.issuedOn === null;
  return (isDayOpen || known.issuedOn === document.issuedOn) && mayBeSameIssuer(known.issuer, document.issuer);
}
