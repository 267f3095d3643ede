import { findDates } from '../../passages/src/index.ts';
import type { Passage, ReadDate } from '../../passages/src/index.ts';
import type { DocumentParts } from './document-parts.ts';
import { found } from './evidence.ts';
import type { Found } from './evidence.ts';
import { tidyName } from './letterhead-case.rules.ts';
import type { HeadFields } from './letterhead.ts';
import { problem } from './problems.ts';
import type { HeadProblem } from './problems.ts';
import { piecesOf } from './source-text.ts';
import { NUMBERED, PLACE_AND_DAY } from './title.rules.ts';

/** Place and day: `Hải An, ngày    tháng 9 năm 2022`. */
const DATE_FIELD = new RegExp(
  [
    String.raw`(?<place>[\p{Lu}][^,;:|\d]{0,60}?)?\s{0,4}[,.]?\s{0,4}(?:(?:vào\s)?(?:hồi|lúc)\s\d{1,2}\s?(?:giờ|h|g|:)[\s\d]{0,4}(?:phút)?,?\s{1,3})?(?<date>ng[àaáả]y(?:(?!ngày)[\s\S]){0,60}?n[ăâa]m\s`,
    String.raw`{0,6}[\dOlI]{4}|ng[àaáả]y\s{0,3}\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})`,
  ].join(''),
  'iu',
);
/** The words of a place, from the end: words with a capital, or what a unit is called. */
const PLACE = new RegExp(
  [
    String.raw`(?<![\p{L}\d/&-])(?:(?:TP\.?|Tp\.?|TX\.?|TT\.?|HCM|tỉnh|thành phố|Thành phố|quận|huyện|xã|phường`,
    String.raw`|thị xã|thị trấn|[\p{Lu}][\p{Ll}’']{0,9}|\p{Lu}(?=\s))(?:\s?[-–.]\s?|\s{1,2}|$)){1,8}(?:\d{1,2}\s{0,2})?$`,
  ].join(''),
  'u',
);

/** `Nam Sơn, 12/01/2026` alone in its line. */
const SHORT_FIELD =
  /^(?<place>\p{Lu}\p{Ll}{0,9}(?:[\s-]\p{Lu}\p{Ll}{0,9}){0,4}),\s{1,3}(?<date>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})$/u;

/** `Tân an`: a place whose second word got no capital, alone before the day. */
const SMALL_PLACE = /(?:(?<=\s{3})|^)\p{Lu}\p{Ll}{1,6}(?:\s\p{L}{1,6}){1,2}$/u;

/** Place and day of a head, and what of them cannot be read. */
export interface DatedHead {
  place: Passage | null;
  fields: Pick<HeadFields, 'place' | 'date'>;
  problems: HeadProblem[];
}

/** Above the heading, or alone in a line below it. */
export function readPlaceAndDate(pieces: readonly Passage[], below: readonly Passage[]): DatedHead {
  const dated = below.filter(({ text }) => PLACE_AND_DAY.test(text) || NUMBERED.test(text));
  for (const piece of [...dated, ...pieces].toReversed()) {
    if (piece.length > 400) continue;
    const field = piece.match(DATE_FIELD) ?? piece.match(SHORT_FIELD);
    const written = field?.[2];
    if (!field || !written) continue;
    const [date] = findDates(written.text);
    const place = placeIn(piece, written);
    if (!date) {
      // `Hải An, ngày 2# thángØ† năm 2021`: the place is read, the day is not.
      if (place && PLACE_BEFORE_DAY.test(piece.text))
        return {
          place,
          fields: { place: found(tidyName(place.text), place, 0.9), date: null },
          problems: [problem('DATE_INCOMPLETE', written.span())],
        };
      continue;
    }
    const problems = [
      ...(date.value === null ? [problem('DATE_IMPOSSIBLE', written.span(), { text: written.text })] : []),
      ...(date.value !== null && typeof date.value !== 'string' ? [problem('DATE_INCOMPLETE', written.span())] : []),
    ];
    const value: Found<ReadDate> | null =
      date.value === null ? null : found(date.value, written, typeof date.value === 'string' ? 0.98 : 0.9);
    return { place, fields: { place: place && found(tidyName(place.text), place, 0.95), date: value }, problems };
  }
  return { place: null, fields: { place: null, date: null }, problems: [] };
}

const PLACE_BEFORE_DAY = /\p{Lu}\p{L}+,?\s{0,3}ng[àaáả]y(?!\p{L})/u;

/** Schools put place and day above the signature: the last lines before the closing, or its first. */
export function readDateAtEnd(parts: DocumentParts): DatedHead | null {
  const last = piecesOf([...parts.body.slice(-8), ...parts.closing.slice(0, 12)]).filter(({ text }) =>
    PLACE_AND_DAY.test(text),
  );
  const dated = last.length === 1 ? readPlaceAndDate(last, []) : null;
  if (!dated?.fields.date) return null;
  const { place, date } = dated.fields;
  return { ...dated, fields: { place: place && { ...place, confidence: 0.85 }, date: { ...date, confidence: 0.85 } } };
}

/** `Hôm nay, vào hồi 8 giờ ngày 13 tháng 9 năm 2026, tại …`: minutes have the day of the meeting. */
export function readDayOfMeeting(parts: DocumentParts): DatedHead | null {
  const told = piecesOf([...parts.head, ...parts.body.slice(0, 12)]).find(({ text }) =>
    /^H[ôo]m nay[,\s]/iu.test(text),
  );
  const written = told
    ?.slice(0, 160)
    .match(/ng[àa]y\s[^,;:()]{1,20}?n[ăa]m\s\d{4}|ng[àa]y\s\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/iu)?.[0];
  const [date] = written ? findDates(written.text) : [];
  if (!written || typeof date?.value !== 'string') return null;
  return { place: null, fields: { place: null, date: found(date.value, written, 0.85) }, problems: [] };
}

/** The place stands before `, ngày`, behind what the left column of the letterhead left in the line. */
function placeIn(piece: Passage, date: Passage): Passage | null {
  const before = piece.slice(0, piece.text.indexOf(date.text)).trim();
  const written = before.text
    .replace(/[\s,]+(?:vào\s)?(?:hồi|lúc)\s\d{1,2}\s?(?:giờ|h|g|:)[\s\d]{0,4}(?:phút)?[\s,]*$/iu, '')
    .replace(/[\s,.]+$/u, '');
  const match = PLACE.exec(written) ?? SMALL_PLACE.exec(written);
  if (!match) return null;
  const place = before.slice(match.index, match.index + match[0].length).trim();
  return /\p{L}{2}/u.test(place.text) && !/^(?:Số|Ngày)$/u.test(place.text) ? place : null;
}
