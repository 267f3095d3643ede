import type { IsoDate } from '@app/kernel';

/** What stands in a cell: 0 is a number, 'na' is "not applicable", null is missing. */
export type PrintedValue = number | 'na' | null;

export interface ReportHeader {
  /** Body above the issuer; null at the top. */
  superior: string | null;
  issuer: string;
  place: string;
  /** Null while it is not dated: day and month stay blank. */
  date: IsoDate | null;
  year: number;
  /** Number and symbol; null while it has no number. */
  code: string | null;
  /** Printed after the blank number, `BC-UBND`. */
  symbol: string;
}

export interface NarrativePart {
  /** Headings that stand above this one, outermost first. */
  chapter: readonly string[];
  heading: string;
  /** What the outline asks for; printed in a draft as long as nothing is written. */
  guidance: string | null;
  body: string | null;
}

export interface TableRow {
  printedNumber: string | null;
  label: string;
  unit: string | null;
  depth: number;
  kind: 'heading' | 'figures' | 'text';
  /** By code of the measure; a measure that the row does not take is absent. */
  values: Readonly<Record<string, PrintedValue>>;
  /** Remark, or the text of a text row. */
  note: string | null;
}

export interface ReportTable {
  heads: {
    number: string;
    label: string;
    /** Null when the form has no column of units. */
    unit: string | null;
    /** Stands above several measures; a single measure has no second level. */
    group: string;
    note: string;
  };
  measures: readonly { code: string; label: string }[];
  rows: readonly TableRow[];
}

interface ReportingUnit {
  name: string;
  kind: string;
  standing: string;
  /** Nothing of it is in the totals although it should be. */
  isMissing: boolean;
}

/** A report as it goes on paper or into a workbook. Says what is printed, not how. */
export interface ReportDocument {
  isDraft: boolean;
  header: ReportHeader;
  /** Type of document, then its subject. */
  title: readonly string[];
  narrative: readonly NarrativePart[];
  appendix: { name: string; title: readonly string[]; attachedTo: string };
  table: ReportTable;
  /** Sentences under the table: what the totals cover. */
  coverage: readonly string[];
  recipients: readonly string[];
  signer: { authority: readonly string[]; instruction: string | null; name: string | null };
  /** Who reported; empty for a report without anybody below. */
  units: readonly ReportingUnit[];
}
