import type { FormCell, FormMeasure, FormRow, FormRule, FormText, FormVersion } from './form.entity';

/** A form version with all its parts, in printed order. In use it never changes, so it may be kept in memory. */
export interface FormContent {
  form: FormVersion;
  measures: FormMeasure[];
  rows: FormRow[];
  cells: FormCell[];
  rules: FormRule[];
  texts: FormText[];
  cellByKey: Map<number, FormCell>;
}
