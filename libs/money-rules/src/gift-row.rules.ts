import {
  dayText,
  isBroken,
  type Places,
  type SheetCell,
  type SheetLine,
  textOf,
  tidied,
} from '../../nomination-sheets/src/index.ts';
import type { GiftColumn } from './gift-columns.rules.ts';
import { dayIn } from './gift-day.rules.ts';
import { type GiftLine, MOST_LINE_CHARACTERS, promises, readGiftLine } from './gift-line.rules.ts';
import { bareMoney, type Gift, type GiftFault, type ListUnit, quantityOf } from './gifts.rules.ts';
import { asksNotToBeNamed, type GiverKind, kindOfGiver, withoutRemark } from './giver.rules.ts';
import type { Aside } from './line-marks.rules.ts';

export type GiftRowFaultCode =
  | GiftFault['code']
  | 'GIFT_CELL_BROKEN'
  | 'GIFT_QUANTITY_MISSING'
  | 'GIFT_DAY_UNREADABLE'
  /** What goods are worth stands beside none, or beside several. */
  | 'GIFT_WORTH_UNCLEAR'
  /** The same name stands in a row above. */
  | 'GIFT_GIVER_TWICE';

export interface GiftRowFault {
  code: GiftRowFaultCode;
  /** Where it stands; null where it is of the row as a whole. */
  column: GiftColumn | null;
  part: string;
  params: Readonly<Record<string, string | number>>;
}

export interface GiftRow {
  /** Its line of the sheet. */
  at: number;
  number: string | null;
  giver: string | null;
  giverKind: GiverKind | null;
  /** Is not to be named: nobody is, or any cell of the row asks for it. */
  isNameless: boolean;
  place: string | null;
  phone: string | null;
  gifts: Gift[];
  day: string | null;
  purpose: string | null;
  note: string | null;
  section: string | null;
  asides: Aside[];
  faults: GiftRowFault[];
}

/** With these alone nobody was asked yet where the gift is. */
const SAYS_NOTHING_OF_GIFTS: ReadonlySet<GiftRowFaultCode> = new Set<GiftRowFaultCode>([
  'GIFT_GIVER_MISSING',
  'GIFT_DAY_UNREADABLE',
  'GIFT_NOT_YET_GIVEN',
]);
const NOTHING = /^[-–—xX0.,\s]*$/;
const ALONE = /^[-–—(]?\s*[\d.,' ]+\)?$/;

/** A number as a sheet keeps it, written so that it has one reading. */
const numberText = (cell: number): string =>
  Number.isInteger(cell) ? String(cell) : `${String(cell).replace('.', ',')}000`;

/** One row; cells under no heading go to the note. */
export function readGiftRow(
  line: SheetLine,
  places: Places<GiftColumn>,
  unit: ListUnit,
  section: string | null,
): GiftRow {
  const cells = cellsOf(line, places);
  const broken = [...places.keys()].filter((column) => isBroken(cells.text(column)));
  const faults: GiftRowFault[] = broken.map((column) => ({
    code: 'GIFT_CELL_BROKEN',
    column,
    part: cells.text(column),
    params: {},
  }));
  const given = giftsOf(cells, unit, faults);
  faults.push(...promises(cells.text('note')).map((one) => ({ ...one, column: 'note' as const })));
  const day = dayOf(cells, faults);
  const read = given.line ?? readGiver(cells.text('giver'));
  const who = { ...read, ...named(read.giver, read.giverKind) };
  if (who.giver === null) faults.push(faultAt('giver', 'GIFT_GIVER_MISSING'));
  if (given.gifts.length === 0 && faults.every(({ code }) => SAYS_NOTHING_OF_GIFTS.has(code)))
    faults.push(faultAt(null, 'GIFT_NOTHING', who.giver ?? ''));
  return {
    at: line.at,
    number: cells.text('number') || null,
    giver: who.giver,
    giverKind: who.giverKind,
    isNameless:
      who.giverKind === 'anonymous' || [...line.cells.values()].some((cell) => asksNotToBeNamed(textOf(cell))),
    place: cells.text('place') || who.place,
    phone: cells.text('phone') || (who.asides.find(({ kind }) => kind === 'phone')?.text ?? null),
    gifts: given.gifts,
    day,
    purpose: cells.text('purpose') || null,
    note: [cells.text('note'), ...given.notes, ...cells.unheaded].filter((text) => text !== '').join('; ') || null,
    section,
    asides: who.asides,
    faults,
  };
}

/** Whoever asks not to be named has a name for the books; what asks for it is no part of it. */
function named(giver: string | null, giverKind: GiverKind | null): Pick<GiftRow, 'giver' | 'giverKind'> {
  const name = giver === null ? null : withoutRemark(giver);
  return name === giver ? { giver, giverKind } : { giver: name, giverKind: kindOfGiver(name!) };
}

interface Cells {
  text: (column: GiftColumn) => string;
  cell: (column: GiftColumn) => SheetCell | undefined;
  unheaded: readonly string[];
}

function cellsOf({ cells }: SheetLine, places: Places<GiftColumn>): Cells {
  const headed = new Set(places.values());
  const cell = (column: GiftColumn) => cells.get(places.get(column) ?? -1);
  const text = (column: GiftColumn) => textOf(cell(column));
  const unheaded = [...cells].filter(([place]) => !headed.has(place)).map(([, one]) => textOf(one));
  return { text, cell, unheaded };
}

const faultAt = (column: GiftColumn | null, code: GiftRowFaultCode, part = '', params = {}): GiftRowFault => ({
  code,
  column,
  part,
  params,
});

/** The name in a cell of its own: what is no gift there belongs to it. */
function readGiver(text: string): Pick<GiftLine, 'giver' | 'giverKind' | 'place' | 'asides'> {
  if (tidied(text) === '' || isBroken(text)) return { giver: null, giverKind: null, place: null, asides: [] };
  const { giver, place, asides, gifts, faults } = readGiftLine(text);
  // Numbers of a name stay in it: Công ty 319.
  const isPlain = gifts.length === 0 && faults.every(({ code }) => code === 'GIFT_NOTHING');
  const name = isPlain && giver !== null ? giver : tidied(text);
  return { giver: name, giverKind: kindOfGiver(name), place, asides };
}

interface Given {
  gifts: Gift[];
  notes: string[];
  /** Where giver and gifts stand in one cell. */
  line: GiftLine | null;
}

function giftsOf(cells: Cells, unit: ListUnit, faults: GiftRowFault[]): Given {
  const given: Given = { gifts: [], notes: [], line: null };
  const isEmpty = (column: GiftColumn): boolean => NOTHING.test(cells.text(column)) || isBroken(cells.text(column));
  if (!isEmpty('amount')) addAmount(cells.cell('amount')!, unit, given, faults);
  if (!isEmpty('gifts')) addWords('gifts', cells.text('gifts'), unit, given, faults);
  if (!isEmpty('goods') || !isEmpty('quantity')) addGoods(cells, given, faults);
  const isInOneCell = (['amount', 'gifts', 'goods', 'quantity'] as const).every((column) => cells.text(column) === '');
  if (isInOneCell && /\d|nửa/u.test(cells.text('giver')) && !isBroken(cells.text('giver'))) {
    given.line = readGiftLine(cells.text('giver'), unit);
    take('giver', given.line, given, faults);
  }
  if (!isEmpty('worth')) addWorth(cells.cell('worth')!, unit, given, faults);
  return given;
}

/** Gifts of a line, and its questions; those about who gives are asked of the row. */
function take(column: GiftColumn, line: GiftLine, given: Given, faults: GiftRowFault[]): void {
  given.gifts.push(...line.gifts);
  if (line.note !== null) given.notes.push(line.note);
  faults.push(...line.faults.filter(({ code }) => code !== 'GIFT_GIVER_MISSING').map((one) => ({ ...one, column })));
}

function addWords(column: GiftColumn, text: string, unit: ListUnit, given: Given, faults: GiftRowFault[]): void {
  const line = readGiftLine(text, unit);
  take(column, line, given, faults);
  if (line.giver !== null) given.notes.push(line.giver);
}

function addAmount(cell: SheetCell, unit: ListUnit, given: Given, faults: GiftRowFault[]): void {
  const text = typeof cell === 'number' ? numberText(cell) : tidied(cell);
  if (!ALONE.test(text)) return addWords('amount', text, unit, given, faults);
  const { gift, fault } = bareMoney(text, unit);
  if (gift) given.gifts.push(gift);
  if (fault) faults.push({ ...fault, column: 'amount' });
}

/** Goods in columns: what, how many, in which unit; or all of it in one cell. */
function addGoods(cells: Cells, given: Given, faults: GiftRowFault[]): void {
  const [what, number, unit] = [cells.text('goods'), cells.text('quantity'), cells.text('unit')];
  if (number === '' && /\d/.test(what)) return addWords('goods', what, null, given, faults);
  if (what === '') {
    faults.push(faultAt('goods', 'GIFT_WHAT_UNCLEAR', number, { what: '' }));
    return;
  }
  if (number === '') {
    faults.push(faultAt('quantity', 'GIFT_QUANTITY_MISSING', what));
    return;
  }
  const quantity = quantityOf(number);
  if (quantity === null) faults.push(faultAt('quantity', 'GIFT_QUANTITY_UNREADABLE', number, { quantity: number }));
  else if (/^(?:ngày\s+)?công(?!\p{L})(?!\s+cụ)/iu.test(`${unit} ${what}`.trim()))
    given.gifts.push({ kind: 'labour', quantity, unit: unit || what });
  else given.gifts.push({ kind: 'goods', quantity, unit: unit || null, what, worth: null });
}

function addWorth(cell: SheetCell, unit: ListUnit, given: Given, faults: GiftRowFault[]): void {
  const text = typeof cell === 'number' ? numberText(cell) : tidied(cell);
  const { gift, fault } = bareMoney(text, unit);
  const goods = given.gifts.filter((one) => one.kind === 'goods');
  if (fault) faults.push({ ...fault, column: 'worth' });
  else if (goods.length !== 1 || gift?.kind !== 'money') faults.push(faultAt('worth', 'GIFT_WORTH_UNCLEAR', text));
  else goods[0]!.worth = gift.dong;
}

function dayOf(cells: Cells, faults: GiftRowFault[]): string | null {
  const text = dayText(cells.cell('day'));
  if (text === '' || isBroken(text)) return null;
  const day = dayIn(text);
  if (day === null) faults.push(faultAt('day', 'GIFT_DAY_UNREADABLE', text.slice(0, MOST_LINE_CHARACTERS)));
  return day;
}
