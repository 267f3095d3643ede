import { type Entry, hintsFor, parseEntry, rulesByCell } from '../entry.rules.ts';
import type { Form, FormRow } from '../reports.graphql.ts';
import { type Finding, finding, identityFindings, type ReportIdentity, rowFindings } from './formFindings.rules.ts';
import { findTable, type FormTable } from './formTable.rules.ts';
import type { Sheet, SheetRow, SheetValue } from '../../shared/importing/readWorkbook.ts';

export interface ReadFigure {
  cellId: string;
  entry: Entry;
  /** Line of the sheet. */
  line: number;
}

export interface ReadForm {
  figures: ReadFigure[];
  findings: Finding[];
}

export interface Known {
  identity: ReportIdentity;
  /** What stands in the report now. */
  read: (cellId: string) => Entry;
  /** Last year's figures by cell. */
  previous: (cellId: string) => number | null;
}

/** Fewer equal figures may be chance. */
const ALIKE_AT_LEAST = 5;

/** The figures of a filled form, and what is to be said of it; nothing is taken from a file that is another form, unit or year. */
export function readForm(sheets: readonly Sheet[], form: Form, known: Known): ReadForm {
  const table = findTable(sheets, form);
  if (!table) return { figures: [], findings: [finding('error', 'FORM_OTHER', null, { form: form.title })] };
  const findings = identityFindings(sheets, table.head, form, known.identity);
  const lost = form.measures.filter(({ code }) => !table.columns.has(code));
  findings.push(...lost.map(({ label }) => finding('error', 'COLUMN_MISSING', null, { column: label })));
  const rows = [...table.lines].map(([row, line]) => readRow(row, line, table));
  const figures = rows.flatMap((row) => row.figures);
  findings.push(...rowFindings(table, form), ...rows.flatMap((row) => row.findings));
  findings.push(...lastYearFindings(figures, known), ...totalFindings(figures, form, known));
  return { figures, findings: findings.toSorted(bySeverityAndLine) };
}

const bySeverityAndLine = (one: Finding, other: Finding): number =>
  Number(one.severity === 'warning') - Number(other.severity === 'warning') || (one.line ?? 0) - (other.line ?? 0);

const TEMPLATE = /^(?:[.…_\s]{2,}|…|x{2,}|\[.*\]|<.*>|\(?\s*ví dụ\b.*)$/iu;

function readRow(row: FormRow, line: SheetRow, { columns }: FormTable): ReadForm {
  const figures: ReadFigure[] = [];
  const findings: Finding[] = [];
  const values = row.cells.flatMap(({ id, measure }) => {
    const value = line.cells.get(columns.get(measure) ?? 0);
    return value === undefined ? [] : [{ cellId: id, value }];
  });
  for (const { cellId, value } of values) {
    const said = entryOf(value);
    if (said.entry) figures.push({ cellId, entry: said.entry, line: line.at });
    else findings.push(finding('warning', said.code, line.at, said.params));
  }
  const hasColumns = row.cells.length > 0 && row.cells.every(({ measure }) => columns.has(measure));
  if (hasColumns && values.length === 0)
    findings.push(finding('warning', 'ROW_EMPTY', line.at, { row: `${row.printedNumber ?? ''} ${row.label}`.trim() }));
  const own = new Set(row.cells.map(({ measure }) => columns.get(measure)));
  const isStray = [...columns.values()].some(
    (column) => !own.has(column) && typeof line.cells.get(column) === 'number',
  );
  if (isStray) findings.push(finding('warning', 'CELL_NOT_IN_FORM', line.at));
  return { figures, findings };
}

type ReadValue = { entry: Entry } | { entry: null; code: string; params: Finding['params'] };

function entryOf(value: SheetValue): ReadValue {
  if (typeof value === 'object') return { entry: null, code: value.formula, params: {} };
  const refused = (code: string): ReadValue => ({ entry: null, code, params: { text: String(value) } });
  if (typeof value === 'string' && TEMPLATE.test(value)) return refused('TEMPLATE_LEFT');
  // What a spreadsheet has made a decimal of is not read as the letters of a number.
  if (typeof value === 'number' && value < 0) return refused('FIGURE_NEGATIVE');
  if (typeof value === 'number' && !Number.isInteger(value)) return refused('FIGURE_NOT_WHOLE');
  const { entry, fault } = parseEntry(String(value));
  return entry ? { entry } : refused(fault);
}

/** Last year's file under this year's name: every figure is the one of last year. */
function lastYearFindings(figures: readonly ReadFigure[], { previous }: Known): Finding[] {
  const compared = figures.flatMap(({ cellId, entry }) => {
    const before = previous(cellId);
    return entry.state === 'NUMBER' && before !== null ? [entry.value === before] : [];
  });
  const isLastYears = compared.length >= ALIKE_AT_LEAST && compared.every(Boolean);
  return isLastYears ? [finding('error', 'LAST_YEAR_FIGURES', null, { smart_count: compared.length })] : [];
}

/** The rules of the form on what would stand there once the file is taken. */
function totalFindings(figures: readonly ReadFigure[], form: Form, { read }: Known): Finding[] {
  const byCell = new Map(figures.map((figure) => [figure.cellId, figure]));
  const rules = rulesByCell(form.rules);
  return figures.flatMap(({ cellId, line }) =>
    hintsFor(rules.get(cellId) ?? [], (id) => byCell.get(id)?.entry ?? read(id)).map(({ code, expected, otherId }) => {
      const other = form.rows.find(({ cells }) => cells.some(({ id }) => id === otherId))?.label ?? '';
      return finding('warning', code, line, { expected, other });
    }),
  );
}
