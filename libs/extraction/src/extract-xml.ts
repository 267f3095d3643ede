import { SaxesParser, type SaxesTagNS } from 'saxes';
import { MAX_XML_DEPTH } from './extract-limits.ts';

/** Namespaces of WordprocessingML, transitional and strict: `a:p` of a drawing is not a paragraph. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

export interface XmlHandler {
  /** `name` without prefix; elements of other namespaces come with an empty name. */
  open(name: string, attributes: (name: string) => string | null, tag: string): void;
  close(name: string, tag: string): void;
  text?(text: string): void;
}

const CHUNK = 64 * 1024;

/**
 * Walks one part of a docx, or of an odt with the namespaces of OpenDocument. Entities of a DTD are not known to saxes, so nothing
 * expands. Throws at the first fault.
 */
export function walkXml(part: Uint8Array, handler: XmlHandler, namespaces: ReadonlySet<string> = WORD): void {
  const knownName = (tag: SaxesTagNS): string => (namespaces.has(tag.uri) ? tag.local : '');
  const attributeOf = (tag: SaxesTagNS, name: string): string | null =>
    Object.values(tag.attributes).find(({ local, uri }) => local === name && namespaces.has(uri))?.value ?? null;
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_XML_DEPTH) throw new Error('xml nested too deep');
    handler.open(knownName(tag), (name) => attributeOf(tag, name), tag.local);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close(knownName(tag), tag.local);
  });
  if (handler.text) parser.on('text', (text) => handler.text?.(text));
  const decoder = new TextDecoder(part[0] === 0xff ? 'utf-16le' : part[0] === 0xfe ? 'utf-16be' : 'utf-8');
  for (let at = 0; at < part.length; at += CHUNK) {
    parser.write(decoder.decode(part.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}
