/** Characters that XML does not know would make the file unreadable. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

const clean = (_key: string, value: unknown): unknown =>
  typeof value === 'string'
    ? value.normalize('NFC').replaceAll(/\r\n?/g, '\n').toWellFormed().replace(UNPRINTABLE, '')
    : value;

/** The same document without characters that cannot be printed, its letters precomposed. */
export const printable = <T>(document: T): T => JSON.parse(JSON.stringify(document, clean)) as T;
