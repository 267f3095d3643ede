import { EdxmlError } from './edxml.errors';
import {
  EDXML_NAMESPACE,
  edxmlBusinessTypes,
  edxmlStatuses,
  type EdxmlBusiness,
  type EdxmlDocument,
  type EdxmlMessage,
  type EdxmlOtherInfo,
  type EdxmlParty,
  type EdxmlReference,
  type EdxmlStaff,
  type EdxmlStatus,
  type EdxmlStatusCode,
  type EdxmlUpdate,
  type EdxmlWarning,
} from './edxml';
import { readAttachments } from './edxml-attachments';
import {
  count,
  envelopeOf,
  flag,
  invalid,
  need,
  needDate,
  noteLongTexts,
  optionalDate,
  saysSomething,
  text,
  texts,
  type Findings,
} from './edxml-elements';
import { readTime } from './edxml-time';
import { readXml, type XmlElement } from './xml-tree';

/** Envelope of systems that stayed with the draft of edXML; the elements within are the same. */
const SOAP_NAMESPACE = 'http://schemas.xmlsoap.org/soap/envelope/';
/** A message stuffed with unknown elements or long texts is not answered with a list as long. */
const MAX_TOLD = 100;

/**
 * Reads a message as it comes over the axis or as a file. Strict in what identifies the document, lenient in the rest:
 * order does not matter, spellings seen in the wild are known, what cannot be read in an optional place is left out and
 * reported.
 *
 * The regulation's own list of mandatory elements was not found; required here is what a register needs to file the
 * document: sender, receiver, number, symbol, date, subject and identifier, or for a status what it answers, who, which
 * and when.
 *
 * Fails with EDXML_INCOMPLETE or EDXML_VALUE_INVALID (`fields` name the elements), EDXML_NOT_EDXML, EDXML_ATTACHMENT_*,
 * and the errors of `readXml`. Signatures are not checked here; a signed message says so in `warnings`.
 */
export function readEdxml(content: Uint8Array): EdxmlMessage & { warnings: EdxmlWarning[] } {
  const root = readXml(content);
  const findings: Findings = { missing: [], invalid: [], warnings: [] };
  const header = headerOf(root, findings);
  const message = messageOf(root, header, findings);
  noteSignatures(root, header, findings);
  if (header) noteLongTexts(header, findings);
  if (findings.missing.length > 0) throw EdxmlError.EDXML_INCOMPLETE({}, findings.missing.slice(0, MAX_TOLD));
  if (findings.invalid.length > 0) throw EdxmlError.EDXML_VALUE_INVALID({}, findings.invalid.slice(0, MAX_TOLD));
  for (const { path } of root.untaken()) findings.warnings.push({ kind: 'unknownElement', path });
  return { ...message, warnings: findings.warnings.slice(0, MAX_TOLD) };
}

/** edXML > edXMLEnvelope > edXMLHeader; some leave out the outermost, older ones say Envelope > Header. */
function headerOf(root: XmlElement, { warnings }: Findings): XmlElement | null {
  if (root.namespace !== EDXML_NAMESPACE && root.namespace !== SOAP_NAMESPACE)
    warnings.push({ kind: 'foreignNamespace', path: root.path });
  const envelope = envelopeOf(root);
  return envelope?.first('edXMLHeader', 'Header') ?? null;
}

function messageOf(root: XmlElement, header: XmlElement | null, findings: Findings): EdxmlMessage {
  const messageHeader = header?.first('MessageHeader') ?? null;
  const status = header?.first('Status') ?? statusWithin(messageHeader);
  if (status) return readStatus(status, findings);
  if (header && messageHeader) return readDocument(root, header, messageHeader, findings);
  throw EdxmlError.EDXML_NOT_EDXML();
}

/** Some gateways put a status where the header of a document stands. */
const statusWithin = (header: XmlElement | null): XmlElement | null => (header?.first('StatusCode') ? header : null);

function readDocument(root: XmlElement, header: XmlElement, from: XmlElement, findings: Findings): EdxmlDocument {
  const code = from.first('Code');
  const promulgation = from.first('PromulgationInfo');
  const type = from.first('DocumentType');
  const traceList = header.first('TraceHeaderList');
  return {
    kind: 'document',
    from: readParty(from, 'From', findings),
    to: readReceivers(from, findings),
    code: {
      number: need(code, 'CodeNumber', `${from.path}/Code`, findings),
      symbol: need(code, 'CodeNotation', `${from.path}/Code`, findings),
    },
    promulgation: {
      place: text(promulgation, 'Place'),
      date: needDate(promulgation, `${from.path}/PromulgationInfo`, findings),
    },
    type: {
      code: count(type, 'Type', findings),
      name: text(type, 'TypeName'),
      detail: count(type, 'TypeDetail', findings),
    },
    subject: need(from, 'Subject', from.path, findings),
    content: text(from, 'Content'),
    signer: readSigner(from),
    dueDate: optionalDate(from, 'DueDate', findings),
    recipients: texts(from.first('ToPlaces'), 'Place'),
    otherInfo: readOtherInfo(from.first('OtherInfo'), findings),
    responseFor: from
      .all('ResponseFor')
      .filter(saysSomething)
      .map((element) => readReference(element, element.path, findings)),
    steering: count(from, 'SteeringType', findings),
    documentId: need(from, 'DocumentId', from.path, findings),
    business: readBusiness(traceList, header, findings),
    traces: readTraces(traceList, findings),
    attachments: readAttachments(root, findings),
  };
}

function readStatus(element: XmlElement, findings: Findings): EdxmlStatus {
  return {
    kind: 'status',
    responseFor: readReference(element.first('ResponseFor'), `${element.path}/ResponseFor`, findings),
    from: readParty(element, 'From', findings),
    status: readStatusCode(element, findings),
    description: text(element, 'Description'),
    timestamp: readTimestamp(element, findings),
    staff: readStaff(element.first('StaffInfo')),
  };
}

/** Two digits; some systems send one. */
function readStatusCode(element: XmlElement, findings: Findings): EdxmlStatusCode {
  const code = need(element, 'StatusCode', element.path, findings);
  const padded = code.padStart(2, '0');
  if (code !== '' && !Object.hasOwn(edxmlStatuses, padded)) invalid(findings, `${element.path}/StatusCode`);
  return padded as EdxmlStatusCode;
}

function readTimestamp(element: XmlElement, findings: Findings): Date {
  const written = need(element, 'Timestamp', element.path, findings);
  const at = readTime(written);
  if (written !== '' && !at) invalid(findings, `${element.path}/Timestamp`);
  return at ?? new Date(0);
}

function readParty(parent: XmlElement, name: string, findings: Findings): EdxmlParty {
  return partyOf(parent.first(name), `${parent.path}/${name}`, findings);
}

function readReceivers(header: XmlElement, findings: Findings): EdxmlParty[] {
  const receivers = header.all('To');
  if (receivers.length === 0) findings.missing.push({ path: `${header.path}/To`, code: 'FIELD_REQUIRED' });
  return receivers.map((element) => partyOf(element, element.path, findings));
}

const partyOf = (element: XmlElement | null, path: string, findings: Findings): EdxmlParty => ({
  organId: need(element, 'OrganId', path, findings),
  organName: text(element, 'OrganName'),
  inCharge: text(element, 'OrganizationInCharge', 'OrganInCharge'),
  address: text(element, 'OrganAdd'),
  email: text(element, 'Email'),
  telephone: text(element, 'Telephone'),
  fax: text(element, 'Fax'),
  website: text(element, 'Website'),
});

const readReference = (element: XmlElement | null, path: string, findings: Findings): EdxmlReference => ({
  organId: need(element, 'OrganId', path, findings),
  code: need(element, 'Code', path, findings),
  date: optionalDate(element, 'PromulgationDate', findings),
  documentId: text(element, 'DocumentId'),
});

/** Position and authority without a name name nobody. */
function readSigner(header: XmlElement): EdxmlDocument['signer'] {
  const element = header.first('SignerInfo');
  const position = text(element, 'Position');
  const authority = text(element, 'Competence');
  const name = text(element, 'FullName');
  return name === null ? null : { name, position, authority };
}

const readStaff = (element: XmlElement | null): EdxmlStaff | null => {
  const staff = {
    department: text(element, 'Department'),
    name: text(element, 'Staff'),
    mobile: text(element, 'Mobile'),
    email: text(element, 'Email'),
  };
  return Object.values(staff).some((part) => part !== null) ? staff : null;
};

const readOtherInfo = (element: XmlElement | null, findings: Findings): EdxmlOtherInfo => ({
  priority: count(element, 'Priority', findings),
  sphere: text(element, 'SphereOfPromulgation'),
  typist: text(element, 'TyperNotation'),
  copies: count(element, 'PromulgationAmount', findings),
  pages: count(element, 'PageAmount', findings),
  appendixes: texts(element?.first('Appendixes') ?? null, 'Appendix'),
});

function readTraces(list: XmlElement | null, findings: Findings): EdxmlDocument['traces'] {
  return (list?.all('TraceHeader') ?? []).flatMap((trace) => {
    const organId = text(trace, 'OrganId');
    const at = readTime(text(trace, 'Timestamp') ?? '');
    if (organId && at) return [{ organId, at }];
    findings.warnings.push({ kind: 'unreadableValue', path: trace.path });
    return [];
  });
}

/** A message that does not say what is done with the document brings a new one, which does no harm to an old one. */
function readBusiness(list: XmlElement | null, header: XmlElement, findings: Findings): EdxmlBusiness {
  const element = list?.first('Bussiness', 'Business') ?? null;
  const code = text(element, 'BussinessDocType', 'BusinessDocType');
  const type = code === null ? 'new' : edxmlBusinessTypes[/^[0-3]$/.test(code) ? Number(code) : -1];
  if (code === null) findings.warnings.push({ kind: 'businessAssumedNew', path: (list ?? header).path });
  if (!type) invalid(findings, `${element?.path}/BussinessDocType`);
  return {
    type: type ?? 'new',
    reason: text(element, 'BussinessDocReason', 'BusinessDocReason'),
    documentId: text(element, 'DocumentId'),
    staff: readStaff(element?.first('StaffInfo') ?? null),
    paper: count(element, 'Paper', findings),
    update: readUpdate(element?.first('BussinessDocumentInfo', 'BusinessDocumentInfo') ?? null, findings),
    replaces: (element?.first('ReplacementInfoList')?.all('ReplacementInfo') ?? []).map((replaced) => ({
      documentId: need(replaced, 'DocumentId', replaced.path, findings),
      organIds: texts(replaced.first('OrganIdList'), 'OrganId'),
    })),
  };
}

/** Empty unless it is an update. */
function readUpdate(element: XmlElement | null, findings: Findings): EdxmlUpdate | null {
  if (!element || !saysSomething(element)) return null;
  const receivers = element.first('ReceiverList')?.all('Receiver') ?? [];
  return {
    documentChanged: flag(element, 'DocumentInfo', findings),
    receiversChanged: flag(element, 'DocumentReceiver', findings),
    receivers: receivers.map((receiver) => ({
      organId: need(receiver, 'OrganId', receiver.path, findings),
      change: flag(receiver, 'ReceiverType', findings) ? 'added' : 'removed',
    })),
  };
}

function noteSignatures(root: XmlElement, header: XmlElement | null, { warnings }: Findings): void {
  for (const element of [root, header].flatMap((place) => place?.all('DigitalSignature', 'Signature') ?? []))
    if (saysSomething(element)) {
      warnings.push({ kind: 'signatureNotChecked', path: element.path });
      takeAll(element);
    }
}

function takeAll(element: XmlElement): void {
  for (const child of element.children) {
    child.taken = true;
    takeAll(child);
  }
}
