import {
  folded,
  headingsIn,
  isClosing,
  isColumnNumbers,
  type LineTexts,
  type Places,
  sectionIn,
  type SheetLine,
  textsOf,
} from '../../nomination-sheets/src/index.ts';
import { GIFT_HEADINGS, type GiftColumn, unitAbove, unitIn } from './gift-columns.rules.ts';
import { type GiftRow, readGiftRow } from './gift-row.rules.ts';
import {
  comparedTotals,
  type GiftTotal,
  isTotal,
  labelOf,
  moneyOf,
  type TotalLine,
  wordsOfTotal,
} from './gift-totals.rules.ts';
import type { ListUnit } from './gifts.rules.ts';
import { giverKeys } from './giver.rules.ts';
import { typedAmount } from './typed-amount.rules.ts';

/** A list of contributions as it was read. */
export interface GiftSheet {
  columns: GiftColumn[];
  /** What numbers count that stand alone; null where nobody says it. */
  unit: ListUnit;
  unitSaidBy: 'reader' | 'heading' | 'title' | 'total' | null;
  rows: GiftRow[];
  totals: GiftTotal[];
  /** Lines that are no rows: titles, headings between rows, who made the list. */
  passedOver: { at: number; text: string }[];
  /** How many lines were left because the list is too long. */
  leftOut: number;
}

export const MOST_GIFT_LINES = 5_000;

/** What stands in a sheet, before it is known what its numbers count. */
interface Sorted {
  places: Places<GiftColumn>;
  lines: { line: SheetLine; section: string | null }[];
  totals: { line: SheetLine; texts: LineTexts; rowsAbove: number; words: string | null }[];
  passedOver: GiftSheet['passedOver'];
  unitByHeading: ListUnit;
  unitByTitle: ListUnit;
}

/** A list without headings: a line for each, its cells one after the other. */
const ONE_COLUMN: Places<GiftColumn> = new Map([['giver', 0]]);

/**
 * The rows of a sheet, whatever stands around them, each understood or with what is to be asked of it; sums compared with the rows. Whoever reads it may say what its
 * numbers count, and mend rows before they are compared.
 */
export function readGiftSheet(
  all: readonly SheetLine[],
  asked: ListUnit = null,
  mend: (row: GiftRow) => GiftRow = (row) => row,
): GiftSheet {
  const lines = all.slice(0, MOST_GIFT_LINES);
  const sorted = sort(lines);
  const { unit, by } = unitOf(sorted, asked);
  const rows = rowsIn(sorted, unit).map(mend);
  markTwice(rows);
  return {
    columns: [...sorted.places.keys()],
    unit,
    unitSaidBy: by,
    rows,
    totals: comparedTotals(totalsIn(sorted, unit), rows),
    passedOver: sorted.passedOver,
    leftOut: all.length - lines.length,
  };
}

const rowsIn = ({ lines, places }: Sorted, unit: ListUnit): GiftRow[] =>
  lines.map(({ line, section }) => readGiftRow(line, places, unit, section));

const textIn = (texts: LineTexts): string => [...texts.values()].join(' ');

function sort(all: readonly SheetLine[]): Sorted {
  const headed = headingsIn(all, GIFT_HEADINGS);
  const places = headed?.places ?? ONE_COLUMN;
  const above = headed ? all.slice(0, headed.below) : [];
  const sorted: Sorted = {
    places,
    lines: [],
    totals: [],
    passedOver: above.map((line) => ({ at: line.at, text: textIn(textsOf(line)) })).filter(({ text }) => text !== ''),
    unitByHeading: headed ? unitIn(headed.texts.get(places.get('amount') ?? -1) ?? '') : null,
    unitByTitle: unitAbove((headed ? above : all.slice(0, 40)).map(textsOf)),
  };
  let section: string | null = null;
  let isOver = false;
  for (const line of all.slice(above.length)) {
    const texts = textsOf(line);
    if (texts.size === 0) continue;
    const kind: LineKind = isOver ? 'around' : kindOfLine(texts, places, headed?.texts ?? null);
    isOver ||= kind === 'closing';
    if (kind === 'total') addTotal(sorted, line, texts);
    else if (kind === 'row') sorted.lines.push({ line: headed ? line : joined(line), section });
    else sorted.passedOver.push({ at: line.at, text: textIn(texts) });
    if (kind === 'section') section = sectionIn(texts, places.get('number'), namesKind);
    if (kind === 'words' && sorted.totals.length > 0) sorted.totals.at(-1)!.words = wordsOfTotal(texts);
  }
  return headed ? sorted : withoutTitles(sorted);
}

const addTotal = (sorted: Sorted, line: SheetLine, texts: LineTexts): void => {
  sorted.totals.push({ line, texts, rowsAbove: sorted.lines.length, words: null });
};

const namesKind = (text: string): boolean =>
  /tập thể|cá nhân|đơn vị|cơ quan|doanh nghiệp|hộ|thôn|xóm|tổ|khu/iu.test(text);

type LineKind = 'row' | 'total' | 'words' | 'section' | 'closing' | 'around';

function kindOfLine(texts: LineTexts, places: Places<GiftColumn>, headings: LineTexts | null): LineKind {
  const has = (column: GiftColumn): boolean => texts.has(places.get(column) ?? -1);
  const isNumbered = /^\d/.test(texts.get(places.get('number') ?? -1) ?? '');
  if (!isNumbered && isTotal(texts)) return 'total';
  if (wordsOfTotal(texts) !== null) return 'words';
  if (headings === null) return isClosing(texts) && !/\d\s*(?:k|tr|đ|000)/iu.test(textIn(texts)) ? 'closing' : 'row';
  // Headings stand anew on each page.
  if (isColumnNumbers(texts) || [...texts].every(([place, text]) => headings.get(place) === text)) return 'around';
  // `TM` in a note is cash, and no signature.
  const amount = texts.get(places.get('amount') ?? -1) ?? '';
  const isGiving = /^\D?\d/.test(amount) || (has('giver') && (has('gifts') || has('goods')));
  if (!isNumbered && !isGiving && isClosing(texts)) return 'closing';
  if (sectionIn(texts, places.get('number'), namesKind) !== null) return 'section';
  const asked: GiftColumn[] = ['giver', 'amount', 'gifts', 'goods', 'quantity'];
  return asked.some(has) ? 'row' : 'around';
}

/** Cells of a list without headings; a number that stands before them all numbers the row. */
function joined(line: SheetLine): SheetLine {
  const texts = [...textsOf(line).values()];
  const isNumbered = texts.length > 1 && /^\d{1,4}[.)]?$/.test(texts[0]!) && /^\p{L}/u.test(texts[1]!);
  return { at: line.at, cells: new Map([[0, (isNumbered ? texts.slice(1) : texts).join(' ')]]) };
}

/** Without headings, lines above the first gift are its titles. */
function withoutTitles(sorted: Sorted): Sorted {
  const first = sorted.lines.findIndex(({ line }) =>
    readGiftRow(line, sorted.places, null, null).faults.every(({ code }) => code !== 'GIFT_NOTHING'),
  );
  const titles = first < 0 ? sorted.lines : sorted.lines.slice(0, first);
  return {
    ...sorted,
    lines: sorted.lines.slice(titles.length),
    totals: sorted.totals.map((total) => ({ ...total, rowsAbove: Math.max(0, total.rowsAbove - titles.length) })),
    passedOver: [...titles.map(({ line }) => ({ at: line.at, text: textIn(textsOf(line)) })), ...sorted.passedOver],
  };
}

function unitOf(sorted: Sorted, asked: ListUnit): { unit: ListUnit; by: GiftSheet['unitSaidBy'] } {
  if (asked !== null) return { unit: asked, by: 'reader' };
  if (sorted.unitByHeading !== null) return { unit: sorted.unitByHeading, by: 'heading' };
  if (sorted.unitByTitle !== null) return { unit: sorted.unitByTitle, by: 'title' };
  return isThousandsByTotal(sorted) ? { unit: 1_000, by: 'total' } : { unit: null, by: null };
}

/** Below this a sum alone may be thousands. */
const SURELY_DONG = 10_000;

/** The last sum is surely đồng, and the rows come to it as thousands, every one of them. */
function isThousandsByTotal(sorted: Sorted): boolean {
  const last = totalsIn(sorted, null).at(-1);
  if (!last || last.rowsAbove !== sorted.lines.length) return false;
  const rows = rowsIn(sorted, 1_000);
  const isRead = rows.every(({ faults }) =>
    faults.every(({ code }) => !/^(?:AMOUNT_|GIFT_UNIT_|GIFT_NUMBER_)/.test(code)),
  );
  const [dong = 0] = last.said;
  return isRead && dong >= SURELY_DONG && rows.reduce((sum, row) => sum + moneyOf(row), 0) === dong;
}

function totalsIn({ totals, places }: Sorted, unit: ListUnit): TotalLine[] {
  return totals.map(({ line, texts, rowsAbove, words }) => {
    const label = labelOf(texts);
    const others = [...texts.values()].filter((text) => text !== label);
    const cell = texts.get(places.get('amount') ?? -1);
    const behind = /[:\s]\s*(\d[\d.,\s]*\s*(?:đồng|đ|vnđ|k|nghìn|triệu|tr)?\d*)\s*$/iu.exec(label)?.[1];
    const written = cell === undefined || !/\d/.test(cell) ? (others.find((text) => /\d/.test(text)) ?? behind) : cell;
    return { at: line.at, label, said: sumsIn(written ?? '', unit), rowsAbove, words };
  });
}

/** What a written sum can be: as the list counts, and in đồng, as sums are often written in a list of thousands. */
function sumsIn(text: string, unit: ListUnit): number[] {
  const readings = ([1, unit ?? 1_000] as const).flatMap((counted) => {
    const { dong, fault } = typedAmount(text, counted);
    if (dong !== null) return [dong];
    const { least, most } = fault.params;
    return fault.code === 'AMOUNT_AMBIGUOUS' ? [Number(least), Number(most)] : [];
  });
  return [...new Set(readings)];
}

/** Names that stand in a row above; told, and never made one. */
function markTwice(rows: readonly GiftRow[]): void {
  const seen = new Map<string, number>();
  for (const { giver, place, at, faults } of rows) {
    const keys = giver === null ? null : giverKeys(giver);
    if (keys === null) continue;
    const where = folded(place ?? '');
    // Who writes no diacritics may mean anybody who is written with them.
    const isPlain = keys.exact === keys.folded;
    const asked = isPlain ? [`any ${keys.folded}`] : [`exact ${keys.exact}`, `plain ${keys.folded}`];
    const first = asked
      .map((key) => seen.get(`${key}|${where}`) ?? (where ? seen.get(`${key}|`) : seen.get(key)))
      .find((row) => row !== undefined);
    if (first !== undefined)
      faults.push({ code: 'GIFT_GIVER_TWICE', column: 'giver', part: giver!, params: { row: first } });
    const own = [`exact ${keys.exact}`, `any ${keys.folded}`, ...(isPlain ? [`plain ${keys.folded}`] : [])];
    for (const key of own.flatMap((one) => [one, `${one}|${where}`])) if (!seen.has(key)) seen.set(key, at);
  }
}
