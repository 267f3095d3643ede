import { Passage } from '../../passages/src/index.ts';
import { NUMBER_LINE, problem, readTypeTitle } from '../../letterhead/src/index.ts';
import type { DocumentParts, Line } from '../../letterhead/src/index.ts';
import { addresseesOf, readAssignments } from './assignments.rules.ts';
import { readDeadlines } from './deadlines.rules.ts';
import { readForm } from './forms.rules.ts';
import { readFundingSources } from './funding.rules.ts';
import { readMovement } from './movement.rules.ts';
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
  /** To whom it goes. */
  addressees: readonly Passage[];
}

/** Reads what a document orders: the week or movement, who does what by when, what is reported, and who pays. */
export function readContent(parts: DocumentParts, context: ContentContext): Content {
  const { addressees } = context;
  const outline = readOutline(parts.body, addressees);
  const attached = parts.annexes.filter(isAttachedDocument).map((annex) => readOutline(annex));
  const items = [...outline.items, ...attached.flatMap((one) => one.items)].filter((item) => !isFootnote(item));
  const head = headPassages(parts);
  const week = readWeek(head, items);
  const due = { date: context.date, type: context.type, weekYear: week?.year ?? null, addresseesOf };
  const deadlines = readDeadlines(items, due);
  const tables = readTaskTables([...outline.items, ...parts.annexes.flatMap((annex) => readOutline(annex).items)], due);
  const forms = parts.annexes.flatMap((annex) => readForm(annex) ?? []);
  const movement = readMovement(head);
  return {
    week,
    movement,
    deadlines: inOrder([...deadlines.deadlines, ...tables.deadlines]),
    assignments: inOrder([...readAssignments(items, context.type, context.issuer), ...tables.assignments]),
    forms: forms.map(({ form }) => form),
    fundingSources: readFundingSources(items),
    problems: [
      ...outline.problems,
      ...attached.flatMap(({ problems }) => problems),
      ...deadlines.problems,
      ...tables.problems,
      ...forms.flatMap(({ problems }) => problems),
      ...unclosedQuotes([...head, ...items.map(({ text }) => text)]),
      ...breakingOff(parts, outline),
    ],
  };
}

/** `[1] Theo …`, `¹ Gồm …`: a note says where something is from. */
const isFootnote = ({ whole }: Item): boolean => /^(?:\[\d{1,2}\]|[¹²³⁴-⁹]{1,2})\s*\p{L}/u.test(whole.text);

/** Documents that a decision puts into force and carries with it: their tasks and days are what it orders. */
const CARRIED = /^(?:KH|CTr|ĐA|DA|PA|QC|QyĐ|HD)$/u;

/** A plan or regulation behind the decision that issues it, as against a form or a list. */
function isAttachedDocument(annex: readonly Line[]): boolean {
  const top = annex.filter(({ passage }) => passage.text !== '').slice(0, 8);
  const title = top.findIndex(({ passage }) => CARRIED.test(readTypeTitle(passage.text)?.type ?? ''));
  return title >= 0 && !top.slice(0, title).some(({ passage }) => NUMBER_LINE.test(passage.text));
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
  if (!last || last.table || signed || /[.!?…:;”"/)\]|]$/u.test(last.text.text) || last.text.text === '') return [];
  return [problem('TEXT_BREAKS_OFF', last.text.span(Math.max(0, last.text.length - 80)))];
}
