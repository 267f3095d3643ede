import type { IsoDate } from '@app/kernel';
import { searchName } from '@app/organisations';
import { readDirectiveCode } from '@app/reading';
import { mayBeSameIssuer } from '@app/parties';
import { oneLine, registerType, typeOfCode } from './directive.rules';
import { codeKey, standsFor } from './twin.rules';

/** A document as another one names it. */
export interface NamedDocument {
  code?: string | null;
  /** Abbreviation or name of the type. */
  type?: string | null;
  issuer?: string | null;
  issuedOn?: IsoDate | null;
  subject?: string | null;
}

/** The same in the form of the register; what is unsaid is empty. */
export interface NamedIdentity {
  type: string;
  code: string | null;
  originalCode: string | null;
  issuer: string;
  issuedOn: IsoDate | null;
  subject: string;
}

export function identityOf({ code, type, issuer, issuedOn, subject }: NamedDocument): NamedIdentity {
  const written = code ? oneLine(code) : null;
  const normal = written && normalCode(written);
  return {
    type: (type && registerType(type)) || (written && typeOfCode(written)) || '',
    code: normal,
    originalCode: written,
    issuer: oneLine(issuer ?? ''),
    issuedOn: issuedOn ?? null,
    subject: oneLine(subject ?? ''),
  };
}

/** A number that cannot be parsed is kept as written; a blank one is none. */
function normalCode(written: string): string | null {
  const read = readDirectiveCode(written);
  if (read) return read.code;
  return /\d/u.test(written) ? written : null;
}

const ENOUGH_WORDS = 4;

/** Whether it can be told from every other document: by its number, or by type and issuer with a day or a telling subject. */
export const isIdentified = ({ code, type, issuer, issuedOn, subject }: NamedIdentity): boolean =>
  code !== null ||
  (type !== '' && issuer !== '' && (issuedOn !== null || searchName(subject).split(' ').length >= ENOUGH_WORDS));

/** What two mentions of one document have in common. */
export const identityKey = ({ code, type, issuer, issuedOn, subject }: NamedIdentity): string =>
  JSON.stringify(code === null ? [type, searchName(issuer), issuedOn, searchName(subject)] : [codeKey(code), issuedOn]);

/** Whether a document of the register is the one that is named. */
export function isNamed(named: NamedIdentity, document: NamedIdentity): boolean {
  if (named.code !== null) return standsFor(named, document);
  if (named.type !== document.type || document.issuer === '' || !mayBeSameIssuer(named.issuer, document.issuer))
    return false;
  const [one, other] = [searchName(named.subject), searchName(document.subject)];
  const isSameDay = named.issuedOn !== null && named.issuedOn === document.issuedOn;
  if (isSameDay) return one === '' || other === '' || one.includes(other) || other.includes(one);
  return (named.issuedOn === null || document.issuedOn === null) && one !== '' && one === other;
}
