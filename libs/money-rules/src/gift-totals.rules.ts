import { folded, type LineTexts } from '../../nomination-sheets/src/index.ts';
import { amountInWords, saysAmount } from './amount-in-words.rules.ts';
import type { GiftRow, GiftRowFaultCode } from './gift-row.rules.ts';

/** A line that sums those above it. */
export interface GiftTotal {
  at: number;
  label: string;
  /** In đồng; null where it cannot be read. */
  said: number | null;
  /** Of the rows that it sums, as far as they could be read. */
  found: number;
  /** How many of these rows have a question that could change the sum. */
  open: number;
  fault: GiftTotalFault | null;
}

export interface GiftTotalFault {
  code:
    | 'GIFT_TOTAL_UNREADABLE'
    /** The rows come to something else. */
    | 'GIFT_TOTAL_DIFFERS'
    /** They do, and some of them have a question. */
    | 'GIFT_TOTAL_OPEN'
    /** The words below say another amount. */
    | 'GIFT_TOTAL_WORDS';
  params: Readonly<Record<string, string | number>>;
}

const TOTAL =
  /^(?:tổng|cộng|cộng\s+trang)(?!\p{L})(?!\s+(?:công ty|cục|đội|hội|liên đoàn|bí thư|giám đốc|tác viên|đồng))/iu;
const PLAIN_TOTAL = /^(?:tong|tong cong|tong so|tong so tien|cong)(?: \d.*)?$/;
const CARRIED = /mang sang|chuyen sang|luy ke/;
const IN_WORDS = /^\(?(?:viet )?(?:so tien )?(?:viet )?bang chu/;

/** The first words of a line, wherever its numbers stand. */
export const labelOf = (texts: LineTexts): string =>
  [...texts.values()].find((text) => /^[^\d]*\p{L}/u.test(text)) ?? '';

export const isTotal = (texts: LineTexts): boolean => {
  const label = labelOf(texts);
  return TOTAL.test(label) || PLAIN_TOTAL.test(folded(label)) || CARRIED.test(folded(label));
};

/** `Bằng chữ: năm triệu đồng`; null for any other line. */
export function wordsOfTotal(texts: LineTexts): string | null {
  const said = [...texts.values()].join(' ');
  return IN_WORDS.test(folded(said)) ? said.slice(said.search(/chữ|chu/iu) + 3) : null;
}

/** These leave the sum of a row as it is. */
const HARMLESS: ReadonlySet<GiftRowFaultCode> = new Set<GiftRowFaultCode>([
  'GIFT_GIVER_MISSING',
  'GIFT_GIVER_TWICE',
  'GIFT_DAY_UNREADABLE',
  'GIFT_WORTH_UNCLEAR',
  'GIFT_NOT_YET_GIVEN',
  'GIFT_QUANTITY_MISSING',
  'GIFT_QUANTITY_UNREADABLE',
]);

export const moneyOf = ({ gifts }: Pick<GiftRow, 'gifts'>): number =>
  gifts.reduce((sum, gift) => sum + (gift.kind === 'money' ? gift.dong : 0), 0);

interface Sum {
  rows: number;
  found: number;
  open: number;
}

const NOTHING: Sum = { rows: 0, found: 0, open: 0 };

const added = (sum: Sum, row: GiftRow): Sum => ({
  rows: sum.rows + 1,
  found: sum.found + moneyOf(row),
  open: sum.open + (row.faults.some(({ code }) => !HARMLESS.has(code)) ? 1 : 0),
});

export interface TotalLine {
  at: number;
  label: string;
  /** What it can say, in đồng. */
  said: readonly number[];
  /** How many rows stand above it. */
  rowsAbove: number;
  words: string | null;
}

/** Sums of parts and of the whole against the rows that they sum, in one pass. */
export function comparedTotals(lines: readonly TotalLine[], rows: readonly GiftRow[]): GiftTotal[] {
  let whole: Sum = NOTHING;
  let part: Sum = NOTHING;
  let above = 0;
  return lines.map((line, nth) => {
    for (; above < line.rowsAbove; above += 1) {
      whole = added(whole, rows[above]!);
      part = added(part, rows[above]!);
    }
    const isCarried = CARRIED.test(folded(line.label));
    const sum = isCarried ? whole : meant(line, part, whole, nth === lines.length - 1);
    if (!isCarried) part = NOTHING;
    const { at, label, words } = line;
    const said = nearest(line.said, sum.found);
    return { at, label, said, found: sum.found, open: sum.open, fault: faultOf(said, words, sum) };
  });
}

/** Of several readings the one that the rows come to, or come nearest to. */
const nearest = (readings: readonly number[], found: number): number | null =>
  readings.toSorted((one, other) => Math.abs(one - found) - Math.abs(other - found))[0] ?? null;

/** A line sums the rows since the last sum, or all of them: whichever it equals; else the last line that says so sums all. */
function meant({ said, label }: TotalLine, part: Sum, whole: Sum, isLast: boolean): Sum {
  if (said.includes(part.found)) return part;
  if (said.includes(whole.found)) return whole;
  return part.rows === 0 || (isLast && /^t/iu.test(label)) ? whole : part;
}

function faultOf(said: number | null, words: string | null, { found, open }: Sum): GiftTotalFault | null {
  if (said === null) return { code: 'GIFT_TOTAL_UNREADABLE', params: {} };
  if (said !== found) {
    const params = { said, found, difference: said - found };
    return open > 0 ? { code: 'GIFT_TOTAL_OPEN', params: { ...params, open } } : { code: 'GIFT_TOTAL_DIFFERS', params };
  }
  if (words === null || saysAmount(words, said)) return null;
  return { code: 'GIFT_TOTAL_WORDS', params: { said, words: amountInWords(said, 'vi') } };
}
