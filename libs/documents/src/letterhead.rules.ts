/** Decree 30/2020, Appendix I, Part I, II.1: the one spelling that is printed, whatever a source writes. */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const DRAFT_MARK = 'DỰ THẢO';

/** Room to write something in by hand. */
export const BLANK = '\u00a0'.repeat(6);

/** What the head of the first page says, ready to print. */
export interface Letterhead {
  superior: string | null;
  issuer: string;
  numberLine: string;
  dateLine: string;
  /** Printed in the left column under the number: the subject of an official letter, or the mark of a draft. */
  below: { text: string; bold: boolean } | null;
}

/** What stands at the end: who gets it and who signs. */
export interface Closing {
  recipients: readonly string[];
  authority: readonly string[];
  instruction: string | null;
  name: string | null;
}

/** A number below 10 is written with a zero before it (Appendix I, Part I, II.3.c). */
export const numberLine = (number: string | null, symbol: string): string =>
  `Số: ${number === null ? BLANK : number.padStart(2, '0')}/${symbol}`;

/** Days below 10 and the months 1 and 2 are written with a zero (II.4.b). Takes `2024`, `2024-09` or `2024-09-12`. */
export const datedPlace = (place: string | null, date: string | null): string =>
  `${place ?? BLANK + BLANK}, ${dated(date)}`;

/** `ngày 08 tháng 9 năm 2024`; what the date does not say is left open. */
export function dated(date: string | null): string {
  const [year, month, day] = (date ?? '').split('-');
  const open = (text: string | undefined, from: number): string => (text ? ` ${padded(Number(text), from)} ` : BLANK);
  return `ngày${open(day, 10)}tháng${open(month, 3)}năm${year ? ` ${year}` : BLANK}`;
}

const padded = (value: number, from: number): string => (value < from ? `0${value}` : String(value));

const TERRITORY = /^(.+?) ((?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU) .+)$/;

/** The name in capitals; a long one is broken before the territory, as offices print it. */
export function letterheadLines(name: string): string[] {
  const capitals = name.normalize('NFC').toLocaleUpperCase('vi');
  const parts = capitals.length > 22 ? TERRITORY.exec(capitals) : null;
  return parts ? [parts[1]!, parts[2]!] : [capitals];
}

/** Every recipient with its mark; the last one, where it is kept, ends with a full stop (II.9.d). */
export const recipientLines = (recipients: readonly string[]): string[] =>
  recipients.map((text, at) => `- ${unmarked(text)}${at === recipients.length - 1 ? '.' : ';'}`);

/** Without the dash before and the mark after. */
export const unmarked = (text: string): string =>
  text
    .trim()
    .replace(/^[-–]\s*/, '')
    .replace(/[.;,\s]+$/, '');

const MILLIMETRES_PER_POINT = 25.4 / 72;
const WIDTHS = { space: 0.25, capital: 0.7, other: 0.5 };

/** Estimated length in millimetres of a line of bold Times New Roman; within a tenth for Vietnamese text. */
export function lineLength(text: string, size: number): number {
  const ems = Array.from(text, (letter) => {
    if (/\s/.test(letter)) return WIDTHS.space;
    return /\p{Lu}/u.test(letter) ? WIDTHS.capital : WIDTHS.other;
  });
  return ems.reduce((sum, width) => sum + width, 0) * size * MILLIMETRES_PER_POINT;
}

/** A rule is a third to a half as long as the line above it (II.2.b, II.5.b). */
export const ruleLength = (lines: readonly string[], size: number, column: number): number =>
  Math.min(column, Math.max(0, ...lines.map((text) => lineLength(text, size)))) * 0.42;

/** The rule under the motto is as long as the motto set in bold 13 (II.1.b). */
export const MOTTO_LENGTH = 56;

/** Width in millimetres of the left column; the right one holds the longest place with its date on one line. */
export const LETTERHEAD_LEFT = 60;

/** In millimetres from the left margin: the words, the dashes under their colon, and the text after a dash. */
export const ADDRESSEES = { indent: 28, dash: 28 + 17.6, hanging: 2.9 };

/** Room for the signature between the position and the name, in points. */
export const SIGNATURE_POINTS = 70;

const RECIPIENT_SIZE = 11;
const RECIPIENT_WIDTH = 80;
const LINES_BESIDE_SIGNATURE = 20;

/** A block that is kept together must be shorter than a page, so of a long list only the beginning is part of it. */
export function splitRecipients(recipients: readonly string[]): { beside: string[]; below: string[] } {
  const lines = recipientLines(recipients);
  let used = 1;
  const rest = lines.findIndex((text) => {
    used += Math.ceil(lineLength(text, RECIPIENT_SIZE) / RECIPIENT_WIDTH);
    return used > LINES_BESIDE_SIGNATURE;
  });
  return rest === -1 ? { beside: lines, below: [] } : { beside: lines.slice(0, rest), below: lines.slice(rest) };
}
