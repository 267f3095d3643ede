import type { Passage } from '../../passages/src/index.ts';
import type { ReadingProblem } from './reading.ts';
import { isTold } from './told-days.rules.ts';

/** Work that somebody hands in or finishes. */
const HANDED_IN =
  /(?<!\p{L})(?:báo cáo|gửi|nộp|hoàn thành|trình|phản hồi|trả lời|góp ý|cung cấp|xử lý|giải quyết|cập nhật|tổng hợp|thẩm định|thông báo|công bố|ban hành|chuyển)(?!\p{L})/iu;

/** `trước ngày 25 hằng tháng`, `ngày 20 của tháng cuối quý`, `định kỳ hằng quý`. */
const RECURRING = new RegExp(
  [
    String.raw`(?:(?:trước|chậm nhất|muộn nhất|vào|đến)[^.;,]{0,16}?ngày\s+)?(?:ngày\s+)?(?:(?:mồng|mùng)\s+)?\d{1,2}\s+(?:của\s+)?(?:(?:hằng|hàng|mỗi)\s+(?:tháng|quý)`,
    String.raw`|(?:các\s+)?tháng\s+(?:cuối|đầu|sau|tiếp theo|kế tiếp|liền kề|thứ\s+\p{L}+)(?:\s+(?:của\s+)?(?:mỗi\s+|hằng\s+|hàng\s+)?(?:quý|kỳ|tháng)(?:\s+(?:sau|tiếp theo|kế tiếp))?)?)`,
    String.raw`|(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+(?:tháng|quý|tuần)(?!\p{L})`,
    String.raw`|(?:trước|lúc|vào)\s+\d{1,2}\s?(?:giờ|h)\s?\d{0,2}(?:\s?phút)?\s+(?:hằng|hàng|mỗi)\s+ngày`,
    String.raw`|định kỳ\s+(?:\d{1,2}|ba|sáu|một|hai)\s+(?:tuần|tháng|quý)(?:\s*/\s*(?:\d{1,2}\s*)?lần)?`,
    String.raw`|(?:thứ\s+(?:Hai|Ba|Tư|Năm|Sáu|Bảy|[2-7])|chiều thứ \p{L}+|sáng thứ \p{L}+)\s+(?:hằng|hàng|mỗi)\s+tuần`,
  ].join(''),
  'giu',
);

const COUNT = String.raw`(?:\d{1,3}|một|hai|ba|năm|bảy|mười)(?:\s*\([^()]{1,20}\))?\s*(?:ngày(?:\s+làm việc)?|giờ|tuần|tháng)(?!\s*(?:/|\d))`;
/** `chậm nhất 05 ngày sau khi kết thúc`, `trong vòng 10 ngày kể từ ngày …`, `trước khi khai mạc 03 ngày`. */
const RELATIVE = new RegExp(
  [
    String.raw`(?:(?:chậm nhất|muộn nhất|không quá|trong vòng|trong thời hạn|trong thời gian|trong|sau|trước)\s+(?:là\s+|không quá\s+|sau\s+)?)?`,
    String.raw`${COUNT}\s*,?\s*(?:\(?\s*)(?:(?:kể|tính|bắt đầu)\s+(?:từ|khi)|sau\s+(?:khi|ngày)|từ\s+(?:khi|ngày|thời điểm)|trước\s+(?:khi|ngày\s+(?!\d)))`,
    String.raw`|(?:chậm nhất|muộn nhất|không quá|trong vòng|trong thời hạn)\s+(?:là\s+|sau\s+|trước\s+)?${COUNT}`,
    String.raw`|(?:sau|trước)\s+(?:khi|ngày)\s+(?!\d)[^.;,\d]{3,60}?\s+(?:chậm nhất\s+|không quá\s+|là\s+)?${COUNT}`,
    String.raw`|(?:trước|chậm nhất|muộn nhất)[^.;,\d]{0,16}\d{1,2}\s?(?:giờ|h|g)[^.;,]{0,14}cùng ngày`,
    String.raw`|(?:ngay\s+)?sau khi\s+(?:kết thúc|tổ chức|hoàn thành)[^.;,]{3,60},?\s+(?:chậm nhất\s+)${COUNT}`,
  ].join(''),
  'iu',
);

/** Days by which work is owed that cannot be kept as a day: told, so that nobody believes there are none. */
export function unheldDays(sentence: Passage, held: boolean): ReadingProblem[] {
  const text = sentence.text.slice(0, 3000);
  if (!HANDED_IN.test(text)) return [];
  const relative = RELATIVE.exec(text);
  const all = Array.from(text.matchAll(RECURRING)).slice(0, 20);
  const recurring = all.find(([words]) => hasDay(words)) ?? all[0];
  const found =
    relative && !isTold(text, placeOf(relative)) ? problemOf('DEADLINE_RELATIVE', sentence, relative) : null;
  // With days beside it (`hằng quý, trước ngày 15/3, 15/6`), those are what is owed.
  const again = recurring && !(held && !hasDay(recurring[0])) && isOrdered(text, recurring);
  return [...(found ? [found] : []), ...(again ? [problemOf('DEADLINE_RECURS', sentence, recurring)] : [])];
}

/** `ngày 25 hằng tháng`, not `định kỳ 3 tháng`. */
const hasDay = (words: string): boolean => /\d/u.test(words) && !/^định kỳ/iu.test(words);

const placeOf = (found: RegExpExecArray) => ({ start: found.index, end: found.index + found[0].length });

/** A day of each month says when; without one it must be about handing in a report. */
const isOrdered = (text: string, found: RegExpExecArray): boolean =>
  !isTold(text, placeOf(found)) &&
  (hasDay(found[0]) || /(?<!\p{L})(?:gửi|nộp|báo cáo|trình)\s+(?!hằng|hàng)/iu.test(text));

const MESSAGES = {
  DEADLINE_RELATIVE: {
    vi: 'Hạn “{text}” tính từ một việc khác nên không ghi được thành ngày; nếu biết ngày, hãy tự thêm.',
    en: 'The deadline “{text}” counts from another event and cannot be kept as a day; add it by hand when the day is known.',
  },
  DEADLINE_RECURS: {
    vi: 'Hạn “{text}” lặp lại nhiều lần trong năm nên không ghi được thành một ngày; hãy tự thêm từng kỳ.',
    en: 'The deadline “{text}” recurs within the year and cannot be kept as one day; add each period by hand.',
  },
};

function problemOf(code: keyof typeof MESSAGES, sentence: Passage, found: RegExpExecArray): ReadingProblem {
  const words = found[0].trim();
  const at = found.index + found[0].indexOf(words);
  const { vi, en } = MESSAGES[code];
  return {
    code,
    span: sentence.span(at, at + words.length),
    messages: { vi: vi.replace('{text}', () => words), en: en.replace('{text}', () => words) },
  };
}
