import { findDays, findPeriods, lastDayOf, organisationsOnly, Passage } from '../../passages/src/index.ts';
import { dayOf, problemAt } from './deadlines.rules.ts';
import { dutiesIn } from './duties.rules.ts';
import type { DeadlineContext } from './deadlines.rules.ts';
import { limitsIn } from './limits.rules.ts';
import type { Limit } from './limits.rules.ts';
import type { ReadAssignment, ReadDeadline, ReadingProblem } from './reading.ts';
import type { Item } from './sections.rules.ts';
import { DOER, HELPER, LABEL, LEAD, NUMBER, readTable, TIME } from './tables.rules.ts';
import type { Row, Table } from './tables.rules.ts';

interface TaskColumns {
  label: number;
  lead: number;
  /** A column `chủ trì`; one that only says who carries it out gives the role `do`. */
  role: 'lead' | 'do';
  helper: number;
  time: number;
  /** A column that says by when it is done: a bare day in it is the last one. */
  isLimit: boolean;
}

type Due = Pick<ReadDeadline, 'from' | 'span'>;

export interface TableTasks {
  assignments: ReadAssignment[];
  deadlines: ReadDeadline[];
  problems: ReadingProblem[];
}

/** Tasks in tables: what, who leads, who helps, by when. */
export function readTaskTables(items: readonly Item[], context: DeadlineContext): TableTasks {
  const tasks: TableTasks = { assignments: [], deadlines: [], problems: [] };
  for (const item of items) {
    const table = item.table && readTable(item.table);
    const columns = table && columnsOf(table);
    if (!table || !columns) continue;
    for (const row of table.rows) readRow(row, columns, item, context, tasks);
  }
  return tasks;
}

function columnsOf({ columns }: Table): TaskColumns | null {
  const find = (pattern: RegExp) =>
    columns.findIndex(({ name, group }) => pattern.test(name) && !TIME.test(name) && !/nội dung/iu.test(name + group));
  const leading = find(LEAD);
  const doing = leading >= 0 ? leading : find(DOER);
  const label = columns.findIndex(({ name }, at) => at !== doing && LABEL.test(name) && !NUMBER.test(name));
  const time = columns.findIndex(({ name }) => TIME.test(name));
  const isLimit = /hoàn thành|thời hạn|^hạn/iu.test(columns[time]?.name ?? '');
  // A timetable of reports names nobody: it speaks to those whom the sentence above it names.
  if (label < 0 || (doing < 0 && !isLimit)) return null;
  return {
    label,
    lead: doing,
    role: leading >= 0 ? 'lead' : 'do',
    helper: find(HELPER),
    time,
    isLimit,
  };
}

function readRow(row: Row, columns: TaskColumns, item: Item, context: DeadlineContext, tasks: TableTasks): void {
  const label = row.cells[columns.label];
  if (!label || label.text === '') return;
  const leads = namesIn(row.cells[columns.lead]);
  const helpers = columns.helper < 0 ? [] : namesIn(row.cells[columns.helper]);
  const base = { text: label.text, section: item.section, span: row.whole.span(), confidence: 0.85 };
  tasks.assignments.push(...leads.map((to) => ({ ...base, to: to.text, toSpan: to.span(), role: columns.role })));
  tasks.assignments.push(
    ...helpers.map((to) => ({ ...base, to: to.text, toSpan: to.span(), role: 'coordinate' as const })),
  );
  const time = columns.time < 0 ? undefined : row.cells[columns.time];
  if (time && time.text !== '')
    readTime(
      time,
      label,
      { from: (columns.lead < 0 ? context.addresseesOf(item) : leads).map(({ text }) => text), span: row.whole.span() },
      context,
      tasks,
      columns.isLimit,
    );
}

/** Organisations of a cell, one after another or one to a line. A sign for "the same as above" names nobody. */
function namesIn(cell: Passage | undefined): Passage[] {
  if (!cell) return [];
  return cell
    .split(/\n|;/u)
    .flatMap((line) => organisationsOnly(line.slice(/^[-–+•\s]*/u.exec(line.text)![0].length).trim()));
}

/** `30/9/2023`, `Quý II/2026` alone in a cell. */
function bareLimit(said: Passage, from: number): Limit[] {
  const isAlone = ({ start, end }: { start: number; end: number }) =>
    /^\s*(?:ngày|trong|cuối)?\s*$/iu.test(said.text.slice(from, start)) && end === said.length;
  const day = findDays(said.text).find(({ start }) => start > from);
  if (day) return isAlone(day) ? [{ day, boundary: 'by', yearly: false }] : [];
  const period = findPeriods(said.text).find(({ start }) => start > from);
  if (!period || !isAlone(period)) return [];
  const { year, lastMonth: month, start, end } = period;
  return [{ day: { day: lastDayOf(year, month), month, year, start, end }, boundary: 'by', yearly: false }];
}

/** The day by which the task of a row is done. A bare day or a month tells when it happens. */
function readTime(
  time: Passage,
  label: Passage,
  due: Due,
  context: DeadlineContext,
  tasks: TableTasks,
  isLimit: boolean,
): void {
  const said = Passage.join([label, time]);
  const [duty] = dutiesIn(label, null);
  const limits = limitsIn(said).filter(({ day }) => day.start > label.length);
  for (const limit of limits.length === 0 && isLimit ? bareLimit(said, label.length) : limits) {
    const day = dayOf(limit, context);
    if ('problem' in day) {
      tasks.problems.push(problemAt(said, limit, day.problem));
    } else if (day.value) {
      tasks.deadlines.push({
        ...due,
        date: day.value,
        boundary: limit.boundary,
        to: duty?.to?.text ?? null,
        through: duty?.through?.text ?? null,
        what: label.text,
        confidence: Math.min(day.sure, 0.8),
      });
    }
  }
}
