import { folded, tidied } from './words.ts';

/** As a spreadsheet keeps it; `#N/A` where a formula went wrong. */
export type SheetCell = string | number;

/** A line of a sheet that is not empty, with its number there. */
export interface SheetLine {
  at: number;
  /** By column from 0; what is empty may be missing. */
  cells: ReadonlyMap<number, SheetCell>;
}

/** By column of the sheet, without what is empty. */
export type LineTexts = ReadonlyMap<number, string>;

/** Where each column stands. */
export type Places<Column extends string> = ReadonlyMap<Column, number>;

/** What a list may be headed with. */
export interface ListHeadings<Column extends string> {
  /** Headings as offices write them, folded; of each column the first that a line has. One that numbers rows is asked whole. */
  asked: readonly (readonly [Column, readonly string[]])[];
  number: Column;
  /** Whether what a line heads makes a list. */
  isList: (places: Places<Column>, texts: LineTexts) => boolean;
}

export const textOf = (cell: SheetCell | undefined): string => (cell === undefined ? '' : tidied(String(cell)));

export const textsOf = ({ cells }: SheetLine): Map<number, string> =>
  new Map([...cells].map(([place, cell]) => [place, textOf(cell)] as const).filter(([, text]) => text !== ''));

const isHeading = (said: string, heading: string): boolean => said === heading || said.startsWith(`${heading} `);

/** Which columns a line of headings has; one heading stands for one column. */
function columnsIn<C extends string>(texts: LineTexts, { asked, number }: ListHeadings<C>): Places<C> {
  const said = [...texts].map(([place, text]) => ({ place, text: folded(text) }));
  const places = new Map<C, number>();
  for (const [column, headings] of asked) {
    const free = said.filter(({ place }) => ![...places.values()].includes(place));
    const whole = headings.flatMap((heading) => free.filter(({ text }) => text === heading));
    // `Tên đơn vị: Trường A` alone in a line is no heading.
    const isBegun = column !== number && said.length > 1;
    const begun = isBegun ? headings.flatMap((heading) => free.filter(({ text }) => isHeading(text, heading))) : [];
    const found = whole[0] ?? begun[0];
    if (found) places.set(column, found.place);
  }
  return places;
}

/** Where each column stands below a line of headings; null where it is none. */
export function placesIn<C extends string>(texts: LineTexts, headings: ListHeadings<C>): Places<C> | null {
  const places = columnsIn(texts, headings);
  return headings.isList(places, texts) ? places : null;
}

/** Titles and the name of the office stand above the headings. */
const HEADINGS_WITHIN = 40;

export interface FoundHeadings<Column extends string> {
  places: Places<Column>;
  /** As the columns are headed. */
  texts: LineTexts;
  /** Of the first line below. */
  below: number;
}

/** Headings stand in one line, or in two where cells are merged. */
export function headingsIn<C extends string>(
  lines: readonly SheetLine[],
  headings: ListHeadings<C>,
): FoundHeadings<C> | null {
  for (const [at, line] of lines.slice(0, HEADINGS_WITHIN).entries()) {
    const texts = textsOf(line);
    const places = placesIn(texts, headings);
    const both = withNext(texts, lines[at + 1], headings);
    if (both && both.places.size > (places?.size ?? 0)) return { ...both, below: at + 2 };
    if (places) return { places, texts, below: at + 1 };
  }
  return null;
}

/** Headings of two lines, where each has some of them. */
function withNext<C extends string>(
  texts: LineTexts,
  next: SheetLine | undefined,
  headings: ListHeadings<C>,
): Omit<FoundHeadings<C>, 'below'> | null {
  if (!next || columnsIn(texts, headings).size === 0) return null;
  const below = textsOf(next);
  // A second line of headings numbers nobody.
  if ([...below.values()].some((text) => /^\d/.test(text))) return null;
  const both = new Map([...texts, ...below]);
  const places = placesIn(both, headings);
  return places && places.size > columnsIn(below, headings).size ? { places, texts: both } : null;
}

/** `(1) (2) (3)` or `A B 1 2` below the headings. */
export const isColumnNumbers = (texts: LineTexts): boolean =>
  texts.size > 1 && [...texts.values()].every((text) => /^\(?(\d{1,2}|[A-Z])\)?$/.test(text));

const CLOSING =
  /^(nguoi lap|nguoi tong hop|lap bieu|noi nhan|thu truong|xac nhan|tm |kt |tl |ky ten|ky va ghi|ky ghi|danh sach (nay |tren )?(gom|co)|an dinh|ngay \d|[\p{L} ]+ ngay( \d+)? thang)/u;
const SUM = /^(tong|tong cong|tong so|cong)( \d.*)?$/;
const ROMAN = /^([IVX]{1,5}|[A-H])[.)]?$/;
const NUMBERED_HEADING = /^([IVX]{1,5}|[A-H])[.)/-]?\s+\p{L}/u;

/** Whether who made the list, and when, begins with a line. */
export const isClosing = (texts: LineTexts): boolean =>
  [...texts.values()].some((text) => CLOSING.test(`${folded(text)} `));

/** Whether a line is a sum of those above. */
export const isSum = (texts: LineTexts): boolean => SUM.test(folded([...texts.values()][0] ?? ''));

/** What a line between the rows says of those below it; null for a row. Alone in its line and in capitals it may name a kind. */
export function sectionIn(
  texts: LineTexts,
  numberPlace: number | undefined,
  namesKind: (text: string) => boolean,
): string | null {
  const all = [...texts.values()];
  const words = all.filter((text) => !/^[\d.,\s]+$/.test(text) && !ROMAN.test(text));
  const number = texts.get(numberPlace ?? -1) ?? '';
  if (words.length !== 1 || /^\d/.test(number)) return null;
  const [said] = words as [string];
  const isNumbered = all.some((text) => ROMAN.test(text)) || NUMBERED_HEADING.test(said);
  // Merged over the table it stands in the first column, where numbers of rows stand.
  const isMerged = texts.size === 1 && numberPlace !== undefined && number === said;
  return isNumbered || isMerged || (texts.size === 1 && namesKind(said) && /^\p{Lu}[\p{Lu}\s]+$/u.test(said))
    ? said
    : null;
}

const DAY_ZERO = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** A sheet keeps days as numbers; a small one is a year or something else. As it is written otherwise. */
export function dayText(cell: SheetCell | undefined): string {
  if (typeof cell !== 'number' || cell < 3000 || cell > 100_000) return textOf(cell);
  const [year, month, day] = new Date(DAY_ZERO + Math.floor(cell) * MS_PER_DAY).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
