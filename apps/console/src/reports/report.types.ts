import type { Boundary, Named, Standing } from '../shared/types';

export type FigureState = 'NUMBER' | 'NOT_APPLICABLE';
export type ReportState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
export type Severity = 'ERROR' | 'WARNING';

export interface FormMeasure {
  code: string;
  position: number;
  label: string;
}

export interface FormCell {
  id: string;
  code: string;
  measure: string;
  valueKind: 'COUNT' | 'MONEY';
  required: boolean;
  isFed: boolean;
}

export interface FormRow {
  id: string;
  position: number;
  code: string;
  printedNumber: string | null;
  depth: number;
  label: string;
  unitOfCount: string | null;
  kind: 'HEADING' | 'FIGURES' | 'TEXT';
  parentId: string | null;
  cells: FormCell[];
}

export interface FormRule {
  kind: 'SUM_EQUALS' | 'SUM_AT_LEAST' | 'NOT_LESS_THAN';
  severity: Severity;
  cellId: string;
  operandIds: string[];
}

export interface FormText {
  id: string;
  code: string;
  position: number;
  heading: string;
  chapter: string[];
  guidance: string | null;
  required: boolean;
  /** The text row of the table that it fills; null for the outline. */
  rowId: string | null;
}

export interface Form {
  id: string;
  code: string;
  number: number;
  title: string;
  validFrom: string;
  source: string;
  measures: FormMeasure[];
  rows: FormRow[];
  rules: FormRule[];
  texts: FormText[];
}

/** An own figure; a cell without one is missing. */
export interface Figure {
  cellId: string;
  state: FigureState;
  value: number | null;
  comment: string | null;
  prefilled: boolean;
}

export interface Check {
  code: string;
  severity: Severity;
  cellId: string | null;
  textId: string | null;
  message: string;
}

export interface Remark {
  number: number;
  message: string;
  rowId: string | null;
  cellId: string | null;
  textId: string | null;
  createdAt: string;
}

export interface ReportVersion {
  number: number;
  kind: 'ORIGINAL' | 'REVISION' | 'CORRECTION' | 'SUPPLEMENT';
  reason: string | null;
  submittedAt: string | null;
  returnedAt: string | null;
  acceptedAt: string | null;
}

export interface ReportStatus {
  id: string;
  state: ReportState;
  number: number;
  countedNumber: number | null;
  acceptedNumber: number | null;
  isLate: boolean;
  submittedAt: string | null;
  acceptedAt: string | null;
  updatedAt: string;
  version: number;
}

export interface ReportContents extends ReportStatus {
  figures: Figure[];
  /** Last year's accepted figures, also of cells in which nothing stands yet. */
  previous: { cellId: string; value: number }[];
  texts: { textId: string; body: string }[];
  checks: Check[];
}

export interface ObligationInShort {
  id: string;
  consolidates: boolean;
  standing: Standing;
  isOverdue: boolean;
  organisation: Named;
  report: { id: string; isLate: boolean; submittedAt: string | null } | null;
}

export interface PendingSupplement {
  obligations: ObligationInShort[];
  figures: { cellId: string; before: number | null; after: number | null }[];
}

export interface FullReport extends ReportContents {
  versions: ReportVersion[];
  remarks: Remark[];
  pendingSupplement: PendingSupplement | null;
}

export interface ObligationReport {
  id: string;
  tier: number;
  consolidates: boolean;
  dueOn: string;
  dueBoundary: Boundary;
  extendedTo: string | null;
  extensionReason: string | null;
  closedOn: string | null;
  closingReason: string | null;
  standing: Standing;
  isOverdue: boolean;
  canEdit: boolean;
  canSubmit: boolean;
  canReview: boolean;
  organisation: Named;
  to: Named | null;
  through: Named | null;
  parent: { id: string } | null;
  round: {
    id: string;
    title: string;
    year: number;
    startsOn: string;
    endsOn: string;
    state: 'OPEN' | 'CLOSED';
    isDemo: boolean;
    formVersion: { id: string };
  };
  report: FullReport | null;
}

/** One cell of a consolidated table, live or as sent. */
export interface Total {
  cellId: string;
  own: number | null;
  below: number | null;
  total: number | null;
  /** Reports that gave a number, and reports that said "not applicable". */
  numbered: number;
  notApplicable: number;
}

export interface Contribution {
  obligation: ObligationInShort;
  value: number | null;
  state: FigureState | null;
  isSubtotal: boolean;
}

export interface Difference {
  cellId: string;
  before: number | null;
  after: number | null;
  beforeState: FigureState | null;
  afterState: FigureState | null;
}

export interface FeedingActivity {
  id: string;
  title: string;
  startsOn: string;
  endsOn: string | null;
  place: string | null;
  eventCount: number;
  peopleCount: number;
  itemCount: number;
  stateBudget: number;
  otherFunding: number;
  kind: { id: string; labelVi: string; labelEn: string };
}

export interface Connection<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
