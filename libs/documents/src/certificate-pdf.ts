import { setImmediate as nextTurn } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import type { CertificateSheet } from './certificate-sheet.ts';
import { MOTTO, NATION } from './letterhead.rules.ts';
import { FACES, fromMillimetres } from './faces.ts';
import { printable } from './printable.rules.ts';

type Page = InstanceType<typeof PDFDocument>;
type Face = keyof typeof FACES;

/** A4 landscape, in millimetres; what is drawn stands where it is said, whatever the length of a name. */
const SHEET = { width: 297, height: 210, frame: 9, inner: 11.5, side: 30 };
const QR = { size: 44, left: 24, top: 145 };
/** The seal lies over a third of the signature, to its left (Decree 30/2020, Appendix I, Part I, II.8.a): nothing is printed there. */
const SIGNATURE = { left: 165, width: 105, top: 137, room: 32 };
/** Any mask is read; to weigh all eight would take longer than the page, and what a signature holds is like chance anyway. */
const MASK = 2;
const COLOURS = { frame: '#9a6b1f', heading: '#b3131b', text: '#000000' };

interface Line {
  text: string;
  face: Face;
  size: number;
  /** Of the top of its box, in millimetres from the top of the sheet. */
  top: number;
  /** In millimetres; left out: between the sides. */
  left?: number;
  width?: number;
  align?: 'left' | 'center';
  colour?: string;
  /** What does not fit on so many lines is set smaller. */
  lines?: number;
}

/**
 * Certificates as one file, a page each. They are drawn one after another and leave the memory as they are taken, with one copy of each face for all: the
 * layout of pdfmake would hold every page until the last.
 */
export async function* certificatePdf(
  title: string,
  sheets: Iterable<CertificateSheet> | AsyncIterable<CertificateSheet>,
): AsyncGenerator<Buffer> {
  const document = new PDFDocument({
    autoFirstPage: false,
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    pdfVersion: '1.7',
    lang: 'vi-VN',
    displayTitle: true,
    font: FACES.normal,
    info: { Title: title, Author: '' },
  });
  const made: Buffer[] = [];
  document.on('data', (chunk: Buffer) => made.push(chunk));
  for await (const sheet of sheets) {
    document.addPage();
    draw(document, printable(sheet));
    // What is drawn flows on in turns of the loop.
    await nextTurn();
    yield Buffer.concat(made.splice(0));
  }
  const ended = new Promise((resolve) => document.once('end', resolve));
  document.end();
  await ended;
  yield Buffer.concat(made.splice(0));
}

/** The whole file at once: for a few. */
export async function renderCertificatePdf(title: string, sheets: readonly CertificateSheet[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of certificatePdf(title, sheets)) parts.push(part);
  return Buffer.concat(parts);
}

function draw(page: Page, sheet: CertificateSheet): void {
  frame(page);
  nation(page);
  line(page, { text: capitals(sheet.issuer), face: 'bold', size: 14, top: 41, lines: 2 });
  const heading = { face: 'bold', size: 34, top: 56, lines: 1, colour: COLOURS.heading } as const;
  line(page, { ...heading, text: capitals(sheet.heading) });
  line(page, { text: sheet.verb, face: 'normal', size: 15, top: 75 });
  line(page, { text: sheet.holder, face: 'bold', size: 25, top: 83, lines: 2 });
  let top = page.y / fromMillimetres(1) + 1;
  if (sheet.place !== null) top = line(page, { text: sheet.place, face: 'normal', size: 13, top, lines: 1 }) + 1;
  top = line(page, { text: sheet.honour, face: 'bold', size: 17, top: top + 2, lines: 3 }) + 1;
  for (const text of sheet.notes) top = line(page, { text, face: 'italics', size: 13, top, lines: 1 });
  check(page, sheet);
  if (sheet.code === null) mark(page);
  signature(page, sheet);
}

function frame(page: Page): void {
  for (const [edge, width] of [
    [SHEET.frame, 2.2],
    [SHEET.inner, 0.7],
  ] as const)
    page
      .lineWidth(width)
      .rect(...millimetres(edge, edge, SHEET.width - 2 * edge, SHEET.height - 2 * edge))
      .stroke(COLOURS.frame);
}

function nation(page: Page): void {
  line(page, { text: NATION, face: 'bold', size: 14, top: 19 });
  const bottom = line(page, { text: MOTTO, face: 'bold', size: 15, top: 26 });
  const half = page.font(FACES.bold).fontSize(15).widthOfString(MOTTO) / 2;
  const middle = fromMillimetres(SHEET.width / 2);
  const height = fromMillimetres(bottom + 0.6);
  page
    .lineWidth(0.75)
    .moveTo(middle - half, height)
    .lineTo(middle + half, height)
    .stroke(COLOURS.text);
}

/** Left below: the squares, the code, where it is checked, and what it rests on. */
function check(page: Page, { qr, code, address, sources }: CertificateSheet): void {
  if (qr !== null) squares(page, qr);
  const beside = { left: QR.left + QR.size + 4, width: 78, align: 'left' } as const;
  let top = QR.top + 1;
  for (const text of sources) top = line(page, { ...beside, text, face: 'normal', size: 11, top, lines: 2 }) + 0.8;
  if (code === null) return;
  top = line(page, { ...beside, text: 'Mã tra cứu:', face: 'normal', size: 10, top: top + 2 });
  top = line(page, { ...beside, text: code, face: 'bold', size: 14, top });
  line(page, { ...beside, text: `Kiểm tra tại ${address}`, face: 'normal', size: 9.5, top: top + 0.5, lines: 2 });
}

/** Across the sheet: nobody takes it for a paper. */
function mark(page: Page): void {
  const [x, y] = [fromMillimetres(SHEET.width / 2), fromMillimetres(SHEET.height / 2)];
  page
    .save()
    .rotate(-24, { origin: [x, y] })
    .opacity(0.2);
  line(page, {
    text: 'BẢN XEM TRƯỚC',
    face: 'bold',
    size: 76,
    top: SHEET.height / 2 - 22,
    left: 0,
    width: SHEET.width,
    colour: COLOURS.heading,
  });
  line(page, {
    text: 'CHƯA BAN HÀNH',
    face: 'bold',
    size: 40,
    top: SHEET.height / 2 + 8,
    left: 0,
    width: SHEET.width,
    colour: COLOURS.heading,
  });
  page.restore();
}

function signature(page: Page, { dateLine, authority, signer }: CertificateSheet): void {
  const at = { left: SIGNATURE.left, width: SIGNATURE.width };
  let top = line(page, { ...at, text: dateLine, face: 'italics', size: 13, top: SIGNATURE.top, lines: 1 }) + 1;
  for (const text of authority) top = line(page, { ...at, text, face: 'bold', size: 13, top, lines: 2 });
  if (signer !== null)
    line(page, { ...at, text: signer, face: 'bold', size: 14, top: Math.max(top + SIGNATURE.room, 187), lines: 1 });
}

/** One path of all dark squares, a run of each row as one rectangle: a fifth of what a rectangle each would take. */
function squares(page: Page, text: string): void {
  const { data, size } = encode(text, { ecc: 'L', border: 0, maskPattern: MASK });
  const step = fromMillimetres(QR.size) / size;
  const [left, top] = [fromMillimetres(QR.left), fromMillimetres(QR.top)];
  for (const [row, cells] of data.entries())
    for (let at = 0; at < size; at += 1) {
      const from = at;
      while (cells[at]) at += 1;
      if (at > from) page.rect(left + from * step, top + row * step, (at - from) * step, step);
    }
  page.fill(COLOURS.text);
}

/** Draws it as large as it may be; answers where it ends, in millimetres. */
function line(page: Page, { text, face, size, top, lines = 1, colour = COLOURS.text, ...at }: Line): number {
  const { left = SHEET.side, width = SHEET.width - 2 * SHEET.side, align = 'center' } = at;
  const options = { width: fromMillimetres(width), align, lineGap: 0 };
  page.font(FACES[face]).fillColor(colour);
  let fitting = size;
  while (page.fontSize(fitting).heightOfString(text, options) > page.currentLineHeight() * (lines + 0.1) && fitting > 6)
    fitting -= 0.5;
  page.text(text, fromMillimetres(left), fromMillimetres(top), options);
  return page.y / fromMillimetres(1);
}

const capitals = (text: string): string => text.normalize('NFC').toLocaleUpperCase('vi');

const millimetres = (...lengths: [number, number, number, number]): [number, number, number, number] =>
  lengths.map(fromMillimetres) as [number, number, number, number];
