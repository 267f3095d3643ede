import { isoDay } from '../../passages/src/index.ts';
import type { Passage } from '../../passages/src/index.ts';
import { ORDERS } from './addressed.rules.ts';
import { dutiesIn } from './duties.rules.ts';
import type { Duty } from './duties.rules.ts';
import { limitsIn } from './limits.rules.ts';
import type { Limit } from './limits.rules.ts';
import type { ReadDate, ReadDeadline, ReadingProblem } from './reading.ts';
import { sentencesOf } from './sections.rules.ts';
import type { Item } from './sections.rules.ts';
import { isAmongRequests, looksBack, tells } from './task-sections.rules.ts';
import { unheldDays } from './unheld-days.rules.ts';

/** What is known about the document before its deadlines are read. */
export interface DeadlineContext {
  /** Its own date. */
  date: ReadDate | null;
  /** Its type: a report tells what was done, and asks those above. */
  type: string | null;
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
    if (item.table || isNarrated(item, context.type)) continue;
    // Whom to ask when something is unclear is no work.
    const sentences = sentencesOf(item.text).filter(({ text }) => !/^trong quá trình/iu.test(text));
    sentences.forEach((sentence, index) => {
      const limits = limitsOfWork(sentence, item).slice(0, MOST);
      problems.push(...unheldDays(sentence, limits.length > 0));
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

const isNarrated = (item: Item, type: string | null): boolean =>
  looksBack(item, type === 'BC') || (tells(type) && isAmongRequests(item));

/** `Các đơn vị gửi về Sở:` says who and to whom for the days listed under it. */
function announcing(item: Item): Passage | null {
  const above = item.parent?.text;
  return above?.text.endsWith(':') ? (sentencesOf(above).at(-1) ?? null) : null;
}

/** No sentence of a real document sets more days than this. */
const MOST = 20;

/** Verbs of work that can be late. Without one, `trước ngày` tells of the past. */
const WORK =
  /(?:báo cáo|gửi|nộp|hoàn thành|hoàn thiện|xong|hạn|nhận|đăng ký|trình|ban hành|cung cấp|phản hồi|góp ý|ý kiến|triển khai|thực hiện|cập nhật|tổng hợp|thời hạn|thời gian|tổ chức|xây dựng|tham mưu|chuyển|công bố|kết thúc|lập|hồ sơ|danh sách|phát hành|thành lập|kiểm tra|tiếp nhận|kế hoạch|đề xuất|đánh giá|sơ kết|tổng kết|rà soát|phê duyệt|vận động|đôn đốc|thẩm định|khắc phục|công nhận|bố trí|phân bổ|thông báo|phổ biến|trả lời|bàn giao|bổ sung|hoàn tất)/iu;

/** `5. Thời gian nộp báo cáo` above points that say until when. */
const TIME_OF_WORK =
  /^[^.;:]{0,40}(?:thời gian|thời hạn|hạn)\s+(?:nhận|nộp|gửi|báo cáo|đăng ký|hoàn thành|tiếp nhận)/iu;

/** The limits of a sentence that speaks of work, or that stands under a heading of the time for it. */
function limitsOfWork(sentence: Passage, item: Item): Limit[] {
  const isDue = item.parent !== null && TIME_OF_WORK.test(item.parent.text.text);
  return isDue || WORK.test(sentence.text) || ORDERS.test(sentence.text) ? limitsIn(sentence, isDue) : [];
}

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
  // `Phòng Văn hóa; đơn vị phối hợp: …`: a kind alone beside a name is none of those who owe it.
  const owing = duty.from.filter(({ text }, at) => at === 0 || !/^(?:đơn vị|cơ quan|bộ phận)$/iu.test(text));
  const named = owing.length > 0 ? owing : context.addresseesOf(item);
  // A letter that names nobody speaks to those to whom it goes.
  const from = named.length > 0 ? named : item.addressed;
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

/** The clause that the day belongs to. One day for two clauses of which the second only passes on: the first, not surely. */
function dutyAt(duties: readonly Duty[], limit: Limit, limits: readonly Limit[]): { duty: Duty; unsure: boolean } {
  const at = Math.max(
    0,
    duties.findLastIndex(({ start }) => start <= limit.day.start),
  );
  const duty = duties[at]!;
  const before = duties[at - 1];
  if (!before || !duty.passesOn) return { duty, unsure: false };
  const own = limits.some(({ day }) => day.start >= before.start && day.start < duty.start);
  return own ? { duty, unsure: false } : { duty: before, unsure: duty.to !== null };
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
