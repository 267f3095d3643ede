import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { type TextExtractionCode, TextExtractionError } from './extract-errors.ts';
import { MAX_XML_BYTES, MAX_ZIP_ENTRIES } from './extract-limits.ts';

/**
 * The wanted parts of a zip, unpacked. What the directory says of sizes is only a first look: bytes are counted as they come, and
 * yauzl stops an entry that gives more or less than it announced.
 */
export async function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  tooLarge: TextExtractionCode,
): Promise<Map<string, Uint8Array>> {
  const zip = await openZip(bytes);
  const parts = new Map<string, Uint8Array>();
  let left = MAX_XML_BYTES;
  for (const entry of await entriesOf(zip, tooLarge)) {
    if (!isWanted(entry.fileName) || parts.has(entry.fileName)) continue;
    const part = await unpack(zip, entry, left, tooLarge);
    left -= part.length;
    parts.set(entry.fileName, part);
  }
  return parts;
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function entriesOf(zip: ZipFile, tooLarge: TextExtractionCode): Promise<Entry[]> {
  if (zip.entryCount > MAX_ZIP_ENTRIES) throw new TextExtractionError(tooLarge);
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function unpack(zip: ZipFile, entry: Entry, limit: number, tooLarge: TextExtractionCode): Promise<Uint8Array> {
  if (entry.uncompressedSize > limit) throw new TextExtractionError(tooLarge);
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new TextExtractionError(tooLarge);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
