import type { DeadlineBoundary, IsoDate } from '@app/kernel';
import type { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import type { FormContent } from '@app/forms';
import type { FigureState, ReportState, ReportVersionKind } from './report.entity';

/** One quantity in print. `missing` prints empty, `not_applicable` a cross, a number also when it is 0. */
export type PrintedQuantity =
  { state: FigureState.Number; value: number } | { state: FigureState.NotApplicable | 'missing'; value: null };

export interface PrintedFigure {
  cellKey: number;
  /** `1.4b/people`. */
  cellCode: string;
  own: PrintedQuantity;
  below: PrintedQuantity;
  /** What the official form shows. Equal to `own` for a unit with nobody below. */
  total: PrintedQuantity;
  /** Reports that gave a number, own included. */
  numbered: number;
  /** Reports that said "not applicable", own included. */
  notApplicable: number;
}

export enum PrintedChildStanding {
  /** Its figures are in, sent before the deadline. */
  Reporting = 'reporting',
  /** Its figures are in, sent after the deadline. */
  Late = 'late',
  /** Nothing of it is in. */
  Missing = 'missing',
  /** Ceased during the round and sent nothing: not counted as missing. */
  Closed = 'closed',
}

export interface PrintedChild {
  name: string;
  kind: OrganisationKind;
  standing: PrintedChildStanding;
}

export interface PrintedOrganisation {
  name: string;
  kind: OrganisationKind;
}

/** Everything that stands in a printed report; nothing in it depends on weeks. */
export interface PrintedReport {
  /** Global id of the report. */
  id: string;
  state: ReportState;
  number: number;
  versionKind: ReportVersionKind;
  /** Not sent yet: the figures are the draft's own and the live totals below. Otherwise the snapshot of `number`, as sent. */
  isDraft: boolean;
  /** Business date of sending; null for a draft. */
  sentOn: IsoDate | null;
  round: { title: string; year: number; startsOn: IsoDate; endsOn: IsoDate; isDemo: boolean };
  /** The document that ordered the round; null when none is registered. */
  directive: { type: string; code: string | null; issuer: string; issuedOn: IsoDate | null; subject: string } | null;
  due: { on: IsoDate; boundary: DeadlineBoundary };
  organisation: PrintedOrganisation;
  /** Printed above the organisation's name; null at the top. */
  parent: PrintedOrganisation | null;
  /** To whom the report is addressed, and the body that receives it; null when not in the system. */
  to: PrintedOrganisation | null;
  through: PrintedOrganisation | null;
  /** Where the organisation works: the place of the date line. */
  administrativeUnit: { name: string; kind: string; level: AdministrativeLevel };
  form: FormContent;
  /** One entry for every cell of the form, in the form's order. */
  figures: PrintedFigure[];
  /** Narrative parts that were written; absent ones are empty. */
  texts: { textKey: number; body: string }[];
  /** Others report to this organisation in the round. */
  consolidates: boolean;
  /** Direct children in the order of the reporting tree; empty for a unit. For a sent report: as the snapshot holds them. */
  children: PrintedChild[];
}
