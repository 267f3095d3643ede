import { anyOf, inAnyCase, NUMBERED, PLACES } from './gift-words.ts';

/** What of a line is neither giver nor gift. */
export interface Aside {
  kind: 'number' | 'phone' | 'identity' | 'day';
  text: string;
}

/** A line with what was understood of it blanked out, letter for letter: places in it stay places of the line. */
export interface MarkedLine {
  text: string;
  /** What is left for giver and gifts. */
  left: string;
  /** The same, without numbers that belong to names. */
  numbers: string;
  place: string | null;
  asides: Aside[];
}

/** No letter, no digit, no space: nothing goes on across it. */
export const BLANK = '\u0001';

const ORDER = /^\s*(?:\d{1,4}\s*[.)]\s*|\d{1,4}\s*[/:\-–]\s+)(?=\p{L})/u;
const PHONE =
  /(?:(?:s?đt|điện thoại|tel|zalo|phone)\s*[.:]?\s*)?(?<![\d.,])(?:\(?\+84\)?|0)[\s.-]?\d{2,3}[\s.-]?\d{3}[\s.-]?\d{3,4}(?!\d|[.,]\d)/giu;
const IDENTITY = /(?:(?:cccd|cmnd|căn cước|định danh)\s*[.:]?\s*)?(?<![\d.,])0\d{11}(?!\d)/giu;
const DAY =
  /(?:ngày\s+)?(?<![\d.,/])(?:\d{1,2}([/.-])\d{1,2}\1(?:20)?\d{2}|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?|(?<=ngày\s+)\d{1,2}[/-]\d{1,2})(?![\d/])/giu;
const PLACE = String.raw`(?:${anyOf(inAnyCase(PLACES))})\s+(?:số\s+)?(?:\d{1,3}[a-hA-H]?(?:\/\d{1,4})?(?![\d.,]*\d|\p{L}|\s*(?:k|n|tr|triệu|nghìn|ngàn|tỷ|tỉ|đ)(?!\p{L}))|\p{Lu}\p{L}*(?:\s+(?:\p{Lu}\p{L}*|\d{1,2}(?=\s*(?:[,;)(:](?!\d)|$))))*)`;
const PLACE_IN_BRACKETS = new RegExp(String.raw`\(\s*((?:(?:ở|tại)\s+)?${PLACE}[^()]*)\)`, 'gu');
const PLACE_ALONE = new RegExp(String.raw`(?<![\p{L}\d/])(?:(?:ở|tại)\s+)?${PLACE}`, 'gu');
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${anyOf([...PLACES, ...NUMBERED])})\s*\.?\s*(?:\d{4}\s*[-–]\s*\d{4}|\d{1,4}(?:[-–/]\d{1,4})?)[a-hA-H]?\d?(?![\d.,]*\d|\p{L}|\s*(?:k|tr|triệu|nghìn|ngàn|tỷ|tỉ|đ|đồng)(?!\p{L}))`,
  'giu',
);
/** A2, K12 and 9B, but neither 10kg nor 1tr5 nor 200K. */
const GLUED = /(?<![\d\p{L}])\p{L}+\d+(?!\p{L}*[.,]?\d)|(?<![\d\p{L}.,])\d{1,2}[A-JLMO-Z]\d{0,2}(?![\d\p{L}])/gu;

const AGE = /(?<![\d.,])\d{1,3}\s*tuổi(?!\p{L})/giu;

const blanked = (text: string): string => BLANK.repeat(text.length);
const digitsIn = (text: string): number => text.replaceAll(/\D/g, '').length;

/** Whether a day is in the calendar. */
function isDay(text: string): boolean {
  const [day = 0, month = 0] = [...text.matchAll(/\d+/g)].map(Number);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

export function marked(text: string): MarkedLine {
  const asides: Aside[] = [];
  const taken = (kind: Aside['kind'], part: string): string => {
    asides.push({ kind, text: part.trim() });
    return blanked(part);
  };
  let left = text
    .replace(ORDER, (part) => taken('number', part))
    .replaceAll(IDENTITY, (part) => taken('identity', part))
    .replaceAll(PHONE, (part) => ([9, 10, 11].includes(digitsIn(part)) ? taken('phone', part) : part))
    .replaceAll(DAY, (part) => (isDay(part) ? taken('day', part) : part));
  const places: string[] = [];
  const placed = (part: string): string => {
    places.push(
      part
        .replaceAll(/^\(\s*|\s*\)$/g, '')
        .replace(/^(?:ở|tại)\s+/u, '')
        .trim(),
    );
    return blanked(part);
  };
  left = left.replaceAll(PLACE_IN_BRACKETS, placed);
  // At the beginning it is who gives: Thôn Đông 2tr.
  left = left.replaceAll(PLACE_ALONE, (part, at: number) =>
    /[\p{L}]/u.test(left.slice(0, at).replaceAll(BLANK, '')) ? placed(part) : part,
  );
  const place = places.length === 0 ? null : places.join(', ');
  const numbers = left.replaceAll(NAMED, blanked).replaceAll(GLUED, blanked).replaceAll(AGE, blanked);
  return { text, left, numbers, place, asides };
}
