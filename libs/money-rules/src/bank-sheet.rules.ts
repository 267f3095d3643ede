import {
  headingsIn,
  isColumnNumbers,
  type LineTexts,
  type Places,
  type SheetLine,
  textOf,
  textsOf,
} from '../../nomination-sheets/src/index.ts';
import { accountIn, balanceLine, bankAmount, bankDay, sideOf } from './bank-cells.rules.ts';
import { BANK_HEADINGS, type BankColumn, withoutNumbers } from './bank-columns.rules.ts';

/** A movement as the bank tells it. */
export interface BankLine {
  /** Line of the sheet. */
  at: number;
  day: string;
  /** In đồng: what came in above zero, what went out below. */
  amount: number;
  /** After it; null where the sheet does not say. */
  balance: number | null;
  reference: string | null;
  content: string;
  party: string | null;
}

export type BankFaultCode =
  | 'BANK_SHEET_HEADINGS'
  | 'BANK_SHEET_EMPTY'
  | 'BANK_SHEET_TOO_LONG'
  | 'BANK_SHEET_CLOSING'
  | 'BANK_LINE_DAY'
  | 'BANK_LINE_AMOUNT'
  | 'BANK_LINE_BOTH'
  | 'BANK_LINE_NOTHING'
  | 'BANK_LINE_SIDE'
  | 'BANK_LINE_BALANCE';

export interface BankFault {
  /** Line of the sheet; null of the whole. */
  at: number | null;
  column: BankColumn | null;
  code: BankFaultCode;
  params: Readonly<Record<string, string | number>>;
}

export interface BankSheet {
  columns: BankColumn[];
  /** The earliest first. */
  lines: BankLine[];
  /** Before the first line and after the last one; null where nothing says it. */
  opening: number | null;
  closing: number | null;
  /** Digits of the account that stands above the table. */
  account: string | null;
  faults: BankFault[];
}

export const MOST_BANK_LINES = 2_000;
/** Titles, headings and sums besides. */
export const MOST_BANK_ROWS = MOST_BANK_LINES + 200;

const nothing = (code: BankFaultCode, params: BankFault['params'] = {}): BankSheet => ({
  columns: [],
  lines: [],
  opening: null,
  closing: null,
  account: null,
  faults: [{ at: null, column: null, code, params }],
});

/** The movements of a statement, whatever stands around them, with what is wrong at its line and column; what remains is followed from line to line. */
export function readBankSheet(all: readonly SheetLine[]): BankSheet {
  if (all.length > MOST_BANK_ROWS) return nothing('BANK_SHEET_TOO_LONG', { most: MOST_BANK_LINES });
  const headed = headingsIn(all, BANK_HEADINGS);
  const places = headed && withoutNumbers(headed.places, headed.texts);
  if (!headed || !places || !BANK_HEADINGS.isList(places, headed.texts)) return nothing('BANK_SHEET_HEADINGS');
  const found: Found = { places, lines: [], faults: [], opening: null, closing: null, closingAt: null };
  const above = all.slice(0, headed.below).map(textsOf);
  for (const texts of above) noteBalances(found, texts, null);
  for (const line of all.slice(headed.below)) readLine(found, line, headed.texts);
  if (found.lines.length === 0 && found.faults.length === 0) return nothing('BANK_SHEET_EMPTY');
  if (found.lines.length > MOST_BANK_LINES) return nothing('BANK_SHEET_TOO_LONG', { most: MOST_BANK_LINES });
  const account = above.flatMap((texts) => accountIn([...texts.values()].join(' ')) ?? [])[0] ?? null;
  return { columns: [...places.keys()], account, ...followed(found) };
}

interface Found {
  places: Places<BankColumn>;
  lines: BankLine[];
  faults: BankFault[];
  opening: number | null;
  closing: number | null;
  closingAt: number | null;
}

const cellOf = ({ cells }: SheetLine, places: Places<BankColumn>, column: BankColumn): string =>
  textOf(cells.get(places.get(column) ?? -1));

function readLine(found: Found, line: SheetLine, headings: LineTexts): void {
  const { places, faults } = found;
  const texts = textsOf(line);
  if (texts.size === 0 || isColumnNumbers(texts)) return;
  // Headings stand anew on each page.
  if ([...texts].every(([place, text]) => headings.get(place) === text)) return;
  if (noteBalances(found, texts, line)) return;
  const fault = (column: BankColumn, code: BankFaultCode, params: BankFault['params'] = {}): void => {
    faults.push({ at: line.at, column, code, params });
  };
  const said = cellOf(line, places, 'day');
  const hasMoney = (['out', 'in', 'amount'] as const).some((column) => cellOf(line, places, column) !== '');
  // What is signed below the table, and contents that run over several lines.
  if (!hasMoney) return void (bankDay(said) !== null && fault(moneyColumn(places), 'BANK_LINE_NOTHING'));
  const day = bankDay(said);
  if (day === null) fault('day', 'BANK_LINE_DAY', { text: said });
  const amount = amountOf(line, places, fault);
  const written = cellOf(line, places, 'balance');
  const balance = written === '' ? null : bankAmount(written);
  if (written !== '' && balance === null) fault('balance', 'BANK_LINE_AMOUNT', { text: written });
  if (day === null || amount === null) return;
  found.lines.push({
    at: line.at,
    day,
    amount,
    balance,
    reference: cellOf(line, places, 'reference') || null,
    content: cellOf(line, places, 'content'),
    party: cellOf(line, places, 'party') || null,
  });
}

const moneyColumn = (places: Places<BankColumn>): BankColumn =>
  places.has('amount') ? 'amount' : places.has('out') ? 'out' : 'in';

type SayFault = (column: BankColumn, code: BankFaultCode, params?: BankFault['params']) => void;

const faulty = (fault: SayFault, column: BankColumn, code: BankFaultCode): null => {
  fault(column, code);
  return null;
};

/** Null where something is wrong, which was said. */
function amountOf(line: SheetLine, places: Places<BankColumn>, fault: SayFault): number | null {
  const read = (column: BankColumn): number | null => {
    const text = cellOf(line, places, column);
    const dong = bankAmount(text);
    if (dong === null) fault(column, 'BANK_LINE_AMOUNT', { text });
    return dong;
  };
  const [out, came] = [read('out'), read('in')];
  if (out === null || came === null) return null;
  if (out !== 0 && came !== 0) return faulty(fault, 'in', 'BANK_LINE_BOTH');
  // Some write what goes out below zero in its own column.
  if (out !== 0 || came !== 0) return came !== 0 ? came : -Math.abs(out);
  const amount = places.has('amount') ? read('amount') : 0;
  if (amount === null) return null;
  if (amount === 0) return faulty(fault, moneyColumn(places), 'BANK_LINE_NOTHING');
  if (!places.has('side') || amount < 0) return amount;
  const text = cellOf(line, places, 'side');
  const side = sideOf(text);
  if (side === null) fault('side', 'BANK_LINE_SIDE', { text });
  return side === null ? null : side * amount;
}

/** Whether a line says what was there or what remains, or is a sum. */
function noteBalances(found: Found, texts: LineTexts, line: SheetLine | null): boolean {
  const isMovement = line !== null && bankDay(cellOf(line, found.places, 'day')) !== null;
  const kind = isMovement ? null : ([...texts.values()].map(balanceLine).find((one) => one !== null) ?? null);
  if (kind === null || kind === 'sum') return kind !== null;
  const amount = balanceIn(texts, line, found.places);
  if (kind === 'opening') found.opening ??= amount;
  else if (amount !== null) Object.assign(found, { closing: amount, closingAt: line?.at ?? null });
  return true;
}

/** In the column of what remains; otherwise the last number of the line, or behind a colon. */
function balanceIn(texts: LineTexts, line: SheetLine | null, places: Places<BankColumn>): number | null {
  const own = line === null ? '' : cellOf(line, places, 'balance');
  if (own !== '') return bankAmount(own);
  const numbers = [...texts.values()].flatMap((text) => {
    const said = /^[\s\d.,()+-]+(?:vn[dđ])?$/iu.test(text) ? text : (/:\s*([-\d.,\s]*\d)/u.exec(text)?.[1] ?? '');
    const amount = said === '' ? null : bankAmount(said);
    return amount === null ? [] : [amount];
  });
  return numbers.at(-1) ?? null;
}

/** The earliest line first, and what remains after each: the first that does not follow from the one before is named. */
function followed({ lines: read, faults, opening: said, closing: stated, closingAt }: Found) {
  const lines = isLatestFirst(read) ? read.toReversed() : read;
  const [first] = lines;
  const opening = said ?? (first && first.balance !== null ? first.balance - first.amount : null);
  let running = opening;
  const found = [...faults];
  for (const { at, amount, balance } of lines) {
    if (running !== null) running += amount;
    // Lines that could not be read are missing between the others.
    if (balance !== null && running !== null && balance !== running && faults.length === 0)
      found.push({
        at,
        column: 'balance',
        code: 'BANK_LINE_BALANCE',
        params: { expected: running, found: balance },
      });
    if (balance !== null) running = balance;
  }
  if (stated !== null && running !== null && stated !== running && found.length === 0)
    found.push({
      at: closingAt,
      column: null,
      code: 'BANK_SHEET_CLOSING',
      params: { expected: running, found: stated },
    });
  return { lines, faults: found, opening, closing: running ?? stated };
}

/** Banks list either way; within one day what remains decides. */
function isLatestFirst(lines: readonly BankLine[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return false;
  if (first.day !== last.day) return first.day > last.day;
  const follows = (all: readonly BankLine[]): number =>
    all.filter((line, at) => {
      const before = all[at - 1];
      return before && before.balance !== null && line.balance === before.balance + line.amount;
    }).length;
  return follows(lines.toReversed()) > follows(lines);
}
