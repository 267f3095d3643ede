import type { FieldError } from '@app/kernel';
import { EdxmlError } from './edxml.errors';
import {
  EDXML_MAX_BYTES,
  EDXML_NAMESPACE,
  edxmlBusinessTypes,
  type EdxmlAttachment,
  type EdxmlBusiness,
  type EdxmlDocument,
  type EdxmlMessage,
  type EdxmlParty,
  type EdxmlReference,
  type EdxmlStaff,
  type EdxmlStatus,
  type EdxmlUpdate,
} from './edxml';
import { wireDate, wireTime } from './edxml-time';

interface Wire {
  name: string;
  text?: string;
  children?: (Wire | null)[];
  attributes?: string;
  required?: boolean;
}

/** Everything of the envelope is prefixed; the encoded attachments stand outside it, without a prefix. */
const PREFIX = 'edXML:';
const XLINK = 'http://www.w3.org/1999/xlink';
/** What XML 1.0 cannot carry, not even as a reference: control characters but for tab, line ends and those above 7F. */
const UNWRITABLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u;

/**
 * The message in the layout of QCVN 102:2016, as XML text to be stored in UTF-8. Fails with EDXML_INCOMPLETE,
 * EDXML_TEXT_UNWRITABLE (both name the elements), EDXML_ATTACHMENT_REPEATED, EDXML_TOO_LARGE.
 */
export function writeEdxml(message: EdxmlMessage): string {
  const missing: FieldError[] = [];
  const header = message.kind === 'document' ? documentHeader(message) : [statusOf(message)];
  const attachments = message.kind === 'document' ? message.attachments : [];
  refuseRepeated(attachments);
  const envelope = group(`${PREFIX}edXMLEnvelope`, [
    group(`${PREFIX}edXMLHeader`, header),
    attachments.length > 0 ? manifestOf(attachments) : null,
  ]);
  envelope.attributes = ` xmlns:edXML="${EDXML_NAMESPACE}"`;
  const root = group('edXML', [envelope, attachments.length > 0 ? encodedOf(attachments) : null]);
  root.attributes = ` xmlns="${EDXML_NAMESPACE}"`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(root, '', missing)}`;
  if (missing.length > 0) throw EdxmlError.EDXML_INCOMPLETE({}, missing);
  if (Buffer.byteLength(xml) > EDXML_MAX_BYTES) throw EdxmlError.EDXML_TOO_LARGE({ max: EDXML_MAX_BYTES / 1024 ** 2 });
  return xml;
}

const documentHeader = (message: EdxmlDocument): Wire[] => [messageHeader(message), traceHeaderList(message)];

/** 1 MessageHeader, its parts in the order of their numbers. */
function messageHeader(message: EdxmlDocument): Wire {
  const { code, promulgation, signer } = message;
  return part('MessageHeader', [
    partyOf('From', message.from),
    ...receiversOf(message.to),
    part('Code', [need('CodeNumber', code.number), need('CodeNotation', code.symbol)]),
    part('PromulgationInfo', [
      value('Place', promulgation.place),
      need('PromulgationDate', wireDate(promulgation.date)),
    ]),
    optional('DocumentType', [
      value('Type', message.type.code),
      value('TypeName', message.type.name),
      value('TypeDetail', message.type.detail),
    ]),
    need('Subject', message.subject),
    value('Content', message.content),
    signer &&
      part('SignerInfo', [
        value('Competence', signer.authority),
        value('Position', signer.position),
        need('FullName', signer.name),
      ]),
    value('DueDate', message.dueDate && wireDate(message.dueDate)),
    optional(
      'ToPlaces',
      message.recipients.map((place) => need('Place', place)),
    ),
    otherInfoOf(message),
    ...message.responseFor.map(referenceOf),
    value('SteeringType', message.steering),
    need('DocumentId', message.documentId),
  ]);
}

const receiversOf = (to: EdxmlParty[]): Wire[] =>
  to.length > 0 ? to.map((party) => partyOf('To', party)) : [need('To', '')];

const partyOf = (name: string, party: EdxmlParty): Wire =>
  part(name, [
    need('OrganId', party.organId),
    value('OrganizationInCharge', party.inCharge),
    value('OrganName', party.organName),
    value('OrganAdd', party.address),
    value('Email', party.email),
    value('Telephone', party.telephone),
    value('Fax', party.fax),
    value('Website', party.website),
  ]);

const otherInfoOf = ({ otherInfo }: EdxmlDocument): Wire | null =>
  optional('OtherInfo', [
    value('Priority', otherInfo.priority),
    value('SphereOfPromulgation', otherInfo.sphere),
    value('TyperNotation', otherInfo.typist),
    value('PromulgationAmount', otherInfo.copies),
    value('PageAmount', otherInfo.pages),
    optional(
      'Appendixes',
      otherInfo.appendixes.map((name) => need('Appendix', name)),
    ),
  ]);

const referenceOf = (reference: EdxmlReference): Wire =>
  part('ResponseFor', [
    need('OrganId', reference.organId),
    need('Code', reference.code),
    value('PromulgationDate', reference.date && wireDate(reference.date)),
    value('DocumentId', reference.documentId),
  ]);

/** 2 TraceHeaderList: 2.1 the way so far, 2.2 what is done. */
const traceHeaderList = ({ traces, business }: EdxmlDocument): Wire =>
  part('TraceHeaderList', [
    ...traces.map(({ organId, at }) =>
      part('TraceHeader', [need('OrganId', organId), need('Timestamp', wireTime(at))]),
    ),
    businessOf(business),
  ]);

const businessOf = (business: EdxmlBusiness): Wire =>
  part('Bussiness', [
    value('BussinessDocType', edxmlBusinessTypes.indexOf(business.type)),
    value('BussinessDocReason', business.reason),
    business.update && updateOf(business.update),
    value('DocumentId', business.documentId),
    business.staff && staffOf(business.staff),
    value('Paper', business.paper),
    optional(
      'ReplacementInfoList',
      business.replaces.map(({ documentId, organIds }) =>
        part('ReplacementInfo', [
          need('DocumentId', documentId),
          optional(
            'OrganIdList',
            organIds.map((organId) => need('OrganId', organId)),
          ),
        ]),
      ),
    ),
  ]);

const updateOf = ({ documentChanged, receiversChanged, receivers }: EdxmlUpdate): Wire =>
  part('BussinessDocumentInfo', [
    value('DocumentInfo', Number(documentChanged)),
    value('DocumentReceiver', Number(receiversChanged)),
    optional(
      'ReceiverList',
      receivers.map(({ organId, change }) =>
        part('Receiver', [value('ReceiverType', change === 'added' ? 1 : 0), need('OrganId', organId)]),
      ),
    ),
  ]);

const staffOf = (staff: EdxmlStaff): Wire =>
  part('StaffInfo', [
    value('Department', staff.department),
    value('Staff', staff.name),
    value('Mobile', staff.mobile),
    value('Email', staff.email),
  ]);

/** The order in which two of three implementations write a status; a reader may not count on it. */
const statusOf = (message: EdxmlStatus): Wire =>
  part('Status', [
    referenceOf(message.responseFor),
    partyOf('From', message.from),
    need('StatusCode', message.status),
    value('Description', message.description),
    need('Timestamp', wireTime(message.timestamp)),
    message.staff && staffOf(message.staff),
  ]);

function manifestOf(attachments: EdxmlAttachment[]): Wire {
  const manifest = part('edXMLManifest', attachments.map(listed));
  manifest.attributes = ' version="1.0"';
  return part('edXMLBody', [manifest]);
}

function listed({ contentId, contentType, fileName, description }: EdxmlAttachment): Wire {
  const reference = part('Reference', [
    need('ContentId', `cid:${contentId}`),
    need('ContentType', contentType),
    need('AttachmentName', fileName),
    value('Description', description),
  ]);
  const href = escape(`cid:${contentId}`);
  reference.attributes = ` xmlns:xlink="${XLINK}" xlink:type="simple" xlink:href="${href}"`;
  return reference;
}

/** AttachmentEncoded: the files themselves in base64, beside the envelope. */
const encodedOf = (attachments: EdxmlAttachment[]): Wire =>
  group(
    'AttachmentEncoded',
    attachments.map(({ contentId, contentType, fileName, description, content }) =>
      group('Attachment', [
        { name: 'ContentId', text: contentId, required: true },
        { name: 'ContentType', text: contentType, required: true },
        { name: 'AttachmentName', text: fileName, required: true },
        description === null ? null : { name: 'Description', text: description },
        { name: 'ContentTransferEncoded', text: Buffer.from(content).toString('base64') },
      ]),
    ),
  );

function refuseRepeated(attachments: EdxmlAttachment[]): void {
  const seen = new Set<string>();
  for (const { contentId } of attachments) {
    if (seen.has(contentId)) throw EdxmlError.EDXML_ATTACHMENT_REPEATED({ contentId });
    seen.add(contentId);
  }
}

const group = (name: string, children: (Wire | null)[]): Wire => ({ name, children });

const part = (name: string, children: (Wire | null)[]): Wire => group(PREFIX + name, children);

/** Left out altogether when nothing of it is said. */
const optional = (name: string, children: (Wire | null)[]): Wire | null =>
  children.some((child) => child !== null) ? part(name, children) : null;

const value = (name: string, content: string | number | null): Wire | null =>
  content === null || content === '' ? null : { name: PREFIX + name, text: String(content) };

const need = (name: string, text: string): Wire => ({ name: PREFIX + name, text, required: true });

function serialise(
  { name, text, children, attributes = '', required }: Wire,
  above: string,
  missing: FieldError[],
): string {
  const path = above + name.replace(PREFIX, '');
  if (required && text?.trim() === '') missing.push({ path, code: 'FIELD_REQUIRED' });
  if (text !== undefined && (UNWRITABLE.test(text) || !text.isWellFormed()))
    throw EdxmlError.EDXML_TEXT_UNWRITABLE({}, [{ path, code: 'EDXML_TEXT_UNWRITABLE' }]);
  const inside = children?.map((child) => (child ? serialise(child, `${path}/`, missing) : '')).join('');
  return `<${name}${attributes}>${inside ?? escape(text ?? '')}</${name}>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#xD;' };

const escape = (text: string): string => text.replaceAll(/[&<>"\r]/g, (sign) => ESCAPES[sign] ?? sign);
