import { type ImportFormat, rowsOf } from '@app/documents';
import { cellsIn, type ListForm, type ListPlaces, type PlacedRow } from './list-work';

/** Rows judged and written together: each round costs the same few statements, whatever it holds. */
export const ROUND = 2000;
export const MOST_ROWS = 200_000;
/** Above the headings stand titles and the name of the office. */
const HEADINGS_WITHIN = 30;

/** Why a list cannot be taken in; its words are those of the error of that name. */
export class FileTrouble extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** The rows below the headings, some hundred at a time. Throws FileTrouble. */
export async function* roundsOf(
  form: ListForm,
  format: ImportFormat,
  content: AsyncIterable<Buffer>,
): AsyncGenerator<PlacedRow[]> {
  let places: ListPlaces | null = null;
  let at = 0;
  let taken = 0;
  let round: PlacedRow[] = [];
  for await (const row of rowsOf(format, content)) {
    at += 1;
    if (!places) {
      places = form.placesOf(row);
      if (!places && at >= HEADINGS_WITHIN) throw new FileTrouble('IMPORT_NO_HEADINGS');
      continue;
    }
    const cells = cellsIn(row, places);
    // Numbers of the columns below the headings, sums and signatures at the end: nobody is named there.
    if (!form.isRow(cells)) continue;
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
