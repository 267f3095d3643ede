import { isCrowded, isGarbled, isPoor, isSplit, isUnreadable, problem } from '../../letterhead/src/index.ts';
import type { DocumentParts, HeadProblem } from '../../letterhead/src/index.ts';
import type { DocumentReading, Evidence, Found } from './reading.ts';

/** What is read from letters that are partly wrong, or from lines that lost their ends, is to be checked. */
const FROM_POOR_TEXT = 0.8;
/** Nothing that a reading says which may not be that of a document is to be relied on. */
const DOUBTED = 0.6;

/**
 * The reading as far as its text carries it: what the letters cannot say is left out and told, and a reading that may be
 * wrong as a whole is nowhere sure. `isItsOwnBasis` says that the document's own number stands among its bases.
 */
export function withDoubts(parts: DocumentParts, reading: DocumentReading, isItsOwnBasis: boolean): DocumentReading {
  const text = [parts.head, parts.body, parts.closing, ...parts.annexes]
    .flatMap((lines) => lines.map(({ passage }) => passage.text))
    .join('\n');
  if (isGarbled(text)) return onlyNumbers(reading);
  const poor = isPoor(text);
  const { read, problems } = withoutUnreadable(reading, poor);
  const crowded = parts.source.split('\n').some(isCrowded);
  const split = isSplit(parts.source);
  const doubted = isItsOwnBasis || isWithoutPlaceAndDay(read);
  const said = [
    ...problems,
    ...(poor || split ? [problem('TEXT_POOR', null)] : []),
    ...(crowded ? [problem('TEXT_CROWDED', null)] : []),
    ...(doubted ? [problem('READING_DOUBTED', null)] : []),
  ];
  const limit = Math.min(poor || crowded || split ? FROM_POOR_TEXT : 1, doubted ? DOUBTED : 1);
  return { ...atMost(read, limit), problems: [...read.problems, ...said] };
}

/** What is on the pages that are pictures is missing in the reading: it says so. */
export const withEmptyPages = (reading: DocumentReading, pages: readonly number[]): DocumentReading => ({
  ...reading,
  problems: [...pages.map((page) => problem('PAGE_WITHOUT_TEXT', null, { text: String(page) })), ...reading.problems],
});

const isWithoutPlaceAndDay = ({ place, date, problems }: DocumentReading): boolean =>
  place === null &&
  date === null &&
  !problems.some(({ code }) => code === 'DATE_IMPOSSIBLE' || code === 'NOT_A_DOCUMENT');

/** Figures survive what letters do not: number, day and the numbers of other documents. */
function onlyNumbers(reading: DocumentReading): DocumentReading {
  const unsure = atMost(reading, DOUBTED);
  return {
    ...unsure,
    type: null,
    issuer: null,
    issuers: [],
    place: null,
    subject: null,
    bases: numbered(unsure.bases),
    references: numbered(unsure.references),
    signer: null,
    signers: [],
    recipients: [],
    week: null,
    movement: null,
    deadlines: [],
    assignments: [],
    forms: [],
    fundingSources: [],
    problems: [problem('NOT_A_DOCUMENT', null), problem('TEXT_GARBLED', null)],
  };
}

const numbered = (references: DocumentReading['bases']): DocumentReading['bases'] =>
  references.filter(({ code }) => code !== null).map((reference) => ({ ...reference, issuer: null, subject: null }));

/** Values whose letters cannot be Vietnamese give way to a problem at their place. */
function withoutUnreadable(
  reading: DocumentReading,
  poor: boolean,
): { read: DocumentReading; problems: HeadProblem[] } {
  const problems: HeadProblem[] = [];
  const readable = (text: string | null, { span }: Evidence): boolean => {
    if (text === null || !isUnreadable(text, poor)) return true;
    problems.push(problem('TEXT_UNREADABLE', span));
    return false;
  };
  const kept = (value: Found<string> | null): Found<string> | null =>
    value && readable(value.value, value) ? value : null;
  const read: DocumentReading = {
    ...reading,
    issuer: kept(reading.issuer),
    issuers: reading.issuers.filter((one) => readable(one.value, one)),
    place: kept(reading.place),
    subject: kept(reading.subject),
    signer:
      reading.signer && !readable(reading.signer.name, reading.signer)
        ? { ...reading.signer, name: null }
        : reading.signer,
    recipients: reading.recipients.filter((one) => readable(one.value, one)),
    assignments: reading.assignments.filter((one) => readable(one.to, one)),
    deadlines: reading.deadlines.filter((one) =>
      [...one.from, one.to, one.through].every((name) => readable(name, one)),
    ),
    week: reading.week && !readable(reading.week.theme, reading.week) ? { ...reading.week, theme: null } : reading.week,
    movement: reading.movement && readable(reading.movement.name, reading.movement) ? reading.movement : null,
  };
  return { read, problems };
}

/** The reading with no value surer than the limit. */
function atMost(reading: DocumentReading, limit: number): DocumentReading {
  if (limit >= 1) return reading;
  const one = <T extends Evidence | null>(value: T): T =>
    value === null ? value : { ...value, confidence: Math.min(value.confidence, limit) };
  const { problems, ...values } = reading;
  const entries = Object.entries(values).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) ? (value as Evidence[]).map(one) : one(value as Evidence | null),
  ]);
  return { ...(Object.fromEntries(entries) as unknown as typeof values), problems };
}
