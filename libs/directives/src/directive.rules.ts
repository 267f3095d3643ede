import type { FieldError, IsoDate } from '@app/kernel';
import { knownType, readDirectiveCode } from '@app/reading';
import { DirectiveState } from './directive.entity';

/** What the officer typed. */
export interface DirectiveEntry {
  type: string;
  code: string | null;
  issuer: string;
  issuedOn: IsoDate | null;
  subject: string;
  /** True keeps it a draft, false asks for registration, null registers it as soon as it is complete. */
  draft: boolean | null;
}

/** What the register holds. */
export interface DirectiveRecord {
  type: string;
  code: string | null;
  originalCode: string | null;
  issuer: string;
  issuedOn: IsoDate | null;
  subject: string;
  state: DirectiveState;
}

/** Brings an entry into the form of the register and lists every fault at its field. */
export function prepareDirective(
  entry: DirectiveEntry,
  today: IsoDate,
): { record: DirectiveRecord; faults: FieldError[] } {
  const type = knownType(entry.type);
  const original = entry.code?.trim() || null;
  const read = original ? readDirectiveCode(original) : null;
  const record: DirectiveRecord = {
    type: type ?? entry.type,
    code: read?.code ?? null,
    originalCode: original,
    issuer: oneLine(entry.issuer),
    issuedOn: entry.issuedOn,
    subject: oneLine(entry.subject),
    state: DirectiveState.Draft,
  };
  const faults: FieldError[] = [];
  if (!type) faults.push({ path: 'type', code: 'DIRECTIVE_TYPE_UNKNOWN' });
  if (original && !read) faults.push({ path: 'code', code: 'DIRECTIVE_CODE_UNREADABLE' });
  if (!record.issuer) faults.push({ path: 'issuer', code: 'FIELD_REQUIRED' });
  if (!record.subject) faults.push({ path: 'subject', code: 'FIELD_REQUIRED' });
  if (record.issuedOn !== null && record.issuedOn > today)
    faults.push({ path: 'issuedOn', code: 'DIRECTIVE_DATE_IN_FUTURE' });
  const isComplete = record.code !== null && record.issuedOn !== null;
  if (entry.draft === false && !isComplete) faults.push(...blanks(record, faults));
  if (entry.draft !== true && isComplete) record.state = DirectiveState.Registered;
  return { record, faults };
}

function blanks(record: DirectiveRecord, known: FieldError[]): FieldError[] {
  const blank: FieldError[] = [];
  const isUnreadable = known.some(({ path }) => path === 'code');
  if (record.code === null && !isUnreadable) blank.push({ path: 'code', code: 'DIRECTIVE_NUMBER_BLANK' });
  if (record.issuedOn === null) blank.push({ path: 'issuedOn', code: 'DIRECTIVE_DATE_BLANK' });
  return blank;
}

/** Text as one line, so that a pasted line break does not make a second identity. */
const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
