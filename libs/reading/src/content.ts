import { addresseesOf, readAssignments } from './assignments.rules.ts';
import { readDeadlines } from './deadlines.rules.ts';
import type { DocumentParts } from './document-parts.ts';
import { readForm } from './forms.rules.ts';
import { readFundingSources } from './funding.rules.ts';
import { readMovement } from './movement.rules.ts';
import { Passage } from './passage.ts';
import { unclosedQuotes } from './quotes.rules.ts';
import type { DocumentReading, Evidence, ReadDate, ReadingProblem } from './reading.ts';
import { readOutline } from './sections.rules.ts';
import type { Item, Outline } from './sections.rules.ts';
import { readTaskTables } from './task-tables.rules.ts';
import { readWeek } from './week.rules.ts';

type Content = Pick<
  DocumentReading,
  'week' | 'movement' | 'deadlines' | 'assignments' | 'forms' | 'fundingSources' | 'problems'
>;

/** What the head says, as far as the reading of the text needs it. */
export interface ContentContext {
  issuer: string | null;
  date: ReadDate | null;
  type: string | null;
}

/** Reads what a document orders: the week or movement, who does what by when, what is reported, and who pays. */
export function readContent(parts: DocumentParts, context: ContentContext): Content {
  const outline = readOutline(parts.body);
  const head = headPassages(parts);
  const week = readWeek(head, outline.items);
  const due = { date: context.date, weekYear: week?.year ?? null, addresseesOf };
  const deadlines = readDeadlines(outline.items, due);
  const tables = readTaskTables([...outline.items, ...parts.annexes.flatMap((annex) => readOutline(annex).items)], due);
  const forms = parts.annexes.flatMap((annex) => readForm(annex) ?? []);
  const movement = readMovement(head);
  return {
    week,
    movement,
    deadlines: inOrder([...deadlines.deadlines, ...tables.deadlines]),
    assignments: inOrder([...readAssignments(outline.items), ...tables.assignments]),
    forms: forms.map(({ form }) => form),
    fundingSources: readFundingSources(outline.items),
    problems: [
      ...outline.problems,
      ...deadlines.problems,
      ...tables.problems,
      ...forms.flatMap(({ problems }) => problems),
      ...unclosedQuotes([...head, ...outline.items.map(({ text }) => text)]),
      ...breakingOff(parts, outline),
    ],
  };
}

/** As the text has it; what stands at one place keeps its order. */
const inOrder = <T extends Evidence>(found: T[]): T[] => found.toSorted((a, b) => a.span.start - b.span.start);

/** The head in paragraphs; and once more as a whole, since a subject runs over several lines. */
function headPassages(parts: DocumentParts): Passage[] {
  return [Passage.join(parts.head.map(({ passage }) => passage))].filter(({ text }) => text !== '');
}

/** A text without closing whose last sentence has no end was cut off. */
function breakingOff(parts: DocumentParts, outline: Outline): ReadingProblem[] {
  const last: Item | undefined = outline.items.at(-1);
  const signed = parts.closing.some(({ passage }) => passage.text !== '');
  if (!last || last.table || signed || /[.!?…:;”"/)]$/u.test(last.text.text) || last.text.text === '') return [];
  return [
    {
      code: 'TEXT_BREAKS_OFF',
      span: last.text.span(Math.max(0, last.text.length - 80)),
      messages: {
        vi: 'Văn bản dừng giữa câu, phần sau bị thiếu.',
        en: 'The text stops in the middle of a sentence; the rest is missing.',
      },
    },
  ];
}
