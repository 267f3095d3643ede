import {
  ADDRESSEES,
  ANNEX_TITLE,
  ATTACHMENT,
  AUTHORITY,
  BASIS,
  FIRST_RECIPIENT,
  isPersonName,
  isPosition,
  isSignatureNoise,
  NATIONAL_TITLE,
  NUMBER_LINE,
  RECIPIENTS_TITLE,
  SECTION,
} from './landmarks.rules.ts';
import { piecesOf, readLines } from './source-text.ts';
import type { Line } from './source-text.ts';
import { readTypeTitle } from './document-type.rules.ts';
import { nextDocumentAt, withoutSurroundings } from './surroundings.rules.ts';
import { findTitle, NUMBERED, PLACE_AND_DAY } from './title.rules.ts';

/** A document cut into the parts that Decree 30/2020, Appendix I names. Lines keep their place in the source. */
export interface DocumentParts {
  source: string;
  /** Letterhead, number and symbol, place and date, type, subject, addressees (`Kính gửi`). */
  head: Line[];
  /** From the legal bases to the last sentence of the text. */
  body: Line[];
  /** `Nơi nhận` and the signature. */
  closing: Line[];
  /** One list of lines per annex, its title included. A letterhead inside an annex is the annex's own. */
  annexes: Line[][];
  /** Where another document of its own begins in the same file, and all behind it; empty for most. */
  next: Line[];
  /** What an office or a site put above, beside and below the document. */
  beside: Line[];
}

/** How far down the text a heading is looked for: pages of a site have menus above it. */
const HEAD_LINES = 400;

/** Cuts a document into its parts. Every line is in exactly one of them. */
export function splitParts(source: string): DocumentParts {
  const { document: lines, beside } = withoutSurroundings(readLines(source));
  const bodyFrom = findBody(lines);
  const { from, to } = findClosing(lines, bodyFrom);
  // A document that ended has its signature; without one the titles of the State are those of a form.
  const next = to > from ? nextDocumentAt(lines, to) : lines.length;
  return {
    source,
    head: lines.slice(0, bodyFrom),
    body: lines.slice(bodyFrom, from),
    closing: lines.slice(from, to),
    annexes: splitAnnexes(lines.slice(to, next)),
    next: lines.slice(next),
    beside,
  };
}

const textOf = (line: Line): string => line.passage.text;
const isBlank = (line: Line): boolean => textOf(line) === '';

/** Whether the line, or a cell of it, says so. */
const says = (line: Line, test: (text: string) => boolean): boolean =>
  line.cells || line.passage.text.includes('\n')
    ? piecesOf([line]).some(({ text }) => test(text))
    : test(line.passage.text);

function findBody(lines: readonly Line[]): number {
  const top = lines.slice(0, HEAD_LINES);
  const stop = top.findIndex((line) => isHeadEnd(line));
  const within = stop < 0 ? top : top.slice(0, stop);
  const titled = within.findIndex((line) => says(line, isTitle));
  const addressed = within.findIndex((line) => says(line, (text) => ADDRESSEES.test(text)));
  if (addressed >= 0 && (titled < 0 || titled > addressed)) return behindAddressees(lines, addressed);
  if (titled >= 0) return behindTitle(lines, titled);
  return stop >= 0 ? stop : behindLetterhead(top);
}

const isTitle = (text: string): boolean => !/:\s*$/u.test(text) && readTypeTitle(text) !== null;

/** The text has begun: a basis that names a document, a numbered section. */
const isHeadEnd = (line: Line): boolean => {
  const text = textOf(line);
  return (
    SECTION.test(text) ||
    /^[\s\-–*•+]{0,10}Căn\s{1,4}cứ(?:\s|$)/u.test(text) ||
    (BASIS.test(text) && /\d\s?[/-]\s?\p{Lu}/u.test(text)) ||
    RECIPIENTS_TITLE.test(text)
  );
};

/** The lines of the subject are counted in pieces, so the place is found again by where it stands in the source. */
function behindTitle(lines: readonly Line[], at: number): number {
  const block = lines.slice(at, at + 60);
  const pieces = piecesOf(block);
  const title = findTitle(pieces);
  const next = title && pieces.slice(title.to).find(({ text }) => text !== '');
  let from = next
    ? lines.findIndex((line, index) => index >= at && line.passage.span().end > next.span().start)
    : at + 1;
  if (from <= at) from = at + 1;
  while (from < lines.length && isDeciderOrRemark(textOf(lines[from]!))) from += 1;
  // A remark in brackets may stand between the subject and the addressees.
  const near = lines.slice(from, from + 5).findIndex((line) => ADDRESSEES.test(textOf(line)));
  const isRemark = lines
    .slice(from, from + Math.max(0, near))
    .every((line) => isBlank(line) || /^\(|\)$/u.test(textOf(line)));
  return near >= 0 && isRemark ? behindAddressees(lines, from + near) : from;
}

/** Blank lines, rules, `(Ban hành kèm theo …)` and who decides stand between the subject and the bases. */
const isDeciderOrRemark = (text: string): boolean =>
  !/[\p{L}\d]/u.test(text) ||
  PLACE_AND_DAY.test(text) ||
  NUMBERED.test(text) ||
  (text.length < 200 && /^\s*\((?:Ban hành )?[Kk]èm theo/u.test(text)) ||
  (text.length < 160 && !SECTION.test(text) && text === text.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(text));

function behindAddressees(lines: readonly Line[], at: number): number {
  let next = at + 1;
  let before = textOf(lines[at]!);
  let gap = false;
  for (; next < lines.length; next += 1) {
    const text = textOf(lines[next]!);
    if (!/[\p{L}\d]/u.test(text)) {
      gap = true;
      continue;
    }
    const listed = /^[-–•+*‐]\s?/u.test(text) || /;\s*$/u.test(text);
    if (text.length > 300 || isHeadEnd(lines[next]!) || !(listed || carriesOnAddressees(before, text, gap))) break;
    before = text;
    gap = false;
  }
  return next;
}

/** Words of a sentence: the text has begun. */
const SAYS = /(?<!\p{L})(?:đề nghị|yêu cầu|thông báo|đã|nhận được|như sau)(?!\p{L})/u;

/** Whether a line without dash still belongs to the addressees. */
function carriesOnAddressees(before: string, text: string, gap: boolean): boolean {
  if (/[.]\s*$/u.test(before)) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  const awaited = !gap || /[:,;–-]\s*$/u.test(before) || /gửi\s*$/iu.test(before);
  return awaited && text.length < 120 && !BASIS.test(text) && !SECTION.test(text) && !SAYS.test(text);
}

/** Without heading and bases: behind the last line that a letterhead could hold. */
function behindLetterhead(top: readonly Line[]): number {
  const last = top.slice(0, 30).findLastIndex((line) => {
    const text = textOf(line);
    return (
      text.length < 200 &&
      (NUMBER_LINE.test(text) || text.search(NATIONAL_TITLE) >= 0 || /^[^\p{L}\d]*V\/v[\s:]/iu.test(text))
    );
  });
  return last + 1;
}

interface Range {
  from: number;
  to: number;
}

function findClosing(lines: readonly Line[], bodyFrom: number): Range {
  const annex = lines.findIndex((line, at) => at >= bodyFrom && isAnnexTitle(lines, at));
  const end = annex < 0 ? lines.length : annex;
  const within = lines.slice(0, end);
  const recipients = within.findIndex((line, at) => at >= bodyFrom && listsRecipients(line));
  const from = recipients < 0 ? signatureAlone(within, bodyFrom) : signatureAbove(within, recipients, bodyFrom);
  if (from < 0) return { from: end, to: end };
  return { from, to: closingEnd(within, from) };
}

/** A title of an annex stands alone; a line that merely breaks there (`theo` / `Phụ lục I`) is none. */
function isAnnexTitle(lines: readonly Line[], at: number): boolean {
  if (!ANNEX_TITLE.test(textOf(lines[at]!))) return false;
  const before = lines
    .slice(Math.max(0, at - 1), at)
    .map(textOf)
    .join('');
  return !/(?:theo|tại|[,(])\s*$/u.test(before);
}

/** `Nơi nhận` begins the list, alone or beside the signature; as the head of a column of a wider table it does not. */
const listsRecipients = (line: Line): boolean =>
  (line.cells?.length ?? 0) <= 3 && says(line, (text) => RECIPIENTS_TITLE.test(text) || FIRST_RECIPIENT.test(text));

const isSignature = (text: string): boolean => AUTHORITY.test(text) || isPosition(text);

/** One name, or several far apart in one line. */
const isNames = (text: string): boolean => text.split(/\s{3,}/u).every((name) => isPersonName(name));

/** The signature, where a scanner took the right column first. */
function signatureAbove(lines: readonly Line[], recipients: number, bodyFrom: number): number {
  let from = recipients;
  for (let at = recipients - 1; at >= bodyFrom && recipients - at < 40; at -= 1) {
    const text = textOf(lines[at]!);
    if (text === '' || isNames(text) || isSignatureNoise(text)) continue;
    if (!says(lines[at]!, isSignature)) break;
    from = at;
  }
  return from;
}

/** Laws and minutes have a signature and no recipients: the first authority or position with a name below it. */
function signatureAlone(lines: readonly Line[], bodyFrom: number): number {
  return lines.findIndex((line, at) => {
    if (at < bodyFrom || !says(line, isSignature)) return false;
    const inCells = line.cells ? piecesOf([line]).map(({ text }) => text) : [];
    const below = [...inCells, ...lines.slice(at + 1, at + 60).map(textOf)].filter((text) => text !== '').slice(0, 12);
    return below.some(isNames) && below.every((text) => text.length < 120);
  });
}

/** Behind the signer's name the closing is over, unless the recipients come below it. */
function closingEnd(lines: readonly Line[], from: number): number {
  let named = false;
  let listed = false;
  let signed = false;
  let awaited = false;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]!;
    const text = textOf(line);
    if (text === '') continue;
    if (signed && isTitle(text)) return at;
    if (listsRecipients(line)) listed = true;
    else if (line.cells && line.cells.length > 3) return at;
    else if (ATTACHMENT.test(text) || NUMBER_LINE.test(text) || text.search(NATIONAL_TITLE) >= 0)
      return aboveLetterhead(lines, from, at);
    else if (says(line, isSignature)) signed = awaited = true;
    else if (signed && says(line, isNames)) {
      named = true;
      awaited = false;
    }
    // `KT. BỘ TRƯỞNG` / `BỘ …` / `THỨ TRƯỞNG`: the next of several who sign.
    else if (named && awaited && text.length < 80 && text === text.toLocaleUpperCase('vi')) continue;
    else if (named && !(listed && /^[-–•+*‐]/u.test(text)) && !isSignatureNoise(text) && !listedBelow(lines, at))
      return at;
    else if (text.length > 400) return at;
  }
  return lines.length;
}

/** The name of a body right above the title of the State heads what is attached. */
function aboveLetterhead(lines: readonly Line[], from: number, at: number): number {
  let end = at;
  for (let above = at - 1; above > from && at - above < 8; above -= 1) {
    const text = textOf(lines[above]!);
    if (text === '') continue;
    if (!HEADS.test(text) || AUTHORITY.test(text)) break;
    end = above;
  }
  return end;
}

const HEADS =
  /^(?:[UỦ][ỶYỷy] BAN|UBND|HĐND|HỘI|BỘ|SỞ|PHÒNG|BAN|TRƯỜNG|TRUNG TÂM|CÔNG AN|ĐẢNG|TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)(?=\s\p{Lu}{2})[^\p{Ll}]*$/u;

/** Whether `Nơi nhận` is still to come within a few lines. */
const listedBelow = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at, at + 6).some((line) => RECIPIENTS_TITLE.test(textOf(line)));

function splitAnnexes(lines: readonly Line[]): Line[][] {
  const annexes: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    if (annexes.length === 0 || isAnnexTitle(lines, at)) annexes.push([]);
    annexes.at(-1)!.push(line);
  }
  const [first, ...rest] = annexes;
  if (!first) return [];
  return first.every((line) => isBlank(line) || isSignatureNoise(textOf(line))) ? rest : annexes;
}
