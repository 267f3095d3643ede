import type { Mark } from '../shared/textChunks.ts';
import type { DirectiveReading, Span } from './reading.graphql.ts';

/** Marks of the text by the names of the fields that were read there. */
export function marksOf(reading: DirectiveReading): { shown: Mark[]; all: Map<string, Mark> } {
  const shown = [...scalars(reading), ...weekParts(reading), ...lists(reading)];
  // Whole annexes and problems are pointed at, but not painted: they would cover what stands in them.
  const quiet = [
    ...reading.forms.map(({ span }, at) => ({ ...span, id: `forms.${at}` })),
    ...reading.problems.flatMap(({ span }, at) => (span ? [{ ...span, id: `problems.${at}` }] : [])),
  ];
  return { shown, all: new Map([...shown, ...quiet].map((mark) => [mark.id, mark])) };
}

/** Where something was read. */
interface Evidence {
  span: Span;
}

const one = (id: string, evidence: Evidence | null): Mark[] => (evidence ? [{ ...evidence.span, id }] : []);

/** A list of values as one place. */
const stretch = (id: string, values: Evidence[]): Mark[] =>
  values.length > 0 ? [{ id, start: values[0]!.span.start, end: values.at(-1)!.span.end }] : [];

function scalars({ addressees, recipients, ...reading }: DirectiveReading): Mark[] {
  return [
    ...one('type', reading.type),
    ...one('code', reading.code ?? reading.symbol),
    ...one('issuer', reading.issuer),
    ...one('place', reading.place),
    ...one('issuedOn', reading.date),
    ...one('subject', reading.subject),
    ...one('signer', reading.signer),
    ...one('movement', reading.movement),
    ...stretch('addressees', addressees),
    ...stretch('recipients', recipients),
  ];
}

const isSuggestion = ({ name }: { name: string }): boolean => name === 'suggestedTheme';

function weekParts({ week }: DirectiveReading): Mark[] {
  if (!week) return [];
  return [
    { ...week.span, id: 'week' },
    ...week.parts.filter((part) => !isSuggestion(part)).map(({ name, span }) => ({ ...span, id: `week.${name}` })),
    ...week.parts.filter(isSuggestion).map(({ span }, at) => ({ ...span, id: `week.suggestedTheme.${at}` })),
  ];
}

const named = (name: string, entries: Evidence[]): Mark[] =>
  entries.map(({ span }, at) => ({ ...span, id: `${name}.${at}` }));

function lists(reading: DirectiveReading): Mark[] {
  return [
    ...named('bases', reading.bases),
    ...named('references', reading.references),
    ...named('deadlines', reading.deadlines),
    ...onePerPlace(named('assignments', reading.assignments)),
    ...named('funding', reading.fundingSources),
  ];
}

/** A task for several organisations is one entry of the form: the first. */
const onePerPlace = (marks: Mark[]): Mark[] => {
  const seen = new Set<string>();
  return marks.filter(({ start, end }) => {
    const place = `${start} ${end}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
};
