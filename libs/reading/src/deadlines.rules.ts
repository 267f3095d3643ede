import { findDays, isoDay } from '../../passages/src/index.ts';
import type { Passage, WrittenDay } from '../../passages/src/index.ts';
import { dutiesIn } from './duties.rules.ts';
import type { Duty } from './duties.rules.ts';
import type { ReadDate, ReadDeadline, ReadingProblem } from './reading.ts';
import { sentencesOf } from './sections.rules.ts';
import type { Item } from './sections.rules.ts';

/** What is known about the document before its deadlines are read. */
export interface DeadlineContext {
  /** Its own date. */
  date: ReadDate | null;
  /** Year of the week it calls. */
  weekYear: number | null;
  /** To whom the section speaks, for a sentence that names nobody. */
  addresseesOf: (item: Item) => Passage[];
}

/** Days by which somebody owes something. A day that only tells when something happens, or happened, is none. */
export function readDeadlines(
  items: readonly Item[],
  context: DeadlineContext,
): { deadlines: ReadDeadline[]; problems: ReadingProblem[] } {
  const deadlines: ReadDeadline[] = [];
  const problems: ReadingProblem[] = [];
  for (const item of items) {
    if (item.table) continue;
    // Whom to ask when something is unclear is no work.
    const sentences = sentencesOf(item.text).filter(({ text }) => !/^trong quá trình/iu.test(text));
    sentences.forEach((sentence, index) => {
      const limits = limitsOfWork(sentence).slice(0, MOST);
      if (limits.length === 0) return;
      const duties = dutiesIn(sentence, sentences[index - 1] ?? announcing(item));
      for (const limit of limits) {
        const day = dayOf(limit, context);
        if ('problem' in day) problems.push(problemAt(sentence, limit, day.problem));
        else if (day.value)
          deadlines.push(
            deadline(
              item,
              sentence,
              { value: day.value, sure: day.sure },
              dutyAt(duties, limit, limits),
              limit.boundary,
              context,
            ),
          );
      }
    });
  }
  return { deadlines, problems };
}

/** `Các đơn vị gửi về Sở:` says who and to whom for the days listed under it. */
function announcing(item: Item): Passage | null {
  const above = item.parent?.text;
  return above?.text.endsWith(':') ? (sentencesOf(above).at(-1) ?? null) : null;
}

/** A day with the words that make it a limit. */
export interface Limit {
  day: WrittenDay;
  boundary: 'before' | 'by';
  yearly: boolean;
}

/** No sentence of a real document sets more days than this. */
const MOST = 20;

/** Verbs of work that can be late. Without one, `trước ngày` tells of the past. */
const WORK =
  /(?:báo cáo|gửi|nộp|hoàn thành|hoàn thiện|xong|hạn|nhận|đăng ký|trình|ban hành|cung cấp|phản hồi|góp ý|ý kiến|triển khai|thực hiện|cập nhật|tổng hợp|thời hạn|thời gian|tổ chức|xây dựng|tham mưu|chuyển|công bố|kết thúc|lập|hồ sơ|danh sách|phát hành|thành lập|kiểm tra|tiếp nhận|kế hoạch|đề xuất|đánh giá|sơ kết|tổng kết|rà soát|phê duyệt|vận động|đôn đốc|thẩm định|khắc phục|công nhận|bố trí|phân bổ)/iu;

/** The limits of a sentence that speaks of work. */
const limitsOfWork = (sentence: Passage): Limit[] => (WORK.test(sentence.text) ? limitsIn(sentence) : []);

/** All days that are said to be a limit. */
export function limitsIn(sentence: Passage): Limit[] {
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
    const boundary = isPair ? previous.boundary : boundaryOf(before);
    if (boundary) limits.push({ day, boundary, yearly: day.year === null && isYearly(text, day) });
  });
  return limits;
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
  new RegExp(String.raw`(?:gửi|nộp|báo cáo)[^.;]{0,60}\s(?:vào|trong)\s+${DAY_WORDS}$`, 'iu'),
  new RegExp(String.raw`(?<!(?:từ|đến)[^.;]{0,40})\shết\s+ngày\s+$`, 'iu'),
];

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

const isYearly = (text: string, day: WrittenDay): boolean =>
  /^[^.;]{0,30}?(?:hằng|hàng|mỗi)\s+năm/iu.test(text.slice(day.end, day.end + 60)) ||
  /^(?:hằng|hàng|mỗi)\s+năm[\s,]/iu.test(text) ||
  /(?:hằng|hàng|mỗi)\s+năm[^.;]{0,80}$/iu.test(text.slice(Math.max(0, day.start - 120), day.start));

type Day = { value: ReadDeadline['date'] | null; sure: number } | { problem: 'DATE_IMPOSSIBLE' | 'DATE_INCOMPLETE' };

/** The day of a limit; null when it lies before the document itself, so tells of the past. */
export function dayOf(limit: Limit, context: Pick<DeadlineContext, 'date' | 'weekYear'>): Day {
  const { day, yearly } = limit;
  if (isoDay(day.year ?? 2024, day.month, day.day) === null) return { problem: 'DATE_IMPOSSIBLE' };
  if (yearly) return { value: { month: day.month, day: day.day }, sure: 0.95 };
  const year = day.year ?? yearOf(context);
  if (year === null) return { problem: 'DATE_INCOMPLETE' };
  const value = isoDay(year, day.month, day.day);
  if (value === null) return { problem: 'DATE_IMPOSSIBLE' };
  const past = typeof context.date === 'string' && value < context.date;
  if (past) return day.year === null ? { problem: 'DATE_INCOMPLETE' } : { value: null, sure: 0 };
  return { value, sure: day.year === null ? 0.6 : 0.95 };
}

const yearOf = ({ date, weekYear }: Pick<DeadlineContext, 'date' | 'weekYear'>): number | null =>
  date === null ? weekYear : typeof date === 'string' ? Number(date.slice(0, 4)) : date.year;

function deadline(
  item: Item,
  sentence: Passage,
  day: { value: ReadDeadline['date']; sure: number },
  { duty, unsure }: { duty: Duty; unsure: boolean },
  boundary: ReadDeadline['boundary'],
  context: DeadlineContext,
): ReadDeadline {
  const from = duty.from.length > 0 ? duty.from : context.addresseesOf(item);
  const inferred = duty.from.length === 0 && from.length > 0;
  const parts = [...duty.from, ...(duty.to ? [duty.to] : []), sentence].map((part) => part.span());
  const doubt = (inferred ? 0.15 : 0) + (from.length === 0 ? 0.2 : 0) + (unsure ? 0.25 : 0);
  return {
    date: day.value,
    boundary,
    from: from.map(({ text }) => text),
    to: duty.to ? withoutAddress(withoutSecondVerb(duty.to.text)) : null,
    through: duty.through?.text ?? null,
    what: sentence.text,
    span: { start: Math.min(...parts.map(({ start }) => start)), end: sentence.span().end },
    confidence: Math.max(0.3, Math.round((day.sure - doubt) * 100) / 100),
  };
}

/** The clause that the day belongs to. One day for both clauses can belong to either: the first, not surely. */
function dutyAt(duties: readonly Duty[], limit: Limit, limits: readonly Limit[]): { duty: Duty; unsure: boolean } {
  const [first, second] = duties as [Duty, Duty | undefined];
  if (!second || limit.day.start < second.start) return { duty: first, unsure: false };
  const own = limits.some(({ day }) => day.start < second.start);
  return own ? { duty: second, unsure: false } : { duty: first, unsure: second.to !== null };
}

/** `Bộ GDĐT (Vụ Giáo dục thường xuyên, số 35 …)` is the ministry. */
const withoutAddress = (text: string): string => text.replace(/\s*\([^()]*\)$/u, '');

const withoutSecondVerb = (text: string): string => text.replace(/(?<=\s(?:và)\s+|,\s*)(?:báo cáo|gửi)\s+/u, '');

/** The day of a limit that cannot be read. */
export function problemAt(
  sentence: Passage,
  limit: Limit,
  code: 'DATE_IMPOSSIBLE' | 'DATE_INCOMPLETE',
): ReadingProblem {
  const messages = {
    DATE_IMPOSSIBLE: { vi: 'Ngày này không có trong lịch.', en: 'No such day exists.' },
    DATE_INCOMPLETE: {
      vi: 'Hạn không ghi năm và không suy ra được từ văn bản.',
      en: 'The deadline has no year, and the document does not tell it.',
    },
  };
  return { code, span: sentence.span(limit.day.start, limit.day.end), messages: messages[code] };
}
