import { Passage } from '../../passages/src/index.ts';
import { ADDRESSEES, BASIS, SECTION } from './landmarks.rules.ts';
import { readTypeTitle } from './document-type.rules.ts';
import { isMostlyCapitals } from './letterhead-case.rules.ts';

/** The heading of a document: its type, and what it is about. */
export interface Title {
  type: string;
  /** Whether the type is one that the reader knows; else the words of the heading stand for it. */
  isKnown: boolean;
  typePassage: Passage;
  /** The whole line of the type, which may say that several issue the document together. */
  typeText: string;
  /** Number and symbol, where the heading holds them: `KẾT LUẬN 49-KL/TW CỦA BAN BÍ THƯ`. */
  code: Passage | null;
  /** Who issues it, as the Party writes under the type: `CỦA BAN BÍ THƯ`. */
  by: Passage | null;
  /** The day, where the heading holds it: `… SỐ 37/2007/NĐ-CP NGÀY 09 THÁNG 3 NĂM 2007`. */
  day: Passage | null;
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
    const code = piece.slice(title.length).match(OWN_CODE)?.[0]?.trim() ?? null;
    const named = readBy(pieces, from, piece.slice(title.length + (code ? codeLength(piece, title.length) : 0)).trim());
    const lines = subjectLines(pieces, named.next, named.rest);
    const subject = Passage.join(lines.passages);
    return {
      type: title.type,
      isKnown: true,
      typePassage: piece.slice(0, title.length),
      typeText: piece.text,
      code: code ?? named.code,
      by: named.by,
      day: named.day,
      subject: subject.text === '' ? null : subject,
      from,
      to: lines.to,
    };
  }
  return titleByPlace(pieces);
}

/** A few words in capitals alone below place and day, with what they are about under them: `QUY ƯỚC`, `CAM KẾT`. */
const CALLED = /^[^\p{L}\d]*\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,3}[^\p{L}\d:]*$/u;

/** A heading whose type is in no list, by where it stands. */
function titleByPlace(pieces: readonly Passage[]): Title | null {
  const dated = pieces.findIndex(({ text }) => PLACE_AND_DAY.test(text));
  const from = dated < 0 ? -1 : pieces.findIndex(({ text }, at) => at > dated && /\p{L}/u.test(text));
  const piece = pieces[from];
  if (!piece || !CALLED.test(piece.text) || isDecider(piece.text) || ADDRESSEES.test(piece.text)) return null;
  const lines = subjectLines(pieces, from + 1, piece.slice(0, 0));
  const subject = Passage.join(lines.passages);
  if (subject.text === '' || subject.text.endsWith(':')) return null;
  const type = piece.text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLocaleLowerCase('vi');
  return {
    type,
    isKnown: false,
    typePassage: piece,
    typeText: piece.text,
    code: null,
    by: null,
    day: null,
    subject,
    from,
    to: lines.to,
  };
}

/** Number and symbol right behind the type. */
const OWN_CODE =
  /^\s{1,3}(?:(?:số|SỐ|Số)\s{0,3}:?\s{0,3})?\d{1,6}\s?[/-]\s?\p{Lu}[\p{L}\d&]{0,11}(?:\s?[-/]\s?\p{Lu}[\p{L}\d&]{0,11}){1,3}(?=\s|$)/u;
const codeLength = (piece: Passage, from: number): number => OWN_CODE.exec(piece.text.slice(from))![0].length;
/** Bodies of the Party and the State named in the heading itself. */
const BY =
  /^CỦA\s{1,3}(?<by>BAN BÍ THƯ(?: TRUNG ƯƠNG(?: ĐẢNG)?)?|BỘ CHÍNH TRỊ(?:, BAN BÍ THƯ)?|BAN CHẤP HÀNH TRUNG ƯƠNG(?: ĐẢNG)?|BAN (?:CHẤP HÀNH|THƯỜNG VỤ)(?=\s|$)[\p{Lu}\s]{0,60}|THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|ỦY BAN NHÂN DÂN[\p{Lu}\s]{0,40})(?=\s+(?:VỀ|Về|về)\s|[^\p{L}]*$)/u;

/** `CỦA BAN BÍ THƯ` behind the type or in the line below it; the words about the document follow. */
function readBy(pieces: readonly Passage[], from: number, rest: Passage): NamedHeading {
  const below = pieces.findIndex(({ text }, at) => at > from && text !== '');
  const [line, next] = rest.text === '' && below > 0 ? brokenHeading(pieces, below) : [rest, from + 1];
  const numbered = NUMBERED_HEADING.exec(line.text);
  if (numbered) {
    const { by, code, day } = numbered.groups!;
    const part = (written: string) => {
      const at = line.text.indexOf(written);
      return line.slice(at, at + written.length).trim();
    };
    return {
      by: part(by!),
      code: part(code!),
      day: day ? part(day) : null,
      rest: line.slice(numbered[0].length).trim(),
      next,
    };
  }
  const found = BY.exec(line.text);
  if (!found) return { by: null, code: null, day: null, rest, next: from + 1 };
  const at = found[0].length - found.groups!.by!.length;
  return {
    by: line.slice(at, found[0].length).trim(),
    code: null,
    day: null,
    rest: line.slice(found[0].length).trim(),
    next,
  };
}

/** `CỦA BỘ TÀI` / `CHÍNH SỐ 12/2004/TT-BTC` / `NGÀY …`: the heading of old, broken by a narrow page. */
function brokenHeading(pieces: readonly Passage[], at: number): [Passage, number] {
  const lines = pieces.slice(at, at + 8);
  const small = lines.findIndex(({ text }) => !isMostlyCapitals(text));
  const end = small < 0 ? lines.length : small;
  const whole = Passage.join(lines.slice(0, end));
  const isBroken = end > 1 && !NUMBERED_HEADING.test(pieces[at]!.text) && NUMBERED_HEADING.test(whole.text);
  return isBroken ? [whole, at + end] : [pieces[at]!, at + 1];
}

/** Who issues it, number and day inside the heading, and the words that follow. */
interface NamedHeading {
  by: Passage | null;
  code: Passage | null;
  day: Passage | null;
  rest: Passage;
  next: number;
}

/** The official gazette of old: `CỦA BỘ TÀI CHÍNH SỐ 12/2004/TT-BTC NGÀY 01 THÁNG 3 NĂM 2004`. */
const NUMBERED_HEADING =
  /^(?:CỦA\s{1,3}(?<by>\p{Lu}[\p{Lu}\s,–-]{3,90}?)\s{1,3})(?<code>SỐ\s{0,3}:?\s{0,3}\d{1,6}(?:\s?[/-]\s?[\p{L}\d&]{2,14}){1,5})(?:\s{1,3}(?<day>NGÀY\s{1,3}\d{1,2}(?:\s{1,3}THÁNG\s{1,3}\d{1,2}\s{1,3}NĂM\s{1,3}|\s?[/-]\s?\d{1,2}\s?[/-]\s?)\d{4}))?(?=\s|$)/iu;

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
  if (text.length > 600 || ADDRESSEES.test(text) || isDecider(text) || PLACE_AND_DAY.test(text)) return false;
  if (NUMBERED.test(text)) return false;
  const last = passages.at(-1)?.text ?? '';
  if (LABEL.test(text) && !hasOpenQuote(last) && !AWAITS.test(last) && !COUNTS.test(last)) return false;
  const before = passages.at(-1)?.text;
  if (before === undefined) return !SECTION.test(text) && !isBasis(text, false);
  if (SECTION.test(text) || isBasis(text, true) || /^\s*\(/u.test(text)) return false;
  const whole = passages.map((passage) => passage.text).join(' ');
  const goesOn = !gap && /;\s*$/u.test(whole) && /^\p{Ll}/u.test(text);
  if (/[.;:]["”]?\s*$/u.test(whole) && !goesOn && !hasOpenQuote(whole)) return false;
  // `BÁO CÁO TỔNG KẾT` / `Công tác …`: a word or two behind the type are no subject yet.
  const begun = passages.length === 1 && before.length < 16 && !/[.;:]\s*$/u.test(text) && text.length < 200;
  const sameCase = begun || isMostlyCapitals(before) === isMostlyCapitals(text);
  if (/^\p{Ll}/u.test(text) || /[,–-]\s*$/u.test(before) || hasOpenQuote(whole)) return text.length < 300;
  return gap
    ? begun || (sameCase && isMostlyCapitals(text))
    : (sameCase || /^\d/u.test(text)) && text.length < 160 && !OPENS_TEXT.test(text);
}

/** `Số: 05/CĐ-UBND`, which telegrams and old texts put under the heading. */
export const NUMBERED = /^[^\p{L}\d]{0,6}S[ốỐ]\s{0,3}[:.]?\s{0,6}[\d….]{0,12}\s{0,3}[/-]\s{0,3}\p{Lu}{2}/u;

/** `… thực hiện 02` / `Chương trình: …`: a number of things, no year or month. */
const COUNTS = /(?<!(?:năm|tháng|ngày|quý|lần|thứ)\s)(?<![\d/.])\d{1,2}\s*$/iu;

/** What no line ends with when its sentence does. */
export const AWAITS =
  /(?:[,–-]|(?<!\p{L})(?:của|về|việc|và|với|tại|cho|trong|trên|theo|các|những|đối với|do|số|năm|ngày|bởi|từ|đến|là|hoặc))\s*$/iu;

/** `Hà Nội, ngày 10/5/2019`, where a site puts it under the heading. */
export const PLACE_AND_DAY =
  /^\p{Lu}[^,;:]{1,40},\s{0,3}(?:(?:vào\s)?(?:hồi|lúc)\s\d{1,2}\s?(?:giờ|h|g|:)[^,;]{0,14}?\s)?ng[àa]y\s[^,;:]{0,40}\d{4}\.?$/u;
/** A sentence of time or purpose begins the text. */
const OPENS_TEXT =
  /^(?:Ngày\s\d|Năm\s\d|(?:Trong|Để|Sau|Nhằm|Nhân dịp|Vừa qua|Trước tình hình|Tính đến|Được sự|Qua|Hiện nay|Những năm|Thời gian qua|Tại (?:phiên|cuộc|buổi|hội nghị))\s)/u;
/** `Thời gian: …` begins the text. */
const LABEL = /^\p{Lu}\p{Ll}[\p{L}\s()]{2,40}:(?:\s|$)/u;

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
