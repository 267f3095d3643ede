import type { DocumentReading } from '../../reading/src/index.ts';

/**
 * A reading on its way from the thread that read it. Ten bodies named in one sentence are ten assignments with its text, and
 * a clone between threads writes a string anew each time it meets it: the texts go once.
 */
export interface SentReading {
  /** Without the texts of assignments and deadlines. */
  reading: DocumentReading;
  texts: string[];
  /** Index of the text of each assignment, and of what each deadline asks for. */
  tasks: Uint32Array;
  duties: Uint32Array;
}

/** Takes the texts out of the reading that is given. */
export function sentReading(reading: DocumentReading): SentReading {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const tasks = Uint32Array.from(reading.assignments, ({ text }) => placeOf(text));
  const duties = Uint32Array.from(reading.deadlines, ({ what }) => placeOf(what));
  for (const one of reading.assignments) one.text = '';
  for (const one of reading.deadlines) one.what = '';
  return { reading, texts: [...places.keys()], tasks, duties };
}

/** Puts the texts back. */
export function receivedReading({ reading, texts, tasks, duties }: SentReading): DocumentReading {
  for (const [at, one] of reading.assignments.entries()) one.text = texts[tasks[at]!]!;
  for (const [at, one] of reading.deadlines.entries()) one.what = texts[duties[at]!]!;
  return reading;
}
