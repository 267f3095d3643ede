import type { Form, FormRow } from './reports.graphql.ts';

export const rowName = ({ printedNumber, label }: FormRow): string => `${printedNumber ?? ''} ${label}`.trim();

/** Name of a cell among others: its row, and its column where the row has several. */
export const placedName = (row: FormRow, measure: string): string =>
  row.cells.length > 1 ? `${rowName(row)}, ${measure}` : rowName(row);

/** Printed number and label of a cell's row, with the column where the row has several. */
export function cellName(form: Form, cellId: string): string {
  const row = form.rows.find(({ cells }) => cells.some(({ id }) => id === cellId));
  if (!row) return '';
  const code = row.cells.find(({ id }) => id === cellId)?.measure;
  const measure = row.cells.length > 1 ? form.measures.find((one) => one.code === code) : undefined;
  return measure ? `${rowName(row)} (${measure.label})` : rowName(row);
}
