/** Columns that a cell of an earlier row still covers, by their place; how many rows it goes on. */
export type Covered = number[];

const CELL = /<t[dh](?<attributes>[^<>]{0,300})>(?<text>[\s\S]*?)(?=<\/?t[dhr][\s>]|<\/table|$)/giu;

/** Whether the text holds cells of an HTML table, which some scanners write instead of markdown. */
export const hasHtmlCells = (raw: string): boolean => /<t[dh][\s>]/iu.test(raw);

/** A row that its line does not end: the next line belongs to it. */
export function isOpenHtmlRow(raw: string): boolean {
  if (raw.length > MAX_ROW) return false;
  const text = raw.toLowerCase();
  return text.lastIndexOf('<tr') > text.lastIndexOf('</tr>');
}

/** No row of a real table is longer. */
const MAX_ROW = 6000;

/** Where each row of a line begins and ends; one stretch when there are fewer than two. */
export function htmlRows(raw: string): [number, number][] {
  const starts = Array.from(raw.matchAll(/<tr[\s>]/giu), ({ index }) => index);
  if (starts.length < 2) return [[0, raw.length]];
  starts[0] = 0;
  return starts.map((start, at) => [start, starts[at + 1] ?? raw.length]);
}

/**
 * Ranges of the cells of a row. A cell over several columns is followed by empty ones, and a cell over several rows leaves an
 * empty one in each, so that the columns stay in line.
 */
export function htmlCells(raw: string, covered: Covered): [number, number][] {
  const ranges: [number, number][] = [];
  const skip = (): void => {
    while ((covered[ranges.length] ?? 0) > 0) {
      covered[ranges.length]! -= 1;
      ranges.push([0, 0]);
    }
  };
  for (const found of raw.matchAll(CELL)) {
    skip();
    if (ranges.length > MOST_COLUMNS) break;
    const { attributes, text } = found.groups!;
    const start = found.index + found[0].length - text!.length;
    const rows = spanOf(attributes!, 'rowspan');
    for (let column = 0; column < spanOf(attributes!, 'colspan'); column += 1) {
      covered[ranges.length] = rows - 1;
      ranges.push(column === 0 ? [start, start + text!.length] : [0, 0]);
    }
  }
  skip();
  return ranges;
}

/** No table of a document has more. */
const MOST_COLUMNS = 60;

const spanOf = (attributes: string, name: string): number =>
  Math.min(20, Math.max(1, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,2})`, 'iu').exec(attributes)?.[1] ?? 1)));
