import { organisationsOnly } from '../../passages/src/index.ts';
import { readTypeTitle } from './document-type.rules.ts';
import {
  ADDRESSEES,
  AUTHORITY,
  DIGITAL_SIGNATURE,
  isPosition,
  NATIONAL_TITLE,
  NUMBER_LINE,
  RECIPIENTS_TITLE,
  UNION_TITLE,
} from './landmarks.rules.ts';
import { isMostlyCapitals } from './letterhead-case.rules.ts';
import { piecesOf } from './source-text.ts';
import type { Line } from './source-text.ts';

/** How far down the text a letterhead is looked for: pages of a site have menus above it. */
const TOP = 400;
/** Lines below the titles of the State in which stamps and marks may stand. */
const BELOW_TITLES = 40;

/** A text parted into the document and what an office or a site put above, beside and below it. */
export interface Surrounded {
  document: Line[];
  beside: Line[];
}

/** Takes away a site's title and teaser, the stamp of arrival, marks of urgency, lines of a digital signature, links below. */
export function withoutSurroundings(all: readonly Line[]): Surrounded {
  // Lines of a digital signature may stand between those of the letterhead.
  const lines = all.filter((line, at) => at >= TOP || line.cells !== null || !DIGITAL_SIGNATURE.test(textOf(line)));
  const anchor = titlesAt(lines);
  const from = anchor < 0 ? 0 : letterheadFrom(lines, anchor);
  const to = siteFooterAt(lines, Math.max(anchor, 0));
  const stamped = stampsIn(lines, from, Math.max(anchor, 0) + BELOW_TITLES);
  const document = lines.filter((_, at) => at >= from && at < to && !stamped.has(at));
  const kept = new Set(document);
  return { document, beside: all.filter((line) => !kept.has(line)) };
}

const textOf = (line: Line): string => line.passage.text;
const says = (line: Line, test: (text: string) => boolean): boolean => piecesOf([line]).some(({ text }) => test(text));

const isTitleOfState = (text: string): boolean => text.search(NATIONAL_TITLE) >= 0 || UNION_TITLE.test(text);

/** The titles of State, Party or Union above the text; -1 when a document has begun before them, or there are none. */
function titlesAt(lines: readonly Line[]): number {
  const top = lines.slice(0, TOP);
  const at = top.findIndex((line) => says(line, isTitleOfState));
  const begun = top.findIndex((line) => says(line, hasBegun));
  return begun >= 0 && begun < at ? -1 : at;
}

/** What no page has above a document: addressees, recipients, a signature, articles, what it is attached to. */
const hasBegun = (text: string): boolean =>
  RECIPIENTS_TITLE.test(text) ||
  AUTHORITY.test(text) ||
  ADDRESSEES.test(text) ||
  /^[^\p{L}\d]{0,4}(?:Điều\s{1,3}1(?!\d)|Căn cứ\s|\((?:Ban hành\s)?[Kk]èm\s{1,3}theo|PHỤ LỤC|I\s?[.)]\s)/u.test(text);

/** Up from the titles as far as the lines are those of a letterhead. */
function letterheadFrom(lines: readonly Line[], anchor: number, floor = 0): number {
  let from = anchor;
  for (let at = anchor - 1; at >= floor && anchor - at < 24; at -= 1) {
    const line = lines[at]!;
    if (textOf(line) === '') continue;
    if (!belongsAbove(line)) {
      const letter = Math.max(subjectOfLetter(lines, at), numberAbove(lines, at));
      if (letter < 0) break;
      at = letter;
    }
    from = at;
  }
  return from;
}

/** How far from its titles a document has its number and its day. */
const HEAD_REACH = 14;

/**
 * Where another document begins behind a signature: titles of the State with a number and a day of their own, which the
 * blank head of a form has not. The number of lines where none does.
 */
export function nextDocumentAt(lines: readonly Line[], from: number): number {
  for (let at = Math.max(1, from); at < lines.length; at += 1) {
    if (!says(lines[at]!, isTitleOfState)) continue;
    const first = letterheadFrom(lines, at, from);
    const head = lines.slice(first, at + HEAD_REACH);
    const numbered = head.some((line) =>
      says(line, (text) => NUMBER_LINE.test(text) && /\d\s?[/-]\s?\p{Lu}/u.test(text)),
    );
    const dated = head.some((line) =>
      says(line, (text) => /ngày\s{1,3}\d{1,2}\s{1,3}tháng\s{1,3}\d{1,2}\s{1,3}năm\s{1,3}\d{4}/u.test(text)),
    );
    if (numbered && dated) return first;
    at += 1;
  }
  return lines.length;
}

/** Names of bodies, number, place and day, a rule. */
function belongsAbove(line: Line): boolean {
  const pieces = piecesOf([line]).filter(({ text }) => text !== '');
  return pieces.every(({ text }) => {
    if (!/[\p{L}\d]/u.test(text)) return true;
    if (text.length > 120 || readTypeTitle(text) || isPageWord(text) || isStamp(text)) return false;
    if (NUMBER_LINE.test(text)) return /\d\s{0,3}[/-]\s{0,3}\p{Lu}|[/-]\s{0,3}\p{Lu}{2}|:\s*$/u.test(text);
    return isMostlyCapitals(text) || DATED.test(text) || isBodyName(line, text);
  });
}

const DATED = /^\p{Lu}[^,;:]{1,40},\s{0,6}ng[àa]y[\s\d.…]{1,20}th[áa]ng/u;
const isBodyName = (line: Line, text: string): boolean =>
  text.length < 80 && line.cells === null && organisationsOnly(line.passage).length === 1;

/** `V/v …` under a number runs over some lines: the place of the number, -1 for other lines. */
function subjectOfLetter(lines: readonly Line[], at: number): number {
  for (let above = at; above > Math.max(0, at - 6); above -= 1) {
    if (!/^[^\p{L}\d]*(?:V\s?\/\s?v|V[ềỀ] việc)[\s:]/iu.test(textOf(lines[above]!))) continue;
    const number = lines.slice(0, above).findLastIndex((line) => textOf(line) !== '');
    return number >= 0 && belongsAbove(lines[number]!) ? number : -1;
  }
  return -1;
}

/** What a letter of the Party is about stands under its number without `V/v`: the place of the number, -1 for other lines. */
function numberAbove(lines: readonly Line[], at: number): number {
  for (let above = at; above > Math.max(0, at - 5); above -= 1) {
    const text = textOf(lines[above]!);
    if (NUMBER_LINE.test(text))
      return above < at && belongsAbove(lines[above]!) && /\d\s?[/-]\s?\p{Lu}/u.test(text) ? above : -1;
    if (lines[above]!.cells || text.length > 80 || readTypeTitle(text) || isPageWord(text) || isStamp(text)) return -1;
  }
  return -1;
}

/** Words of a page around a document. */
const PAGE_WORDS =
  /cổng thông tin|trang thông tin|thông tin điện tử|trang chủ|website|đăng nhập|in bài (?:này|viết)|lượt xem|cỡ chữ|chia sẻ|https?:|www\.|\.vn(?:\s|$)|\d{1,2}:\d{2}/iu;
const isPageWord = (text: string): boolean => text.length < 200 && PAGE_WORDS.test(text);

/** A page goes on with what else it has: only below the signature. */
const FOOTER =
  /^[^\p{L}\d]{0,4}(?:(?:các\s)?(?:văn bản|tin|bài viết|bài|tài liệu)(?:\s(?:tin|bài|bài viết))?\s(?:liên quan|cùng (?:loại|chuyên mục|cơ quan)|khác|mới(?: nhất| hơn)?|cũ hơn|đã đưa)|tệp (?:tin )?đính kèm|file đính kèm|tải (?:về|tệp|file)|đánh giá bài viết|bình luận|quay lại|về trang trước)[^.;]{0,30}$/iu;

function siteFooterAt(lines: readonly Line[], anchor: number): number {
  let signed = false;
  for (let at = anchor; at < lines.length; at += 1) {
    const text = textOf(lines[at]!);
    if (text.length > 120 || text === '') continue;
    if (signed && FOOTER.test(text)) return at;
    if (AUTHORITY.test(text) || RECIPIENTS_TITLE.test(text) || isPosition(text)) signed = true;
    if (signed && text.search(NATIONAL_TITLE) >= 0) signed = false;
  }
  return lines.length;
}

/** `CÔNG VĂN ĐẾN`, `ĐẾN Số: 812`: the first line of a stamp of arrival. */
const STAMP =
  /^[^\p{L}\d]{0,4}(?:(?:CÔNG VĂN|VĂN BẢN|C[VÔ]\s?)\s{0,3})?ĐẾN(?=\s*$|\s{1,6}(?:Số|SỐ|số|Ngày|NGÀY|Giờ)(?!\p{L})|\s*:)/u;
const STAMP_LABEL =
  /^[^\p{L}\d]{0,4}(?:Số(?:\sđến)?|SỐ|Ngày(?:\sđến)?|NGÀY|Giờ|Chuyển|CHUYỂN|Kính chuyển|Lưu hồ sơ(?: số)?|Hồ sơ|Số và ký hiệu HS)(?!\p{L})\s{0,3}[:.…]?/u;
const isStamp = (text: string): boolean => STAMP.test(text);

/** Urgency, secrecy, kind of copy. */
const MARK =
  /^[^\p{L}\d]{0,4}(?:(?:(?:THƯỢNG\s)?KHẨN|H[ỎO][ẢA]? ?T[ỐÔ]C(?:\sHẸN GIỜ)?|HOẢ TỐC|(?:TỐI|TUYỆT)\sMẬT|MẬT|SAO (?:Y|LỤC)(?: BẢN CHÍNH)?|BẢN SAO|TRÍCH SAO|LƯU HÀNH NỘI BỘ|TÀI LIỆU THU HỒI|XEM XONG TRẢ LẠI)|(?:BẢN\s)?DỰ THẢO(?:\s(?:LẦN\s)?\d{1,2})?|(?:Bản\s)?[Dd]ự thảo(?:\s(?:lần\s)?\d{1,2})?|(?:Hoả|Hỏa) tốc|(?:Thượng\s)?[Kk]hẩn)[^\p{L}\d]{0,6}$/u;

/** Which lines between `from` and `to` are stamps and marks. */
function stampsIn(lines: readonly Line[], from: number, to: number): Set<number> {
  const found = new Set<number>();
  let stamp = 0;
  for (let at = from; at < Math.min(lines.length, to); at += 1) {
    const line = lines[at]!;
    const text = textOf(line);
    if (line.cells || text === '') continue;
    if (ADDRESSEES.test(text) || RECIPIENTS_TITLE.test(text)) break;
    if (isStamp(text)) stamp = 6;
    else if (stamp > 0 && !(STAMP_LABEL.test(text) && !/\d\s?[/-]\s?\p{Lu}{2}/u.test(text))) stamp = 0;
    if (stamp > 0 || MARK.test(text) || DIGITAL_SIGNATURE.test(text)) found.add(at);
    stamp = Math.max(0, stamp - 1);
  }
  return found;
}
