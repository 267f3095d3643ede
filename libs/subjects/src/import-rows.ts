import { type ColumnPlaces, isNameHeading, placesOf } from './import-columns.rules';
import type { PlacedRow } from './import-judge';
import { cellsOf } from './import-row.rules';
import { type ImportFormat, rowsOf } from './import-source';

/** Rows judged and written together: each round costs the same few statements, whatever it holds. */
export const ROUND = 2000;
export const MOST_ROWS = 200_000;
/** Above the headings stand titles and the name of the office. */
const HEADINGS_WITHIN = 30;

/** Why a file cannot be taken at all; its words are those of the error of that name. */
export class FileTrouble extends Error {
  constructor(readonly code: 'IMPORT_NO_HEADINGS' | 'IMPORT_TOO_MANY_ROWS' | 'IMPORT_UNREADABLE') {
    super(code);
  }
}

/** The rows below the headings, some hundred at a time. Throws FileTrouble. */
export async function* roundsOf(format: ImportFormat, content: AsyncIterable<Buffer>): AsyncGenerator<PlacedRow[]> {
  let places: ColumnPlaces | null = null;
  let at = 0;
  let taken = 0;
  let round: PlacedRow[] = [];
  for await (const row of rowsOf(format, content)) {
    at += 1;
    if (!places) {
      places = placesOf(row);
      if (!places && at >= HEADINGS_WITHIN) throw new FileTrouble('IMPORT_NO_HEADINGS');
      continue;
    }
    const cells = cellsOf(row, places);
    // Numbers of the columns below the headings, sums and signatures at the end: nobody is named there.
    if (!cells.name || Object.keys(cells).length < 2 || isNameHeading(cells.name)) continue;
    taken += 1;
    if (taken > MOST_ROWS) throw new FileTrouble('IMPORT_TOO_MANY_ROWS');
    round.push({ row: at, cells });
    if (round.length < ROUND) continue;
    yield round;
    round = [];
  }
  if (!places) throw new FileTrouble('IMPORT_NO_HEADINGS');
  if (round.length > 0) yield round;
}

/** The next round is read while the one before it is worked on. What fails is told when it is asked for. */
export async function* readAhead<Round>(rounds: AsyncGenerator<Round>): AsyncGenerator<Round> {
  let next = rounds.next();
  try {
    for (;;) {
      const { value, done } = await next;
      if (done) return;
      next = rounds.next();
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await rounds.return(undefined);
  }
}
