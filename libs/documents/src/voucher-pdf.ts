import { setImmediate as nextTurn } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { amountText } from './account-book-sheet.ts';
import { Letters, mm, type PaperPage } from './letters.ts';
import { drawTable, type PaperColumn, type PaperLine } from './paged-table.ts';
import { FACES } from './faces.ts';
import { printable } from './printable.rules.ts';
import type { VoucherFact, VoucherPaper, VoucherPlace, VoucherSheet, VoucherTable } from './voucher-sheet.ts';

interface Paper {
  size: 'A5' | 'A4';
  layout: 'landscape' | 'portrait';
  width: number;
  height: number;
  left: number;
  right: number;
  edge: number;
  /** Of the letters, in points. */
  body: number;
  title: number;
}

const PAPERS: Readonly<Record<VoucherPaper, Paper>> = {
  a5: {
    size: 'A5',
    layout: 'landscape',
    width: mm(210),
    height: mm(148),
    left: mm(15),
    right: mm(10),
    edge: mm(9),
    body: 10.5,
    title: 15,
  },
  a4: {
    size: 'A4',
    layout: 'portrait',
    width: mm(210),
    height: mm(297),
    left: mm(25),
    right: mm(15),
    edge: mm(15),
    body: 12,
    title: 17,
  },
};

const DOTS = '.'.repeat(400);
/** Room to sign in, above the name. */
const SIGNING = mm(11);
/** A line on which somebody signs. */
const LINE_TO_SIGN = mm(9);

interface Hand {
  page: PaperPage;
  paper: Paper;
  width: number;
  bottom: number;
  normal: Letters;
  bold: Letters;
  italics: Letters;
  small: Letters;
  title: Letters;
}

/** Vouchers as one PDF, each on pages of its own. */
export async function renderVoucherPdf(
  title: string,
  paper: VoucherPaper,
  sheets: readonly VoucherSheet[],
): Promise<Buffer> {
  const { size, layout, ...measures } = PAPERS[paper];
  const page = new PDFDocument({
    autoFirstPage: false,
    size,
    layout,
    margin: 0,
    pdfVersion: '1.7',
    lang: 'vi-VN',
    displayTitle: true,
    font: FACES.normal,
    info: { Title: title, Author: sheets[0]?.organisation ?? '' },
  });
  const made: Buffer[] = [];
  page.on('data', (chunk: Buffer) => made.push(chunk));
  const ended = new Promise((resolve) => page.once('end', resolve));
  const hand: Hand = {
    page,
    paper: PAPERS[paper],
    width: measures.width - measures.left - measures.right,
    bottom: measures.height - measures.edge,
    normal: new Letters(page, 'normal', measures.body),
    bold: new Letters(page, 'bold', measures.body),
    italics: new Letters(page, 'italics', measures.body),
    small: new Letters(page, 'italics', measures.body - 1.5),
    title: new Letters(page, 'bold', measures.title),
  };
  for (const sheet of printable(sheets)) {
    voucher(hand, sheet);
    if (sheet.recipients) recipients(hand, sheet, sheet.recipients);
    // What is drawn flows on in turns of the loop.
    await nextTurn();
  }
  page.end();
  await ended;
  return Buffer.concat(made);
}

/** Begins a page of a paper; the pages after the first say of what they are. */
function turning(
  { page, paper, width, small, italics }: Hand,
  { title, number, mark }: VoucherSheet,
  what: string,
): () => number {
  let pages = 0;
  return () => {
    page.addPage();
    pages += 1;
    if (mark !== null) marked(page, paper, mark);
    if (pages === 1) return paper.edge;
    const again = `${what || title}${number === null ? '' : ` ${number}`} (tiếp theo) · Trang ${pages}`;
    small.write(again, paper.left, paper.edge, { room: width, align: 'right' });
    return paper.edge + italics.height + mm(1);
  };
}

function voucher(hand: Hand, sheet: VoucherSheet): void {
  const { paper, width, normal, bold, italics, bottom } = hand;
  const turn = turning(hand, sheet, '');
  let y = headed(hand, sheet, turn());
  /** Begins a page where there is no room for what comes next. */
  const place = (height: number): void => {
    if (y + height > bottom) y = turn();
  };
  for (const facts of linesOfFacts(sheet.facts)) {
    place(heightOfFacts(hand, facts));
    y = drawFacts(hand, facts, y);
  }
  // The heads of a table are not left alone.
  place(5 * bold.height);
  y = table(hand, sheet.table, y + mm(1), turn) + mm(1);
  if (sheet.amount !== null) {
    const amount = `Số tiền: ${amountText(sheet.amount)} đồng. `;
    const from = bold.width(amount) + 2;
    place(italics.lines(`Viết bằng chữ: ${sheet.words}.`, width - from).length * italics.height);
    bold.write(amount, paper.left, y);
    y = italics.block(`Viết bằng chữ: ${sheet.words}.`, paper.left + from, y, { room: width - from });
  }
  for (const line of papersOf(sheet, normal, width)) {
    place(normal.height);
    y = normal.block(line, paper.left, y, { room: width });
  }
  if (sheet.lacks !== null) {
    place(hand.small.lines(sheet.lacks, width).length * hand.small.height);
    y = hand.small.block(sheet.lacks, paper.left, y, { room: width });
  }
  place(signingHeight(hand, sheet.places) + sheet.confirmations.length * normal.height + mm(2));
  for (const line of sheet.confirmations) y = fact(hand, `${line}: `, null, y);
  signatures(hand, sheet.places, y + mm(2));
}

/** Left who makes it out, right its number; the title below. */
function headed({ paper, width, normal, bold, italics, title }: Hand, sheet: VoucherSheet, top: number): number {
  const right = { left: paper.left + width * 0.62, room: width * 0.38 };
  const room = width * 0.6;
  let y = bold.block(sheet.organisation, paper.left, top, { room });
  y = normal.block(`Địa chỉ: ${sheet.address ?? DOTS.slice(0, 60)}`, paper.left, y, { room });
  const number = `Số: ${sheet.number ?? DOTS.slice(0, 20)}`;
  let beside = bold.block(number, right.left, top, { room: right.room, align: 'right' });
  if (sheet.mark !== null) beside = bold.block(sheet.mark, right.left, beside, { room: right.room, align: 'right' });
  const centred = { room: width, align: 'center' } as const;
  y = title.block(sheet.title.toLocaleUpperCase('vi'), paper.left, Math.max(y, beside) + mm(1), centred);
  if (sheet.subtitle !== null) y = italics.block(sheet.subtitle, paper.left, y, centred);
  return italics.block(sheet.dateLine, paper.left, y, centred) + mm(1.5);
}

type Facts = VoucherSheet['facts'];

/** Two short ones stand beside each other. */
function linesOfFacts(facts: Facts): Facts[] {
  const lines: VoucherFact[][] = [];
  for (const one of facts) {
    const last = lines.at(-1);
    if (one.isHalf && last?.length === 1 && last[0]!.isHalf) last.push(one);
    else lines.push([one]);
  }
  return lines;
}

const halfOf = (hand: Hand, at: number): Hand => ({
  ...hand,
  width: hand.width / 2 - 4,
  paper: { ...hand.paper, left: hand.paper.left + (at * hand.width) / 2 },
});

const handsOf = (hand: Hand, facts: Facts): Hand[] =>
  facts.length === 1 ? [hand] : facts.map((_, at) => halfOf(hand, at));

const heightOfFacts = (hand: Hand, facts: Facts): number =>
  Math.max(...handsOf(hand, facts).map((one, at) => heightOfFact(one, facts[at]!)));

const heightOfFact = ({ width, normal }: Hand, { label, text }: VoucherFact): number =>
  normal.lines(text ?? '', width - normal.width(`${label}:`) - 3).length * normal.height;

const drawFacts = (hand: Hand, facts: Facts, top: number): number =>
  Math.max(...handsOf(hand, facts).map((one, at) => fact(one, `${facts[at]!.label}: `, facts[at]!.text, top)));

/** What is not known is a dotted line on which it is written by hand. */
function fact(
  { paper, width, normal }: Hand,
  label: string,
  text: string | null,
  top: number,
  letters = normal,
): number {
  const from = normal.width(label.trimEnd()) + 3;
  if (text === null) {
    const dots = Math.floor((width - from) / normal.width('.'));
    normal.write(label + DOTS.slice(0, Math.max(0, dots)), paper.left, top);
    return top + normal.height;
  }
  normal.write(label, paper.left, top);
  return letters.block(text, paper.left + from, top, { room: width - from });
}

/** Amounts and counts are as wide as they need; texts share what these leave. */
function ruledOf({ width, bold }: Hand, { columns, totals }: VoucherTable): PaperColumn[] {
  const sums = totals.values();
  const fixed = columns.map(({ title, as }) => {
    if (as === 'amount') return bold.width(`0.${amountText(sums.next().value ?? 0)}`) + 8;
    return as === 'count' ? bold.width(title) + 8 : 0;
  });
  const left = width - fixed.reduce((sum, one) => sum + one, 0);
  const shares = columns.reduce((sum, { as, share = 1 }) => sum + (as === 'text' ? share : 0), 0);
  return columns.map(({ title, as, share = 1 }, at) => ({
    head: title,
    width: as === 'text' ? (left * share) / shares : fixed[at]!,
    align: ALIGNED[as],
  }));
}

const ALIGNED = { text: 'left', amount: 'right', count: 'center' } as const;

const cellOf = (cell: string | number | null): string => (typeof cell === 'number' ? amountText(cell) : (cell ?? ''));

/** The lines with their sum, over as many pages as they take. */
function table(hand: Hand, asked: VoucherTable, top: number, turn: () => number, least = 0): number {
  const { page, paper, bottom, normal, bold } = hand;
  const { columns, rows, totals } = asked;
  const first = columns.findIndex(({ as }) => as === 'amount');
  const sums = totals.values();
  const ending: PaperLine = {
    cells: columns.map(({ as }, at) => (as === 'amount' ? amountText(sums.next().value ?? 0) : at === 0 ? 'Cộng' : '')),
    span: Math.max(1, first),
    isBold: true,
  };
  return drawTable(
    { page, columns: ruledOf(hand, asked), letters: { normal, bold }, left: paper.left, bottom, turn, least },
    top,
    rows.map((row) => ({ cells: row.map(cellOf) })),
    [ending],
  );
}

function papersOf({ papers }: VoucherSheet, letters: Letters, room: number): string[] {
  if (papers.length === 0) return [`Kèm theo: ${DOTS.slice(0, 20)} chứng từ gốc`];
  return letters.lines(`Kèm theo: ${papers.length} tệp chứng từ (${papers.join('; ')})`, room);
}

interface Signing {
  room: number;
  /** Of roles with what stands under them; names stand in one line, however a role is broken. */
  head: number;
  below: number;
}

function signingOf({ width, normal, bold, small }: Hand, places: readonly VoucherPlace[]): Signing {
  const room = width / Math.max(1, places.length);
  const tall = (letters: Letters, text: string | null): number =>
    text === null ? 0 : letters.lines(text, room - 4).length * letters.height;
  return {
    room,
    head: Math.max(0, ...places.map(({ role, hint }) => tall(bold, role) + tall(small, `(${hint})`))),
    below: Math.max(normal.height, ...places.map(({ name, signedAt }) => tall(small, signedAt) + tall(normal, name))),
  };
}

function signingHeight(hand: Hand, places: readonly VoucherPlace[]): number {
  const { head, below } = signingOf(hand, places);
  return places.length === 0 ? 0 : head + SIGNING + below;
}

function signatures(hand: Hand, places: readonly VoucherPlace[], top: number): void {
  const { paper, normal, bold, small } = hand;
  const { room, head } = signingOf(hand, places);
  const centred = { room: room - 4, align: 'center' } as const;
  for (const [at, { role, hint, name, signedAt }] of places.entries()) {
    const left = paper.left + at * room;
    small.block(`(${hint})`, left, bold.block(role, left, top, centred), centred);
    let y = top + head + SIGNING;
    if (signedAt !== null) y = small.block(signedAt, left, y, centred);
    if (name !== null) normal.block(name, left, y, centred);
  }
}

/** Across the sheet: nobody takes it for a voucher of the books. */
function marked(page: PaperPage, { width, height }: Paper, mark: string): void {
  const size = height / 6;
  page
    .save()
    .rotate(-20, { origin: [width / 2, height / 2] })
    .opacity(0.13);
  page.font(FACES.bold).fontSize(size).fillColor('#b3131b');
  const text = mark.toLocaleUpperCase('vi');
  page.text(text, (width - page.widthOfString(text)) / 2, height / 2 - size / 2, { lineBreak: false });
  page.restore();
}

/** Those who are paid sign one under the other; it belongs to its voucher. */
function recipients(hand: Hand, sheet: VoucherSheet, list: NonNullable<VoucherSheet['recipients']>): void {
  const { paper, width, bold, italics, title, bottom } = hand;
  const name = 'Danh sách ký nhận';
  const turn = turning(hand, sheet, name);
  const centred = { room: width, align: 'center' } as const;
  let y = bold.block(sheet.organisation, paper.left, turn(), { room: width * 0.6 });
  y = title.block(name.toLocaleUpperCase('vi'), paper.left, y + mm(1), centred);
  const of = `Kèm theo ${sheet.title.toLocaleLowerCase('vi')} số ${sheet.number ?? DOTS.slice(0, 14)}, ${sheet.dateLine.toLocaleLowerCase('vi')}`;
  y = italics.block(of, paper.left, y, centred) + mm(1.5);
  y = table(hand, list.table, y, turn, LINE_TO_SIGN) + mm(1);
  const need =
    italics.lines(`Viết bằng chữ: ${sheet.words}.`, width).length * italics.height +
    signingHeight(hand, list.places) +
    mm(2);
  if (y + need > bottom) y = turn();
  y = fact(hand, 'Viết bằng chữ: ', `${sheet.words}.`, y, italics);
  signatures(hand, list.places, y + mm(2));
}
