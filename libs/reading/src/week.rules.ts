import { findDays, findRanges, isoOf, Passage } from '../../passages/src/index.ts';
import type { WrittenRange } from '../../passages/src/index.ts';
import type { ReadWeek, Span } from './reading.ts';
import { ancestors, sentencesOf } from './sections.rules.ts';
import type { Item } from './sections.rules.ts';

/** The week's name, with the year where it is part of it. Scanners and writers shorten it. */
const WEEK =
  /tuần lễ\s+(?:hưởng ứng\s+)?[“"]?(?:học tập suốt đời|HTSĐ)["”]?(?:\s+(?:(?:trên địa bàn|của|tại|cấp|tỉnh|huyện|quận|thành phố|thị xã|xã|phường|trường|ngành)\s[^.;:]{0,60}?)?năm\s+(?<year>20\d{2}))?/iu;

/** The week that the document calls, or organises as part of something larger. Null when it only mentions one. */
export function readWeek(head: readonly Passage[], items: readonly Item[]): ReadWeek | null {
  const subject = mention(head);
  const range = weekRange(items, subject !== null);
  const named = subject ?? (range ? mention(items.map(({ text }) => text)) : null);
  if (!named) return null;
  const stated = named.match(WEEK)?.[1] ?? yearNear(items);
  const year = stated ? Number(stated.text) : (range?.range.to.year ?? null);
  const chosen = readTheme(items, subject !== null);
  const suggested = chosen ? [] : suggestedThemes(items);
  const from = range ? isoOf(range.range.from, year) : null;
  const to = range ? isoOf(range.range.to, year) : null;
  const opening = readOpening(items, year) ?? readInvited(head, items, year);
  const parts: ReadWeek['parts'] = { suggestedThemes: suggested.map((theme) => theme.span()) };
  if (year !== null) parts.year = stated?.span() ?? range!.passage.span(range!.range.to.start, range!.range.to.end);
  if (chosen) parts.theme = chosen.span();
  if (range && from) parts.from = range.passage.span(range.range.from.start, range.range.from.end);
  if (range && to) parts.to = range.passage.span(range.range.to.start, range.range.to.end);
  if (opening) parts.opening = opening.span;
  return {
    year,
    theme: chosen?.text ?? null,
    suggestedThemes: suggested.map(({ text }) => text),
    from,
    to,
    opening: opening?.day ?? null,
    parts,
    span: named.span(),
    confidence: confidenceOf(subject !== null, range),
  };
}

/** Days without a year take the week's: less sure. So is a week that is only one point of a larger plan. */
const confidenceOf = (inSubject: boolean, range: Placed | null): number =>
  (inSubject ? 0.95 : 0.7) - (range && range.range.to.year === null ? 0.2 : 0);

function mention(passages: readonly Passage[]): Passage | null {
  for (const passage of passages) {
    const found = passage.match(WEEK);
    if (found) return found[0]!;
  }
  return null;
}

function yearNear(items: readonly Item[]): Passage | null {
  for (const { text } of items) {
    const year = text.match(WEEK)?.[1];
    if (year) return year;
  }
  return null;
}

interface Placed {
  passage: Passage;
  range: WrittenRange;
}

/** The stretch of days that is said of the week, or stands under a heading about time in a document about the week. */
function weekRange(items: readonly Item[], isSubject: boolean): Placed | null {
  const told = placed(items, ({ text }) => /tuần lễ/iu.test(text) && (isSubject || WEEK.test(text)), isShort);
  if (told || !isSubject) return told;
  return placed(items, (_, item) => isUnderTime(item), isShort) ?? placed(items, () => true, isSevenDays);
}

function placed(
  items: readonly Item[],
  isAbout: (sentence: Passage, item: Item) => boolean,
  fits: (range: WrittenRange) => boolean,
): Placed | null {
  for (const item of items) {
    for (const passage of sentencesOf(item.text)) {
      const [range] = isAbout(passage, item) ? findRanges(passage.text).filter(fits) : [];
      if (range) return { passage, range };
    }
  }
  return null;
}

/** Seven days of a document about the week are the week, whatever the sentence calls them. */
const isSevenDays = ({ from, to }: WrittenRange): boolean => from.month === to.month && to.day - from.day === 6;

/** A week is no year: `giai đoạn` and terms of office are longer. */
const isShort = ({ from, to }: WrittenRange): boolean =>
  (to.month - from.month) * 31 + (to.day - from.day) + ((to.year ?? 0) - (from.year ?? 0)) * 372 <= 31;

const isUnderTime = (item: Item): boolean =>
  [item, ...ancestors(item)].some(({ text }) => /^thời gian/iu.test(text.text.slice(0, 40)));

const OPENING = /khai mạc(?:(?!từ ngày|bế mạc)[^.;])*/giu;

function readOpening(items: readonly Item[], year: number | null): { day: string; span: Span } | null {
  for (const item of items) {
    for (const clause of openingClauses(item)) {
      const day = findDays(clause.text.slice(0, 200)).find(({ start }) => isWhen(clause.text.slice(0, start)));
      const iso = day && isoOf(day, year);
      if (day && iso) return { day: iso, span: clause.span(day.start, day.end) };
    }
  }
  return null;
}

/** An invitation to the opening says its time without saying once more what it is. */
function readInvited(
  head: readonly Passage[],
  items: readonly Item[],
  year: number | null,
): ReturnType<typeof readOpening> {
  const time =
    head.some(({ text }) => /khai mạc/iu.test(text)) && items.find(({ text }) => /^thời gian/iu.test(text.text));
  const [day, other] = time ? findDays(time.text.text) : [];
  const iso = day && !other && isoOf(day, year);
  return time && iso ? { day: iso, span: time.text.span(day.start, day.end) } : null;
}

/** What is said of the opening: in a sentence, or as the time under a heading about it. */
function openingClauses(item: Item): Passage[] {
  const told = item.text.matchAll(OPENING).map(([clause]) => clause!);
  const under = /^thời gian/iu.test(item.text.text) && /khai mạc/iu.test(item.parent?.text.text.slice(0, 160) ?? '');
  return under ? [...told, item.text] : told;
}

/** The words before a day make it the day of something, not the first of several. */
const isWhen = (before: string): boolean =>
  /(?:ngày|sáng|chiều|tối|lúc|vào|trong)[\s\p{L}\d,:']{0,24}$/u.test(before) && !/từ\s+(?:ngày\s+)?$/iu.test(before);

const QUOTED = String.raw`["“](?<quoted>[^“”"]{4,300})["”]?`;
const THEMES = [
  // Chủ đề Tuần lễ: "Xây dựng …"
  new RegExp(String.raw`^(?:về\s+)?chủ đề(?:(?!chủ đề|gợi ý)[^:“"]){0,90}:\s*${QUOTED}`, 'iu'),
  // … với chủ đề "…"
  new RegExp(String.raw`(?:với|theo|có|mang|lấy)\s+chủ đề(?:(?!chủ đề)[^:.;“"]){0,60}:?\s*${QUOTED}`, 'iu'),
  // Chủ đề của Tuần lễ năm 2025 là "…"
  new RegExp(String.raw`chủ đề(?:(?!chủ đề)[^.;“"]){0,60}\slà:?\s*${QUOTED}`, 'iu'),
  new RegExp(String.raw`^chủ đề(?:(?!chủ đề)[^.;:“"]){0,60}\s${QUOTED}`, 'iu'),
  // The same without quotation marks
  new RegExp(String.raw`^(?:về\s+)?chủ đề(?:(?!chủ đề|gợi ý)[^:“"]){0,90}:\s*(?<plain>[^“"][^.:“"]{4,300})`, 'iu'),
  new RegExp(String.raw`^chủ đề(?:(?!chủ đề)[^.;:“"]){0,60}\slà:?\s*(?<plain>[^“"][^.:“"]{4,300})`, 'iu'),
  // Tuần lễ … có chủ đề là: Đọc để biết, học để làm
  new RegExp(
    String.raw`(?:có|với|mang|lấy)\s+chủ đề(?:(?!chủ đề)[^.;:“"]){0,40}(?:\slà:?|:)\s*(?<plain>[^“"\s][^.:“"]{4,300})`,
    'iu',
  ),
];

/** The theme that the document sets; null where localities choose it. */
function readTheme(items: readonly Item[], isSubject: boolean): Passage | null {
  for (const pattern of THEMES) {
    for (const item of items) {
      for (const sentence of sentencesOf(item.text)) {
        if (isLeftOpen(sentence.text) || !isOfWeek(item, sentence.text)) continue;
        const found = namedGroup(sentence, pattern);
        if (found) return found;
      }
    }
  }
  return themeUnderHeading(items) ?? (isSubject ? onlyTheme(items) : null);
}

/** The one theme that a document about the week speaks of, wherever it does. */
function onlyTheme(items: readonly Item[]): Passage | null {
  const themes = items.flatMap(({ text }) =>
    sentencesOf(text)
      .filter(
        (sentence) =>
          !isLeftOpen(sentence.text) && !/cuộc thi|hội thi|câu lạc bộ|tọa đàm|chuyên đề/iu.test(sentence.text),
      )
      .flatMap((sentence) => namedGroup(sentence, THEMES[1]!) ?? []),
  );
  const [first] = themes;
  return first && themes.every(({ text }) => text === first.text) ? first : null;
}

/** A theme of a competition or a club is not the week's. */
const isOfWeek = (item: Item, text: string): boolean =>
  /tuần lễ/iu.test(text) ||
  /^chủ đề/iu.test(text) ||
  ancestors(item).some((above) => /^chủ đề/iu.test(above.text.text));

const isLeftOpen = (text: string): boolean =>
  /(?:lựa chọn|tự chọn|gợi ý|căn cứ|tùy theo|tuỳ theo|theo (?:hướng dẫn|quy định|chỉ đạo|công văn|kế hoạch))/iu.test(
    text,
  );

function namedGroup(passage: Passage, pattern: RegExp): Passage | null {
  const names = [...pattern.source.matchAll(/\(\?<([a-z]+)>/gu)].map(([, name]) => name);
  const groups = passage.match(pattern);
  const at = groups ? names.findIndex((_, index) => groups[index + 1]) : -1;
  return at < 0 ? null : withoutMarks(groups![at + 1]!);
}

/** Under a heading `Chủ đề` stands the theme alone: one line, quoted or not. */
function themeUnderHeading(items: readonly Item[]): Passage | null {
  for (const item of items) {
    const heading =
      item.parent && /^chủ đề(?:\s+(?:của\s+)?tuần lễ)?(?:\s+năm\s+\d{4})?\s*[:.]?$/iu.test(item.parent.text.text);
    if (!heading || item.parent!.children.length !== 1 || isLeftOpen(item.text.text)) continue;
    if (/^["“]/u.test(item.text.text) || (item.text.length < 160 && !/[.;:]\s/u.test(item.text.text)))
      return withoutMarks(item.text);
  }
  return null;
}

/** Themes that a document proposes where it leaves the choice to others: the list after the word `gợi ý`. */
function suggestedThemes(items: readonly Item[]): Passage[] {
  const at = items.findIndex(({ text }) => /gợi ý(?:(?!chủ đề)[^.:]){0,60}chủ đề[^.:]{0,60}:/iu.test(text.text));
  if (at < 0) return [];
  const inline = items[at]!.text.matchAll(new RegExp(QUOTED, 'gu')).flatMap(([, theme]) =>
    theme ? [withoutMarks(theme)] : [],
  );
  if (inline.length > 0) return inline;
  const themes: Passage[] = [];
  const kind = items[at + 1]?.kind ?? null;
  for (const item of items.slice(at + 1)) {
    if (kind === null || item.kind !== kind || item.table) break;
    themes.push(withoutMarks(item.text));
  }
  return themes;
}

/** Quotation marks and the full stop do not belong to a theme. */
function withoutMarks(passage: Passage): Passage {
  const text = passage.text;
  const from = /^[\s“"]*/u.exec(text)![0].length;
  const to = text.length - /[\s”"“.;,]*$/u.exec(text)![0].length;
  return passage.slice(from, Math.max(from, to));
}
