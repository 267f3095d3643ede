import { TYPE_NAMES } from './document-type.rules.ts';
import { NATIONAL_TITLE } from './landmarks.rules.ts';

/** A line of a letterhead is shorter than this, both columns of it included. */
const CROWDED = 240;

const TYPES_IN_CAPITALS = TYPE_NAMES.split('|')
  .map((name) =>
    name.replace(/[^\\]+/gu, (letters) => letters.toLocaleUpperCase('vi')).replaceAll(String.raw`\S`, String.raw`\s`),
  )
  .join('|');
const POSITION = String.raw`(?:PHÓ\s|QUYỀN\s)?(?:TỔNG\s)?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ|CHÁNH VĂN PHÒNG|TRƯỞNG (?:PHÒNG|BAN)|(?:BỘ|THỨ) TRƯỞNG)`;

/** Before what a new line begins, and behind what one ends. */
const BREAK = new RegExp(
  [
    String.raw`\s{2,}|\*{2,}|-{4,}`,
    String.raw`\s?(?=ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH\s\p{Lu}\p{Ll})|(?<=HỒ CHÍ MINH)\s(?=\p{Lu}[\p{L}\s]{1,30},\sngày\s)`,
    String.raw`(?<=(?:${TYPES_IN_CAPITALS}))(?=Về\sviệc\s)`,
    String.raw`\s(?=(?:CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s?[-–]|Số\s?:\s?\d|Căn cứ\s|Nơi nhận\s?:|Kính gửi\s?:|V/v\s))`,
    String.raw`\s(?=(?:TM|KT|TL|TUQ)\s?\.\s?\p{Lu}{2})`,
    String.raw`(?<=(?:KT|TL|TUQ)\s?\.\s?(?:\p{Lu}+\s){0,3}\p{Lu}+)\s(?=${POSITION}(?!\p{L}))`,
    String.raw`(?<=Hạnh phúc)\s`,
    String.raw`\s(?=(?:Thực hiện|Căn cứ|Theo|Để|Xét|Phúc đáp|Tiếp theo|Ngày)\s)(?<=Kính gửi\s?:[^.;:]{3,200})`,
    // The addressees end with a full stop: the text begins.
    String.raw`(?<=Kính gửi\s?:[^.]{3,300}\.)\s(?=\p{Lu}\p{L}*\s)`,
    String.raw`(?<=\d[\p{Lu}/&-]{0,20}\p{Lu}[\p{L}&-]{1,15})\s(?=\p{Lu}[\p{L}\s]{1,30},\sngày\s)`,
    String.raw`(?<=,\sngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4})\s(?=\p{Lu})`,
    String.raw`\s(?=(?:${TYPES_IN_CAPITALS})\s(?:\p{Lu}\p{Ll}|\p{Lu}{2}))(?<!\p{Lu}\s)`,
    String.raw`(?<=[;:.]\s?|\p{L}:)\s(?=[-–+]\s\p{L})`,
    String.raw`(?<=[.;:]|\d{4})\s(?=(?:[IVX]{1,4}\.\s\p{Lu}{2}|\d{1,2}\.\s\p{Lu}|Điều\s\d{1,2}\.))`,
    String.raw`(?<=${POSITION}(?:\s\([Đđ]ã ký\))?)\s(?=(?:\p{Lu}\p{Ll}*\s){1,4}\p{Lu}\p{Ll}*\s*$)`,
  ].join('|'),
  'gu',
);

const UNION = /ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH\s\p{Lu}\p{Ll}/u;

/** Whether one line holds the titles of the State and more than a letterhead: all breaks of the text got lost. */
export const isCrowded = (raw: string): boolean =>
  raw.length > CROWDED &&
  !raw.includes('|') &&
  !raw.includes('\t') &&
  (raw.search(NATIONAL_TITLE) >= 0 || UNION.test(raw));

/** The lines that a text without breaks had, by what can only begin one; the whole line where none got lost. */
export function uncrowded(raw: string): [from: number, to: number][] {
  if (!isCrowded(raw)) return [[0, raw.length]];
  const ranges: [number, number][] = [];
  let from = 0;
  for (const gap of raw.matchAll(BREAK)) {
    if (gap.index > from) ranges.push([from, gap.index]);
    from = gap.index + gap[0].length;
  }
  ranges.push([from, raw.length]);
  return ranges;
}
