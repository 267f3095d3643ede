import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { SheetTexts } from './sheet-texts';

/** Bytes of one part unpacked: a sheet of 200,000 rows with ten cells has a third of it. */
const MOST_BYTES = 400 * 1024 * 1024;
const MOST_TEXTS = 3_000_000;

/** A workbook that cannot be read. */
export class SheetError extends Error {}

/** The first sheet of a workbook, row by row, from its XML as it is unpacked. */
export async function* sheetRows(content: Buffer): AsyncGenerator<string[]> {
  const zip = await opened(content);
  try {
    const entries = await entriesOf(zip);
    const sheet = [...entries.keys()]
      .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      .toSorted(byNumber)[0];
    if (!sheet) throw new SheetError('no sheet');
    const shared = entries.get('xl/sharedStrings.xml');
    const styles = entries.get('xl/styles.xml');
    const texts = shared ? await sharedTexts(zip, shared) : new SheetTexts();
    const days = styles ? await dayStyles(zip, styles) : new Set<number>();
    yield* rowsIn(await streamOf(zip, entries.get(sheet)!), texts, days);
  } finally {
    zip.close();
  }
}

const byNumber = (one: string, other: string): number => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other));

const opened = (content: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(content, { lazyEntries: true }, (error, zip) =>
      error ? reject(new SheetError('no workbook', { cause: error })) : resolve(zip),
    ),
  );

const entriesOf = (zip: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (cause: Error) => reject(new SheetError('no workbook', { cause })));
    zip.readEntry();
  });

async function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (entry.uncompressedSize > MOST_BYTES) throw new SheetError('too much');
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  );
}

interface Parsing {
  opens: (name: string, attributes: Readonly<Record<string, string>>) => void;
  closes: (name: string) => void;
  says: (text: string) => void;
}

/** Pieces of the XML, each told to `parsing`; between them whoever waits gets a turn. */
async function* parsed(stream: Readable, { opens, closes, says }: Parsing): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  parser.on('opentag', ({ name, attributes }) => opens(local(name), attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => closes(local(name)));
  parser.on('text', says);
  parser.on('error', (cause) => {
    throw new SheetError('no XML', { cause });
  });
  for await (const piece of stream) {
    parser.write(decoder.decode(piece as Buffer, { stream: true }));
    yield;
  }
  parser.close();
  yield;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

async function sharedTexts(zip: ZipFile, entry: Entry): Promise<SheetTexts> {
  const texts = new SheetTexts();
  let text: string | null = null;
  let isPhonetic = false;
  let isText = false;
  const parsing: Parsing = {
    opens: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't';
    },
    closes: (name) => {
      if (name === 'rPh') isPhonetic = false;
      if (name === 't') isText = false;
      if (name !== 'si' || text === null) return;
      if (texts.length >= MOST_TEXTS) throw new SheetError('too much');
      texts.add(text);
      text = null;
    },
    says: (said) => {
      if (text !== null && isText && !isPhonetic) text += said;
    },
  };
  for await (const _ of parsed(await streamOf(zip, entry), parsing));
  return texts;
}

/** Numbers of the formats of cells that show a day: the built-in ones, and those whose code has a year. */
async function dayStyles(zip: ZipFile, entry: Entry): Promise<Set<number>> {
  const own = new Set<number>();
  const days = new Set<number>();
  let count = 0;
  let isOfCells = false;
  const parsing: Parsing = {
    opens: (name, attributes) => {
      if (name === 'numFmt' && /y/i.test(attributes['formatCode'] ?? '')) own.add(Number(attributes['numFmtId']));
      if (name === 'cellXfs') isOfCells = true;
      if (name !== 'xf' || !isOfCells) return;
      const format = Number(attributes['numFmtId']);
      if ((format >= 14 && format <= 17) || format === 22 || own.has(format)) days.add(count);
      count += 1;
    },
    closes: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
    says: () => undefined,
  };
  for await (const _ of parsed(await streamOf(zip, entry), parsing));
  return days;
}

interface Cell {
  at: number;
  type: string;
  style: number;
  text: string;
}

async function* rowsIn(stream: Readable, texts: SheetTexts, days: ReadonlySet<number>): AsyncGenerator<string[]> {
  let ready: string[][] = [];
  let row: string[] = [];
  let cell: Cell | null = null;
  let isValue = false;
  const parsing: Parsing = {
    opens: (name, attributes) => {
      if (name === 'row') row = [];
      if (name === 'c')
        cell = {
          at: attributes['r'] ? columnNumber(attributes['r']) : row.length,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? -1),
          text: '',
        };
      isValue = name === 'v' || name === 't';
    },
    closes: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'c' && cell) {
        while (row.length < cell.at) row.push('');
        row[cell.at] = textOf(cell, texts, days);
        cell = null;
      }
      if (name === 'row' && row.some((text) => text !== '')) ready.push(row);
    },
    says: (said) => {
      if (cell && isValue) cell.text += said;
    },
  };
  for await (const _ of parsed(stream, parsing)) {
    yield* ready;
    ready = [];
  }
}

/** Of `AB12` the place of its column, from 0; nobody's list has more than a thousand. */
function columnNumber(reference: string): number {
  let number = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? 'A') number = number * 26 + letter.charCodeAt(0) - 64;
  return Math.min(number - 1, 1000);
}

function textOf({ type, style, text }: Cell, texts: SheetTexts, days: ReadonlySet<number>): string {
  if (type === 's') return texts.at(Number(text));
  if (type !== 'n' || text === '' || !days.has(style)) return text;
  return dayOfSerial(Number(text));
}

const DAY_MS = 86_400_000;

/** A sheet counts days from the end of 1899. */
const dayOfSerial = (serial: number): string =>
  Number.isFinite(serial)
    ? new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10)
    : '';
