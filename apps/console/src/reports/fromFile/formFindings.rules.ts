import { plain, type FormTable } from './formTable.rules.ts';
import type { Sheet, SheetRow, SheetValue } from '../../shared/importing/readWorkbook.ts';
import type { Form } from '../reports.graphql.ts';

/** error: the file is not taken. warning: it is, after a look. */
export interface Finding {
  code: string;
  severity: 'error' | 'warning';
  /** Line of the sheet; null for the whole file. */
  line: number | null;
  params: Record<string, string | number>;
}

/** The report for which a file is read. */
export interface ReportIdentity {
  reportId: string;
  organisation: string;
  year: number;
}

/** Hidden sheet of a form that was downloaded here: what it was made for, a key and a value in each line. */
export const MARKS = 'hieu-hoc';

export const finding = (
  severity: Finding['severity'],
  code: string,
  line: number | null = null,
  params: Finding['params'] = {},
): Finding => ({ code, severity, line, params });

const said = (value: SheetValue | undefined): string => (typeof value === 'object' ? '' : String(value ?? ''));

function marksOf(sheets: readonly Sheet[]): Map<string, string> {
  const rows = sheets.find(({ name }) => name === MARKS)?.rows ?? [];
  return new Map(rows.map(({ cells }) => [said(cells.get(1)), said(cells.get(2))]));
}

/** Whether the file is the form of this report at all: form, version, unit and year, by its marks and by what it says in words. */
export function identityFindings(
  sheets: readonly Sheet[],
  head: readonly SheetRow[],
  form: Form,
  { reportId, organisation, year }: ReportIdentity,
): Finding[] {
  const marks = marksOf(sheets);
  const [code, version, unit, ofYear, report] = ['form', 'version', 'unit', 'year', 'report'].map((key) =>
    marks.get(key),
  );
  const found: Finding[] = [];
  if (code && code !== form.code) found.push(finding('error', 'FORM_OTHER', null, { form: form.title }));
  else if (version && Number(version) !== form.number)
    found.push(finding('error', 'FORM_VERSION', null, { found: version, wanted: form.number }));
  if (ofYear && Number(ofYear) !== year)
    found.push(finding('error', 'YEAR_OTHER', null, { found: ofYear, wanted: year }));
  else if (unit && plain(unit) !== plain(organisation))
    found.push(finding('error', 'UNIT_OTHER', null, { found: unit, wanted: organisation }));
  else if (report && report !== reportId) found.push(finding('error', 'REPORT_OTHER'));
  return found.length > 0 ? found : [...unitFindings(head, organisation), ...yearFindings(head, year)];
}

const UNIT_LINE = /^\s*(?:tên\s+)?(?:đơn vị|cơ quan)(?:\s+báo cáo)?\s*[:：]\s*(.*?)\s*(?:\(dự thảo\))?\s*$/iu;
const DOTS = /^[\s.…_·-]*$/u;

function unitFindings(head: readonly SheetRow[], organisation: string): Finding[] {
  return linesOf(head).flatMap(({ at, text }): Finding[] => {
    const unit = UNIT_LINE.exec(text)?.[1];
    if (unit === undefined) return [];
    if (DOTS.test(unit)) return [finding('warning', 'UNIT_DOTS', at, { wanted: organisation })];
    return plain(unit) === plain(organisation)
      ? []
      : [finding('error', 'UNIT_OTHER', at, { found: unit, wanted: organisation })];
  });
}

/** The last year that a line of the head names: "Tuần lễ … năm 2024"; a legal basis is not in the head of the table. */
function yearFindings(head: readonly SheetRow[], year: number): Finding[] {
  const named = linesOf(head).flatMap(({ at, text }) =>
    [...text.matchAll(/năm\s+(20\d\d)/giu)].map(([, found]) => ({ at, found: Number(found) })),
  );
  const other = named.find(({ found }) => found !== year);
  if (!other || named.some(({ found }) => found === year)) return [];
  return [finding('error', 'YEAR_OTHER', other.at, { found: other.found, wanted: year })];
}

const linesOf = (rows: readonly SheetRow[]): { at: number; text: string }[] =>
  rows.flatMap(({ at, cells }) =>
    [...cells.values()].flatMap((value) => (typeof value === 'string' ? [{ at, text: value }] : [])),
  );

/** Rows of the form that the file lacks, and lines with figures that the form does not know. */
export function rowFindings({ sheet, lines, columns, head }: FormTable, form: Form): Finding[] {
  const missing = form.rows
    .filter((row) => row.cells.length > 0 && !lines.has(row))
    .map((row) => finding('warning', 'ROW_MISSING', null, { row: `${row.printedNumber ?? ''} ${row.label}`.trim() }));
  const known = new Set([...lines.values(), ...head]);
  const last = Math.max(...[...lines.values()].map(({ at }) => at));
  const unknown = sheet.rows
    .filter((line) => !known.has(line) && line.at < last)
    .filter(({ cells }) => [...columns.values()].some((column) => cells.has(column)))
    .map(({ at }) => finding('warning', 'ROW_UNKNOWN', at));
  return [...missing, ...unknown];
}
