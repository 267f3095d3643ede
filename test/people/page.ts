import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PAGE = join(import.meta.dirname, '../../docs/personal-data.md');

/** Cells of the rows of the table below a heading of docs/personal-data.md, its head left out. */
async function rowsBelow(heading: string): Promise<string[][]> {
  const section = (await readFile(PAGE, 'utf8')).split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (!section) throw new Error(`docs/personal-data.md has no part “${heading}”`);
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Kind of data to the columns in which the page lets it stand. */
export async function allowedPlaces(): Promise<Map<string, string[]>> {
  const rows = await rowsBelow('Names outside `person*`');
  return new Map(
    rows.map(([kind, , places]) => [kind!, [...places!.matchAll(/`([\w.]+)`/g)].map(([, place]) => place!)]),
  );
}

/** Names of the fields that the page lists. */
export async function listedFields(): Promise<string[]> {
  return (await rowsBelow('Fields')).map(([name]) => name!.replaceAll('`', ''));
}

/** Columns that the page says the test's world leaves empty, to the reason. */
export async function emptyColumns(): Promise<Map<string, string>> {
  const rows = await rowsBelow('Columns that the test leaves empty');
  return new Map(
    rows.flatMap(([places, reason]) => [...places!.matchAll(/`([\w.]+)`/g)].map(([, place]) => [place!, reason!])),
  );
}
