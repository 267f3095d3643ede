import { ADDRESSEES, BASIS, SECTION } from './landmarks.rules.ts';
import { readTypeTitle } from './document-type.rules.ts';
import { isMostlyCapitals } from './letterhead-case.rules.ts';
import { Passage } from './passage.ts';

/** The heading of a document: its type, and what it is about. */
export interface Title {
  type: string;
  typePassage: Passage;
  subject: Passage | null;
  /** The piece with the type, and the first piece behind the subject. */
  from: number;
  to: number;
}

const MAX_SUBJECT_LINES = 10;

/** Finds type and subject among the pieces of a head; null when no piece names a type. */
export function findTitle(pieces: readonly Passage[]): Title | null {
  for (const [from, piece] of pieces.entries()) {
    if (ADDRESSEES.test(piece.text)) return null;
    // `QUYẾT ĐỊNH:` stands between the bases and the articles; it is not the heading.
    const title = /:\s*$/u.test(piece.text) ? null : readTypeTitle(piece.text);
    if (!title) continue;
    const rest = piece.slice(title.length).trim();
    const lines = subjectLines(pieces, from + 1, rest);
    const subject = Passage.join(lines.passages);
    return {
      type: title.type,
      typePassage: piece.slice(0, title.length),
      subject: subject.text === '' ? null : subject,
      from,
      to: lines.to,
    };
  }
  return null;
}

function subjectLines(pieces: readonly Passage[], start: number, rest: Passage): { passages: Passage[]; to: number } {
  const passages = /\p{L}/u.test(rest.text) ? [rest] : [];
  let gap = false;
  let at = start;
  for (; at < pieces.length && passages.length < MAX_SUBJECT_LINES; at += 1) {
    const piece = pieces[at]!;
    if (!/[\p{L}\d]/u.test(piece.text)) {
      gap = true;
      continue;
    }
    if (!continuesSubject(passages, piece.text, gap)) break;
    passages.push(piece);
    gap = false;
  }
  return { passages, to: at };
}

function continuesSubject(passages: readonly Passage[], text: string, gap: boolean): boolean {
  if (text.length > 600 || ADDRESSEES.test(text) || isDecider(text)) return false;
  const before = passages.at(-1)?.text;
  if (before === undefined) return !SECTION.test(text) && !isBasis(text, false);
  if (SECTION.test(text) || isBasis(text, true) || /^\s*\(/u.test(text)) return false;
  const whole = passages.map((passage) => passage.text).join(' ');
  if (/[.;:]["”]?\s*$/u.test(whole) && !hasOpenQuote(whole)) return false;
  const sameCase = isMostlyCapitals(before) === isMostlyCapitals(text);
  if (/^\p{Ll}/u.test(text) || /[,–-]\s*$/u.test(before) || hasOpenQuote(whole)) return text.length < 300;
  return gap ? sameCase && isMostlyCapitals(text) : (sameCase || /^\d/u.test(text)) && text.length < 160;
}

const DECIDER = new RegExp(
  [
    String.raw`^[^\p{L}\d]{0,4}(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|BỘ TRƯỞNG|GIÁM ĐỐC|HỘI ĐỒNG|THỦ TƯỚNG|CHÍNH PHỦ`,
    String.raw`|QUỐC HỘI|HIỆU TRƯỞNG|TRƯỞNG (?:PHÒNG|BAN)|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|BAN (?:CHẤP HÀNH|THƯỜNG VỤ`,
    String.raw`|BÍ THƯ)|BỘ CHÍNH TRỊ)`,
  ].join(''),
  'u',
);

/** Who decides, in capitals under the heading of a decision: not part of what it is about. */
const isDecider = (text: string): boolean => isMostlyCapitals(text) && DECIDER.test(text);

/**
 * Under a type, `Thực hiện phong trào …` is what the document is about; with a number or a day it is a basis.
 * `Căn cứ` is always one.
 */
function isBasis(text: string, hasSubject: boolean): boolean {
  if (/^[\s\-–*•+]{0,10}căn\s{1,4}cứ/iu.test(text)) return true;
  if (!BASIS.test(text)) return false;
  const cites = /\d\s?[/-]\s?\p{Lu}/u.test(text) || /ngày\s{0,4}\d/u.test(text);
  return hasSubject ? cites || text.length > 120 : cites && /;\s*$/u.test(text);
}

const hasOpenQuote = (text: string): boolean => text.split('“').length > text.split('”').length;
