import { datedPlace, numberLine } from './letterhead.rules.ts';
import type {
  NarrativePart,
  PrintedValue,
  ReportDocument,
  ReportHeader,
  ReportTable,
  TableRow,
} from './report-document.ts';

const grouped = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

export const NOT_APPLICABLE = '–';

/** `1.234.567`; not applicable is a dash, missing stays empty. */
export function printedValue(value: PrintedValue | undefined): string {
  if (value == null) return '';
  return value === 'na' ? NOT_APPLICABLE : grouped.format(value);
}

export const codeLine = ({ code, symbol }: ReportHeader): string =>
  code === null ? numberLine(null, symbol) : `Số: ${code}`;

export const dateLine = ({ place, date, year }: ReportHeader): string => datedPlace(place, date ?? String(year));

export interface OutlineLine {
  kind: 'heading' | 'guidance' | 'body';
  /** 0 for a chapter. */
  level: number;
  text: string;
}

/** The narrative line by line: each heading once, then what was written, or in a draft what is asked for. */
export function outline({ narrative, isDraft }: Pick<ReportDocument, 'narrative' | 'isDraft'>): OutlineLine[] {
  const lines: OutlineLine[] = [];
  let above: readonly string[] = [];
  for (const part of narrative) {
    part.chapter.forEach((text, level) => {
      const known = part.chapter.slice(0, level + 1).every((heading, at) => above[at] === heading);
      if (!known) lines.push({ kind: 'heading', level, text });
    });
    above = part.chapter;
    lines.push({ kind: 'heading', level: part.chapter.length, text: part.heading }, ...contentOf(part, isDraft));
  }
  return lines;
}

function contentOf(part: NarrativePart, isDraft: boolean): OutlineLine[] {
  const level = part.chapter.length + 1;
  const line = (kind: OutlineLine['kind']) => (text: string) => ({ kind, level, text });
  const written = paragraphs(part.body);
  if (written.length > 0) return written.map(line('body'));
  return isDraft ? paragraphs(part.guidance).map(line('guidance')) : [];
}

export const paragraphs = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Explains the signs that occur in the table. */
export function legend({ rows, measures }: ReportTable): string[] {
  const values = rows.flatMap((row) => measures.map(({ code }) => row.values[code]));
  const explained = [
    values.includes('na') && `dấu “${NOT_APPLICABLE}”: không áp dụng`,
    values.includes(null) && 'ô trống: chưa có số liệu',
  ].filter((text) => text !== false);
  return explained.length > 0 ? [`Chú thích: ${explained.join('; ')}.`] : [];
}

/** A group stands out in print: a heading, or a row of the first level with rows below it. */
export const isGroup = (rows: readonly TableRow[], at: number): boolean =>
  rows[at]!.kind === 'heading' || (rows[at]!.depth === 0 && (rows[at + 1]?.depth ?? 0) > 0);
