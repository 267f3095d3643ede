import { EdxmlError } from './edxml.errors';
import type { EdxmlAttachment } from './edxml';
import { envelopeOf, text, type Findings } from './edxml-elements';
import type { XmlElement } from './xml-tree';

/**
 * The files of a message: listed in edXMLManifest inside the envelope, encoded in AttachmentEncoded beside it, joined
 * by ContentId (one kit writes `cid:` before it in both places, another only in the list).
 */
export function readAttachments(root: XmlElement, findings: Findings): EdxmlAttachment[] {
  const encoded = encodedOf(root);
  const listed = listedIn(root);
  const named = listed.map((reference) => {
    const contentId = idOf(reference);
    const found = encoded.get(contentId);
    if (!found) throw EdxmlError.EDXML_ATTACHMENT_MISSING({ name: text(reference, 'AttachmentName') ?? contentId });
    encoded.delete(contentId);
    return attachmentOf(contentId, found, reference, findings);
  });
  const unlisted = [...encoded].map(([contentId, element]) => {
    findings.warnings.push({ kind: 'attachmentNotListed', path: element.path });
    return attachmentOf(contentId, element, null, findings);
  });
  return [...named, ...unlisted];
}

function encodedOf(root: XmlElement): Map<string, XmlElement> {
  const encoded = new Map<string, XmlElement>();
  for (const element of root.all('AttachmentEncoded').flatMap((list) => list.all('Attachment'))) {
    const contentId = idOf(element);
    if (encoded.has(contentId)) throw EdxmlError.EDXML_ATTACHMENT_REPEATED({ contentId });
    encoded.set(contentId, element);
  }
  return encoded;
}

function listedIn(root: XmlElement): XmlElement[] {
  const body = envelopeOf(root)?.first('edXMLBody', 'Body');
  const listed = body?.first('edXMLManifest', 'Manifest')?.all('Reference') ?? [];
  const seen = new Set<string>();
  for (const contentId of listed.map(idOf)) {
    if (seen.has(contentId)) throw EdxmlError.EDXML_ATTACHMENT_REPEATED({ contentId });
    seen.add(contentId);
  }
  return listed;
}

const idOf = (element: XmlElement): string => (text(element, 'ContentId') ?? '').replace(/^cid:/i, '');

function attachmentOf(
  contentId: string,
  encoded: XmlElement,
  listed: XmlElement | null,
  findings: Findings,
): EdxmlAttachment {
  const said = (name: string): string | null => {
    const inList = text(listed, name);
    return text(encoded, name) ?? inList;
  };
  const written = said('AttachmentName') ?? '';
  if (contentId === '') lacks(findings, encoded, 'ContentId');
  if (written === '') lacks(findings, encoded, 'AttachmentName');
  const fileName = lastPart(written);
  if (fileName !== written) findings.warnings.push({ kind: 'fileNameCut', path: encoded.path });
  const contentType = said('ContentType') ?? 'application/octet-stream';
  // The kit zips what it does not know and leaves the name: unpacking is for whoever keeps the file, with limits.
  if (contentType === 'application/zip' && !/\.zip$/i.test(fileName))
    findings.warnings.push({ kind: 'attachmentZipped', path: encoded.path });
  return {
    fileName,
    contentType,
    contentId,
    description: said('Description'),
    content: contentOf(encoded, fileName, findings),
  };
}

/** A name may not lead anywhere. */
const lastPart = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

/** Base64 with line breaks at most: a foreign sign, wrong padding or stray bits mean a damaged file. */
function contentOf(encoded: XmlElement, name: string, findings: Findings): Uint8Array {
  const element = encoded.first('ContentTransferEncoded');
  if (!element) lacks(findings, encoded, 'ContentTransferEncoded');
  const base64 = (element?.text ?? '').replaceAll(/[ \t\r\n]+/g, '');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) throw EdxmlError.EDXML_ATTACHMENT_DAMAGED({ name });
  return new Uint8Array(bytes);
}

const lacks = ({ missing }: Findings, element: XmlElement, name: string): void => {
  missing.push({ path: `${element.path}/${name}`, code: 'FIELD_REQUIRED' });
};
