import type { OfficialBlock } from '@app/documents';
import type { DomainError, FieldError } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import { knownType, readDirectiveCode } from '@app/reading';
import { isSameIssuer, mayBeSameIssuer } from '@app/parties';
import { DirectiveError, DirectiveState, LETTER_TYPE, PUBLIC_LETTER_TYPE } from '@app/directives';
import { IssuingError } from './issuing.errors';

export type IssuingAct = 'amend' | 'submit' | 'approve' | 'return' | 'issue';

/** What may be done with an own document in each state, and what it becomes; an absent act is refused. */
const TRANSITIONS: Record<DirectiveState, Partial<Record<IssuingAct, DirectiveState>>> = {
  [DirectiveState.Stub]: {},
  [DirectiveState.Draft]: {
    amend: DirectiveState.Draft,
    submit: DirectiveState.Draft,
    approve: DirectiveState.Approved,
    return: DirectiveState.Draft,
  },
  [DirectiveState.Approved]: { return: DirectiveState.Draft, issue: DirectiveState.Registered },
  [DirectiveState.Registered]: {},
};

export const mayDo = (state: DirectiveState, act: IssuingAct): boolean => TRANSITIONS[state][act] !== undefined;

/** The state after an act. Throws the error that says why the act is not open. */
export function stateAfter(state: DirectiveState, act: IssuingAct): DirectiveState {
  const next = TRANSITIONS[state][act];
  if (next === undefined) throw refusal(state, act);
  return next;
}

function refusal(state: DirectiveState, act: IssuingAct): DomainError {
  if (state === DirectiveState.Registered) return DirectiveError.DRAFT_ALREADY_ISSUED();
  if (act === 'issue') return IssuingError.DRAFT_NOT_APPROVED();
  return act === 'amend' ? IssuingError.DRAFT_IS_FIXED() : IssuingError.DRAFT_ALREADY_APPROVED();
}

/** Why somebody with the right to approve may not approve a draft. */
export enum ApprovalBar {
  OwnAsDelegate = 'own_as_delegate',
  TwoPersons = 'two_persons',
}

/** Those who wrote in a draft, with whoever writes in it now; a client is no person. */
export const withWriter = (writers: readonly string[], personKey: string | null): string[] =>
  personKey === null ? [...writers] : [...new Set([...writers, personKey])];

/** Nobody approves own work in somebody's place, nor at all where the office wants two persons; nor does somebody else in the writer's place there. */
export function approvalBar(
  writers: readonly string[],
  personKey: string | null,
  at: { givers: readonly string[]; needsTwoPersons: boolean },
): ApprovalBar | null {
  const isWriter = (key: string | null) => key !== null && writers.includes(key);
  if (isWriter(personKey) && at.givers.length > 0) return ApprovalBar.OwnAsDelegate;
  const isOneHand = [personKey, ...at.givers].some(isWriter);
  return isOneHand && at.needsTwoPersons ? ApprovalBar.TwoPersons : null;
}

/** Types that come from elsewhere, or bear no number of this form. */
const NOT_DRAFTED = new Set(['TT', 'NĐ', 'Luật', 'KL']);

/**
 * Types without an abbreviation, so that their symbol names the issuer alone: Decree 30/2020/NĐ-CP, Appendix III, section I. A public
 * letter (thư công) is an administrative document (article 7) for which section II has no form of its own.
 */
const WITHOUT_ABBREVIATION: ReadonlySet<string> = new Set([LETTER_TYPE, PUBLIC_LETTER_TYPE]);

/** The type in its own spelling; null for one that an office does not draft itself. */
export function ownType(text: string): string | null {
  const type = knownType(text);
  return type === null || NOT_DRAFTED.has(type) ? null : type;
}

/** Abbreviations of issuing bodies; other bodies have their own, which the office types in. */
const ISSUER_SYMBOLS: Partial<Record<OrganisationKind, string>> = {
  [OrganisationKind.PeoplesCommittee]: 'UBND',
  [OrganisationKind.EducationDepartment]: 'SGDĐT',
  [OrganisationKind.EducationOffice]: 'PGDĐT',
  [OrganisationKind.StudyPromotionAssociation]: 'HKH',
};

/** `KH-UBND`, or `UBND` of an official letter, whose drafting unit the office adds; empty where the abbreviation is not known. */
export function proposedSymbol(type: string, kind: OrganisationKind): string {
  const issuer = ISSUER_SYMBOLS[kind];
  if (issuer === undefined) return '';
  return WITHOUT_ABBREVIATION.has(type) ? issuer : `${type}-${issuer}`;
}

/** The symbol in its normal form; null when it is none for the type. */
export function readSymbol(type: string, text: string): string | null {
  const read = readDirectiveCode(`1/${text.trim().replace(/^\//, '')}`);
  const fits = WITHOUT_ABBREVIATION.has(type)
    ? read?.pattern === 'letter'
    : read?.pattern === 'named' && read.type === type;
  return fits && read?.code ? read.code.slice('1/'.length) : null;
}

/** Number and symbol as they stand on paper: a number below 10 has a zero before it (Decree 30/2020, Appendix I, II.3.c). */
export const codeOf = (number: number, symbol: string): string => `${String(number).padStart(2, '0')}/${symbol}`;

/** A line of the issuer's own register that bears a number and was not issued here. */
export interface PaperLine {
  number: number;
  issuer: string;
  issuerKey: number | null;
  isStub: boolean;
}

/**
 * Numbers that the issuer gave on paper. Whatever may be its own counts, because a number given twice is worse than one passed
 * over; a line of another organisation, or one that is only named, counts when it bears this very name.
 */
export function takenNumbers(lines: readonly PaperLine[], office: { key: number; name: string }): Set<number> {
  const own = lines.filter(({ issuer, issuerKey, isStub }) => {
    if (issuerKey === office.key) return true;
    const isVague = issuerKey === null && !isStub;
    return isVague ? mayBeSameIssuer(issuer, office.name) : isSameIssuer(issuer, office.name);
  });
  return new Set(own.map(({ number }) => number));
}

/** The first number from `first` on that is not taken. */
export function nextFree(first: number, taken: ReadonlySet<number>): number {
  let number = first;
  while (taken.has(number)) number++;
  return number;
}

/**
 * Types that are numbered together: where no symbol tells them apart, number and symbol would not be unique in a year (Decree
 * 30/2020/NĐ-CP, article 15).
 */
export const seriesOf = (type: string): readonly string[] =>
  WITHOUT_ABBREVIATION.has(type) ? [...WITHOUT_ABBREVIATION] : [type];

/** Numbers run without gaps per issuer, series and year. */
export const counterOf = (issuerKey: number, type: string, year: number): string =>
  `directive/${issuerKey}/${seriesOf(type)[0]!}/${year}`;

export interface DraftText {
  type: string;
  /** Empty while open. */
  symbol: string;
  subject: string;
  body: OfficialBlock[];
  signatureLines: string[];
  signerName: string | null;
  signerPosition: string | null;
}

/** Faults of a draft at any time. What is still open is no fault yet. */
export function draftFaults({ type, symbol, subject, body }: DraftText): FieldError[] {
  const faults: FieldError[] = [];
  const own = ownType(type);
  if (own === null) faults.push({ path: 'type', code: 'DRAFT_TYPE_NOT_OWN' });
  else if (symbol !== '' && readSymbol(own, symbol) === null)
    faults.push({ path: 'symbol', code: 'DRAFT_SYMBOL_UNREADABLE' });
  if (subject.trim() === '') faults.push({ path: 'subject', code: 'FIELD_REQUIRED' });
  body.forEach((block, at) => {
    if (!isComplete(block)) faults.push({ path: `body.${at}`, code: 'DRAFT_BLOCK_INCOMPLETE' });
    if (hasLongCell(block)) faults.push({ path: `body.${at}.rows`, code: 'DRAFT_CELL_TOO_LONG' });
  });
  return [...faults, ...tooManyCells(body)];
}

/** A body of this many cells is printed in 5 s, within the memory that printing may take. */
const MAX_TABLE_CELLS = 20_000;

/** Named at the table with which all tables together pass the limit. */
function tooManyCells(body: readonly OfficialBlock[]): FieldError[] {
  let cells = 0;
  const at = body.findIndex((block) => {
    if (block.kind === 'table') cells += block.columns.length * (block.rows.length + 1);
    return cells > MAX_TABLE_CELLS;
  });
  return at === -1 ? [] : [{ path: `body.${at}`, code: 'DRAFT_TABLES_TOO_LARGE', params: { max: MAX_TABLE_CELLS } }];
}

/** Lines over the signature: those of the authority, and under them the position, unless they end with it. */
export function printedSignature(lines: readonly string[], position: string | null): string[] {
  const last = position?.toLocaleUpperCase('vi') ?? '';
  const isThere = last === '' || lines.at(-1)?.toLocaleUpperCase('vi').endsWith(last);
  return isThere ? [...lines] : [...lines, last];
}

/** Stands in a draft where the data says nothing; somebody writes it before a leader approves. */
export const OPEN_TEXT = '……………………';

/** What must no longer be open when the leader approves: from then on nothing of it changes. */
export function openPoints(draft: DraftText): FieldError[] {
  const { symbol, body, signatureLines, signerName, signerPosition } = draft;
  const open: FieldError[] = [];
  if (symbol === '') open.push({ path: 'symbol', code: 'DRAFT_SYMBOL_OPEN' });
  if (body.length === 0) open.push({ path: 'body', code: 'DRAFT_BODY_EMPTY' });
  body.forEach((block, at) => {
    if (block.kind !== 'table' && block.text.includes(OPEN_TEXT))
      open.push({ path: `body.${at}`, code: 'DRAFT_TEXT_OPEN' });
  });
  // On whose behalf is not yet who signs: a position follows.
  if (printedSignature(signatureLines, signerPosition).every((line) => line.startsWith('TM.')))
    open.push({ path: 'signatureLines', code: 'DRAFT_SIGNER_OPEN' });
  if (signerName === null) open.push({ path: 'signerName', code: 'DRAFT_SIGNER_OPEN' });
  return open;
}

function isComplete(block: OfficialBlock): boolean {
  if (block.kind !== 'table') return block.text.trim() !== '';
  return block.columns.length > 0 && block.rows.every((row) => row.length === block.columns.length);
}

/** Characters of a paragraph, and of a cell. */
export const MAX_PARAGRAPH = 20_000;

const hasLongCell = (block: OfficialBlock): boolean =>
  block.kind === 'table' && block.rows.some((row) => row.some((cell) => cell.length > MAX_PARAGRAPH));

/** The words of a body, one line to a paragraph or row: what the document is found by. */
export const plainText = (body: readonly OfficialBlock[]): string =>
  body
    .flatMap((block) =>
      block.kind === 'table'
        ? [block.columns.map(({ title }) => title).join(' '), ...block.rows.map((row) => row.join(' '))]
        : [block.text],
    )
    .join('\n');

/** Bodies above which a letterhead names nobody: office practice, not confirmed by the texts at hand (chưa xác minh). */
const STAND_ALONE = new Set([
  OrganisationKind.Government,
  OrganisationKind.Ministry,
  OrganisationKind.PeoplesCommittee,
]);

/** What stands over the issuer's name: the body for which it acts, or the one above it. */
export const superiorOf = (kind: OrganisationKind, above: { actsFor: string | null; parent: string | null }) =>
  STAND_ALONE.has(kind) ? null : (above.actsFor ?? above.parent);

/** A committee signs as a collective; in whose place and by whom is left open. */
export const signatureOpening = (kind: OrganisationKind): string[] =>
  kind === OrganisationKind.PeoplesCommittee ? ['TM. ỦY BAN NHÂN DÂN'] : [];
