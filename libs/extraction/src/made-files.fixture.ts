import { constants, crc32, deflateRawSync } from 'node:zlib';
import { type TextExtractionCode, TextExtractionError } from './extract-errors.ts';

/** Files that specs make by hand, and what becomes of them. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Nothing else than a coded error may come of any file. */
export async function codeOf(extraction: Promise<unknown>): Promise<TextExtractionCode | 'read'> {
  try {
    await extraction;
    return 'read';
  } catch (error) {
    if (!(error instanceof TextExtractionError)) throw error;
    expect(error.messages.vi).not.toMatch(/[{}]/);
    expect(error.messages.en).not.toMatch(/[{}]/);
    return error.code;
  }
}

export interface ZipPart {
  name: string;
  data?: Uint8Array;
  /** Already packed, with a size that may lie. */
  deflated?: Uint8Array;
  size?: number;
}

/** A zip written by hand, so that its directory can say what it likes. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data = new Uint8Array(), deflated = deflateRawSync(data), size = data.length } of parts) {
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(deflated.length, 14);
    head.writeUInt32LE(size, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), deflated]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), head, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

export function docxOf(body: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const data = utf8(`<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`);
  return zipOf([{ name: 'word/document.xml', data }]);
}

/** Zeros, deflated 1000 to 1, without ever holding them. */
export function bomb(size: number): Buffer {
  const piece = deflateRawSync(new Uint8Array(1 << 26), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: size >> 26 }, () => piece), deflateRawSync(new Uint8Array())]);
}
