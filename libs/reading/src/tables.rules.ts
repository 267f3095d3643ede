import type { Passage } from '../../passages/src/index.ts';
import type { Line } from '../../letterhead/src/index.ts';

/** A table with its head read. Rows have as many cells as the head; what is missing is null. */
export interface Table {
  /** Names of the columns; of a group of columns the inner names (`Số lượng` → `Số lớp`, `Người`). */
  columns: Column[];
  rows: Row[];
}

export interface Column {
  /** Words of the head, empty when it has none. */
  name: string;
  /** Head of the group above it, empty when there is none. */
  group: string;
  passage: Passage | null;
}

export interface Row {
  cells: Passage[];
  /** The whole row. */
  whole: Passage;
}

/** Reads a run of rows. A head that is repeated, or left blank, after a page break is no new head. Null without any row. */
export function readTable(run: readonly Line[]): Table | null {
  const rows = run.filter(({ passage }) => !isRule(passage.text)).map(toRow);
  const at = rows.findIndex(({ cells }) => cells.filter(({ text }) => text !== '').length >= 2);
  if (at < 0) return null;
  const head = rows[at]!;
  if (isData(head))
    return { columns: head.cells.map(() => ({ name: '', group: '', passage: null })), rows: rows.slice(at) };
  const second = rows[at + 1];
  const inner = second && isInnerHead(head, second) ? second : null;
  const columns = columnsOf(head, inner);
  const body = rows
    .slice(at + (inner ? 2 : 1))
    .filter((row) => !isEmpty(row) && !isSame(row, head) && !isColumnNumbers(row));
  return { columns, rows: body };
}

const toRow = (line: Line): Row => ({ cells: line.cells!, whole: line.passage });

const isRule = (text: string): boolean => /^[\s|:_=~-]*$/u.test(text);

const isEmpty = ({ cells }: Row): boolean => cells.every(({ text }) => text === '');

const isSame = (row: Row, head: Row): boolean =>
  row.cells.every(({ text }, at) => text === (head.cells[at]?.text ?? ''));

/** `(1) (2) (3)` or `A B 1 2` under a head numbers the columns. */
const isColumnNumbers = ({ cells }: Row): boolean =>
  cells.length > 2 &&
  cells.every(({ text }) => /^(?:\(?\d{1,2}\)?(?:\s?=.{1,20})?|[A-E]|\([A-E]\)|)$/u.test(text)) &&
  cells.filter(({ text }) => text !== '').length >= 3;

const isData = ({ cells }: Row): boolean => /^\d{1,3}(?:\.\d{1,2})*[.)]?$/u.test(cells[0]?.text ?? '');

/** The row under a head with names only where the head has a group or nothing. */
function isInnerHead(head: Row, row: Row): boolean {
  const filled = row.cells.flatMap(({ text }, at) => (text === '' ? [] : [at]));
  const [first] = filled;
  if (first === undefined || filled.length < 2 || isData(row)) return false;
  const labelAt = head.cells.findIndex(({ text }) => LABEL.test(text));
  const isRepeated = (at: number) => at > 0 && head.cells[at]!.text === head.cells[at - 1]!.text;
  return first > labelAt && filled.some((at) => !head.cells[at] || head.cells[at].text === '' || isRepeated(at));
}

function columnsOf(head: Row, inner: Row | null): Column[] {
  const width = Math.max(head.cells.length, inner?.cells.length ?? 0);
  let group = '';
  return Array.from({ length: width }, (_, at) => {
    const upper = oneLine(head.cells[at]?.text ?? '');
    const lower = oneLine(inner?.cells[at]?.text ?? '');
    if (upper !== '') group = upper;
    const passage = (lower === '' ? head.cells[at] : inner!.cells[at]) ?? null;
    return { name: lower === '' ? upper : lower, group: lower === '' || lower === upper ? '' : group, passage };
  });
}

export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

export const NUMBER = /^(?:tt|stt|số\s*tt|số thứ tự|no\.?)$/iu;
export const LABEL =
  /(?:nội dung|nhiệm vụ|công việc|hoạt động|chỉ tiêu|tiêu chí|danh mục|tên|hạng mục|giải pháp|chỉ số|loại)/iu;
export const UNIT = /^(?:đơn vị(?:\s*\(?tính\)?)?|đvt|đơn vị đo|dvt)$/iu;
export const NOTE = /^(?:ghi chú|minh chứng|chú thích|ghi chú khác)/iu;
export const LEAD = /(?:chủ trì|đầu mối|phụ trách|chịu trách nhiệm)/iu;
export const DOER = /(?:thực hiện|triển khai|phân công|đơn vị tổ chức)/iu;
export const HELPER = /(?:phối hợp)/iu;
export const TIME = /(?:thời gian|thời hạn|tiến độ|hoàn thành|thời điểm)/iu;
