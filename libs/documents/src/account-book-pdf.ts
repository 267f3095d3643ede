import { setImmediate as nextTurn } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import {
  type AccountBookSheet,
  amountsAt,
  amountText,
  CarriedOver,
  cellText,
  type MoneyColumn,
  type MoneyTotal,
  unitText,
} from './account-book-sheet.ts';
import { Letters, mm, type PaperPage } from './letters.ts';
import { drawTable, type PaperColumn, type PaperLine } from './paged-table.ts';
import { FACES } from './faces.ts';
import { printable } from './printable.rules.ts';

/** A4 landscape, in points. */
const SHEET = { width: mm(297), height: mm(210), left: mm(20), right: mm(12), top: mm(12), bottom: mm(14) };
const WIDTH = SHEET.width - SHEET.left - SHEET.right;
const DAY_WIDTH = mm(20);
const SIZE = 10.5;
/** Below the table: who signs, with room for it. */
const SIGNING_HEIGHT = mm(46);

const CARRIED = { foot: 'Cộng mang sang trang sau', head: 'Cộng trang trước mang sang' };

/** A book of money as a PDF: heads on every page, at the foot of each what is carried over, and the same at the head of the next. */
export async function renderAccountBookPdf(asked: AccountBookSheet): Promise<Buffer> {
  const sheet = printable(asked);
  const page = new PDFDocument({
    autoFirstPage: false,
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    pdfVersion: '1.7',
    lang: 'vi-VN',
    displayTitle: true,
    font: FACES.normal,
    info: { Title: `${sheet.title} ${sheet.period}`, Author: sheet.organisation },
  });
  const made: Buffer[] = [];
  page.on('data', (chunk: Buffer) => made.push(chunk));
  const ended = new Promise((resolve) => page.once('end', resolve));
  drawn(page, sheet);
  await nextTurn();
  page.end();
  await ended;
  return Buffer.concat(made);
}

interface Hands {
  normal: Letters;
  bold: Letters;
  italics: Letters;
  title: Letters;
}

function drawn(page: PaperPage, sheet: AccountBookSheet): void {
  const hands: Hands = {
    normal: new Letters(page, 'normal', SIZE),
    bold: new Letters(page, 'bold', SIZE),
    italics: new Letters(page, 'italics', SIZE),
    title: new Letters(page, 'bold', 15),
  };
  let pages = 0;
  const turn = (): number => {
    page.addPage();
    pages += 1;
    hands.italics.write(`Trang ${pages}`, SHEET.left, SHEET.height - SHEET.bottom + mm(4), {
      room: WIDTH,
      align: 'right',
    });
    if (pages === 1) return SHEET.top;
    const heading = `${sheet.organisation} · ${sheet.title} · ${sheet.period}`;
    return hands.italics.block(heading, SHEET.left, SHEET.top, { room: WIDTH }) + mm(1);
  };
  const top = headed(sheet, hands, turn());
  const columns = columnsOf(sheet, hands.bold);
  const carried = new CarriedOver(sheet);
  const end = drawTable(
    {
      page,
      columns,
      letters: hands,
      left: SHEET.left,
      bottom: SHEET.height - SHEET.bottom,
      turn,
      carried: (at) => totalLine(sheet.columns, { title: CARRIED[at], amounts: carried.told }),
      written: (at) => {
        const row = at - Number(sheet.opening !== null);
        if (row >= 0) carried.add(sheet.rows[row]!);
      },
    },
    top,
    linesOf(sheet),
    sheet.closing.map((total) => totalLine(sheet.columns, total)),
  );
  signed(sheet, hands, end + mm(4) + SIGNING_HEIGHT > SHEET.height - SHEET.bottom ? turn() : end + mm(4), () => pages);
}

function headed(sheet: AccountBookSheet, hands: Hands, top: number): number {
  const { organisation, address, title, period, notes } = sheet;
  const whole = { room: WIDTH };
  const centred = { room: WIDTH, align: 'center' } as const;
  let y = hands.bold.block(organisation.toLocaleUpperCase('vi'), SHEET.left, top, whole);
  if (address !== null) y = hands.normal.block(`Địa chỉ: ${address}`, SHEET.left, y, whole);
  y = hands.title.block(title.toLocaleUpperCase('vi'), SHEET.left, y + mm(2), centred);
  y = hands.italics.block(period, SHEET.left, y, centred);
  for (const note of notes) y = hands.normal.block(note, SHEET.left, y, centred);
  return hands.italics.block(unitText(sheet) ?? '', SHEET.left, y, { room: WIDTH, align: 'right' }) + mm(1);
}

function* linesOf({ columns, opening, rows }: AccountBookSheet): Generator<PaperLine> {
  if (opening) yield totalLine(columns, opening);
  for (const row of rows) yield { cells: columns.map((column, at) => cellText(row[at], column)) };
}

/** Its title stands across everything before the first amount. */
function totalLine(columns: readonly MoneyColumn[], { title, amounts }: MoneyTotal): PaperLine {
  const places = amountsAt(columns);
  const cells = columns.map(() => '');
  cells[0] = title;
  for (const [place, at] of places.entries()) {
    const amount = amounts[place];
    if (amount !== null && amount !== undefined) cells[at] = amountText(amount);
  }
  return { cells, span: places[0] ?? columns.length, isBold: true };
}

/** Amounts and days are never broken; texts share what these leave. */
function columnsOf({ columns, opening, rows, closing }: AccountBookSheet, bold: Letters): PaperColumn[] {
  const places = amountsAt(columns);
  const widest = columns.map(() => '');
  const longer = (at: number, amount: number | null | undefined): void => {
    if (amount === null || amount === undefined) return;
    const text = amountText(amount);
    if (text.length > widest[at]!.length) widest[at] = text;
  };
  for (const row of rows) for (const at of places) if (typeof row[at] === 'number') longer(at, row[at]);
  // What is carried over may be longer than what it comes to in the end, by a digit.
  for (const { amounts } of [...(opening ? [opening] : []), ...closing])
    for (const [place, at] of places.entries()) longer(at, amounts[place]);
  const fixed = columns.map(({ as, title }, at) => {
    if (as === 'day') return DAY_WIDTH;
    if (as === 'amount') return Math.max(mm(18), bold.width(`0.${widest[at]}`) + 8, bold.width(longestWord(title)) + 8);
    return 0;
  });
  const left = Math.max(mm(60), WIDTH - fixed.reduce((sum, width) => sum + width, 0));
  const shares = columns.reduce((sum, { as, share = 1 }) => sum + (as === 'text' ? share : 0), 0);
  const widths = columns.map(({ as, share = 1 }, at) => (as === 'text' ? (left * share) / shares : fixed[at]!));
  const scale = WIDTH / widths.reduce((sum, width) => sum + width, 0);
  return columns.map(({ title, as }, at) => ({
    head: title,
    width: widths[at]! * scale,
    align: as === 'amount' ? 'right' : as === 'day' ? 'center' : 'left',
  }));
}

const longestWord = (text: string): string =>
  text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** How many pages the book has, and who answers for it. */
function signed({ signers }: AccountBookSheet, hands: Hands, top: number, pages: () => number): void {
  const number = String(pages()).padStart(2, '0');
  let y = hands.normal.block(`Sổ này có ${number} trang, đánh số từ trang 1 đến trang ${pages()}.`, SHEET.left, top, {
    room: WIDTH,
  });
  if (signers.length === 0) return;
  y =
    hands.italics.block('Ngày ...... tháng ...... năm ..........', SHEET.left, y, { room: WIDTH, align: 'right' }) +
    mm(1);
  const room = WIDTH / signers.length;
  for (const [at, role] of signers.entries()) {
    const below = hands.bold.block(role, SHEET.left + at * room, y, { room, align: 'center' });
    hands.italics.block('(Ký, họ tên)', SHEET.left + at * room, below, { room, align: 'center' });
  }
}
