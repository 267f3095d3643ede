import { DIRECTIVE_TYPES } from '@app/reading';
import { isSameIssuer } from '@app/parties';
import {
  type Directive,
  DirectiveUrgency,
  MAX_PAGES,
  type RegisterDirectiveInput,
  registerType,
  SignatureAuthority,
  typeOfCode,
} from '@app/directives';
import { type Dispatch, DispatchPurpose, type DispatchRecipient, DispatchStatus } from '@app/dispatch';
import {
  documentIdOf,
  type EdxmlAttachment,
  type EdxmlDocument,
  type EdxmlParty,
  type EdxmlReference,
  type EdxmlStatus,
  type EdxmlStatusCode,
} from './edxml';

/** An organisation as other systems know it. */
export interface Office {
  name: string;
  exchangeCode: string;
}

/** A document, who sent it and who issued it. */
export interface SentDocument {
  directive: Directive;
  sender: Office;
  issuer: Office;
  /** What the sender's own system calls it, where it came by a message. */
  documentId: string | null;
}

/** `71/KH-HKH` as number and symbol; a Party document is parted at its slash too, so that both joined are the code again. */
export function codeParts(code: string): { number: string; symbol: string } {
  const at = code.indexOf('/');
  return { number: code.slice(0, at), symbol: code.slice(at + 1) };
}

/** `{organId},{date},{code}` of the issuer: the identity of the document for everybody. */
const identityOf = ({ directive, issuer, documentId }: SentDocument): string =>
  documentId ?? documentIdOf(issuer.exchangeCode, directive.issuedOn!, codeParts(directive.code!));

/** The office, under the name that the document uses for it. */
const partyOf = ({ name, exchangeCode }: Office, writtenAs = name): EdxmlParty => ({
  organId: exchangeCode,
  organName: isSameIssuer(writtenAs, name) ? writtenAs : name,
  inCharge: null,
  address: null,
  email: null,
  telephone: null,
  fax: null,
  website: null,
});

/** What XML cannot carry, such as the form feed between two pages. */
const writable = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, ' ').toWellFormed();

const PURPOSES: Record<DispatchPurpose, EdxmlDocument['business']['type']> = {
  [DispatchPurpose.New]: 'new',
  [DispatchPurpose.Recall]: 'recall',
  [DispatchPurpose.Update]: 'update',
  [DispatchPurpose.Replace]: 'replace',
};

export interface Outgoing extends SentDocument {
  dispatch: Dispatch;
  recipient: Office;
  /** Whole text; empty where only the line of the register is known. */
  body: string;
  attachments: EdxmlAttachment[];
  /** The document whose place it takes. */
  replaces: SentDocument | null;
}

/** One sending to one recipient as a message. */
export function documentMessage(outgoing: Outgoing): EdxmlDocument {
  const { directive, sender, recipient, dispatch, body, attachments, replaces } = outgoing;
  const { signerName, signerPosition, signerAuthority } = directive;
  return {
    kind: 'document',
    from: partyOf(sender, directive.issuer),
    to: [partyOf(recipient)],
    code: codeParts(directive.code!),
    promulgation: { place: directive.place, date: directive.issuedOn! },
    type: { code: null, name: DIRECTIVE_TYPES[directive.type] ?? directive.type, detail: null },
    subject: writable(directive.subject),
    content: writable(body) || null,
    signer: signerName
      ? { name: signerName, position: signerPosition, authority: signerAuthority && `${signerAuthority}.` }
      : null,
    dueDate: null,
    recipients: directive.recipients,
    otherInfo: {
      priority: priorityOf(directive.urgency),
      sphere: null,
      typist: null,
      copies: null,
      pages: directive.pages,
      appendixes: [],
    },
    responseFor: [],
    steering: null,
    documentId: identityOf(outgoing),
    business: {
      type: PURPOSES[dispatch.purpose],
      reason: dispatch.note && writable(dispatch.note),
      documentId: null,
      staff: null,
      paper: null,
      update: null,
      replaces: replaces ? [{ documentId: identityOf(replaces), organIds: [recipient.exchangeCode] }] : [],
    },
    traces: [{ organId: sender.exchangeCode, at: dispatch.sentAt }],
    attachments,
  };
}

export interface Standing extends SentDocument {
  recipient: Office;
  standing: Pick<DispatchRecipient, 'status' | 'statusAt'>;
  note: string | null;
}

/** Where a sending stands with one recipient: said by the recipient, or by the sender who asks for it back. */
export function statusMessage(said: Standing): EdxmlStatus {
  const { directive, sender, recipient, standing, note } = said;
  const isRecall = standing.status === DispatchStatus.RecallRequested;
  const responseFor: EdxmlReference = {
    organId: sender.exchangeCode,
    code: directive.code!,
    date: directive.issuedOn,
    documentId: identityOf(said),
  };
  return {
    kind: 'status',
    responseFor,
    from: partyOf(isRecall ? sender : recipient),
    status: standing.status,
    description: note && writable(note),
    timestamp: standing.statusAt,
    staff: null,
  };
}

/** A document that came in, answered with "arrived". */
export const arrivalOf = (
  { from, code, promulgation, documentId }: EdxmlDocument,
  recipient: Office,
  at: Date,
): EdxmlStatus => ({
  kind: 'status',
  responseFor: { organId: from.organId, code: codeOf(code), date: promulgation.date, documentId },
  from: partyOf(recipient),
  status: DispatchStatus.Arrived satisfies EdxmlStatusCode,
  description: null,
  timestamp: at,
  staff: null,
});

/** Some systems write the slash before the symbol too. */
export const codeOf = ({ number, symbol }: EdxmlDocument['code']): string => `${number}/${symbol.replace(/^\//, '')}`;

/** `000.00.00.G22,2015/09/30,7816/VPCP-TTĐT`: who issued it. */
export const issuerCodeOf = ({ documentId, from }: EdxmlDocument): string =>
  /^[^,\s]+(?=,)/.exec(documentId)?.[0] ?? from.organId;

const AUTHORITY = /^\s*(TM|KT|TL|TUQ|Q)\s*\./iu;

/** `KT. BỘ TRƯỞNG`: on whose behalf it is signed. */
export function authorityOf(competence: string | null): SignatureAuthority | null {
  const abbreviation = AUTHORITY.exec(competence ?? '')?.[1]?.toUpperCase();
  return Object.values(SignatureAuthority).find((authority) => authority === abbreviation) ?? null;
}

/** In the order of the codes of 1.11 Priority, 1 to 4; who asks for an hour is in the greatest hurry. */
const URGENCIES = [
  DirectiveUrgency.Urgent,
  DirectiveUrgency.VeryUrgent,
  DirectiveUrgency.Immediate,
  DirectiveUrgency.Immediate,
] as const;

const urgencyOf = (priority: number | null): DirectiveUrgency | null =>
  priority === null ? null : (URGENCIES[priority - 1] ?? null);

const priorityOf = (urgency: DirectiveUrgency | null): number | null =>
  urgency === null ? null : URGENCIES.indexOf(urgency) + 1;

/** What the register does not take is left out. */
const pagesOf = (pages: number | null): number | null =>
  pages !== null && Number.isInteger(pages) && pages >= 1 && pages <= MAX_PAGES ? pages : null;

/** A message as somebody would enter it; the attachments are added when they are stored. */
export function entryOf(
  message: EdxmlDocument,
  keeperKey: number,
  issuer: { name: string; key: number | null },
): RegisterDirectiveInput {
  const { type, promulgation, signer } = message;
  const code = codeOf(message.code);
  return {
    keeperKey,
    type: (type.name && registerType(type.name)) || typeOfCode(code) || type.name || 'CV',
    code,
    issuer: issuer.name,
    issuerKey: issuer.key,
    place: promulgation.place,
    issuedOn: promulgation.date,
    subject: message.subject,
    signerName: signer?.name ?? null,
    signerPosition: signer?.position ?? null,
    signerAuthority: authorityOf(signer?.authority ?? null),
    recipients: message.recipients,
    urgency: urgencyOf(message.otherInfo.priority),
    pages: pagesOf(message.otherInfo.pages),
    body: message.content ?? '',
    draft: false,
  };
}
