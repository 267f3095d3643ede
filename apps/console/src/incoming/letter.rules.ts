import { readDirectiveCode } from '../../../../libs/letterhead/src/document-code.rules.ts';
import type { DirectiveUrgency, RegisterIncomingInput } from '../dataProvider/schema.ts';
import { isDay } from '../shared/day.rules.ts';
import { numberFault, type WholeNumber } from '../shared/wholeNumber.rules.ts';

/** A letter as it is typed: days as ISO, or the text where it is none; empty text where nothing is. */
export interface Letter {
  code: string;
  /** The letter bears none. */
  hasNoNumber: boolean;
  issuedOn: string;
  issuer: string;
  /** The organisation behind the issuer, where it was picked. */
  issuerId: string | null;
  type: string;
  subject: string;
  urgency: DirectiveUrgency | '';
  pages: WholeNumber;
  handler: string;
  handleBy: string;
  enteredOn: string;
  note: string;
  files: { sha256: string; fileName: string }[];
}

export const MAX_PAGES = 999;

export const emptyLetter = (today: string): Letter => ({
  code: '',
  hasNoNumber: false,
  issuedOn: '',
  issuer: '',
  issuerId: null,
  type: 'CV',
  subject: '',
  urgency: '',
  pages: null,
  handler: '',
  handleBy: '',
  enteredOn: today,
  note: '',
  files: [],
});

/** What the next letter begins with: a pile has one day of arrival, and mostly one kind and one reader. */
export const nextLetter = ({ type, handler, enteredOn }: Letter): Letter => ({
  ...emptyLetter(enteredOn),
  type,
  handler,
});

/** The kind that number and symbol tell, `71/KH-HKH` → `KH`, `5201/BGDĐT-GDTX` → `CV`; null where they tell none. */
export function typeOfCode(code: string): string | null {
  const read = readDirectiveCode(code);
  if (!read) return null;
  return read.type ?? (read.pattern === 'letter' ? 'CV' : null);
}

/** Fields whose text cannot be sent, by the name of the API. */
export const unreadOf = ({ issuedOn, handleBy, enteredOn, pages }: Letter): string[] => [
  ...Object.entries({ issuedOn, handleBy, enteredOn }).flatMap(([name, day]) =>
    day === '' || isDay(day) ? [] : [name],
  ),
  ...(pages !== null && pages !== '' && numberFault(pages, { min: 1, max: MAX_PAGES }) ? ['pages'] : []),
];

/** The letter as the API takes it. */
export const inputOf = (letter: Letter, organisationId: string, acceptTwin: boolean): RegisterIncomingInput => ({
  organisationId,
  type: letter.type,
  code: letter.hasNoNumber ? null : letter.code.trim() || null,
  hasNoNumber: letter.hasNoNumber,
  issuer: letter.issuer.trim(),
  issuerId: letter.issuerId,
  issuedOn: letter.issuedOn || null,
  subject: letter.subject.trim(),
  urgency: letter.urgency || null,
  pages: typeof letter.pages === 'number' ? letter.pages : null,
  attachments: letter.files,
  acceptTwin,
  enteredOn: letter.enteredOn || null,
  handler: letter.handler.trim() || null,
  handleBy: letter.handleBy || null,
  note: letter.note.trim() || null,
});
