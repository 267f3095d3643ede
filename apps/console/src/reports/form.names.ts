import type { Form, FormRow } from './report.types';

export const rowName = ({ printedNumber, label }: FormRow): string => `${printedNumber ?? ''} ${label}`.trim();

/** Printed number and label of a cell's row, with the column where there are several. */
export function cellName(form: Form, cellId: string): string {
  const row = form.rows.find(({ cells }) => cells.some(({ id }) => id === cellId));
  if (!row) return '';
  const code = row.cells.find(({ id }) => id === cellId)?.measure;
  const measure = form.measures.length > 1 ? form.measures.find((one) => one.code === code) : undefined;
  return measure ? `${rowName(row)} (${measure.label})` : rowName(row);
}
