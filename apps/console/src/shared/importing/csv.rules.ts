import { parse } from 'csv-parse/browser/esm/sync';

/** Cells of a text whose lines are cut by tabs (pasted from a sheet), semicolons or commas. Throws for quotes that do not end. */
export const tableOf = (text: string): string[][] =>
  parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
  });

/** What the first line has most of. */
function separatorOf(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  const counts = ['\t', ';', ','].map((sign) => [sign, first.split(sign).length] as const);
  return counts.toSorted(([, one], [, other]) => other - one)[0]![0];
}

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The same as a file that sheets open with its diacritics. */
export const csvOf = (table: readonly (readonly string[])[]): string =>
  `\uFEFF${table.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
