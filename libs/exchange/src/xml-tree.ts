import { TextDecoder } from 'node:util';
import { DomainError } from '@app/kernel';
import { SaxesParser } from 'saxes';
import { EdxmlError } from './edxml.errors';
import { EDXML_MAX_BYTES } from './edxml';

/**
 * Signs that make a parser work: `<` (twice per element) and `&`. Far above what a message needs (a thousand receivers
 * are some twenty thousand), far below what keeps a processor for seconds.
 */
const MAX_SIGNS = 500_000;
const MAX_DEPTH = 24;
const MAX_ATTRIBUTES = 32;
/** Decoded and parsed piece by piece, so that a large base64 text never stands in memory twice as wide characters. */
const PIECE = 1024 * 1024;

/** One element. What is read from it is marked, so that what nobody asked for can be reported. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = '';
  taken = false;

  constructor(
    readonly name: string,
    readonly namespace: string,
    readonly path: string,
  ) {}

  all(...names: string[]): XmlElement[] {
    const found = this.children.filter((child) => names.includes(child.name));
    for (const child of found) child.taken = true;
    return found;
  }

  /** The first of that name (systems differ in spelling, so several names may mean one element). */
  first(...names: string[]): XmlElement | null {
    const found = this.children.find((child) => names.includes(child.name)) ?? null;
    if (found) found.taken = true;
    return found;
  }

  /** Elements below that nobody asked for; what stands inside such an element is not listed again. */
  untaken(): XmlElement[] {
    return this.children.flatMap((child) => (child.taken ? child.untaken() : [child]));
  }
}

/**
 * The elements of a message, by local name. No DOCTYPE and with it no entities but the five of XML, nothing fetched,
 * bounded in bytes, markup and depth. Fails with EDXML_TOO_LARGE, _NOT_UTF8, _DOCTYPE_REFUSED, _TOO_COMPLEX,
 * _NOT_WELL_FORMED.
 */
export function readXml(content: Uint8Array): XmlElement {
  if (content.byteLength > EDXML_MAX_BYTES) throw EdxmlError.EDXML_TOO_LARGE({ max: EDXML_MAX_BYTES / 1024 ** 2 });
  if (signsIn(content) > MAX_SIGNS) throw EdxmlError.EDXML_TOO_COMPLEX();
  const parser = new SaxesParser({ xmlns: true });
  const root = collect(parser);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0; start < content.byteLength; start += PIECE) {
    feed(parser, decode(decoder, content.subarray(start, start + PIECE)));
    // A message begins at once; a prologue of megabytes has something else in mind.
    if (!root()) throw EdxmlError.EDXML_NOT_WELL_FORMED({ line: parser.line });
  }
  feed(parser, decode(decoder));
  guard(parser, () => parser.close());
  const element = root();
  if (!element) throw EdxmlError.EDXML_NOT_WELL_FORMED({ line: parser.line });
  return element;
}

function signsIn(content: Uint8Array): number {
  let signs = 0;
  for (let at = 0; at < content.byteLength; at += 1) if (content[at] === 0x3c || content[at] === 0x26) signs += 1;
  return signs;
}

type Parser = SaxesParser<{ xmlns: true }>;

/** Listens to the parser; the function handed back gives the root element once all is read. */
function collect(parser: Parser): () => XmlElement | null {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let attributes = 0;
  parser.on('doctype', () => {
    throw EdxmlError.EDXML_DOCTYPE_REFUSED();
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    if (open.length >= MAX_DEPTH) throw EdxmlError.EDXML_TOO_COMPLEX();
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MAX_ATTRIBUTES) throw EdxmlError.EDXML_TOO_COMPLEX();
  });
  parser.on('opentag', ({ local, uri }) => {
    const parent = open.at(-1);
    const element = new XmlElement(local, uri, parent ? `${parent.path}/${local}` : local);
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const append = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  return () => root;
}

function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw EdxmlError.EDXML_NOT_UTF8();
  }
}

const feed = (parser: Parser, text: string): void => guard(parser, () => void parser.write(text));

/** Saxes throws plain errors, in English and with positions; people get the line. */
function guard(parser: Parser, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw EdxmlError.EDXML_NOT_WELL_FORMED({ line: parser.line });
  }
}
