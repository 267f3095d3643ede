import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { sheetRows } from './import-sheet';

export type ImportFormat = 'csv' | 'xlsx';

/** The rows of a file one after the other; nothing but the row at hand is held, and of a workbook its shared texts. */
export async function* rowsOf(format: ImportFormat, content: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  if (format === 'csv') yield* csvRows(content);
  else yield* sheetRows(await whole(content));
}

async function* csvRows(content: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  const texts = decoded(content);
  const first = (await texts.next()).value ?? '';
  const parser = parse({
    delimiter: delimiterIn(first),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    bom: true,
    max_record_size: 100_000,
  });
  async function* all(): AsyncGenerator<string> {
    yield first;
    yield* texts;
  }
  const source = Readable.from(all());
  source.on('error', (error) => parser.destroy(error));
  yield* source.pipe(parser) as AsyncIterable<string[]>;
}

/** Sheets save UTF-8, or UTF-16 as “Unicode text”; the first two bytes tell. */
async function* decoded(content: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const piece of content) {
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

/** Of the first line that has any: whichever stands there most often. */
function delimiterIn(text: string): string {
  const [line = ''] = text.split(/\r?\n/).filter((one) => /[;,\t]/.test(one));
  const counted = [';', '\t', ','].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.toSorted((one, other) => other.count - one.count)[0]!.delimiter;
}

/** A workbook is read from its end. */
async function whole(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}
