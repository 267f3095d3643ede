import { findDays, findPeriods, lastDayOf } from '../../passages/src/index.ts';
import type { Passage, WrittenDay, WrittenPeriod } from '../../passages/src/index.ts';
import { isTold } from './told-days.rules.ts';

/** A day with the words that make it a limit. */
export interface Limit {
  day: WrittenDay;
  boundary: 'before' | 'by';
  yearly: boolean;
}

/**
 * All days that are said to be a limit. A month or a quarter ends on its last day. `isDue` says that the text is about the
 * time for handing something in: there `đến ngày …` is enough.
 */
export function limitsIn(sentence: Passage, isDue = false): Limit[] {
  const text = sentence.text;
  const days = findDays(text);
  const limits: Limit[] = [];
  days.forEach((day, index) => {
    const before = text.slice(Math.max(0, day.start - 120), day.start);
    const previous = limits.at(-1);
    const isPair =
      previous !== undefined &&
      previous.day === days[index - 1] &&
      /^\s*(?:,|và|;)\s*(?:(?:trước|ngày)\s+){0,2}$/iu.test(text.slice(days[index - 1]?.end, day.start));
    const boundary = isPair
      ? previous.boundary
      : (boundaryOf(before) ?? (isDue && UNTIL_DAY.test(before) ? 'by' : null));
    if (boundary && !isTold(text, day))
      limits.push({ day, boundary, yearly: day.year === null && isYearly(text, day) });
  });
  for (const again of sameDays(text, limits)) limits.push(again);
  const periods = findPeriods(text).flatMap((period) => limitOf(text, period, limits) ?? []);
  return [...limits, ...periods].toSorted((one, other) => one.day.start - other.day.start);
}

const SAME_DAY = /(?:trước|chậm nhất|muộn nhất)[^.;,\d]{0,16}\d{1,2}\s?(?:giờ|h|g)[^.;,]{0,14}cùng ngày/giu;

/** `…, báo cáo về Sở trước 19 giờ cùng ngày`: the day named before, once more. */
function sameDays(text: string, limits: readonly Limit[]): Limit[] {
  return Array.from(text.matchAll(SAME_DAY)).flatMap((found): Limit[] => {
    const before = limits.findLast(({ day }) => day.end <= found.index);
    if (!before || before.yearly) return [];
    const place = { start: found.index, end: found.index + found[0].length };
    return [{ day: { ...before.day, ...place }, boundary: 'by', yearly: false }];
  });
}

const HOUR = String.raw`(?:\d{1,2}\s?(?:h|g|giờ|:)\s?(?:\d{1,2})?\s?(?:phút|['’′])?,?\s*)`;
const DAY_WORDS = String.raw`(?:(?:sáng|chiều|cuối|hết|thứ\s+\p{L}{2,4}|chủ nhật)\s*,?\s*(?:\()?)?(?:ngày\s+)?(?:\()?(?:thứ\s+\p{L}{2,4},?\s*)?`;
const LAST = String.raw`(?:chậm nhất|muộn nhất|trễ nhất|không quá|không muộn hơn|không chậm hơn|hạn chót|hạn cuối(?: cùng)?)`;
const BEFORE = new RegExp(String.raw`trước\s*(?<hour>${HOUR}(?:của\s+)?)?${DAY_WORDS}$`, 'iu');
const BEFORE_HOUR = new RegExp(String.raw`trước\s*${HOUR}${DAY_WORDS}$`, 'iu');
const UNTIL = [
  new RegExp(String.raw`${LAST}(?:\s*(?:là|vào|đến|trong|:|lúc|của|gửi|báo cáo|${HOUR}))*\s*${DAY_WORDS}$`, 'iu'),
  new RegExp(
    String.raw`(?:thời hạn|hạn|thời gian)\s+(?:gửi|nộp|báo cáo|đăng ký|hoàn thành|nhận|cuối)[^.;]{0,60}?(?:vào|là|đến|trong|:|lúc|${HOUR})*\s*${DAY_WORDS}$`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!từ[^.;]{0,40})(?:đến hết|trong và trước|trước và trong|(?:xong|hoàn thành)[^.;,]{0,30}(?:trong|hết|vào))\s*${DAY_WORDS}$`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:gửi|nộp|báo cáo|bổ sung|hoàn thiện|hoàn tất|khắc phục|trả lời|phản hồi|bàn giao)[^.;]{0,60}\s(?:vào|trong)\s+${DAY_WORDS}$`,
    'iu',
  ),
  new RegExp(String.raw`(?<!(?:từ|đến)[^.;]{0,40})\shết\s+ngày\s+$`, 'iu'),
  // `thông báo … trong ngày 24/9`: within the day; what takes place on it is none.
  /(?<!(?:tổ chức|diễn ra|khai mạc|họp|thi|nghỉ|sinh|xảy ra|diễn biến)(?!\p{L})[^.;,]{0,80})\strong\s+ngày\s+$/iu,
];

const UNTIL_DAY = new RegExp(String.raw`(?<!từ[^.;]{0,40})(?<!\p{L})đến\s*${HOUR}?${DAY_WORDS}$`, 'iu');

const TIME_TO_DO =
  /(?:(?:thời hạn|hạn|thời gian)\s+(?:nhận|nộp|gửi|đăng ký|báo cáo|tiếp nhận)|(?:nhận|nộp|gửi)\s+(?:hồ sơ|báo cáo|bài|sản phẩm|đăng ký))[^.;]{0,80}\stừ\s[^.;]{4,24}(?:đến|tới)(?:\s+hết)?\s+(?:ngày\s+)?$/iu;

function boundaryOf(before: string): 'before' | 'by' | null {
  // `trước 16h00 ngày 12/10`: until that hour the day itself is still time.
  if (BEFORE_HOUR.test(before)) return 'by';
  if (BEFORE.test(before)) return 'before';
  // `thời hạn nộp: từ ngày … đến hết ngày …`: the stretch itself is the time to do it; its end is the limit.
  if (/từ\s+(?:ngày\s+)?$/iu.test(before)) return null;
  if (TIME_TO_DO.test(before)) return 'by';
  // The end of a stretch of time (`từ ngày … đến hết ngày …`) is not a limit.
  if (/từ\s(?:ngày\s)?[^.;]{0,40}$/iu.test(before) && /\d[^.;]{0,24}(?:đến|tới|-|–)[^.;]{0,20}$/u.test(before))
    return null;
  return UNTIL.some((pattern) => pattern.test(before)) ? 'by' : null;
}

/** Words that make a month the time by which something is finished, not the time in which it happens. */
const DONE_IN = new RegExp(
  [
    String.raw`(?:(?:xong|hoàn thành|hoàn thiện|gửi|nộp|báo cáo|trình|ban hành|phê duyệt|đăng ký|sơ kết|tổng kết)(?!\s+(?:tình hình|kết quả|số liệu|công tác))(?:(?!tình hình|kết quả|số liệu)[^.;]){0,80}`,
    String.raw`\s(?:ngay\s+)?(?:trong|vào(?:\s+cuối)?|cuối|đến(?:\s+hết|\s+cuối)?|hết)\s+`,
    String.raw`|(?:thời hạn|hạn|thời gian|thời điểm)(?:\s+(?:phải\s+)?(?:gửi|nộp|báo cáo|hoàn thành|trình|ban hành|cuối cùng|thực hiện xong)){1,2}(?:\s+\p{L}+){0,4}\s*(?::|là|trong|vào)?\s*(?:trong|vào|cuối|hết)?\s*`,
    String.raw`|(?:^|[(;.,-]\s*)hoàn thành\s*:?\s*(?:trong|vào|cuối)?\s*`,
    String.raw`|${LAST}(?:\s*(?:là|vào|đến|trong|hết|cuối|:)){0,3}\s+)$`,
  ].join(''),
  'iu',
);

/** A month, quarter or year as a limit; null where it only tells when something is, or a day beside it says more. */
function limitOf(text: string, period: WrittenPeriod, days: readonly Limit[]): Limit | null {
  const from = clauseStart(text, period.start);
  const before = text.slice(Math.max(from, period.start - 120), period.start);
  const isBefore = /(?<!\p{L})trước\s+(?:khi kết thúc\s+|cuối\s+|hết\s+)?$/iu.exec(before)?.[0];
  if (isBefore === undefined && (!DONE_IN.test(before) || /(?<!\p{L})từ\s+(?!\p{Lu})[^,;.]{0,40}$/iu.test(before)))
    return null;
  const clauseEnd = from + (/;\s/u.exec(text.slice(from, from + 2 * CLAUSE))?.index ?? 2 * CLAUSE);
  // `phê duyệt Chương trình … đến năm 2025`: how long the programme lasts.
  const isYear = period.firstMonth === 1 && period.lastMonth === 12;
  if (isYear && !/(?:xong|hoàn thành|kết thúc|chậm nhất|muộn nhất)/iu.test(before)) return null;
  if (isYear && /\d\/\p{Lu}{2}[^;]*(?:phê duyệt|ban hành|về việc)/u.test(before)) return null;
  if (days.some(({ day }) => day.start >= from && day.start < clauseEnd) || isTold(text, period)) return null;
  const { year, start, end, firstMonth, lastMonth } = period;
  if (isBefore !== undefined && /^trước\s+$/iu.test(isBefore.trimStart()))
    return { day: { day: 1, month: firstMonth, year, start, end }, boundary: 'before', yearly: false };
  const day = { day: lastDayOf(year, lastMonth), month: lastMonth, year, start, end };
  return { day, boundary: 'by', yearly: year === null && isYearly(text, day) };
}

/** No clause that sets a day is longer. */
const CLAUSE = 600;

function clauseStart(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - CLAUSE), at);
  return at - near.length + Math.max(0, near.lastIndexOf('; ') + 1, near.lastIndexOf('. ') + 1);
}

const YEARLY = String.raw`(?:(?:hằng|hàng|mỗi)\s+năm|định kỳ\s+(?:0?6|sáu|năm|01 năm|1 năm|một năm)(?:\s+tháng)?(?!\p{L}))`;
const YEARLY_BEFORE = new RegExp(String.raw`${YEARLY}[^.;]{0,80}$`, 'iu');

const isYearly = (text: string, day: WrittenDay): boolean =>
  /^[^.;]{0,30}?(?:hằng|hàng|mỗi)\s+năm/iu.test(text.slice(day.end, day.end + 60)) ||
  /^(?:hằng|hàng|mỗi)\s+năm[\s,]/iu.test(text) ||
  YEARLY_BEFORE.test(text.slice(Math.max(0, day.start - 120), day.start));
