import type { CellFeed, CellValueKind, FormRowKind, FormRuleKind, RuleSeverity } from '../form.entity';

export interface CellSource {
  measure: string;
  valueKind: CellValueKind;
  required: boolean;
  feed: CellFeed | null;
}

export interface RowSource {
  code: string;
  printedNumber: string | null;
  parent: string | null;
  label: string;
  unit: string | null;
  kind: FormRowKind;
  cells: CellSource[];
}

export interface RuleSource {
  kind: FormRuleKind;
  severity: RuleSeverity;
  /** Codes of cells, `<row>/<measure>`. */
  cell: string;
  operands: string[];
}

export interface TextSource {
  code: string;
  /** Code of the text row that it fills. */
  row: string | null;
  heading: string;
  chapter: string[];
  guidance: string | null;
  required: boolean;
}

/** What the printed document says and what the form says instead: slips of the scan and of the typist. */
export interface Correction {
  at: string;
  printed: string;
  corrected: string;
}

/** An official form as data. Keys of its parts follow from the key of the version and their order, so order never changes. */
export interface FormSource {
  form: { key: number; code: string };
  key: number;
  number: number;
  title: string;
  validFrom: string;
  source: string;
  measures: { code: string; label: string }[];
  rows: RowSource[];
  rules: RuleSource[];
  texts: TextSource[];
  corrections: Correction[];
}
