import type { FieldError, IsoDate } from '@app/kernel';
import { DIRECTIVE_TYPES, knownType, readDirectiveCode } from '@app/reading';
import { searchName } from '@app/organisations';
import { type Directive, type DirectiveSigner, DirectiveState } from './directive.entity';

/** What a document says beside its identity. */
export type DirectiveDetails = Pick<
  Directive,
  | 'place'
  | 'otherIssuers'
  | 'otherSigners'
  | 'signerName'
  | 'signerPosition'
  | 'signerAuthority'
  | 'recipients'
  | 'effectiveOn'
  | 'expiresOn'
  | 'urgency'
  | 'pages'
>;

export const NO_DETAILS: DirectiveDetails = {
  place: null,
  otherIssuers: [],
  otherSigners: [],
  signerName: null,
  signerPosition: null,
  signerAuthority: null,
  recipients: [],
  effectiveOn: null,
  expiresOn: null,
  urgency: null,
  pages: null,
};

/** What the officer typed. */
export interface DirectiveEntry
  extends DirectiveDetails, Pick<Directive, 'type' | 'code' | 'issuer' | 'issuedOn' | 'subject'> {
  /** True keeps it a draft, false asks for registration, null registers it as soon as it is complete. */
  draft: boolean | null;
  /** It bears no number; where one is typed, that counts. */
  hasNoNumber: boolean;
}

/** What the register holds. */
export type DirectiveRecord = DirectiveDetails &
  Pick<Directive, 'type' | 'code' | 'hasNoNumber' | 'originalCode' | 'issuer' | 'issuedOn' | 'subject' | 'state'>;

/** Brings an entry into the form of the register and lists every fault at its field. */
export function prepareDirective(
  entry: DirectiveEntry,
  today: IsoDate,
): { record: DirectiveRecord; faults: FieldError[] } {
  const type = registerType(entry.type);
  const written = entry.code?.trim() || null;
  const isNone = written !== null && isNoNumber(written);
  const original = isNone ? null : written;
  const read = original ? readDirectiveCode(original) : null;
  const record: DirectiveRecord = {
    type: type ?? entry.type,
    code: read?.code ?? null,
    hasNoNumber: original === null && (entry.hasNoNumber || isNone),
    originalCode: original,
    issuer: oneLine(entry.issuer),
    issuedOn: entry.issuedOn,
    subject: oneLine(entry.subject),
    ...tidied(entry),
    state: DirectiveState.Draft,
  };
  const faults: FieldError[] = [];
  if (!type) faults.push({ path: 'type', code: 'DIRECTIVE_TYPE_UNKNOWN' });
  if (original && !read) faults.push({ path: 'code', code: 'DIRECTIVE_CODE_UNREADABLE' });
  if (!record.issuer) faults.push({ path: 'issuer', code: 'FIELD_REQUIRED' });
  if (!record.subject) faults.push({ path: 'subject', code: 'FIELD_REQUIRED' });
  if (record.issuedOn !== null && record.issuedOn > today)
    faults.push({ path: 'issuedOn', code: 'DIRECTIVE_DATE_IN_FUTURE' });
  if (record.effectiveOn !== null && record.expiresOn !== null && record.expiresOn < record.effectiveOn)
    faults.push({ path: 'expiresOn', code: 'DIRECTIVE_VALIDITY_ORDER' });
  const isComplete = (record.code !== null || record.hasNoNumber) && record.issuedOn !== null;
  if (entry.draft === false && !isComplete) faults.push(...blanks(record, faults));
  if (entry.draft !== true && isComplete) record.state = DirectiveState.Registered;
  return { record, faults };
}

/** `Không số`, `không có số`, `K/S`: what clerks write where a letter bears none. */
const isNoNumber = (text: string): boolean => ['khong so', 'khong co so', 'k s', 'ks'].includes(searchName(text));

function blanks(record: DirectiveRecord, known: FieldError[]): FieldError[] {
  const blank: FieldError[] = [];
  const isUnreadable = known.some(({ path }) => path === 'code');
  if (record.code === null && !record.hasNoNumber && !isUnreadable)
    blank.push({ path: 'code', code: 'DIRECTIVE_NUMBER_BLANK' });
  if (record.issuedOn === null) blank.push({ path: 'issuedOn', code: 'DIRECTIVE_DATE_BLANK' });
  return blank;
}

const tidied = (entry: DirectiveDetails & Pick<Directive, 'issuer'>): DirectiveDetails => ({
  place: blankless(entry.place),
  otherIssuers: entry.otherIssuers.map(oneLine).filter((name) => name !== '' && name !== oneLine(entry.issuer)),
  otherSigners: entry.otherSigners.flatMap(tidySigner),
  signerName: blankless(entry.signerName),
  signerPosition: blankless(entry.signerPosition),
  signerAuthority: entry.signerAuthority,
  recipients: entry.recipients.map(oneLine).filter(Boolean),
  effectiveOn: entry.effectiveOn,
  expiresOn: entry.expiresOn,
  urgency: entry.urgency,
  pages: entry.pages,
});

function tidySigner({ name, position, authority }: DirectiveSigner): DirectiveSigner[] {
  const person = oneLine(name);
  return person === '' ? [] : [{ name: person, position: blankless(position), authority: authority ?? null }];
}

const blankless = (text: string | null | undefined): string | null => (text && oneLine(text)) || null;

const typeByName = new Map(Object.entries(DIRECTIVE_TYPES).map(([type, name]) => [searchName(name), type]));

/** How the register writes a type that comes as abbreviation or as name: `Thông tư` → `TT`, `công văn` → `CV`. */
export const registerType = (text: string): string | null =>
  knownType(text) ?? typeByName.get(searchName(text)) ?? null;

/** The type that a number and symbol tell; null when they tell none. */
export function typeOfCode(code: string): string | null {
  const read = readDirectiveCode(code);
  if (!read) return null;
  if (read.type) return registerType(read.type);
  return read.pattern === 'letter' ? 'CV' : null;
}

/** Text as one line, so that a pasted line break does not make a second identity. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
