import { markerOf, Passage } from '../../passages/src/index.ts';
import type { Line } from '../../letterhead/src/index.ts';
import type { ReadForm, ReadFormRow, ReadingProblem } from './reading.ts';
import { readOutline, tableRuns } from './sections.rules.ts';
import type { Item } from './sections.rules.ts';
import { DOER, HELPER, LABEL, LEAD, NOTE, NUMBER, readTable, UNIT } from './tables.rules.ts';
import type { Column, Row, Table } from './tables.rules.ts';

/** A report form in an annex. Null when the annex is something else, a timetable or a list. */
export function readForm(annex: readonly Line[]): { form: ReadForm; problems: ReadingProblem[] } | null {
  const title = titleOf(annex);
  const tables = tablesOf(annex);
  const items = itemsOf(annex);
  const sections = sectionsOf(items);
  const named = /(?:báo cáo|tổng hợp|thống kê|số liệu|biểu mẫu|đề cương|mẫu|phiếu)/iu.test(
    title?.text ?? firstText(annex),
  );
  if (!named && !tables.some(isToFill)) return null;
  const problems: ReadingProblem[] = [];
  const rows = [...items.flatMap(linesToFill), ...tables.flatMap((table) => rowsOf(table, problems))].toSorted(
    (one, other) => one.span.start - other.span.start,
  );
  if (rows.length === 0 && sections.length === 0) return null;
  const span = Passage.join(annex.map(({ passage }) => passage)).span();
  return { form: { title: title?.text ?? '', sections, rows, span, confidence: title ? 0.9 : 0.6 }, problems };
}

const firstText = (annex: readonly Line[]): string =>
  annex
    .slice(0, 12)
    .map(({ passage }) => passage.text)
    .join(' ');

/** Lines in capitals at the head of an annex, its letterhead left out. */
function titleOf(annex: readonly Line[]): Passage | null {
  const title: Passage[] = [];
  for (const { passage, cells } of annex.slice(0, 40)) {
    if (cells) break;
    if (isTitleLine(passage.text)) title.push(passage);
    else if (title.length > 0 && passage.text !== '') break;
  }
  if (title.length === 0) return null;
  return Passage.join(title);
}

const LETTERHEAD =
  /^(?:phụ lục|cộng h[oò]a|độc lập|ủy ban|uỷ ban|ubnd|tên|sở|bộ|trường|phòng|hội|đơn vị|cơ quan|số\s*:|thủ trưởng|nơi nhận|mẫu(?: số)?\s*\d|biểu(?: số)?\s*\d|tm\.|kt\.)/iu;

function isTitleLine(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  if (letters.length < 6 || LETTERHEAD.test(text) || markerOf(text)) return false;
  return letters.replaceAll(/\p{Ll}/gu, '').length >= letters.length * 0.8;
}

/** What the annex says outside its tables, up to its own closing. */
function itemsOf(annex: readonly Line[]): Item[] {
  const end = annex.findIndex(({ passage }) => /^n[ơo]i nhận\s*:?/iu.test(passage.text));
  return readOutline(end < 0 ? annex : annex.slice(0, end)).items.filter(({ table }) => !table);
}

const sectionsOf = (items: readonly Item[]): ReadForm['sections'] =>
  items
    .filter((item) => isNumbered(item.kind) && item.text.length < 300 && linesToFill(item).length === 0)
    .map((item) => ({ code: item.section, label: withoutColon(item.text).text, span: item.whole.span() }));

/** `3. Số sách quyên góp: ....... cuốn; trị giá: ....... đồng`: leaders instead of a table. */
const TO_FILL =
  /(?<label>\p{L}[^.…_:;]{3,160}?)\s*:?\s*(?:\.{4,}|…{2,}|_{4,})[\s.…_]*(?<unit>[\p{L}%/]{0,12}(?:\s[\p{L}%/]{1,8})?)(?=[\s.;,)]*(?:;|$))/gu;

function linesToFill(item: Item): ReadFormRow[] {
  if (item.kind === null || item.kind === 'lead' || item.text.length > 600) return [];
  return item.text.matchAll(TO_FILL).map(([, label, unit], at) => ({
    code: at === 0 && isNumbered(item.kind) ? item.label : null,
    label: label!.text,
    unit: unit && unit.text !== '' ? unit.text : null,
    measures: [label!.text],
    span: label!.span(),
    confidence: 0.8,
  }));
}

const isNumbered = (kind: string | null): boolean =>
  ['part', 'capital', 'roman', 'arabic', 'decimal', 'letter'].includes(kind ?? '');

/** Tables of an annex. A table that goes on after a page break has no head of its own. */
function tablesOf(annex: readonly Line[]): Table[] {
  const tables: Table[] = [];
  for (const run of tableRuns(annex).values()) {
    const table = readTable(run);
    if (!table) continue;
    const previous = tables.at(-1);
    const goesOn =
      previous && previous.columns.length === table.columns.length && table.columns.every(({ name }) => name === '');
    if (goesOn) previous.rows.push(...table.rows);
    else tables.push(table);
  }
  return tables.filter(
    ({ columns }) => !columns.some(({ name }) => LEAD.test(name) || HELPER.test(name) || DOER.test(name)),
  );
}

/** A table whose columns of figures are empty waits to be filled in. */
function isToFill(table: Table): boolean {
  const layout = layoutOf(table);
  const cells = table.rows.flatMap(({ cells: row }) => layout.measures.map(({ at }) => row[at]?.text ?? ''));
  return cells.length > 0 && cells.filter((text) => /^[\s.…]*$/u.test(text)).length >= cells.length * 0.8;
}

interface Layout {
  number: number | null;
  label: number;
  unit: number | null;
  measures: { at: number; name: string }[];
}

function layoutOf({ columns, rows }: Table): Layout {
  const first = columns[0]?.name ?? '';
  const numbered = NUMBER.test(first) || (first === '' && rows.some(({ cells }) => isCode(cells[0]?.text ?? '')));
  const number = numbered ? 0 : null;
  const named = columns.findIndex(({ name }, at) => at !== number && LABEL.test(name) && !UNIT.test(name));
  const label = named >= 0 ? named : numbered ? 1 : 0;
  const unit = columns.findIndex(({ name }, at) => at > label && UNIT.test(name));
  const measures = columns
    .map((column, at) => ({ at, name: measureName(column) }))
    .filter(({ at, name }) => at > label && at !== unit && name !== '' && !NOTE.test(name));
  const open = measures.filter(({ at }) => !isPrinted(rows, at));
  return { number, label, unit: unit < 0 ? null : unit, measures: open.length > 0 ? open : measures };
}

/** A column whose every cell is printed already (`Điểm tối đa`) is not to be filled in. */
const isPrinted = (rows: readonly Row[], at: number): boolean =>
  rows.length > 0 && rows.every(({ cells }) => /[\p{L}\d]/u.test(cells[at]?.text ?? ''));

const measureName = ({ name }: Column): string => name;

const isCode = (text: string): boolean => /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[a-zđA-Z])[.)]?$/u.test(text);

/** A row of the table before it is known whether it is a heading. */
interface Draft extends ReadFormRow {
  sub: boolean;
  unnumbered: Row | null;
}

function rowsOf(table: Table, problems: ReadingProblem[]): ReadFormRow[] {
  const layout = layoutOf(table);
  const drafts = table.rows.flatMap((row) => draftsOf(row, layout));
  const numbered = drafts.some(({ code }) => code !== null);
  drafts.forEach((draft, index) => {
    if (isHeading(draft, drafts[index + 1])) draft.measures = [];
    if (numbered && draft.unnumbered && index > 0) problems.push(rowProblem(draft));
  });
  return drafts.map(({ sub: _sub, unnumbered: _unnumbered, ...row }) => row);
}

/** The row itself and the lines inside its cell, each of which asks for a figure. */
function draftsOf(row: Row, layout: Layout): Draft[] {
  const cell = row.cells[layout.label];
  if (!cell || cell.text === '') return [];
  const code = layout.number === null ? null : (row.cells[layout.number]?.text ?? '').replace(/[.)]$/u, '') || null;
  const unit = (layout.unit === null ? '' : (row.cells[layout.unit]?.text ?? '')).replaceAll(/\s+/gu, ' ') || null;
  return linesOf(cell).map((line, index) => {
    const marked = /^[-–+•*]/u.test(line.text);
    const label = withoutColon(line);
    const own = index === 0 && !marked;
    const evidence = { span: label.span(), confidence: own && code === null ? 0.7 : 0.9 };
    const base = { label: label.text, measures: layout.measures.map(({ name }) => name), ...evidence };
    return {
      ...base,
      code: own ? code : null,
      unit: own ? unit : null,
      sub: !own,
      unnumbered: own && code === null ? row : null,
    };
  });
}

/** Lines of a cell: a broken line, or a dash, begins another. */
function linesOf(cell: Passage): Passage[] {
  const lines: Passage[] = [];
  for (const line of cell.split(/\n/u)) {
    const last = lines.at(-1);
    if (last && /^\p{Ll}/u.test(line.text)) lines[lines.length - 1] = Passage.join([last, line]);
    else lines.push(line);
  }
  return lines;
}

/** A row that only names what the rows after it ask. */
function isHeading(row: Draft, next: Draft | undefined): boolean {
  if (row.unit !== null || !next || /^(?:số|tổng số|tổng kinh phí|tỷ lệ|tỉ lệ)\s/iu.test(row.label)) return false;
  if (row.sub) return false;
  return next.sub || isChild(row.code, next.code);
}

function isChild(code: string | null, next: string | null): boolean {
  if (code === null || next === null) return false;
  return (
    next.startsWith(`${code}.`) ||
    (/^[IVX]+$/u.test(code) && /^\d/u.test(next)) ||
    (/^\d+$/u.test(code) && /^[a-zđ]$/u.test(next))
  );
}

/** Leaders and colons invite a figure; the label ends before them. */
function withoutColon(line: Passage): Passage {
  const from = /^[-–+•*\s]*/u.exec(line.text)![0].length;
  let to = line.text.length;
  while (to > from && /[\s.:…;_]/u.test(line.text[to - 1]!)) to -= 1;
  return line.slice(from, to);
}

const rowProblem = (row: Draft): ReadingProblem => ({
  code: 'ROW_WITHOUT_NUMBER',
  span: row.unnumbered!.whole.span(),
  messages: {
    vi: `Dòng "${row.label}" không có số thứ tự.`,
    en: `The row "${row.label}" has no number.`,
  },
});
